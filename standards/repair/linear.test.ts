import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from '#tests/builders/any-plan.ts';
import { today, requirementsOf, worldOf } from '#tests/builders/judging-of.ts';
import { fraction } from '#domain/exact.ts';
import { allMet, demandsOf, linearRows, takesPart } from '#domain/repair/demands.ts';
import { cellsOf } from '#domain/repair/cells.ts';
import { cellEdits } from '#domain/repair/edits.ts';
import { sumsOf } from '#domain/repair/sums.ts';
import { valueOf, type Form } from '#domain/repair/form.ts';
import { applyEdits } from '#domain/plan/edit.ts';
import { measure } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Judging, type Requirement } from '#domain/rules/check-plan.ts';
import { side } from '#domain/rules/range.ts';
import { standardRules } from '../rules/register.ts';
import type { World } from '../rules/world.ts';

const linear = standardRules.filter((rule) => rule.linear);
const judging: Judging<World> = {
	rules: linear,
	requirements: new Map(
		linear.map(({ id }) => [
			id,
			requirementsOf(id).map((one): Requirement => ({ ...one, layers: [one.clause] })),
		]),
	),
	world: worldOf({
		publicCourses: [
			{
				field: '劳动教育',
				courses: ['劳动教育'],
				hours: 16,
				source: '',
				confidence: 'A',
				confirmed: { by: '教务', on: '2026-05-01' },
			},
		],
	}),
	ruleSet: '2026.1',
};

/** Rules whose findings say more than rows do: years of the calendar; passages of the text. */
const partly = new Set(['hours/academic-year', 'chapters/graduation']);

/** Some moves of a few cells within their bounds. */
const moved = fc.tuple(anyPlan, fc.array(fc.tuple(fc.nat(200), fc.integer({ min: -6, max: 6 }))));

function movesOf(plan: Plan, picks: readonly (readonly [number, number])[]): number[] {
	const cells = cellsOf(plan);
	const moves = cells.map(() => 0);
	for (const [pick, by] of picks) {
		const cell = cells[pick % cells.length];
		if (cell) moves[cell.number] = Math.min(Math.max(by, cell.least), cell.most);
	}
	return moves;
}

function planAfter(plan: Plan, moves: readonly number[]): Plan {
	const edits = cellsOf(plan).flatMap((cell) =>
		moves[cell.number] ? cellEdits(plan, cell, moves[cell.number] ?? 0) : [],
	);
	const after = applyEdits(plan, edits);
	if (!after.ok) throw new Error(JSON.stringify(after.faults));
	return after.value;
}

describe('the linear form of a rule', () => {
	it('agrees with its check at any plan', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const check = checkPlan(judging, plan, today);
				const cells = cellsOf(plan);
				const rows = linearRows(judging, plan, check, sumsOf(plan, check.measures, cells), today);
				for (const { id } of linear) {
					const findings = check.findings.filter(({ rule }) => rule === id);
					const broken = findings.some(({ status }) => status === 'violation');
					const open = findings.some(({ status }) => status === 'missing-data');
					const own = rows.filter(({ parameter }) => parameter.rule === id);
					const met = allMet(
						own.flatMap(demandsOf),
						cells.map(() => 0),
					);
					if (!met) expect([id, broken || open]).toEqual([id, true]);
					if (broken && !partly.has(id)) expect([id, met]).toEqual([id, false]);
				}
			}),
			{ numRuns: 150 },
		);
	});

	it('stands on the same side of its bounds as the figure', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const check = checkPlan(judging, plan, today);
				const sums = sumsOf(plan, check.measures, cellsOf(plan));
				for (const row of linearRows(judging, plan, check, sums, today)) {
					if (row.per.now <= 0) continue;
					const within = side(row.range, fraction(row.of.now, row.per.now)) === 0;
					const demands = demandsOf({ ...row, either: undefined, way: undefined });
					expect(allMet(demands, [])).toBe(within);
				}
			}),
			{ numRuns: 60 },
		);
	});
});

describe('the sums of a repair', () => {
	it('are what the plan measures after the edits', () => {
		fc.assert(
			fc.property(moved, ([plan, picks]) => {
				const cells = cellsOf(plan);
				const before = measure(plan);
				const moves = movesOf(plan, picks);
				const sums = sumsOf(plan, before, cells);
				const { totals } = measure(planAfter(plan, moves));
				const at = (form: Form) => valueOf(form, moves);
				expect(at(sums.hours)).toBe(totals.hours);
				expect(at(sums.electiveHours)).toBe(totals.electiveHours);
				expect(at(sums.publicHours)).toBe(totals.publicHours);
				expect(at(sums.professionalHours)).toBe(totals.professionalHours);
				if (plan.creditSystem) expect(at(sums.credits)).toBe(totals.credits);
				for (const [index, hours] of totals.timetabled.entries()) {
					expect(at(sums.timetabled(index + 1))).toBe(hours);
					expect(at(sums.practiceWeeks(index + 1))).toBe(totals.practiceWeeks[index]);
				}
			}),
			{ numRuns: 150 },
		);
	});
});

describe('which requirements take part', () => {
	const of = (rule: string, strength: 'mandatory' | 'principle' | 'usual' | 'advice') => ({
		rule,
		strength,
		scope: 'plan' as const,
	});
	it('all but advice; with `only` the mandatory ones; the weekly load always', () => {
		expect(takesPart(of('hours/total', 'mandatory'), null)).toBe(true);
		expect(takesPart(of('hours/practice-share', 'principle'), null)).toBe(true);
		expect(takesPart(of('hours/public-share', 'usual'), null)).toBe(true);
		expect(takesPart(of('courses/public-minimum-hours', 'advice'), null)).toBe(false);
		expect(takesPart(of('hours/practice-share', 'principle'), 'mandatory')).toBe(false);
		expect(takesPart(of('school/weekly-load', 'advice'), 'mandatory')).toBe(true);
	});
	it('none that is about conditions', () => {
		expect(
			takesPart({ ...of('staff/student-ratio', 'mandatory'), scope: 'conditions' }, null),
		).toBe(false);
	});
});
