import { describe, expect, it } from 'vitest';
import { edit } from '#domain/plan/edit.ts';
import { valueAt } from '#domain/plan/path.ts';
import { checkOf } from '#tests/builders/check-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { LivePlan } from './live-plan.svelte.ts';

/** A page that is not connected to any server. */
function liveOf(parts: PlanParts, locked: string | null = null): LivePlan {
	const plan = planOf(parts);
	const locks = locked === null ? ['school', 'waivers'] : [''];
	return new LivePlan({
		planId: 'p',
		schoolId: 's',
		opened: { plan, revision: 1, locks, lockedBecause: locked },
		person: { id: 'me', name: '周岚' },
		check: (plan) => checkOf(plan),
		onreread: () => undefined,
		oncomments: () => undefined,
		onstage: () => undefined,
	});
}
const path = 'courses/c1/credits';
const set = (live: LivePlan, to: unknown, at = path) => {
	const made = edit(live.plan, at, to);
	return live.change(made ? [made] : [], '学分');
};

describe('the plan of a page', () => {
	const parts = { courses: [{ credits: 2, weekly: { 1: 2 } }] };

	it('shows and checks an edit at once, undoes it and does it again', () => {
		const live = liveOf(parts);
		expect(set(live, 3).ok).toBe(true);
		expect(valueAt(live.plan, path)).toBe(3);
		expect(live.check.measures.totals.credits).toBe(300);
		expect(live.undo().ok && valueAt(live.plan, path)).toBe(2);
		expect(live.redo().ok && valueAt(live.plan, path)).toBe(3);
		expect(live.redo().ok).toBe(false);
	});

	it('refuses what would leave the plan unsound, and keeps it as it was', () => {
		const options = ['a', 'b'].map((id) => ({ id, group: 'g1', credits: 2, weekly: { 1: 2 } }));
		const live = liveOf({ groups: [groupOf()], courses: options });
		const refused = set(live, 3, 'courses/a/credits');
		expect(refused.ok).toBe(false);
		expect(valueAt(live.plan, 'courses/a/credits')).toBe(2);
		expect(live.canUndo).toBe(false);
	});

	it('changes nothing that is locked, and says why', () => {
		const live = liveOf(parts, '方案已通过，内容不再改动。');
		expect(set(live, 3)).toEqual({ ok: false, why: '方案已通过，内容不再改动。' });
		expect(live.mayEdit(path)).toBe(false);
		expect(liveOf(parts).mayEdit(path)).toBe(true);
		expect(liveOf(parts).mayEdit('school/name')).toBe(false);
	});

	it('does not undo what others have written over since', () => {
		const live = liveOf(parts);
		set(live, 3);
		const theirs = {
			...live.plan,
			courses: live.plan.courses.map((one) => ({ ...one, credits: 9 })),
		};
		live.refresh({ plan: theirs, revision: 3, locks: [], lockedBecause: null });
		const [conflict] = live.outbox.conflicts;
		if (conflict) live.outbox.decideAll(new Map([[conflict, 'theirs']]));
		expect(live.outbox.conflicts).toEqual([]);
		expect(valueAt(live.plan, path)).toBe(9);
		expect(live.undo()).toMatchObject({ ok: false });
		expect(valueAt(live.plan, path)).toBe(9);
	});

	it('brings back mine or theirs at the person’s word', () => {
		const live = liveOf(parts);
		const theirs = [{ op: 'set', path, from: 2, to: 9 } as const];
		const by = { id: 'p2', name: '陈敏' };
		const heard = { revision: 2, edits: theirs, by, at: '', clientId: 'c', requestId: 'r' };
		const typed = edit(live.plan, path, 3);
		live.adopt([heard], 'none', '');
		// Nobody is connected here: what is made counts as apart, and is asked about.
		live.change(typed ? [typed] : [], '学分');
		expect(live.outbox.conflicts).toMatchObject([{ theirs: 9 }]);
		live.bringBack({ kind: 'lost', path, mine: 3, theirs: 9, by, at: null });
		expect(valueAt(live.plan, path)).toBe(3);
		live.bringBack({ kind: 'won', path, mine: 3, theirs: 9, by, at: null });
		expect(valueAt(live.plan, path)).toBe(9);
	});

	it('undoes by its notice only while nothing came after', () => {
		const live = liveOf(parts);
		const first = set(live, 3);
		set(live, 4);
		const step = first.ok ? first.value : null;
		expect(step && live.undoLast(step).ok).toBe(false);
		expect(valueAt(live.plan, path)).toBe(4);
	});

	it('takes in what was saved at its asking, and undoes it like its own', () => {
		const live = liveOf(parts);
		const change = (requestId: string, revision: number, to: number, from: number) => ({
			...{ requestId, revision, edits: [{ op: 'set', path, from, to } as const] },
			...{ by: live.person, at: '2026-11-26T06:00:00Z', clientId: live.clientId },
		});
		const changes = [change('theirs', 2, 3, 2), change('applied', 3, 4, 3)];
		live.adopt(changes, 'applied', '应用建议');
		expect([valueAt(live.plan, path), live.revision]).toEqual([4, 3]);
		live.adopt(changes, 'none', '应用建议');
		expect(live.undo().ok && valueAt(live.plan, path)).toBe(3);
		expect(live.canUndo).toBe(false);
	});
});
