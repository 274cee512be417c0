/** Hours mapped of each course, over all certificates of a plan, beside the hours that it has. */
import type { Hundredths } from '../exact.ts';
import type { Measures } from '../plan/measure.ts';
import type { Course } from '../plan/shape.ts';
import type { CertificateMap } from './map.ts';

export interface HourBalance {
	readonly course: Course;
	readonly has: Hundredths;
	readonly mapped: Hundredths;
	/** By key of the certificate; those that map no hours of it are not there. */
	readonly byCertificate: ReadonlyMap<string, Hundredths>;
	/**
	 * `one`: a single certificate has more of its hours than there are · `together`: all of them do,
	 * which is no error where an hour serves two certificates · null: neither.
	 */
	readonly over: 'one' | 'together' | null;
}

/** Courses of which hours are mapped, in the order of the plan. */
export function hourBalances(maps: readonly CertificateMap[], measures: Measures): HourBalance[] {
	const hours = maps.map(
		({ key, rows }) => [key, new Map(rows.map((row) => [row.course.id, row.hours]))] as const,
	);
	return measures.courses.flatMap(({ course, hours: has }) => {
		const own = hours.map(([key, of]) => [key, of.get(course.id) ?? 0] as const);
		const byCertificate = new Map(own.filter(([, mapped]) => mapped > 0));
		const each = [...byCertificate.values()];
		const mapped = each.reduce((all, one) => all + one, 0);
		if (mapped === 0) return [];
		const together = mapped > has ? 'together' : null;
		return [
			{ course, has, mapped, byCertificate, over: Math.max(...each) > has ? 'one' : together },
		];
	});
}
