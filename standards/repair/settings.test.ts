/**
 * Repairs beside brute force in every setting that a plan may stand in: layers in force, no standard,
 * other lengths of study, groups of choice.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '#domain/plan/shape.ts';
import { repairPlan } from '#domain/repair/index.ts';
import type { Judging } from '#domain/rules/check-plan.ts';
import { layered } from '#domain/rules/layers.ts';
import { loadOnce } from '#domain/solver/program.ts';
import {
	cheapest,
	creditKnob,
	isLawful,
	practiceKnob,
	weeklyKnob,
	weeksKnob,
	type Knob,
} from '#tests/builders/brute-force.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { today } from '#tests/builders/judging-of.ts';
import { overlayOf } from '#tests/builders/overlay-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { judgingOf, type Asked } from '#tests/builders/repair-of.ts';
import { prepareJudging } from '../judging.ts';
import { ruleForms } from '../rules/register.ts';

const highs = await loadOnce();
/** Few runs, of plans not far from lawful ones: what brute force tries grows with the cost. */
const runs = { numRuns: 6 };

const empty = { teaching: 0, exam: 0, flexible: 0 };
/** Semesters of so many teaching weeks: none where nobody is to move anything to. */
const calendarOf = (...teaching: number[]) =>
	teaching.map((weeks) => ({ ...empty, teaching: weeks }));

const halves = (least: number, most: number) =>
	fc.integer({ min: least * 2, max: most * 2 }).map((count) => count / 2);

/** The repair is lawful, and costs what the cheapest plan of all costs; neither finds one alone. */
function agrees<World>(judging: Judging<World>, plan: Plan, knobs: readonly Knob[]): void {
	const repair = repairPlan(highs, judging, plan, { today });
	const limit = repair.feasible ? repair.cost / 100 : Infinity;
	const best = cheapest(judging, plan, knobs, limit, today);
	expect(repair.feasible ? repair.cost / 100 : null).toBe(best);
	if (repair.feasible) expect(isLawful(judging, repair.plan, today)).toBe(true);
}

const asked: Asked = {
	'hours/total': { min: '50', max: '120' },
	'hours/practice-share': { min: '1/2' },
	'credits/hours-per-credit': { min: '16', max: '18' },
	'school/weekly-load': { max: '10' },
};

/** The rules of `of` under the layers above them. */
function under(of: Asked, overlays: Parameters<typeof layered>[1]): Judging<unknown> {
	const judging = judgingOf(of);
	const base = [...judging.requirements.values()].flat();
	const requirements = layered(base, overlays, today, ruleForms);
	if (!requirements.ok) throw new Error(JSON.stringify(requirements.faults));
	return { ...judging, requirements: requirements.value } as Judging<unknown>;
}

const oneCourse = fc
	.tuple(halves(5, 7), halves(28, 50), halves(3, 4.5))
	.map(([weekly, practice, credits]) =>
		planOf({
			calendar: calendarOf(10),
			courses: [{ weekly: { 1: weekly }, practiceHours: Math.min(practice, weekly * 10), credits }],
		}),
	);
const knobsOfOne = (plan: Plan): Knob[] => [
	weeklyKnob(plan, ['c1'], 1),
	creditKnob(plan, ['c1'], 7),
	practiceKnob(plan, ['c1'], 100),
];

describe('with layers in force, a repair keeps the tightest value', () => {
	const province = overlayOf('province', [
		{
			rule: 'hours/total',
			value: { min: '60' },
			clause: { number: '3', quote: '总学时不少于 60' },
		},
	] as never);
	const school = overlayOf('school', [
		{
			rule: 'hours/practice-share',
			value: { min: '3/5' },
			clause: { number: '4', quote: '不低于 60%' },
		},
		{
			rule: 'hours/total',
			value: { min: '60', max: '100' },
			clause: { number: '5', quote: '60～100' },
		},
	] as never);

	it('of province and school, as brute force finds it', () => {
		fc.assert(
			fc.property(oneCourse, fc.subarray([province, school]), (plan, overlays) => {
				agrees(under(asked, overlays), plan, knobsOfOne(plan));
			}),
			runs,
		);
	});

	it('and costs no less than without them', () => {
		fc.assert(
			fc.property(oneCourse, (plan) => {
				const cost = (judging: Judging<unknown>) => {
					const repair = repairPlan(highs, judging, plan, { today });
					return repair.feasible ? repair.cost : Infinity;
				};
				expect(cost(under(asked, [province, school]))).toBeGreaterThanOrEqual(
					cost(under(asked, [])),
				);
			}),
			runs,
		);
	});
});

describe('without a standard', () => {
	const general = ['hours/practice-share', 'hours/elective-share', 'credits/hours-per-credit'];

	it('the general rules are mended, as brute force finds it', async () => {
		const plans = fc
			.tuple(halves(0.5, 3), halves(0.5, 3), halves(0, 30), halves(0, 3))
			.map(([a, b, practice, credits]) =>
				planOf({
					standard: null,
					calendar: calendarOf(10),
					courses: [
						{ weekly: { 1: a }, practiceHours: Math.min(practice, a * 10), credits },
						{ weekly: { 1: b }, practiceHours: b * 10, credits: 1.5, nature: 'free' },
					],
				}),
			);
		await fc.assert(
			fc.asyncProperty(plans, async (plan) => {
				const prepared = await prepareJudging(plan, { today });
				if (!prepared.ok) throw new Error('the plan cannot be judged');
				const { value } = prepared;
				const judging = { ...value, rules: value.rules.filter(({ id }) => general.includes(id)) };
				const knobs = ['c1', 'c2'].flatMap((id) => [
					weeklyKnob(plan, [id], 1),
					creditKnob(plan, [id], 6),
				]);
				agrees(judging, plan, [
					...knobs,
					practiceKnob(plan, ['c1'], 100),
					practiceKnob(plan, ['c2'], 100),
				]);
			}),
			runs,
		);
	});
});

describe('of another length', () => {
	it.each([
		[2, [10, 0, 0, 8]],
		[5, [10, 0, 0, 0, 0, 0, 0, 0, 0, 8]],
	] as const)('a plan of %i years moves between its own semesters', (years, weeks) => {
		const last = years * 2;
		const rules: Asked = {
			'hours/practice-share': { min: '1/2' },
			'school/weekly-load': { min: '2', max: '4' },
		};
		const plans = fc.tuple(halves(1, 5), halves(1, 5), halves(20, 40)).map(([a, b, practice]) =>
			planOf({
				years,
				calendar: calendarOf(...weeks),
				courses: [
					{ weekly: { 1: a, [last]: b }, practiceHours: Math.min(practice, a * 10 + b * 8) },
				],
			}),
		);
		fc.assert(
			fc.property(plans, (plan) => {
				agrees(judgingOf(rules), plan, [
					weeklyKnob(plan, ['c1'], 1),
					weeklyKnob(plan, ['c1'], last),
					practiceKnob(plan, ['c1'], 200),
				]);
			}),
			runs,
		);
	});

	it.each([2, 5])('a plan of %i years owes nothing to a total of three years', (years) => {
		const plan = planOf({
			years,
			calendar: calendarOf(...Array.from({ length: years * 2 }, () => 10)),
			courses: [{ weekly: { 1: 2 } }],
		});
		const repair = repairPlan(highs, judgingOf({ 'hours/total': { min: '3000' } }), plan, {
			today,
		});
		expect(repair).toMatchObject({ feasible: true, cost: 0 });
	});

	it.each([2, 5])('and a plan of %i years has a labour week in each of them', (years) => {
		const labour = (year: number, weeks: number) => ({
			kind: 'labour-week' as const,
			terms: [{ semester: year * 2, weeks, hoursPerWeek: 20, when: 'holiday' as const }],
		});
		const all = Array.from({ length: years }, (_, index) => index + 1);
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 2 }), { minLength: years, maxLength: years }),
				(weeks) => {
					const plan = planOf({
						years,
						calendar: calendarOf(...all.flatMap(() => [0, 0])),
						segments: all.map((year, index) => labour(year, weeks[index] ?? 0)),
					});
					agrees(
						judgingOf({ 'practice/labour-week': { equals: '1' } }),
						plan,
						plan.segments.map(({ id }) => weeksKnob(plan, id, 3)),
					);
				},
			),
			runs,
		);
	});
});

describe('with a group of choice', () => {
	it('its options move alike, each at its own cost', () => {
		const plans = fc
			.tuple(halves(1, 3), halves(5, 20), halves(0, 3), halves(1, 3), fc.constantFrom(1, 2))
			.map(([weekly, practice, credits, other, take]) => {
				const option = {
					group: 'g1',
					weekly: { 1: weekly },
					practiceHours: Math.min(practice, weekly * 10),
					credits,
				};
				return planOf({
					calendar: calendarOf(10),
					groups: [groupOf({ take })],
					courses: [option, option, { weekly: { 1: other }, practiceHours: 0, credits: 2 }],
				});
			});
		fc.assert(
			fc.property(plans, (plan) => {
				const own: Asked = {
					'hours/total': { min: '45' },
					'hours/practice-share': { min: '1/3' },
					'school/weekly-load': { max: '9' },
				};
				agrees(judgingOf(own), plan, [
					weeklyKnob(plan, ['c1', 'c2'], 1),
					weeklyKnob(plan, ['c3'], 1),
					practiceKnob(plan, ['c1', 'c2'], 40),
					practiceKnob(plan, ['c3'], 40),
				]);
			}),
			runs,
		);
	});
});

describe('where nothing fits, by brute force', () => {
	const rules = {
		'hours/total': ['40', '80'],
		'school/weekly-load': ['3', '9'],
		'hours/practice-share': ['1/2', '1/4'],
		'credits/hours-per-credit': ['16', '18'],
	} as const;
	const lockable = ['terms', 'practiceHours', 'credits'].map((key) => `courses/c1/${key}`);

	/** Knobs of what is not locked; practice in whole steps of the hours, which lose nothing here. */
	function free(plan: Plan, locks: readonly string[]): Knob[] {
		const practice = practiceKnob(plan, ['c1'], 100);
		const values = [...practice.values.filter((value) => value % 5 === 0), practice.now];
		const knobs: [string, Knob][] = [
			['terms', weeklyKnob(plan, ['c1'], 1)],
			['credits', creditKnob(plan, ['c1'], 6.5)],
			['practiceHours', { ...practice, values }],
		];
		return knobs.filter(([key]) => !locks.includes(`courses/c1/${key}`)).map(([, knob]) => knob);
	}

	it('each set is infeasible, and without any one of its members it is not', () => {
		const bounds = fc.record({
			total: fc.constantFrom(...rules['hours/total']),
			load: fc.constantFrom(...rules['school/weekly-load']),
			share: fc.constantFrom(...rules['hours/practice-share']),
		});
		fc.assert(
			fc.property(
				oneCourse,
				bounds,
				fc.subarray(lockable),
				(plan, { total, load, share }, locks) => {
					const given: Asked = {
						'hours/total': { min: total },
						'school/weekly-load': { max: load },
						'hours/practice-share': { min: share },
						'credits/hours-per-credit': { min: '16', max: '18' },
					};
					const repair = repairPlan(highs, judgingOf(given), plan, { today, locks });
					const fits = (named: readonly string[], kept: readonly string[]): boolean => {
						const some = Object.entries(given).filter(([rule]) => named.includes(rule));
						const judging = judgingOf(Object.fromEntries(some));
						return cheapest(judging, plan, free(plan, kept), Infinity, today) !== null;
					};
					expect(repair.feasible).toBe(fits(Object.keys(given), locks));
					if (repair.feasible) return;
					expect(repair.conflicts.length).toBeGreaterThan(0);
					for (const { rules: named, locks: kept } of repair.conflicts) {
						expect(fits(named, kept)).toBe(false);
						for (const rule of named)
							expect(
								fits(
									named.filter((one) => one !== rule),
									kept,
								),
							).toBe(true);
						for (const lock of kept)
							expect(
								fits(
									named,
									kept.filter((one) => one !== lock),
								),
							).toBe(true);
					}
					// What is left beside all sets together fits: no independent set is kept back.
					const all = repair.conflicts.flatMap((one) => [...one.rules, ...one.locks]);
					const rest = (of: readonly string[]) => of.filter((one) => !all.includes(one));
					expect(fits(rest(Object.keys(given)), rest(locks))).toBe(true);
				},
			),
			runs,
		);
	});
});
