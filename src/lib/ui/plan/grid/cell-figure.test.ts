/** Every computed number of the schedule and of the weeks opens as a tree that comes to what is shown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive, recount } from '#domain/derivation/index.ts';
import { compare, exact, shown, twoPlaces, type Fraction } from '#domain/exact.ts';
import { measure, type Measures } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { anyPlan } from '#tests/builders/any-plan.ts';
import { checkOf } from '#tests/builders/check-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { calendarFigures } from '../calendar/calendar-figures.ts';
import { weeksRows, yearRows } from '../calendar/weeks.ts';
import { cellFigures, totalFigures } from './cell-figure.ts';
import type { ColumnKey } from './columns.ts';
import { totalFoot } from './footer.ts';
import { gridModel } from './model.ts';

interface Case {
	readonly plan: Plan;
	readonly measures: Measures;
}

/** Exact, or rounded to two places. */
const looksLike = (value: Fraction, text: string): boolean =>
	compare(exact(text), twoPlaces(value) === null ? exact(shown(value, 2)) : value) === 0;

/** A range shows two figures, any other cell one. */
function explains(one: Case, figures: readonly string[], text: string): void {
	const parts = text.replace('周', '').split('～');
	expect(figures.length, `${figures.join()} ${text}`).toBe(parts.length);
	for (const [index, part] of parts.entries()) {
		const tree = derive(one, figures[index] ?? '');
		if (!tree) throw new Error(`no tree of ${figures[index]} for ${text}`);
		expect(looksLike(tree.value, part), `${figures[index]} ${part}`).toBe(true);
		expect(compare(recount(tree), tree.value)).toBe(0);
	}
}

/** Text of a cell that has been calculated: not typed in, and a number. */
const isComputed = (column: ColumnKey, text: string): boolean =>
	!['name', 'code', 'nature', 'assessment'].includes(column) && /\d/.test(text);

/** What a semester of a course or a segment shows is its terms as they are given. */
function explainsSchedule(one: Case): void {
	for (const row of gridModel(one.plan, checkOf(one.plan)).rows)
		for (const [column, cell] of Object.entries(row.cells) as [ColumnKey, { text: string }][]) {
			const figures = cellFigures(row, column);
			const given = row.kind !== 'section' && (column === 'credits' || /^s\d/.test(column));
			const typed = row.kind === 'course' && column === 'practice';
			if (isComputed(column, cell.text) && !given && !typed) explains(one, figures, cell.text);
			else expect(figures).toEqual([]);
		}
	for (const [column, cell] of Object.entries(totalFoot(checkOf(one.plan))) as [
		ColumnKey,
		{ text: string },
	][])
		if (isComputed(column, cell.text)) explains(one, totalFigures(column, cell.text), cell.text);
}

function explainsWeeks(one: Case): void {
	for (const { semester, total, placed } of weeksRows(one.plan, one.measures)) {
		explains(one, calendarFigures.total(semester), total);
		explains(one, calendarFigures.placed(semester), placed);
	}
	for (const { year, total, holidays } of yearRows(one.plan)) {
		explains(one, calendarFigures.year(year), total);
		explains(one, calendarFigures.holidays(year), holidays);
	}
}

describe('numbers of the schedule and of the weeks', () => {
	it('open as trees that come to them, of the reference plan', () => {
		const plan = referencePlan();
		const one = { plan, measures: measure(plan) };
		explainsSchedule(one);
		explainsWeeks(one);
	});

	it('open as trees that come to them, of any plan', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const one = { plan, measures: measure(plan) };
				explainsSchedule(one);
				explainsWeeks(one);
			}),
			{ numRuns: 15 },
		);
	});
});
