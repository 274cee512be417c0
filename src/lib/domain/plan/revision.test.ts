/** Edits of one intention: each is made on what the ones before it left. */
import { describe, expect, it } from 'vitest';
import { courseOf } from '#tests/builders/course-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { applyEdits } from './edit.ts';
import { insert, moveBehind, put, revisionOf, type Revision } from './revision.ts';

const plan = planOf({ courses: [{}, {}], goal: '旧' });
const idsOf = (revision: Revision) => revision.plan.courses.map(({ id }) => id);
const add = (after?: string | null) =>
	insert(revisionOf(plan), 'courses/c9', courseOf({ id: 'c9' }), after);

describe('an intention', () => {
	it('begins with the plan as it stands', () => {
		expect(revisionOf(plan)).toEqual({ plan, edits: [] });
	});

	it('is the edits that lead from that plan to the one it has come to', () => {
		const once = put(revisionOf(plan), 'goal', '新');
		const all = put(moveBehind(once, 'courses/c1', 'c2'), 'courses/c2', undefined);
		expect(all.edits.map(({ op, path }) => `${op} ${path}`)).toEqual([
			'set goal',
			'move courses/c1',
			'remove courses/c2',
		]);
		expect([all.plan.goal, idsOf(all)]).toEqual(['新', ['c1']]);
		expect(applyEdits(plan, all.edits)).toEqual({ ok: true, value: all.plan });
	});

	it('has no edit for what is so already', () => {
		expect(put(revisionOf(plan), 'goal', '旧').edits).toEqual([]);
		expect(moveBehind(revisionOf(plan), 'courses/c2', 'c1').edits).toEqual([]);
	});

	it('brings a member first, behind another, or last', () => {
		expect(idsOf(add(null))).toEqual(['c9', 'c1', 'c2']);
		expect(idsOf(add('c1'))).toEqual(['c1', 'c9', 'c2']);
		expect(idsOf(add())).toEqual(['c1', 'c2', 'c9']);
		expect(add().edits[0]).not.toHaveProperty('after');
		expect(add('c1').edits[0]).toMatchObject({ op: 'add', from: null, after: 'c1' });
	});

	it('stops at an edit of its own that does not apply, and says which', () => {
		expect(() => insert(revisionOf(plan), 'courses/c1', courseOf())).toThrow(
			/an edit of our own does not apply: .*courses\/c1/,
		);
	});
});
