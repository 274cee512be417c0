import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { courseOf } from '../../../../tests/builders/course-of.ts';
import { planOf } from '../../../../tests/builders/plan-of.ts';
import { applyEdits, edit, moveEdit, type Edit } from './edit.ts';
import { canonicalJson } from './canonical.ts';
import { rebase, touches } from './rebase.ts';
import type { Plan } from './shape.ts';

const plan = planOf({ courses: [{}, {}, {}], goal: '旧' });
const set = (on: Plan, path: string, to: unknown): Edit => edit(on, path, to)!;

function after(on: Plan, ...edits: Edit[]): Plan {
	const result = applyEdits(on, edits);
	if (!result.ok) throw new Error(JSON.stringify(result.faults));
	return result.value;
}

describe('rebase', () => {
	it('keeps edits of places that nobody else touched', () => {
		const theirs = set(plan, 'courses/c1/credits', 3);
		const mine = set(plan, 'courses/c2/credits', 4);
		const result = rebase(after(plan, theirs), [mine], [theirs]);
		expect(result.clashes).toEqual([]);
		expect(result.plan.courses.map(({ credits }) => credits)).toEqual([3, 4, null]);
	});

	it('overwrites nobody: one cell, two values', () => {
		const theirs = set(plan, 'courses/c1/credits', 3);
		const mine = set(plan, 'courses/c1/credits', 4);
		const result = rebase(after(plan, theirs), [mine], [theirs]);
		expect(result.edits).toEqual([]);
		expect(result.clashes).toEqual([{ edit: mine, theirs: 3, gone: false }]);
	});

	it('is content where both wrote the same', () => {
		const both = set(plan, 'courses/c1/credits', 3);
		const result = rebase(after(plan, both), [both], [both]);
		expect(result).toMatchObject({ edits: [], clashes: [] });
	});

	it('does not remove a course that someone has worked on meanwhile', () => {
		const theirs = set(plan, 'courses/c1/credits', 3);
		const mine = set(plan, 'courses/c1', undefined);
		const [clash] = rebase(after(plan, theirs), [mine], [theirs]).clashes;
		expect(clash).toMatchObject({ theirs: { id: 'c1', credits: 3 }, gone: false });
	});

	it('says that the place is gone where the course was removed', () => {
		const theirs = set(plan, 'courses/c1', undefined);
		const mine = set(plan, 'courses/c1/credits', 3);
		expect(rebase(after(plan, theirs), [mine], [theirs]).clashes).toEqual([
			{ edit: mine, theirs: undefined, gone: true },
		]);
	});

	it('finds a place for a course whose neighbour was removed', () => {
		const theirs = set(plan, 'courses/c3', undefined);
		const mine: Edit = {
			op: 'add',
			path: 'courses/c9',
			from: null,
			to: courseOf({ id: 'c9' }),
			after: 'c3',
		};
		const result = rebase(after(plan, theirs), [mine], [theirs]);
		expect(result.plan.courses.map(({ id }) => id)).toEqual(['c1', 'c2', 'c9']);
	});

	it('tells two courses of one id apart', () => {
		const add = (name: string): Edit => ({
			op: 'add',
			path: 'courses/c9',
			from: null,
			to: courseOf({ id: 'c9', name }),
		});
		const theirs = add('甲');
		expect(rebase(after(plan, theirs), [add('乙')], [theirs]).clashes).toHaveLength(1);
	});

	it('lets one of two moves of a course stand and asks about the other', () => {
		const theirs = moveEdit(plan, 'courses/c1', 'c3')!;
		const mine = moveEdit(plan, 'courses/c1', 'c2')!;
		const head = after(plan, theirs);
		expect(rebase(head, [mine], [theirs]).clashes).toHaveLength(1);
		expect(rebase(head, [mine], []).plan.courses.map(({ id }) => id)).toEqual(['c2', 'c1', 'c3']);
	});

	it('moves a course though another one was put before it', () => {
		const theirs = moveEdit(plan, 'courses/c3', null)!;
		const mine = moveEdit(plan, 'courses/c1', 'c2')!;
		const result = rebase(after(plan, theirs), [mine], [theirs]);
		expect(result.clashes).toEqual([]);
		expect(result.plan.courses.map(({ id }) => id)).toEqual(['c3', 'c2', 'c1']);
	});

	it('is content where both added or removed the same', () => {
		const add: Edit = { op: 'add', path: 'courses/c9', from: null, to: courseOf({ id: 'c9' }) };
		expect(rebase(after(plan, add), [add], [add])).toMatchObject({ edits: [], clashes: [] });
		const remove = set(plan, 'courses/c1', undefined);
		expect(rebase(after(plan, remove), [remove], [remove])).toMatchObject({
			edits: [],
			clashes: [],
		});
	});

	it('keeps the neighbour of an added course that is still there', () => {
		const mine: Edit = {
			op: 'add',
			path: 'courses/c9',
			from: null,
			to: courseOf({ id: 'c9' }),
			after: 'c1',
		};
		const result = rebase(plan, [mine], []);
		expect(result.edits).toEqual([mine]);
		expect(result.plan.courses.map(({ id }) => id)).toEqual(['c1', 'c9', 'c2', 'c3']);
		const first = { ...mine, after: null };
		expect(rebase(plan, [first], []).plan.courses[0]?.id).toBe('c9');
	});

	it('keeps the neighbour of a term too, in the list of its course', () => {
		const taught = planOf({ courses: [{ weekly: { 1: 2, 3: 2 } }] });
		const to = { id: '2', semester: 2, weeklyHours: 2 };
		const mine: Edit = { op: 'add', path: 'courses/c1/terms/2', from: null, to, after: '1' };
		const result = rebase(taught, [mine], []);
		expect(result.plan.courses[0]?.terms.map(({ id }) => id)).toEqual(['1', '2', '3']);
	});

	it('says that the list of an addition is gone', () => {
		const theirs = set(plan, 'courses/c1', undefined);
		const mine: Edit = { op: 'add', path: 'courses/c1/terms/3', from: null, to: { id: '3' } };
		expect(rebase(after(plan, theirs), [mine], [theirs]).clashes).toEqual([
			{ edit: mine, theirs: undefined, gone: true },
		]);
	});

	it('adds a member without a name by its position, and a key that is not there', () => {
		const authored = after(plan, set(plan, 'authors', ['甲']));
		const mine: Edit = { op: 'add', path: 'authors/0', from: null, to: '甲' };
		expect(rebase(authored, [mine], []).plan.authors).toEqual(['甲', '甲']);
		const far: Edit = { ...mine, path: 'authors/9' };
		expect(rebase(authored, [far], []).clashes).toEqual([
			{ edit: far, theirs: undefined, gone: true },
		]);
		const key: Edit = { op: 'add', path: 'x-note', from: null, to: 1 };
		expect(rebase(plan, [key], []).edits).toEqual([key]);
		const other = { ...key, to: 2 };
		expect(rebase(after(plan, key), [other], [key]).clashes).toEqual([
			{ edit: other, theirs: 1, gone: false },
		]);
	});

	it('removes a course from where it stands now', () => {
		const theirs = moveEdit(plan, 'courses/c1', 'c3')!;
		const mine = set(plan, 'courses/c1', undefined);
		const result = rebase(after(plan, theirs), [mine], [theirs]);
		expect(result.edits).toEqual([{ ...mine, after: 'c3' }]);
		expect(result.plan.courses.map(({ id }) => id)).toEqual(['c2', 'c3']);
	});

	it('does not move what is gone, nor behind what is gone, nor what stands there already', () => {
		const move = (path: string, to: string | null): Edit => ({ op: 'move', path, from: null, to });
		const gone = after(plan, set(plan, 'courses/c3', undefined));
		for (const mine of [move('courses/c3', null), move('courses/c1', 'c3'), move('goal', null)])
			expect(rebase(gone, [mine], []).clashes).toEqual([
				{ edit: mine, theirs: undefined, gone: true },
			]);
		expect(rebase(plan, [move('courses/c2', 'c1')], [])).toMatchObject({ edits: [], clashes: [] });
		expect(rebase(plan, [move('courses/c3', null)], []).edits).toEqual([
			{ op: 'move', path: 'courses/c3', from: 'c2', to: null },
		]);
	});

	it('asks about a move that another one has moved, and says where that stands', () => {
		const theirs = moveEdit(plan, 'courses/c1', 'c3')!;
		const mine = moveEdit(plan, 'courses/c1', 'c2')!;
		expect(rebase(after(plan, theirs), [mine], [theirs]).clashes).toEqual([
			{ edit: mine, theirs: 'c3', gone: false },
		]);
		const elsewhere = set(plan, 'courses/c1/credits', 3);
		expect(rebase(after(plan, elsewhere), [mine], [elsewhere]).clashes).toEqual([]);
	});

	describe('of a text of several sentences', () => {
		const written = after(plan, set(plan, 'goal', '甲。乙。丙。'));
		const theirs = after(written, set(written, 'goal', '甲。乙。寅。'));

		it('keeps what both wrote at different places, as an edit of what stands there now', () => {
			const mine = set(written, 'goal', '子。乙。丙。');
			const result = rebase(theirs, [mine], []);
			expect(result.clashes).toEqual([]);
			expect(result.edits).toEqual([{ ...mine, from: '甲。乙。寅。', to: '子。乙。寅。' }]);
			expect(result.plan.goal).toBe('子。乙。寅。');
		});

		it.each<[string, Partial<Edit>]>([
			['the same place', { to: '甲。乙。卯。' }],
			['what was no text', { from: null, to: '子。乙。丙。' }],
			['what is to be no text', { to: 5 }],
		])('asks where both wrote %s', (_, changes) => {
			const mine: Edit = { ...set(written, 'goal', '子'), ...changes };
			expect(rebase(theirs, [mine], []).clashes).toEqual([
				{ edit: mine, theirs: '甲。乙。寅。', gone: false },
			]);
		});

		it('asks where it is a name, or has gone', () => {
			const course = courseOf({ id: 'c1', name: '甲。乙。丙。' });
			const named = after(plan, set(plan, 'courses/c1', course));
			const other = after(named, set(named, 'courses/c1/name', '甲。乙。寅。'));
			const mine = set(named, 'courses/c1/name', '子。乙。丙。');
			expect(rebase(other, [mine], []).clashes).toMatchObject([{ theirs: '甲。乙。寅。' }]);
			const aims = set(named, 'courses/c1/description/aims', '目标。');
			const gone = after(named, set(named, 'courses/c1', undefined));
			expect(rebase(gone, [aims], []).clashes).toMatchObject([{ gone: true }]);
		});
	});

	it('says that a place is gone though it was to hold nothing', () => {
		const theirs = set(plan, 'courses/c1', undefined);
		const mine: Edit = { op: 'set', path: 'courses/c1/credits', from: 3, to: null };
		expect(rebase(after(plan, theirs), [mine], [theirs]).clashes).toEqual([
			{ edit: mine, theirs: undefined, gone: true },
		]);
	});

	it('asks about a semester that both added, each with weeks of its own', () => {
		const add = (teaching: number): Edit => ({
			...{ op: 'add', path: 'calendar/7', from: null },
			to: { semester: 7, weeks: { teaching, exam: 1, practice: 0, flexible: 1 } },
		});
		const theirs = add(18);
		const head = after(plan, theirs);
		expect(rebase(head, [add(18)], [theirs])).toMatchObject({ edits: [], clashes: [] });
		expect(rebase(head, [add(16)], [theirs]).clashes).toEqual([
			{ edit: add(16), theirs: theirs.to, gone: false },
		]);
	});

	it('says that there is no place in what is no list and no record', () => {
		for (const path of ['goal/x', 'courses/c1/credits/x', 'courses/c8/terms/3']) {
			const mine: Edit = { op: 'add', path, from: null, to: { id: '3' } };
			expect(rebase(plan, [mine], []).clashes).toEqual([
				{ edit: mine, theirs: undefined, gone: true },
			]);
		}
	});

	it('says that the neighbour is gone though somebody has moved the course too', () => {
		const moved = moveEdit(plan, 'courses/c1', 'c2')!;
		const removed = set(plan, 'courses/c3', undefined);
		const mine = moveEdit(plan, 'courses/c1', 'c3')!;
		expect(rebase(after(plan, moved, removed), [mine], [moved, removed]).clashes).toEqual([
			{ edit: mine, theirs: undefined, gone: true },
		]);
	});

	it('moves a course that somebody has written anew meanwhile', () => {
		const theirs = set(plan, 'courses/c1', courseOf({ id: 'c1', name: '新名' }));
		const mine = moveEdit(plan, 'courses/c1', 'c3')!;
		const result = rebase(after(plan, theirs), [mine], [theirs]);
		expect(result.clashes).toEqual([]);
		expect(result.plan.courses.map(({ name }) => name)).toEqual(['课程c2', '课程c3', '新名']);
	});

	test.each([
		['courses/c1', true],
		['courses/c1/credits', true],
		['courses', true],
		['courses/c1/credits/x', true],
		['courses/c10', false],
		['courses/c1/cred', false],
		['goal', false],
	])('an edit of courses/c1/credits touches %s: %s', (path, is) => {
		expect(touches(set(plan, 'courses/c1/credits', 3), path)).toBe(is);
	});

	it('follows the edits of a batch that build on each other', () => {
		const first = set(plan, 'goal', '新');
		const second = set(after(plan, first), 'goal', '更新');
		expect(rebase(plan, [first, second], []).plan.goal).toBe('更新');
	});

	const places = ['courses/c1/credits', 'courses/c2/credits', 'courses/c3/credits', 'goal'];
	const batch = fc.uniqueArray(
		fc.record({ path: fc.constantFrom(...places), value: fc.constantFrom(1, 2, 3) }),
		{ selector: ({ path }) => path },
	);
	const made = (changes: { path: string; value: number }[]): Edit[] =>
		changes.map(({ path, value }) => set(plan, path, path === 'goal' ? `目标${value}` : value));

	it('gives the same plan whoever comes first, or asks about the places where they differ', () => {
		fc.assert(
			fc.property(batch, batch, (a, b) => {
				const [mine, theirs] = [made(a), made(b)];
				const one = rebase(after(plan, ...theirs), mine, theirs);
				const other = rebase(after(plan, ...mine), theirs, mine);
				const disputed = a.filter((x) => b.some((y) => x.path === y.path && x.value !== y.value));
				const paths = disputed.map(({ path }) => path);
				expect(one.clashes.map(({ edit }) => edit.path)).toEqual(paths);
				expect(other.clashes.map(({ edit }) => edit.path).sort()).toEqual(paths.sort());
				if (paths.length === 0) expect(canonicalJson(other.plan)).toBe(canonicalJson(one.plan));
			}),
		);
	});
});
