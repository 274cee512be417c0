/** Teaching weeks of each semester: as the file says, as its own sums show, else as the plan has them. */
import type { Plan } from '../plan/shape.ts';
import type { Mapping } from './mapping.ts';
import type { ReadRow, SemesterWeeks, WeeksOf } from './reading.ts';
import { termOf } from './roles.ts';

export const usualWeeks = 18;
const mostWeeks = 30;

export const weeksFromWords: Readonly<Record<SemesterWeeks['from'], string>> = {
	heads: '表头写明',
	row: '表中“周数”一行写明',
	table: '教学周数分配表写明',
	hours: '由各行总学时推出',
	plan: '文件没有写，用本方案的周数',
	usual: '文件没有写，按 18 周',
};

/** A course of one semester whose hours are given shows how many weeks that semester has. */
function shownBy({ kind, terms, outside, figures }: ReadRow): [semester: number, weeks: number][] {
	const [only, ...more] = terms;
	const hours = figures.hours?.value;
	if (kind !== 'course' || !only || more.length > 0 || outside > 0 || !hours || !only.weekly)
		return [];
	if (only.weeks !== null || only.block !== null || !only.counted) return [];
	const fifths = (hours / only.weekly) * 5;
	const isWeeks =
		Math.abs(fifths - Math.round(fifths)) < 1e-9 && fifths >= 5 && fifths <= mostWeeks * 5;
	return isWeeks ? [[only.semester, Math.round(fifths) / 5]] : [];
}

/** The weeks that most rows show, where two at least agree. */
function inferred(rows: readonly ReadRow[]): Map<number, number> {
	const seen = new Map<number, number[]>();
	for (const [semester, weeks] of rows.flatMap(shownBy))
		seen.set(semester, [...(seen.get(semester) ?? []), weeks]);
	const found = new Map<number, number>();
	for (const [semester, all] of seen) {
		const counts = new Map(
			all.map((weeks) => [weeks, all.filter((each) => each === weeks).length]),
		);
		const [best, count] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [0, 0];
		if (count >= 2 && count * 2 > all.length) found.set(semester, best);
	}
	return found;
}

/** `教学周数 | 18 | 17`: a row of its own. */
const inRow = (rows: readonly ReadRow[]): Map<number, number> =>
	new Map(
		rows
			.filter(({ kind }) => kind === 'weeks')
			.flatMap(({ terms }) =>
				terms.map(
					({ semester, weekly, block, hours }) =>
						[semester, weekly ?? block ?? hours ?? 0] as const,
				),
			)
			.filter(([, weeks]) => weeks > 0 && weeks <= mostWeeks),
	);

export function weeksOf(
	rows: readonly ReadRow[],
	mapping: Mapping,
	calendar: Plan['calendar'],
	taught: Readonly<Record<number, number>> = {},
): WeeksOf {
	const row = inRow(rows);
	const shown = mapping.unit === 'weekly' ? inferred(rows) : new Map<number, number>();
	const semesters = new Set([
		...mapping.columns.flatMap(({ role }) => termOf(role)?.semester ?? []),
		...rows.flatMap(({ terms }) => terms.map(({ semester }) => semester)),
	]);
	const found = (semester: number): SemesterWeeks => {
		const planned = calendar.find((each) => each.semester === semester)?.weeks.teaching ?? 0;
		const ways = [
			[mapping.weeks[semester], 'heads'],
			[row.get(semester), 'row'],
			[taught[semester], 'table'],
			[shown.get(semester), 'hours'],
			[planned, 'plan'],
		] as const;
		const way = ways.find(([weeks]) => weeks !== undefined && weeks > 0);
		return way
			? { weeks: way[0] ?? usualWeeks, from: way[1] }
			: { weeks: usualWeeks, from: 'usual' };
	};
	return new Map(
		[...semesters].toSorted((a, b) => a - b).map((semester) => [semester, found(semester)]),
	);
}
