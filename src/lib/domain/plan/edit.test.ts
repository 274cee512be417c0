import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyGestures, editsOf } from '#tests/builders/any-edit.ts';
import { anyPlan } from '#tests/builders/any-plan.ts';
import { courseOf } from '#tests/builders/course-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { applyEdit, applyEdits, edit, invert, moveEdit, type Edit } from './edit.ts';
import { valueAt } from './path.ts';
import type { Plan } from './shape.ts';

function after(plan: Plan, ...edits: (Edit | null)[]): Plan {
	const result = applyEdits(
		plan,
		edits.filter((one) => one !== null),
	);
	if (!result.ok) throw new Error(JSON.stringify(result.faults));
	return result.value;
}
const order = ({ courses }: Plan): string => courses.map(({ id }) => id).join(' ');
const plan = planOf({ courses: [{ weekly: { 3: 4 } }, {}, {}] });

describe('edits of any plan', () => {
	it('undo: what they did is as it was', () => {
		fc.assert(
			fc.property(anyPlan, anyGestures, (given, made) => {
				const edits = editsOf(given, made);
				expect(after(after(given, ...edits), ...invert(edits))).toEqual(given);
			}),
		);
	});

	it('redo: undoing the undoing is the edit again', () => {
		fc.assert(
			fc.property(anyPlan, anyGestures, (given, made) => {
				const edits = editsOf(given, made);
				expect(after(given, ...invert(invert(edits)))).toEqual(after(given, ...edits));
			}),
		);
	});

	it('compose: in two runs as in one', () => {
		fc.assert(
			fc.property(anyPlan, anyGestures, fc.nat(12), (given, made, cut) => {
				const edits = editsOf(given, made);
				const twice = after(after(given, ...edits.slice(0, cut)), ...edits.slice(cut));
				expect(twice).toEqual(after(given, ...edits));
			}),
		);
	});

	it('leave the plan that they start from alone', () => {
		fc.assert(
			fc.property(anyPlan, anyGestures, (given, made) => {
				const before = structuredClone(given);
				editsOf(given, made);
				expect(given).toEqual(before);
			}),
		);
	});

	it('survive being written and read', () => {
		fc.assert(
			fc.property(anyPlan, anyGestures, (given, made) => {
				const edits = editsOf(given, made);
				const read = JSON.parse(JSON.stringify(edits)) as Edit[];
				expect(after(given, ...read)).toEqual(after(given, ...edits));
				expect(after(after(given, ...read), ...invert(read))).toEqual(given);
			}),
		);
	});
});

describe('an edit', () => {
	it('sets a cell by its path and shares all that it does not touch', () => {
		const next = after(plan, edit(plan, 'courses/c1/terms/3/weeklyHours', 5));
		expect(valueAt(next, 'courses/c1/terms/3/weeklyHours')).toBe(5);
		expect(next.courses[1]).toBe(plan.courses[1]);
		expect(next.calendar).toBe(plan.calendar);
	});

	it('is none where the value is so already', () => {
		expect(edit(plan, 'courses/c1/terms/3/weeklyHours', 4)).toBeNull();
		expect(edit(plan, 'courses/gone', undefined)).toBeNull();
	});

	it('adds a key, and takes it away again', () => {
		const added = edit(plan, 'courses/c1/terms/3/weeks', 16);
		expect(added).toEqual({ op: 'add', path: 'courses/c1/terms/3/weeks', from: null, to: 16 });
		expect(after(plan, added, ...invert([added as Edit]))).toEqual(plan);
	});

	it('puts a removed course back where it stood', () => {
		const removed = edit(plan, 'courses/c2', undefined) as Edit;
		expect(order(after(plan, removed))).toBe('c1 c3');
		expect(order(after(plan, removed, ...invert([removed])))).toBe('c1 c2 c3');
	});

	it('moves a course behind another, or to the front', () => {
		expect(order(after(plan, moveEdit(plan, 'courses/c1', 'c3')))).toBe('c2 c3 c1');
		expect(order(after(plan, moveEdit(plan, 'courses/c3', null)))).toBe('c3 c1 c2');
		expect(moveEdit(plan, 'courses/c1', null)).toBeNull();
	});

	test.each<[string, Edit]>([
		['a course that is gone', { op: 'set', path: 'courses/x/credits', from: 1, to: 2 }],
		['a key that is not there', { op: 'set', path: 'courses/c1/colour', from: 1, to: 2 }],
		['a removal of what is gone', { op: 'remove', path: 'courses/x', from: {}, to: null }],
		['an id that is taken', { op: 'add', path: 'courses/c1', from: null, to: courseOf() }],
		['an id unlike its path', { op: 'add', path: 'courses/c9', from: null, to: courseOf() }],
		['a move behind what is gone', { op: 'move', path: 'courses/c1', from: null, to: 'x' }],
		['a move of what is no list', { op: 'move', path: 'programme/name', from: null, to: null }],
		['the whole plan', { op: 'set', path: '', from: {}, to: {} }],
		['a prototype', { op: 'set', path: '__proto__/polluted', from: null, to: true }],
		['a key of a prototype', { op: 'add', path: '__proto__/polluted', from: null, to: true }],
		['a part of a text', { op: 'add', path: 'goal/x', from: null, to: true }],
		['a part of a number', { op: 'add', path: 'cohort/x', from: null, to: true }],
		['a part of nothing', { op: 'add', path: 'courses/c1/credits/x', from: null, to: true }],
		['a constructor', { op: 'add', path: 'courses/constructor/x', from: null, to: true }],
	])('is refused for %s', (_, given) => {
		const result = applyEdit(plan, given);
		expect(result).toMatchObject({ ok: false, faults: [{ path: given.path }] });
	});

	test.each<[Edit, string, string?]>([
		[{ op: 'set', path: 'courses/x/credits', from: 1, to: 2 }, '这里已经没有这一项'],
		[{ op: 'set', path: 'courses/c1/colour', from: 1, to: 2 }, '这里已经没有这一项'],
		[{ op: 'set', path: 'courses/x', from: {}, to: courseOf() }, '这里已经没有这一项'],
		[{ op: 'add', path: 'goal', from: null, to: '新' }, '这里已经有一项'],
		[{ op: 'add', path: 'courses/c1', from: null, to: courseOf() }, '已经有同一编号的一项'],
		[{ op: 'add', path: 'courses/c9', from: null, to: courseOf() }, '编号与路径不一致'],
		[
			{ op: 'add', path: 'courses/c9', from: null, to: courseOf({ id: 'c9' }), after: 'x' },
			'前一项已经不在',
		],
		[{ op: 'add', path: 'authors/1', from: null, to: '周岚' }, '前一项已经不在'],
		[{ op: 'add', path: 'authors/-1', from: null, to: '周岚' }, '前一项已经不在'],
		[{ op: 'add', path: 'authors/0.5', from: null, to: '周岚' }, '前一项已经不在'],
		[{ op: 'remove', path: 'courses/x', from: {}, to: null }, '这一项已经不在'],
		[{ op: 'remove', path: 'programme/colour', from: 1, to: null }, '这一项已经不在'],
		[{ op: 'move', path: 'courses/x', from: null, to: null }, '这一项已经不在'],
		[{ op: 'move', path: 'courses/c1', from: null, to: 'x' }, '前一项已经不在'],
		[{ op: 'move', path: 'programme/name', from: null, to: null }, '只有列表中的一项可以移动'],
		[{ op: 'set', path: '', from: {}, to: {} }, '不能一次替换整份方案'],
	])('%j: %s', (given, wrong) => {
		expect(applyEdit(plan, given)).toEqual({
			ok: false,
			faults: [{ path: given.path, wrong, right: '请刷新后再改' }],
		});
	});

	it('adds a member behind another, first, or last; one without a name by its position', () => {
		const add = (afterId?: string | null): Edit => ({
			op: 'add',
			path: 'courses/c9',
			from: null,
			to: courseOf({ id: 'c9' }),
			...(afterId === undefined ? {} : { after: afterId }),
		});
		expect(order(after(plan, add('c1')))).toBe('c1 c9 c2 c3');
		expect(order(after(plan, add(null)))).toBe('c9 c1 c2 c3');
		expect(order(after(plan, add()))).toBe('c1 c2 c3 c9');
		const named = (place: number, to: string): Edit => ({
			op: 'add',
			path: `authors/${place}`,
			from: null,
			to,
		});
		expect(after(plan, named(0, '周岚'), named(0, '陈敏'), named(2, '许航')).authors).toEqual([
			'陈敏',
			'周岚',
			'许航',
		]);
	});

	it('names the member before a removed or moved one', () => {
		expect(edit(plan, 'courses/c1', undefined)).toMatchObject({
			op: 'remove',
			after: null,
			to: null,
		});
		expect(edit(plan, 'courses/c3', undefined)).toMatchObject({ op: 'remove', after: 'c2' });
		expect(edit(plan, 'courses/c1/terms/3/weeks', 16)).not.toHaveProperty('after');
		const listed = after(plan, edit(plan, 'authors', ['甲', '乙', '丙']));
		expect(edit(listed, 'authors/2', undefined)).toMatchObject({ after: '1' });
		expect(edit(listed, 'authors/0', undefined)).toMatchObject({ after: null });
		expect(moveEdit(plan, 'courses/c3', 'c1')).toEqual({
			op: 'move',
			path: 'courses/c3',
			from: 'c2',
			to: 'c1',
		});
		expect(moveEdit(plan, 'courses/c3', 'c2')).toBeNull();
		expect(moveEdit(plan, 'courses/x', null)).toBeNull();
		expect(moveEdit(plan, 'courses/x', 'c1')).toBeNull();
		expect(moveEdit(plan, 'programme/name', null)).toBeNull();
		expect(edit(plan, '', 1)).toBeNull();
		expect(edit(plan, 'courses/x/credits', 1)).toBeNull();
	});

	it('is undone by its opposite, the last first', () => {
		const edits: Edit[] = [
			{ op: 'add', path: 'a', from: null, to: 1 },
			{ op: 'remove', path: 'b', from: 2, to: null },
			{ op: 'set', path: 'c', from: 3, to: 4 },
			{ op: 'move', path: 'd', from: 'x', to: 'y' },
		];
		expect(invert(edits)).toEqual([
			{ op: 'move', path: 'd', from: 'y', to: 'x' },
			{ op: 'set', path: 'c', from: 4, to: 3 },
			{ op: 'add', path: 'b', from: null, to: 2 },
			{ op: 'remove', path: 'a', from: 1, to: null },
		]);
	});

	it('is all or nothing with the others', () => {
		const good = edit(plan, 'goal', '新') as Edit;
		const bad: Edit = { op: 'set', path: 'courses/x/credits', from: 1, to: 2 };
		expect(applyEdits(plan, [good, bad]).ok).toBe(false);
		expect(applyEdits(plan, [bad, good])).toMatchObject({ faults: [{ path: bad.path }] });
		expect(plan.goal).toBe('');
	});
});
