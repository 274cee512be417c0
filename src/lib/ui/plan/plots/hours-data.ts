/** Hours by semester and part, and what a plan is composed of. */
import type { Sources } from '#domain/derivation/index.ts';
import { semesterName } from '#domain/plan/ordinal.ts';
import { joinPath } from '#domain/plan/path.ts';
import { partKeys, type PartKey } from './parts.ts';
import { plotted, semestersOf, some, type Plotted } from './plotted.ts';

export interface HoursRow {
	readonly when: number | 'none';
	readonly name: string;
	/** Nothing of a part: null. */
	readonly parts: Readonly<Record<PartKey, Plotted | null>>;
	readonly total: Plotted;
}

const byPart = (of: (part: PartKey) => Plotted | null): HoursRow['parts'] =>
	Object.fromEntries(partKeys.map((part) => [part, of(part)])) as HoursRow['parts'];

function hoursRow(from: Sources, when: number | 'none'): HoursRow[] {
	const total = plotted(from, joinPath('held', 'all', when));
	if (!total || (when === 'none' && total.value === 0)) return [];
	const name = when === 'none' ? '课外' : semesterName(when);
	const parts = byPart((part) => some(plotted(from, joinPath('held', part, when))));
	return [{ when, name, parts, total }];
}

/** Semesters in order, then what stands in none of them, where there is any. */
export const hoursRows = (from: Sources): HoursRow[] =>
	[...semestersOf(from), 'none' as const].flatMap((when) => hoursRow(from, when));

/** The sums of the columns of that table. */
export const hoursSums = (from: Sources): Omit<HoursRow, 'when' | 'name'> | null => {
	const total = plotted(from, 'totals/hours');
	return total && { parts: byPart((part) => plotted(from, joinPath('totals', part))), total };
};

export interface Composed {
	readonly part: PartKey;
	readonly hours: Plotted;
	readonly share: Plotted;
}

/** Of what a plan is composed; empty without hours. */
export const composition = (from: Sources): Composed[] =>
	partKeys.flatMap((part) => {
		const hours = plotted(from, joinPath('totals', part));
		const share = plotted(from, joinPath('share', part));
		return hours && share ? [{ part, hours, share }] : [];
	});
