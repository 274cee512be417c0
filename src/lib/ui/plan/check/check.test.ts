import { describe, expect, it } from 'vitest';
import { applyEdits } from '#domain/plan/edit.ts';
import { measure } from '#domain/plan/measure.ts';
import { readPlan } from '#domain/plan/read.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Check, Requirement } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { ParameterValue } from '#domain/rules/parameter.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { put, revisionOf } from '../edits/revision.ts';
import { askedOf, boundsOf } from './asked.ts';
import { effectOf, resultWords } from './effect.ts';
import { withKeys } from './finding-key.ts';
import { justifyEdits } from './justify.ts';
import { meterLines } from './meters.ts';
import { firstSpot } from './pages.ts';

const finding = (parts: Partial<Finding> = {}): Finding => ({
	rule: 'hours/practice-share',
	title: '实践性教学占比',
	strength: 'principle',
	scope: 'plan',
	status: 'violation',
	clause: { ours: true, number: null, quote: null },
	layers: [],
	measured: '1538/3108',
	required: '>= 1/2',
	slack: null,
	at: ['courses', 'segments'],
	message: '',
	excuse: null,
	remedy: null,
	fixes: [],
	...parts,
});
/** A check that knows one rule: at least 10 credits. */
const check = (plan: Plan): Check => {
	const measures = measure(plan);
	const status = measures.totals.credits >= 1000 ? 'pass' : 'violation';
	const own = finding({ rule: 'credits', title: '学分', strength: 'mandatory', status });
	return {
		ruleSet: '',
		verdict: 'pass',
		submittable: true,
		measures,
		findings: [own, finding({ rule: 'other' })],
		kept: new Map(),
	};
};

describe('what is asked, in signs', () => {
	it.each([
		[{ min: '3000' }, 'amount', '≥ 3000'],
		[{ min: '1/2' }, 'share', '≥ 50%'],
		[{ min: '1/10' }, 'share', '≥ 10%'],
		[{ max: '6' }, 'amount', '≤ 6'],
		[{ min: '16', max: '18' }, 'amount', '16～18'],
		[{ target: '1/3', band: '1/20' }, 'share', '1/3 ± 5 点'],
		[{ equals: '30' }, 'amount', '= 30'],
	] as const)('%j', (value, measureOf, words) => {
		expect(askedOf(value as ParameterValue, measureOf)).toBe(words);
	});
	it('has exact bounds of a band', () => {
		const { low, high } = boundsOf({ target: '1/3', band: '1/20' });
		expect([low, high].map((bound) => (bound ? bound.numerator / bound.denominator : 0))).toEqual([
			17 / 60,
			23 / 60,
		]);
	});
});

describe('the effect of a suggestion', () => {
	const plan = planOf({ courses: [{ credits: 9, weekly: { 1: 9 } }] });
	it('names what changes in sums and results', () => {
		const { edits } = put(revisionOf(plan), 'courses/c1/credits', 10);
		const effect = effectOf(plan, check(plan), edits, check);
		expect(effect?.totals).toEqual([
			{ label: '总学分', figures: ['totals/credits'], before: '9', after: '10' },
		]);
		expect(effect && resultWords(effect)).toBe('学分 不符合 → 符合；其余结果不变。');
	});
	it('is nothing where the suggestion no longer fits', () => {
		const stale = [{ op: 'set', path: 'courses/gone/credits', from: 1, to: 2 } as const];
		expect(effectOf(plan, check(plan), stale, check)).toBeNull();
	});
});

describe('meters', () => {
	const requirement = (rule: string, value: ParameterValue, strength = 'mandatory') =>
		[rule, [{ rule, value, strength, clause: {}, layers: [], unit: null, scope: 'plan' }]] as const;
	const requirements = new Map([
		requirement('hours/total', { min: '3000' }),
		requirement('hours/practice-share', { min: '1/2' }, 'principle'),
		requirement('credits/hours-per-credit', { min: '16', max: '18' }),
		requirement('school/weekly-load', { min: '24', max: '32' }),
	]) as unknown as ReadonlyMap<string, readonly Requirement[]>;

	it('reads the reference plan', () => {
		const lines = meterLines(check(referencePlan()), requirements);
		expect(lines.map(({ label, value, asked }) => [label, value, asked])).toEqual([
			['总学时', '3114', '≥ 3000'],
			['实践占比', '56.0%', '原则上 ≥ 50%'],
			['学分折算', '18', '16～18'],
			['周学时', '27～28', '24～32'],
		]);
		expect(lines.at(-1)?.shape).toMatchObject({ kind: 'bars', values: [27, 27, 28, 28, 28] });
	});
	it('never shows a share on the other side of its bound', () => {
		const plan = planOf({
			courses: [{ weekly: { 1: 55.5 }, outsideHours: 0.9, practiceHours: 499.94 }],
		});
		const [, practice] = meterLines(check(plan), requirements);
		expect(Number.parseFloat(practice?.value ?? '')).toBeLessThan(50);
	});
	it('does not fail on an empty plan', () => {
		expect(meterLines(check(planOf()), requirements).map(({ value }) => value)).toEqual([
			'0',
			'—',
			'—',
			'0',
		]);
	});
});

describe('a reason for a deviation', () => {
	const who = { reason: '本地产业需要', by: '周岚', on: '2026-11-21' };
	it('is kept with the figure it was given for, and replaced when given again', () => {
		const plan = planOf();
		const first = applyEdits(plan, justifyEdits(plan, finding(), who));
		if (!first.ok) throw new Error('not applied');
		expect(first.value.justifications).toMatchObject([{ at: '', measured: '1538/3108', ...who }]);
		const again = justifyEdits(first.value, finding({ measured: '1500/3108' }), who);
		const second = applyEdits(first.value, again);
		expect(second.ok && second.value.justifications).toMatchObject([{ measured: '1500/3108' }]);
		expect(second.ok && readPlan(second.value).ok).toBe(true);
	});
});

describe('where a finding leads', () => {
	it.each([
		[['courses/c1/credits'], 'courses'],
		[['calendar/3'], 'calendar'],
		[['chapters/facilities~1bases'], 'chapters/facilities'],
		[['outcomes/o1'], 'chapters/outcomes'],
		[['themes'], 'chapters/courses'],
		[['teachers/t1', 'goal'], 'chapters/goal'],
	])('%j', (at, page) => expect(firstSpot(at)?.page).toBe(page));
	it('is nowhere for facts', () => expect(firstSpot(['teachers/t1'])).toBeNull());
	it('keeps findings that read alike apart', () => {
		const keys = withKeys([finding(), finding()]).map(({ key }) => key);
		expect(new Set(keys).size).toBe(2);
	});
});
