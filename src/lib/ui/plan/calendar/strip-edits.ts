/** What is done to weeks of a strip, as edits of how many there are of each kind. */
import { edit, type Edit } from '#domain/plan/edit.ts';
import { decimal, hundredths, type Hundredths } from '#domain/exact.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Week, WeekKind } from './strip.ts';
import { useWords, type Use } from './weeks.ts';

export type Counts = Readonly<Record<Use, Hundredths>>;

const uses = useWords.map(([use]) => use);

export const kindWords: Readonly<Record<WeekKind, string>> = {
	teaching: '授课',
	practice: '实践',
	exam: '考试',
	flexible: '机动',
	holiday: '假期',
};

/** Digits rather than letters: an input method would take those. */
export const kindKeys: readonly (readonly [key: string, kind: WeekKind])[] = [
	['1', 'teaching'],
	['2', 'practice'],
	['3', 'exam'],
	['4', 'flexible'],
	['0', 'holiday'],
];

export function countsOf(plan: Plan, semester: number): Counts {
	const weeks = plan.calendar.find((entry) => entry.semester === semester)?.weeks;
	const of = (use: Use): Hundredths => hundredths(weeks?.[use] ?? 0);
	return {
		teaching: of('teaching'),
		exam: of('exam'),
		practice: of('practice'),
		flexible: of('flexible'),
	};
}

const isUse = (kind: WeekKind): kind is Use => kind !== 'holiday';

const moved = (counts: Counts, from: WeekKind, to: WeekKind, weeks: Hundredths): Counts => ({
	...counts,
	...(isUse(from) && from !== to ? { [from]: counts[from] - weeks } : {}),
	...(isUse(to) && from !== to ? { [to]: counts[to] + weeks } : {}),
});

/** These weeks become of one kind. */
export const withKind = (counts: Counts, chosen: readonly Week[], kind: WeekKind): Counts =>
	chosen
		.flatMap(({ pieces }) => pieces)
		.reduce((now, piece) => moved(now, piece.kind, kind, piece.part), counts);

export interface Edge {
	readonly left: WeekKind;
	readonly right: WeekKind;
}

/**
 * Edges by the number of the week in which, or before which, they lie. What comes first of practice has
 * none behind it: more of that would not come to lie there.
 */
export function edgesOf(weeks: readonly Week[]): ReadonlyMap<number, Edge> {
	const edges = new Map<number, Edge>();
	const all = weeks.flatMap(({ number, pieces }) => pieces.map(({ kind }) => ({ number, kind })));
	all.forEach(({ number, kind }, index) => {
		const left = all[index - 1]?.kind;
		const isEdge = left !== undefined && left !== kind;
		if (isEdge && !(left === 'practice' && kind === 'teaching'))
			edges.set(number, { left, right: kind });
	});
	return edges;
}

/** The edge goes `by` whole weeks to the right (or left), as far as there are any. */
export function withEdge(counts: Counts, { left, right }: Edge, by: number): Counts {
	const [from, to] = by > 0 ? [right, left] : [left, right];
	const there = isUse(from) ? counts[from] : Infinity;
	const asked = Math.abs(by) * 100;
	const whole = Math.floor(there / 100) * 100;
	return moved(counts, from, to, asked <= there ? asked : whole || there);
}

export const countEdits = (plan: Plan, semester: number, counts: Counts): Edit[] =>
	uses.flatMap(
		(use) => edit(plan, joinPath('calendar', semester, 'weeks', use), counts[use] / 100) ?? [],
	);

/** 授课 18 → 17 周，机动 1 → 2 周 */
export const changeWords = (before: Counts, after: Counts): string =>
	useWords
		.filter(([use]) => before[use] !== after[use])
		.map(([use, word]) => `${word} ${decimal(before[use])} → ${decimal(after[use])} 周`)
		.join('，');
