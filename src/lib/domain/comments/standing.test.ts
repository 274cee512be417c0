import { describe, expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import { applyEdits, edit, moveEdit, type Edit } from '../plan/edit.ts';
import type { Plan } from '../plan/shape.ts';
import { stablePath, type Anchor } from './anchor.ts';
import { quotedIn } from './quote.ts';
import { standingOf } from './standing.ts';

const plan = planOf({
	goal: '培养直播电商人才，服务地方零售业的发展。',
	courses: [
		{ id: 'c1', name: '零售基础', category: 'foundation', credits: 4 },
		{ id: 'c2', name: '直播销售', category: 'core', credits: 6 },
	],
});
const after = (...edits: (Edit | null)[]): Plan => {
	const changed = applyEdits(
		plan,
		edits.flatMap((one) => (one ? [one] : [])),
	);
	if (!changed.ok) throw new Error(JSON.stringify(changed.faults));
	return changed.value;
};
const credits: Anchor = { kind: 'place', path: 'courses/c1/credits' };
const words = (text: string): Anchor => {
	const start = plan.goal.indexOf(text);
	return {
		kind: 'passage',
		path: 'goal',
		...quotedIn(plan.goal, { start, end: start + text.length }),
	};
};

describe('where a comment stands', () => {
	it('follows its course when rows move', () => {
		const moved = after(moveEdit(plan, 'courses/c1', 'c2'));
		expect(moved.courses.map(({ id }) => id)).toEqual(['c2', 'c1']);
		expect(standingOf(moved, credits)).toMatchObject({ state: 'here', value: 4 });
	});
	it('shows what stood there last, and how it was called, once that is gone', () => {
		const grown = edit(plan, 'courses/c1/credits', 5);
		const grownPlan = after(grown);
		const removed = edit(grownPlan, 'courses/c1', undefined);
		const gone = after(grown, removed);
		const standing = standingOf(gone, credits, removed);
		expect(standing).toMatchObject({ state: 'gone', value: 5 });
		expect(standing.plan.courses.map(({ name }) => name)).toContain('零售基础');
		expect(standingOf(gone, credits).state).toBe('gone');
		expect(standingOf(gone, credits).value).toBeUndefined();
	});
	it('is there again when the removal is undone', () => {
		const removed = edit(plan, 'courses/c1', undefined);
		const back = after(removed, { op: 'add', path: 'courses/c1', from: null, to: plan.courses[0] });
		expect(standingOf(back, credits, null).state).toBe('here');
	});
	it('follows its words when the text changes', () => {
		const goal = `本专业${plan.goal}`;
		const standing = standingOf(after(edit(plan, 'goal', goal)), words('地方零售业'));
		expect(standing).toMatchObject({ state: 'here', range: { start: goal.indexOf('地方零售业') } });
		const reworded = plan.goal.replace('地方零售业', '区域商贸业');
		const changed = standingOf(after(edit(plan, 'goal', reworded)), words('地方零售业'));
		expect(changed.state).toBe('changed');
		expect(reworded.slice(changed.range?.start, changed.range?.end)).toBe('区域商贸业');
		const other = standingOf(after(edit(plan, 'goal', '另写。')), words('地方零售业'));
		expect(other.state).toBe('unquoted');
	});
	it('of one semester is what that semester holds', () => {
		const terms = [
			{ id: '1', semester: 1, weeklyHours: 4 },
			{ id: '2', semester: 2, weeklyHours: 2 },
		];
		const taught = after(edit(plan, 'courses/c1/terms', terms));
		const anchor: Anchor = { kind: 'place', path: 'courses/c1/terms', semester: 2 };
		expect(standingOf(taught, anchor).value).toEqual([terms[1]]);
		expect(standingOf(taught, { ...anchor, semester: 3 })).toMatchObject({
			state: 'here',
			value: [],
		});
	});
	it('of the whole plan, a clause or a finding is always there', () => {
		const clause: Anchor = { kind: 'clause', source: '730705@2025', number: '8.2', quote: '' };
		const finding: Anchor = { kind: 'finding', rule: 'hours/total', at: ['courses/zz'], title: '' };
		for (const anchor of [{ kind: 'plan' } as const, clause, finding])
			expect(standingOf(plan, anchor).state).toBe('here');
	});
});

describe('a path that is kept', () => {
	it('is whole where all of it stands by name', () => {
		expect(stablePath(plan, 'courses/c1/credits')).toBe('courses/c1/credits');
		expect(stablePath(plan, 'goal')).toBe('goal');
	});
	it('ends before a member that stands by its position alone', () => {
		const themed = after(edit(plan, 'occupations/positions', ['直播销售员', '主播']));
		expect(stablePath(themed, 'occupations/positions/1')).toBe('occupations/positions');
	});
});
