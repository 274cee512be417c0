import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import { feasible, type Asked } from '#tests/builders/repair-of.ts';
import type { Plan } from '#domain/plan/shape.ts';

/** Two semesters of so many teaching weeks: uneven, so that loads and hours go apart. */
const weeks = [10, 8] as const;
const calendar = weeks.map((teaching) => ({ teaching, exam: 0, flexible: 0 }));
const most = 10;

/** Half weekly hours of one course in both semesters. */
type Halves = readonly [number, number];

const weeklyOf = (plan: Plan): Halves[] =>
	plan.courses.map(({ terms }) => {
		const at = (semester: number) =>
			(terms.find((term) => term.semester === semester)?.weeklyHours ?? 0) * 2;
		return [at(1), at(2)];
	});

/** Cost in half hours, difference of the semesters in half weekly hours, changed cells. */
function rankOf(before: readonly Halves[], after: readonly Halves[]): [number, number, number] {
	const moved = after.flatMap((own, course) =>
		own.map((value, index) => Math.abs(value - (before[course]?.[index] ?? 0))),
	);
	const load = (index: 0 | 1) => after.reduce((sum, own) => sum + own[index], 0);
	const cost = moved.reduce((sum, by, cell) => sum + by * (weeks[cell % 2] ?? 0), 0);
	return [cost, Math.abs(load(0) - load(1)), moved.filter((by) => by > 0).length];
}

const before = (a: readonly number[], b: readonly number[]): boolean => {
	const first = a.findIndex((value, index) => value !== b[index]);
	return first >= 0 && (a[first] ?? 0) < (b[first] ?? 0);
};

const counts = Array.from({ length: most * 2 + 1 }, (_, half) => half);
const pairs: Halves[] = counts
	.flatMap((one) => counts.map((two): Halves => [one, two]))
	.filter(([one, two]) => one + two > 0);

/** The best rank of all plans: hours and loads by the words of rules.md. */
function bestOf(given: readonly Halves[], least: number, load: number): number[] {
	let best = [Infinity, 0, 0];
	for (const a of pairs)
		for (const b of pairs) {
			const [one, two] = [a[0] + b[0], a[1] + b[1]];
			if (one > load * 2 || two > load * 2) continue;
			if (one * weeks[0] + two * weeks[1] < least * 2) continue;
			const rank = rankOf(given, [a, b]);
			if (before(rank, best)) best = rank;
		}
	return best;
}

const half = fc.integer({ min: 1, max: 12 }).map((count) => count / 2);

it('cost, then evenness, then changed cells are those of brute force', () => {
	const cases = fc.tuple(half, half, half, half, fc.integer({ min: 60, max: 140 }));
	fc.assert(
		fc.property(cases, ([a, b, c, d, least]) => {
			const plan = planOf({
				calendar,
				courses: [{ weekly: { 1: a, 2: b } }, { weekly: { 1: c, 2: d } }],
			});
			const load = 8;
			const asked: Asked = {
				'hours/total': { min: String(least) },
				'school/weekly-load': { max: String(load) },
			};
			const rank = rankOf(weeklyOf(plan), weeklyOf(feasible(plan, asked).plan));
			expect(rank).toEqual(bestOf(weeklyOf(plan), least, load));
		}),
		{ numRuns: 15 },
	);
});

it('weeks that go from one stage of a segment to another cost nothing: its hours stay', () => {
	const plan = planOf({
		calendar: [{ practice: 1 }, { practice: 1 }],
		segments: [
			{
				kind: 'training',
				terms: [
					{ id: '1', semester: 1, weeks: 2, when: 'term' },
					{ id: '2', semester: 2, weeks: 0, when: 'term' },
				],
			},
		],
	});
	const { cost, plan: after } = feasible(plan, { 'hours/academic-year': { equals: '40' } });
	expect(cost).toBe(0);
	expect(after.segments[0]?.terms.map((term) => term.weeks)).toEqual([1, 1]);
});
