import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '#domain/plan/edit.ts';
import { measure } from '#domain/plan/measure.ts';
import { soundnessFaults } from '#domain/plan/soundness.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { anyPlan } from '#tests/builders/any-plan.ts';
import { blockOf, heldIn } from '#tests/builders/course-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { disagreementIn } from './agreement.ts';
import { moveStage, setStageWeeks, stagesIn } from './stages.ts';
import { changeWords, countEdits, countsOf, edgesOf, withEdge, withKind } from './strip-edits.ts';
import { runsOf, weeksOf } from './strip.ts';

const after = (plan: Plan, edits: Parameters<typeof applyEdits>[1]): Plan => {
	const done = applyEdits(plan, edits);
	if (!done.ok) throw new Error('edits do not fit');
	expect(soundnessFaults(done.value)).toEqual([]);
	return done.value;
};
const runs = (plan: Plan, semester = 1) =>
	runsOf(plan, measure(plan), semester).map(({ kind, weeks, name }) =>
		[kind, weeks / 100, name].filter((one) => one !== null).join(' '),
	);
const strip = (plan: Plan, semester = 1) => weeksOf(runsOf(plan, measure(plan), semester));
const disagreement = (plan: Plan, semester = 1) => disagreementIn(plan, measure(plan), semester);

const weeks = { teaching: 16, exam: 1, practice: 3, flexible: 1 };
const segments = [
	{ name: '实训', kind: 'training' as const, terms: [heldIn(1)] },
	{ name: '军训', kind: 'military-training' as const, terms: [heldIn(1)] },
];

describe('the weeks of a semester', () => {
	it('lie in one order, and are the half of a year with their holiday', () => {
		expect(runs(planOf({ calendar: [weeks], segments }))).toEqual([
			'practice 1 军训',
			'teaching 16',
			'practice 1 实训',
			'practice 1',
			'flexible 1',
			'exam 1',
			'holiday 5',
		]);
	});
	it('hold no more practice than there are weeks for it, and blocks with it', () => {
		const courses = [{ name: '技能周', terms: [blockOf(1, 2, 30)] }];
		expect(runs(planOf({ calendar: [{ ...weeks, practice: 2 }], segments, courses }))).toEqual([
			'practice 1 军训',
			'teaching 16',
			'practice 1 实训',
			'flexible 1',
			'exam 1',
			'holiday 6',
		]);
	});
	it('of more than half a year have no holiday; of a semester that is not there, there are none', () => {
		const plan = planOf({ calendar: [{ teaching: 26, exam: 1, practice: 0, flexible: 0 }] });
		expect(runs(plan)).toEqual(['teaching 26', 'exam 1']);
		expect(strip(plan)).toHaveLength(27);
		expect(runs(plan, 2)).toEqual([]);
	});
	it('share a week where they end in one', () => {
		const plan = planOf({ calendar: [{ teaching: 17.6, exam: 1, practice: 0, flexible: 0 }] });
		expect(strip(plan)[17]?.pieces.map(({ kind, part }) => [kind, part])).toEqual([
			['teaching', 60],
			['exam', 40],
		]);
	});
	it('come to what the plan says, of any plan', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				for (const { semester } of plan.calendar) {
					const counts = countsOf(plan, semester);
					const pieces = strip(plan, semester).flatMap((one) => one.pieces);
					for (const use of ['teaching', 'exam', 'practice', 'flexible'] as const)
						expect(
							pieces.filter(({ kind }) => kind === use).reduce((sum, { part }) => sum + part, 0),
						).toBe(counts[use]);
				}
			}),
			{ numRuns: 50 },
		);
	});
});

describe('weeks that become of another kind', () => {
	const plan = planOf({ calendar: [weeks], segments });
	const at = (...numbers: number[]) => strip(plan).filter(({ number }) => numbers.includes(number));
	it('give to it what they were of', () => {
		const now = withKind(countsOf(plan, 1), at(2, 3, 21), 'flexible');
		expect(now).toEqual({ teaching: 1400, exam: 0, practice: 300, flexible: 400 });
		expect(changeWords(countsOf(plan, 1), now)).toBe(
			'授课 16 → 14 周，考试 1 → 0 周，机动 1 → 4 周',
		);
		expect(countsOf(after(plan, countEdits(plan, 1, now)), 1)).toEqual(now);
	});
	it('of holiday make the semester longer, and the other way round', () => {
		expect(withKind(countsOf(plan, 1), at(22, 23), 'exam').exam).toBe(300);
		expect(withKind(countsOf(plan, 1), at(21), 'holiday').exam).toBe(0);
	});
	it('that are so already change nothing', () => {
		expect(countEdits(plan, 1, withKind(countsOf(plan, 1), at(2), 'teaching'))).toEqual([]);
	});
	it('have edges to pull, but none behind what comes first of practice', () => {
		expect([...edgesOf(strip(plan))]).toEqual([
			[18, { left: 'teaching', right: 'practice' }],
			[20, { left: 'practice', right: 'flexible' }],
			[21, { left: 'flexible', right: 'exam' }],
			[22, { left: 'exam', right: 'holiday' }],
		]);
	});
	it.each([
		[1, { teaching: 1700, practice: 200 }],
		[-2, { teaching: 1400, practice: 500 }],
		[3, { teaching: 1900, practice: 0 }],
		[4, { teaching: 1900, practice: 0 }],
	])('pulled by %d', (by, expected) => {
		const edge = { left: 'teaching', right: 'practice' } as const;
		expect(withEdge(countsOf(plan, 1), edge, by)).toMatchObject(expected);
	});
	it('stay in steps that a plan knows, whatever is chosen or pulled', () => {
		fc.assert(
			fc.property(
				anyPlan,
				fc.nat(25),
				fc.nat(6),
				fc.constantFrom('teaching' as const, 'practice' as const, 'holiday' as const),
				(any, from, length, kind) => {
					const chosen = strip(any).slice(from, from + length + 1);
					const now = withKind(countsOf(any, 1), chosen, kind);
					for (const count of Object.values(now)) {
						expect(count).toBeGreaterThanOrEqual(0);
						expect(count % 20).toBe(0);
					}
					for (const edge of edgesOf(strip(any)).values())
						for (const count of Object.values(withEdge(countsOf(any, 1), edge, length - 3)))
							expect([count >= 0, count % 20]).toEqual([true, 0]);
				},
			),
			{ numRuns: 60 },
		);
	});
});

describe('a stage of practice', () => {
	const plan = planOf({
		calendar: [{}, {}, {}],
		segments: [
			{
				name: '实习',
				terms: [
					heldIn(1, { weeks: 2 }),
					heldIn(2, { weeks: 3, from: '2026-09-01', to: '2026-09-21' }),
				],
				practiceHours: 100,
			},
		],
	});
	const [first, second] = [stagesIn(plan, 1)[0], stagesIn(plan, 2)[0]];
	if (!first || !second) throw new Error('no stages');
	it('goes to another semester without its days, and back', () => {
		const now = after(plan, moveStage(plan, second, 3));
		expect(stagesIn(now, 3).map(({ term }) => [term.weeks, term.from])).toEqual([[3, null]]);
		expect(stagesIn(now, 2)).toEqual([]);
		expect(moveStage(plan, first, 1)).toEqual([]);
	});
	it('is taken up by one that is held alike, but not by one of its own days', () => {
		expect(stagesIn(after(plan, moveStage(plan, first, 2)), 2)).toHaveLength(2);
		const one = after(plan, moveStage(plan, second, 1));
		expect(stagesIn(one, 1).map(({ term }) => term.weeks)).toEqual([5]);
	});
	it('made shorter takes practice with it that would be more than all hours', () => {
		const now = after(plan, setStageWeeks(plan, second, 1));
		expect(now.segments[0]?.practiceHours).toBe(90);
		expect(stagesIn(after(plan, setStageWeeks(plan, first, 0)), 1)).toEqual([]);
	});
});

describe('practice weeks and what is held in them', () => {
	const plan = (practice: number, held: number, flexible = 1) =>
		planOf({
			calendar: [{ practice, flexible }, { practice: 2 }],
			segments: [{ name: '实训', terms: [heldIn(1, { weeks: held })] }],
		});
	const labels = (of: Plan, semester = 1) =>
		disagreement(of, semester)?.mendings.map(({ label }) => label);
	it('that agree need nothing', () => expect(disagreement(plan(2, 2))).toBeNull());
	it.each([
		[1, 2, 1],
		[2, 1, 1],
		[1, 3, 1],
	])('%d for %d: each way brings them together', (practice, held, flexible) => {
		const made = plan(practice, held, flexible);
		const off = disagreement(made);
		expect(off?.over).toBe(held > practice);
		expect(off?.mendings.length).toBeGreaterThanOrEqual(2);
		for (const { edits, label } of off?.mendings ?? [])
			if (!label.includes('移到')) expect(disagreement(after(made, edits))).toBeNull();
	});
	it('take from lessons where there are not so many flexible weeks', () => {
		expect(labels(plan(1, 3))?.[0]).toBe('实践周改为已安排的周数，授课周减少同样多');
	});
	it('are mended by moving, where another semester has the weeks for it', () => {
		const made = plan(0, 2);
		const move = disagreement(made)?.mendings.find(({ label }) => label.includes('移到'));
		expect(move?.label).toBe('把“实训”移到第二学期');
		const moved = after(made, move?.edits ?? []);
		expect([disagreement(moved, 1), disagreement(moved, 2)]).toEqual([null, null]);
		// From the other end the same is offered.
		expect(labels(made, 2)).toContain('把“实训”移到第二学期');
	});
	it('of half weeks are not mended in the calendar, which counts in days', () => {
		expect(labels(plan(1, 1.5))).toEqual(['缩短“实训”']);
	});
});
