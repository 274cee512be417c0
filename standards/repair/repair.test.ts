import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import { courseOf } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { today } from '#tests/builders/judging-of.ts';
import { conflicts, feasible, judgingOf, repaired, type Asked } from '#tests/builders/repair-of.ts';
import { applyEdits } from '#domain/plan/edit.ts';
import type { Course, Plan } from '#domain/plan/shape.ts';
import { checkPlan } from '#domain/rules/check-plan.ts';

const isOpen = (plan: Plan, asked: Asked): boolean =>
	checkPlan(judgingOf(asked), plan, today).findings.some(
		({ status }) => status === 'violation' || status === 'missing-data',
	);

/** One semester of ten teaching weeks: half a weekly hour is five hours. */
const calendar = [{ teaching: 10, exam: 0, flexible: 0 }];
const small = (courses: Parameters<typeof courseOf>[0][], changes = {}): Plan =>
	planOf({ calendar, courses: courses as never, ...changes });

const everyRule: Asked = {
	'hours/total': { min: '70', max: '100' },
	'hours/practice-share': { min: '1/2' },
	'hours/elective-share': { min: '1/3' },
	'credits/hours-per-credit': { min: '16', max: '18' },
	'school/weekly-load': { max: '9' },
};

const halves = (least: number, most: number) =>
	fc.integer({ min: least * 2, max: most * 2 }).map((count) => count / 2);

const twoCourses = fc
	.tuple(halves(0.5, 5), halves(0.5, 5), halves(0, 40), halves(0, 40), halves(0, 4), halves(0, 4))
	.map(([a, b, p, q, c, d]) =>
		small([
			{ weekly: { 1: a }, practiceHours: Math.min(p, a * 10), credits: c },
			{ weekly: { 1: b }, practiceHours: Math.min(q, b * 10), credits: d, nature: 'free' },
		]),
	);

/** Cost by the words of rules.md, without the cells of the repair: hundredths. */
const costBetween = (a: Plan, b: Plan): number =>
	a.courses.reduce((sum, course, index) => {
		const other = b.courses[index] as Course;
		const weekly = (one: Course) => one.terms[0]?.weeklyHours ?? 0;
		return (
			sum +
			Math.abs(weekly(course) - weekly(other)) * 10 * 100 +
			Math.abs((course.practiceHours ?? 0) - (other.practiceHours ?? 0)) * 100 +
			Math.abs((course.credits ?? 0) - (other.credits ?? 0)) * 100
		);
	}, 0);

/** Lowest cost of any plan of whole grids below `limit`; null where none is lawful there. */
function bruteForce(plan: Plan, asked: Asked, limit: number): number | null {
	const [first, second] = plan.courses as [Course, Course];
	let best: number | null = null;
	const grid = (now: number, most: number, each: number) =>
		Array.from({ length: most * 2 + 1 }, (_, index) => index / 2).filter(
			(value) => Math.abs(value - now) * each * 100 < limit,
		);
	const shapes = (course: Course): Course[] =>
		grid(course.terms[0]?.weeklyHours ?? 0, 10, 10)
			.filter((weekly) => weekly > 0)
			.flatMap((weekly) =>
				grid(course.credits ?? 0, 7, 1)
					.filter((credits) => credits * 16 <= weekly * 10 && weekly * 10 <= credits * 18)
					.map((credits) => ({
						...course,
						credits,
						terms: course.terms.map((term) => ({ ...term, weeklyHours: weekly })),
					})),
			);
	// Practice only ever has to grow here, so the least of it that suffices, wherever there is room.
	for (const a of shapes(first))
		for (const b of shapes(second)) {
			const hours = [a, b].map((one) => (one.terms[0]?.weeklyHours ?? 0) * 10) as [number, number];
			const held = [a, b].map((one, index) =>
				Math.min(one.practiceHours ?? 0, hours[index] ?? 0),
			) as [number, number];
			const lacking = Math.max(0, (hours[0] + hours[1]) / 2 - held[0] - held[1]);
			const add = Math.min(Math.ceil(lacking * 2) / 2, Math.floor((hours[0] - held[0]) * 2) / 2);
			const rest = Math.ceil((lacking - add) * 2) / 2;
			const tried: Plan = {
				...plan,
				courses: [
					{ ...a, practiceHours: held[0] + add },
					{ ...b, practiceHours: held[1] + Math.max(0, rest) },
				],
			};
			const cost = costBetween(plan, tried);
			if (cost < (best ?? limit) && !isOpen(tried, asked)) best = cost;
		}
	return best;
}

describe('a repair of a small plan', () => {
	it('costs what brute force finds, and passes the checker', () => {
		fc.assert(
			fc.property(twoCourses, (plan) => {
				const { cost, plan: after, edits } = feasible(plan, everyRule);
				expect(isOpen(after, everyRule)).toBe(false);
				expect(applyEdits(plan, edits)).toEqual({ ok: true, value: after });
				expect(costBetween(plan, after)).toBe(cost);
				expect(bruteForce(plan, everyRule, cost + 1)).toBe(cost === 0 ? 0 : cost);
			}),
			{ numRuns: 12 },
		);
	});

	it('has nothing to do where a plan passes', () => {
		const plan = small([{ weekly: { 1: 7 }, practiceHours: 40, credits: 4, nature: 'free' }]);
		expect(feasible(plan, everyRule)).toMatchObject({ cost: 0, steps: [], plan });
	});

	it('adds a term in another semester only where that is cheapest', () => {
		const plan = planOf({ calendar: [...calendar, ...calendar], courses: [{ weekly: { 1: 8 } }] });
		const asked = { 'school/weekly-load': { min: '2', max: '6' } };
		const { edits, cost } = feasible(plan, asked);
		expect(cost).toBe(4000);
		expect(edits.map(({ op, path }) => [op, path])).toEqual([
			['set', 'courses/c1/terms/1/weeklyHours'],
			['add', 'courses/c1/terms/2'],
		]);
	});

	it('among the cheapest takes the one with the evenest semesters', () => {
		const two = [...calendar, ...calendar];
		const plan = planOf({ calendar: two, courses: [{ weekly: { 1: 6, 2: 3 } }] });
		const { plan: after } = feasible(plan, { 'hours/total': { min: '110' } });
		expect(after.courses[0]?.terms.map(({ weeklyHours }) => weeklyHours)).toEqual([6, 5]);
	});

	it('among those the one that changes the fewest figures', () => {
		const two = [{ weekly: { 1: 5 } }, { weekly: { 1: 5 } }];
		const { edits } = feasible(small(two), { 'hours/total': { min: '120' } });
		expect(edits).toHaveLength(1);
	});

	it('moves the options of a group alike', () => {
		const option = { group: 'g1', weekly: { 1: 4 }, practiceHours: 0, credits: 2.5 };
		const plan = small([option, option, option], { groups: [groupOf({ take: 2 })] });
		const { edits, plan: after } = feasible(plan, { 'hours/total': { min: '90' } });
		expect(edits).toHaveLength(3);
		expect(new Set(after.courses.map(({ terms }) => terms[0]?.weeklyHours))).toEqual(
			new Set([4.5]),
		);
	});

	it('mends weeks that have no hours, which cost nothing', () => {
		const weeks = { weeks: 0, hoursPerWeek: 0, when: 'holiday' } as const;
		const plan = planOf({
			calendar,
			years: 1,
			segments: [{ kind: 'labour-week', terms: [weeks] }],
		});
		const { edits, cost } = feasible(plan, { 'practice/labour-week': { equals: '1' } });
		expect([cost, edits.map(({ from, to }) => [from, to])]).toEqual([0, [[0, 1]]]);
	});

	it('gives credits that are not given', () => {
		const plan = small([{ weekly: { 1: 3.5 }, credits: null }]);
		const asked = { 'credits/hours-per-credit': { min: '16', max: '18' } };
		const { edits, cost } = feasible(plan, asked);
		expect(edits).toEqual([{ op: 'set', path: 'courses/c1/credits', from: null, to: 2 }]);
		expect(cost).toBe(200);
	});

	it('touches no locked figure', () => {
		const plan = small([{ weekly: { 1: 5 } }, { weekly: { 1: 5 } }]);
		const { edits } = feasible(plan, { 'hours/total': { min: '105' } }, { locks: ['courses/c1'] });
		expect(edits.map(({ path }) => path)).toEqual(['courses/c2/terms/1/weeklyHours']);
	});

	it('keeps foundation courses before the core courses that build on them', () => {
		const plan = planOf({
			calendar: [...calendar, ...calendar],
			courses: [
				{ category: 'foundation', weekly: { 1: 8 } },
				{ category: 'core', weekly: { 2: 2 }, prerequisites: ['c1'] },
			],
		});
		const asked = {
			'courses/order': { parts: ['x'] },
			'school/weekly-load': { min: '2', max: '6' },
		};
		const { plan: after } = feasible(plan, asked);
		expect(isOpen(after, asked)).toBe(false);
	});

	it('keeps a segment that a rule asks for', () => {
		const plan = planOf({
			calendar: [{ ...calendar[0], practice: 0 }],
			segments: [{ kind: 'orientation-internship', terms: [{ weeks: 1, when: 'holiday' }] }],
			courses: [{ weekly: { 1: 5 } }],
		});
		const asked = {
			'practice/internships': { parts: ['认识实习'] },
			'hours/total': { max: '60' },
		};
		const { plan: after } = feasible(plan, asked);
		expect(after.segments[0]?.terms[0]?.weeks).toBe(1);
	});
});

describe('what takes part', () => {
	const asked: Asked = {
		'hours/practice-share': { value: { min: '1/2' }, strength: 'principle' },
	};
	const plan = small([{ weekly: { 1: 4 }, practiceHours: 10 }]);

	it('a principle, unless only the mandatory rules are asked for', () => {
		expect(feasible(plan, asked).cost).toBe(1000);
		expect(feasible(plan, asked, { only: 'mandatory' }).cost).toBe(0);
	});

	it('one that is justified may stay as it is', () => {
		const justified = {
			...plan,
			justifications: [justificationOf('hours/practice-share', '0.25')],
		};
		expect(feasible(justified, asked).cost).toBe(0);
	});

	it('a justified figure does not get worse for the sake of another rule', () => {
		const justified = {
			...plan,
			justifications: [justificationOf('hours/practice-share', '0.25')],
		};
		const both = { ...asked, 'hours/total': { min: '60' } };
		const { plan: after, check } = feasible(justified, both);
		expect(after.courses[0]?.practiceHours).toBe(15);
		expect(check.findings.map(({ status }) => status).sort()).toEqual(['justified', 'pass']);
	});
});

describe('where nothing fits', () => {
	it('names rules that cannot hold together, and no other', () => {
		const plan = small([{ weekly: { 1: 5 } }]);
		const asked: Asked = {
			'hours/total': { min: '95' },
			'school/weekly-load': { max: '9' },
			'hours/practice-share': { min: '1/4' },
		};
		expect(conflicts(plan, asked)).toEqual([
			{ rules: ['hours/total', 'school/weekly-load'], locks: [] },
		]);
	});

	it('names the smaller of two sets, whichever rule is asked first', () => {
		const plan = small([{ weekly: { 1: 5 }, practiceHours: 0, credits: 3 }]);
		const asked: Asked = {
			'hours/total': { min: '95' },
			'credits/hours-per-credit': { min: '16', max: '18' },
			'school/weekly-load': { max: '9' },
		};
		const locks = ['courses/c1/credits', 'courses/c1/terms'];
		const [first] = conflicts(plan, asked, { locks });
		expect([...(first?.rules ?? []), ...(first?.locks ?? [])]).toHaveLength(2);
	});

	it('names the locks, and a further set that shares nothing with the first', () => {
		const plan = small([{ weekly: { 1: 5 }, practiceHours: 0, credits: 1 }]);
		const asked: Asked = {
			'hours/practice-share': { min: '1/4' },
			'credits/hours-per-credit': { min: '16', max: '18' },
		};
		const locks = ['courses/c1/practiceHours', 'courses/c1/credits', 'courses/c1/terms'];
		const found = conflicts(plan, asked, { locks });
		expect(found).toHaveLength(2);
		expect(found.map(({ rules }) => rules)).toEqual(
			expect.arrayContaining([['hours/practice-share'], ['credits/hours-per-credit']]),
		);
	});

	const lockable = ['terms', 'practiceHours', 'credits'].flatMap((key) => [
		`courses/c1/${key}`,
		`courses/c2/${key}`,
	]);

	it('every proper part of a set fits, the set does not', () => {
		fc.assert(
			fc.property(twoCourses, fc.subarray(lockable), (plan, locks) => {
				const repair = repaired(plan, everyRule, { locks });
				if (repair.feasible) return;
				const fits = (rules: readonly string[], kept: readonly string[]) => {
					const some = Object.entries(everyRule).filter(([rule]) => rules.includes(rule));
					return repaired(plan, Object.fromEntries(some), { locks: kept }).feasible;
				};
				const named = repair.conflicts.flatMap((one) => [...one.rules, ...one.locks]);
				expect(new Set(named).size).toBe(named.length);
				for (const { rules, locks: kept } of repair.conflicts) {
					expect(fits(rules, kept)).toBe(false);
					for (const rule of rules)
						expect(
							fits(
								rules.filter((one) => one !== rule),
								kept,
							),
						).toBe(true);
					for (const lock of kept)
						expect(
							fits(
								rules,
								kept.filter((one) => one !== lock),
							),
						).toBe(true);
				}
			}),
			{ numRuns: 12 },
		);
	});
});
