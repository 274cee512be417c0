import { beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { repairPlan, type Step } from '#domain/repair/index.ts';
import { loadOnce } from '#domain/solver/program.ts';
import { checkPlan, type Check, type Judging } from '#domain/rules/check-plan.ts';
import { prepareJudging } from '#standards/judging.ts';
import type { World } from '#standards/rules/world.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { changesBetween, isWorse } from './changes.ts';
import { clashOf } from './clash.ts';
import { costOf, previewOf } from './preview.ts';

const today = '2026-11-20';
let judging: Judging<World>;
const check = (plan: Plan, before?: Check) => checkPlan(judging, plan, today, before);

/** Two courses with more credits than their hours give. */
function broken(): Plan {
	const plan = referencePlan();
	const credits: Record<string, number> = { chinese: 20, maths: 16 };
	const courses = plan.courses.map((course) => ({
		...course,
		credits: credits[course.id] ?? course.credits,
	}));
	return { ...plan, courses };
}
const status = ({ findings }: Check, rule: string) =>
	findings.filter((finding) => finding.rule === rule).map((finding) => finding.status);
const set = (path: string, from: unknown, to: unknown): Edit => ({ op: 'set', path, from, to });
const stepOf = (...edits: Edit[]): Step => ({ edits, effects: [] });

const plan = broken();
let steps: readonly Step[];

beforeAll(async () => {
	const prepared = await prepareJudging(plan, { today });
	if (!prepared.ok) throw new Error('no judging');
	judging = prepared.value;
	const found = repairPlan(await loadOnce(), judging, plan, { today });
	if (!found.feasible) throw new Error('no repair');
	steps = found.steps;
});

describe('a repair as it is looked at', () => {
	it('says of each step what it does to sums and rules', () => {
		const { lines } = previewOf(plan, check(plan), steps, new Set(), check);
		expect(lines.map(({ change }) => `${change.owner}${change.figure}`)).toEqual([
			'语文学分',
			'数学学分',
		]);
		expect(lines[0]?.turn.totals).toEqual([
			{
				label: '总学分',
				figures: ['totals/credits'],
				before: expect.stringMatching(/^\d+(\.5)?$/) as string,
				after: expect.stringMatching(/^\d+(\.5)?$/) as string,
			},
		]);
		const [turned] = lines[1]?.changes ?? [];
		expect(turned).toMatchObject({ before: 'bad', after: 'ok' });
		expect(turned?.words).toMatch(/差 .* 学分 → 余 .* 学分/);
	});

	it('opens its cost figure by figure', () => {
		const cost = costOf({ plan, measures: check(plan).measures }, steps);
		expect(cost?.of.map(({ label }) => label)).toEqual(['语文学分', '数学学分']);
	});

	it('comes to a plan that the checker passes, with all edits in order', () => {
		const { edits, check: after } = previewOf(plan, check(plan), steps, new Set(), check);
		expect(edits).toEqual(steps.flatMap((step) => step.edits));
		expect(status(after, 'credits/hours-per-credit')).toEqual(['pass']);
	});

	it('leaves out what is not chosen, and judges what remains', () => {
		const all = previewOf(plan, check(plan), steps, new Set(), check);
		const key = all.lines[1]?.key ?? '';
		const part = previewOf(plan, check(plan), steps, new Set([key]), check);
		expect(part.edits).toEqual(steps[0]?.edits);
		expect(part.plan.courses.find(({ id }) => id === 'maths')?.credits).toBe(16);
		expect(status(part.check, 'credits/hours-per-credit')).toEqual(['violation']);
		// What it would do is still said.
		expect(part.lines[1]).toMatchObject({ chosen: false });
		expect(part.lines[1]?.changes).toEqual(all.lines[1]?.changes);
		const none = previewOf(plan, check(plan), steps, new Set(all.lines.map((l) => l.key)), check);
		expect([none.edits, none.plan]).toEqual([[], plan]);
	});

	it('names all that move alike, and locks any of them by the first', () => {
		const alike = stepOf(
			set('courses/chinese/credits', 20, 11),
			set('courses/maths/credits', 16, 8),
		);
		const [line] = previewOf(plan, check(plan), [alike], new Set(), check).lines;
		expect(line?.change).toMatchObject({ owner: '语文、数学', figure: '学分' });
		expect(line?.lock).toEqual({ key: 'courses/chinese/credits', label: '语文、数学 学分' });
	});

	it('drops a step that no longer fits the plan', () => {
		const gone = stepOf(set('courses/gone/credits', 1, 2));
		expect(previewOf(plan, check(plan), [gone], new Set(), check).lines).toEqual([]);
	});
});

describe('what becomes of findings', () => {
	it('is nothing where nothing changes', () => {
		expect(changesBetween(check(plan), check(structuredClone(plan)))).toEqual([]);
	});
	it('tells better from worse, turned results first', () => {
		const sound = check(referencePlan());
		const worse = changesBetween(sound, check(plan, sound)).filter(isWorse);
		expect(worse.map(({ finding }) => finding.rule)).toContain('credits/hours-per-credit');
		expect(changesBetween(check(plan), sound).filter(isWorse)).toEqual([]);
	});
	it('tells slack where only slack changes', () => {
		const more = { ...referencePlan(), segments: referencePlan().segments };
		const [course, ...rest] = more.courses;
		const plus = course && { ...course, practiceHours: (course.practiceHours ?? 0) + 2 };
		const after = check({ ...more, courses: plus ? [plus, ...rest] : rest });
		const [share] = changesBetween(check(more), after);
		expect(share).toMatchObject({ before: 'ok', after: 'ok' });
		expect(share?.words).toMatch(/余 \d+ 学时 → 余 \d+ 学时$/);
	});
});

describe('what cannot hold together', () => {
	const lock = { key: 'courses/maths', label: '数学' };
	const rules = ['credits/hours-per-credit'];
	it('names the finding of what is locked, and the lock as the person gave it', () => {
		const conflict = { rules, locks: ['courses/maths'] };
		const clash = clashOf(conflict, plan, check(plan), [lock]);
		expect(clash.rules[0]?.finding?.at).toEqual(['courses/maths/credits']);
		expect(clash).toMatchObject({ locks: [lock], isSoft: false });
	});
	it('is soft where a rule of it need not be met by a repair of mandatory rules', () => {
		const conflict = { rules: [...rules, 'hours/practice-share'], locks: [] };
		expect(clashOf(conflict, plan, check(plan), []).isSoft).toBe(true);
		const always = { rules: [...rules, 'school/weekly-load', 'no/such-rule'], locks: [] };
		const clash = clashOf(always, plan, check(plan), []);
		expect([clash.isSoft, clash.rules[2]?.finding]).toEqual([false, null]);
	});
});
