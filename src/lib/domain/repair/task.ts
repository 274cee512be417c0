/** What a repair has to settle, and the measures by which one proposal is better than another. */
import { divisor } from '../exact.ts';
import type { Cell } from './cells.ts';
import type { Demand } from './demands.ts';
import { valueOf, type Form } from './form.ts';

/** A cell's moves at least, or at most, so many steps. */
export type Reach =
	| { readonly cell: number; readonly least: number }
	| { readonly cell: number; readonly most: number };

/** A pattern that a rule refuses: not all of these may hold together. */
export interface Refusal {
	readonly rule: string;
	readonly pattern: readonly Reach[];
}

export interface Task {
	readonly cells: readonly Cell[];
	readonly locked: ReadonlySet<number>;
	readonly demands: readonly Demand[];
	readonly refusals: readonly Refusal[];
	/** Weekly loads in one unit, beside that of the first semester: whole numbers of it. */
	readonly loads: readonly Form[];
}

/** Cells whose hours are one figure of the cost: what one gains and another loses cancels out. */
export interface CostGroup {
	readonly cells: readonly Cell[];
}

const figureOf = ({ kind, number, places, semester }: Cell): string => {
	const owner = places[0]?.owner ?? '';
	if (kind === 'weekly') return `course ${owner} ${semester}`;
	return kind === 'weeks' ? `segment ${owner}` : String(number);
};

const kept = new WeakMap<readonly Cell[], readonly CostGroup[]>();

/** rules.md: |Δ hours| of a course in a semester, of a segment; practice and credits each alone. */
export function costGroups(cells: readonly Cell[]): readonly CostGroup[] {
	const known = kept.get(cells);
	if (known) return known;
	const figures = new Map<string, Cell[]>();
	for (const cell of cells) {
		const figure = figureOf(cell);
		const own = figures.get(figure);
		if (own) own.push(cell);
		else figures.set(figure, [cell]);
	}
	const groups = [...figures.values()].map((own) => ({ cells: own }));
	kept.set(cells, groups);
	return groups;
}

/** In hundredths. */
export const costOf = ({ cells }: Task, moves: readonly number[]): number =>
	costGroups(cells).reduce((sum, group) => {
		let moved = 0;
		for (const { number, price } of group.cells) moved += price * (moves[number] ?? 0);
		return sum + Math.abs(moved);
	}, 0);

/** Distance of the fullest and the emptiest semester, in the unit of the loads. */
export function spreadOf({ loads }: Task, moves: readonly number[]): number {
	const values = loads.map((load) => valueOf(load, moves));
	return values.length > 0 ? Math.max(...values) - Math.min(...values) : 0;
}

/** Cells that change, each as often as it stands in the plan. */
export const changesOf = ({ cells }: Task, moves: readonly number[]): number =>
	cells.reduce((sum, { number, places }) => sum + (moves[number] ? places.length : 0), 0);

/** Hours of a semester, and the teaching weeks that they are spread over. */
export interface SemesterLoad {
	readonly hours: Form;
	readonly weeks: number;
}

/** Loads as whole numbers of their common unit: so small differences are told apart exactly. */
export function loadsOf(semesters: readonly SemesterLoad[]): Form[] {
	const multiple = semesters.reduce((all, { weeks }) => (all / divisor(all, weeks)) * weeks, 1);
	const whole = semesters.map(({ hours, weeks }) => ({
		now: hours.now * (multiple / weeks),
		steps: new Map([...hours.steps].map(([cell, value]) => [cell, value * (multiple / weeks)])),
	}));
	const base = whole[0]?.now ?? 0;
	const unit =
		whole.flatMap(({ now, steps }) => [now - base, ...steps.values()]).reduce(divisor, 0) || 1;
	return whole.map(({ now, steps }) => ({
		now: (now - base) / unit,
		steps: new Map([...steps].map(([cell, value]) => [cell, value / unit])),
	}));
}
