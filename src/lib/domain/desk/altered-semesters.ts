/** In which semesters a change alters what is taught: of a cohort in school some of them are past. */
import { canonicalJson } from '../plan/canonical.ts';
import type { Course, Plan, Segment } from '../plan/shape.ts';

type Row = Course | Segment;

/** What a row says of each semester that it stands in. */
function sayings(row: Row): Map<number, string> {
	const { terms, ...own } = row;
	// Its library's id and its words teach nothing else.
	const { name, credits, practiceHours } = own;
	const assessment = 'assessment' in own ? own.assessment : null;
	const lists = new Map<number, unknown[]>();
	for (const term of terms) lists.set(term.semester, [...(lists.get(term.semester) ?? []), term]);
	return new Map(
		[...lists].map(([semester, list]) => [
			semester,
			canonicalJson([name, credits, practiceHours, assessment, list]),
		]),
	);
}

const rowsOf = ({ courses, segments }: Plan): Map<string, Map<number, string>> =>
	new Map([
		...courses.map((row) => [`course ${row.id}`, sayings(row)] as const),
		...segments.map((row) => [`segment ${row.id}`, sayings(row)] as const),
	]);

/** Semesters of the plan, ascending. */
export function alteredSemesters(before: Plan, after: Plan): number[] {
	const [old, now] = [rowsOf(before), rowsOf(after)];
	const altered = new Set<number>();
	for (const id of new Set([...old.keys(), ...now.keys()])) {
		const [was, is] = [old.get(id), now.get(id)];
		for (const semester of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]))
			if (was?.get(semester) !== is?.get(semester)) altered.add(semester);
	}
	return [...altered].sort((a, b) => a - b);
}
