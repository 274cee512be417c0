import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { processorSeconds } from '#tests/builders/processor-time.ts';
import { anyChanges, cellsOf, changeOf, changesTo } from '#tests/builders/any-change.ts';
import { courseOf } from '#tests/builders/course-of.ts';
import { fullPlan } from '#tests/builders/full-plan.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { canonicalJson } from '../plan/canonical.ts';
import { applyEdit, applyEdits, edit, moveEdit, type Edit } from '../plan/edit.ts';
import { splitPath } from '../plan/path.ts';
import type { Plan } from '../plan/shape.ts';
import { differenceBetween } from './difference.ts';
import { editsBetween } from './edits-between.ts';
import { isUnordered } from './meaning.ts';
import { withIds, type Renaming } from './references.ts';

const full = fullPlan();

function after(plan: Plan, ...edits: (Edit | null)[]): Plan {
	const made = applyEdits(
		plan,
		edits.filter((one) => one !== null),
	);
	if (!made.ok) throw new Error(JSON.stringify(made.faults));
	return made.value;
}

/** A path as far as it names a place: members of lists without order have none. */
function placeOf(path: string): string {
	const keys = splitPath(path);
	const end = keys.findIndex(
		(key, at) =>
			/^\d+$/.test(key) &&
			isUnordered(keys.slice(0, at).join('/'), keys[at - 1] ?? '') &&
			keys[at - 1] !== 'terms' &&
			keys[at - 1] !== 'calendar',
	);
	return keys.slice(0, end < 0 ? keys.length : end).join('/');
}

const places = (edits: readonly Edit[]): string[] =>
	[...new Set(edits.map(({ path }) => placeOf(path)))].sort();

/** Every id of the plan made another: what a plan of another cohort has. */
function underOtherIds(plan: Plan): Plan {
	const other = (ids: readonly { readonly id: string }[], stem: string): Renaming =>
		new Map(ids.map(({ id }, at) => [id, `${stem}${ids.length - at}`]));
	const terms = (members: readonly { id: string; terms: readonly { id: string }[] }[]) =>
		new Map(members.map(({ id, terms: own }) => [id, other(own, 't')]));
	return withIds(plan, {
		courses: other(plan.courses, 'k'),
		segments: other(plan.segments, 'u'),
		outcomes: other(plan.outcomes, 'r'),
		groups: other(plan.groups, 'q'),
		passages: other(Object.values(plan.chapters).flat(), 'v'),
		terms: { courses: terms(plan.courses), segments: terms(plan.segments) },
		options: new Map(plan.groups.map(({ id }) => [id, new Map([['a', 'z']])])),
	});
}

describe('nothing is said where nothing changed', () => {
	it('between a plan and itself, and a copy under other ids', () => {
		expect(differenceBetween(full, full)).toMatchObject({
			same: true,
			edits: [],
			changes: [],
			lineages: [],
		});
		const copy = differenceBetween(full, underOtherIds(full));
		expect(copy.edits).toEqual([]);
		expect(canonicalJson(copy.after)).toBe(canonicalJson(full));
	});

	it('where lists stand in another order that says nothing, or a field says what its absence says', () => {
		const turned: Plan = {
			...full,
			calendar: full.calendar.toReversed(),
			courses: full.courses.map((course) => ({
				...course,
				group: course.group ?? null,
				terms: course.terms
					.toReversed()
					.map((term) => ({ block: false, assessment: null, ...term })),
				standardItems: course.standardItems.toReversed(),
			})),
			chapters: { ...full.chapters, overview: full.chapters['overview'] ?? [] },
		};
		expect(differenceBetween(full, turned).edits).toEqual([]);
	});

	it('courses in another order are moved, and nothing else', () => {
		const turned = { ...full, courses: full.courses.toReversed() };
		const { edits, changes } = differenceBetween(full, turned);
		expect(edits.length).toBe(full.courses.length - 1);
		expect(edits.every(({ op }) => op === 'move')).toBe(true);
		expect(changes.every(({ marks }) => marks.join() === 'reordered')).toBe(true);
		expect(after(full, ...edits).courses).toEqual(turned.courses);
	});
});

describe('every edit is found', () => {
	it('of each single cell that the plan has, and no other', () => {
		const cells = cellsOf(full);
		// One of each field: which course or passage it is makes no difference.
		const kindOf = (path: string): string =>
			path.replace(/^(courses|segments|outcomes)\/[^/]+/, '$1').replaceAll(/[^/]*\d[^/]*/g, '#');
		const kinds = new Map(cells.map((path) => [kindOf(path), path]));
		expect(kinds.size).toBeGreaterThan(100);
		for (const path of kinds.values()) {
			const change = changeOf(full, path);
			if (!change) continue;
			const { edits } = differenceBetween(full, after(full, change));
			expect([path, places(edits)]).toEqual([path, [placeOf(path)]]);
			if (placeOf(path) === path) expect(edits).toEqual([change]);
		}
	});

	test('of any run of them, and the edits found make the second plan of the first', () => {
		fc.assert(
			fc.property(anyChanges, (picks) => {
				const { plan, edits } = changesTo(full, picks);
				const found = differenceBetween(full, plan);
				const made = after(full, ...found.edits);
				expect(editsBetween(made, found.after)).toEqual([]);
				expect(editsBetween(plan, found.after)).toEqual([]);
				expect(found.same).toBe(editsBetween(full, plan).length === 0);
				if (picks.members.length === 0) expect(places(found.edits)).toEqual(places(edits));
			}),
			{ numRuns: 40 },
		);
	});

	test('of any cells in a plan of other ids as many as under the same', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(100_000), { maxLength: 4 }), (cells) => {
				const { plan } = changesTo(full, { cells, members: [] });
				const under = differenceBetween(full, underOtherIds(plan));
				const straight = differenceBetween(full, plan);
				// An option's letter is an id as well: under other ids another letter is no difference.
				const said = ({ edits }: typeof under) =>
					places(edits).filter((place) => !place.endsWith('/group/option'));
				expect(said(under)).toEqual(said(straight));
			}),
			{ numRuns: 25 },
		);
	});
});

describe('courses are known again', () => {
	const course = (parts: Parameters<typeof courseOf>[0]) =>
		courseOf({ credits: 4, weekly: { 3: 4 }, ...parts });
	const sales = course({
		id: 'a',
		name: '直播销售',
		standardFields: ['直播销售'],
		practiceHours: 40,
	});
	const english = course({ id: 'b', name: '英语', category: 'public', weekly: { 1: 2, 2: 2 } });
	const before = planOf({
		courses: [
			{ ...sales, group: null },
			{ ...english, group: null },
		],
	});

	it('one that has another name and all else: renamed, whatever its id', () => {
		const now = planOf({
			courses: [
				{ ...sales, id: 'z', name: '网络营销实务', group: null },
				{ ...english, group: null },
			],
		});
		const { changes } = differenceBetween(before, now);
		expect(changes).toMatchObject([{ subject: 'courses/a', kind: 'changed', marks: ['renamed'] }]);
	});

	it('ids that are equal by chance mean nothing where names say otherwise', () => {
		const now = planOf({
			courses: [
				{ ...english, id: 'a', group: null },
				{ ...sales, id: 'b', group: null },
			],
		});
		const { edits } = differenceBetween(before, now);
		expect(edits).toMatchObject([{ op: 'move', path: 'courses/b', to: null }]);
	});

	it('two whose names were changed for one another keep their ids where the rest speaks for them', () => {
		const now = planOf({
			courses: [
				{ ...sales, name: '英语', group: null },
				{ ...english, name: '直播销售', group: null },
			],
		});
		const { edits } = differenceBetween(before, now);
		expect(edits.map(({ path }) => path)).toEqual(['courses/a/name', 'courses/b/name']);
	});

	it('two of one name are paired by what they hold', () => {
		const two = [
			course({ id: 'a', name: '体育', weekly: { 1: 2 } }),
			course({ id: 'b', name: '体育', weekly: { 5: 3 } }),
		];
		const copies = two.toReversed().map((one, at) => ({ ...one, id: `x${at}`, group: null }));
		const { edits } = differenceBetween(
			planOf({ courses: two.map((one) => ({ ...one, group: null })) }),
			planOf({ courses: copies }),
		);
		expect(edits).toMatchObject([{ op: 'move' }]);
	});

	it('a series goes on: 英语1 that goes and 英语3 that comes are two courses', () => {
		const of = (id: string, name: string, semester: number) => ({
			...course({ id, name, weekly: { [semester]: 3 } }),
			group: null,
		});
		const { changes } = differenceBetween(
			planOf({ courses: [of('a', '英语1', 1), of('b', '英语2', 2)] }),
			planOf({ courses: [of('x', '英语2', 2), of('y', '英语3', 3)] }),
		);
		expect(changes.map(({ kind }) => kind).sort()).toEqual(['added', 'removed']);
	});

	it('what goes and what comes without anything in common are two courses', () => {
		const now = planOf({
			courses: [
				{ ...english, group: null },
				{ ...course({ id: 'z', name: '美术', category: 'public', weekly: { 1: 1 } }), group: null },
			],
		});
		const { changes } = differenceBetween(before, now);
		expect(changes.map(({ subject, kind }) => [subject, kind])).toEqual([
			['courses/a', 'removed'],
			['courses/z', 'added'],
		]);
	});

	it('a new course under the id of one that went is told apart from it', () => {
		const now = planOf({
			courses: [
				{ ...english, group: null },
				{ ...courseOf({ id: 'x' }), name: '美术' },
			].map((one) => ({ ...one, group: null })),
		});
		const { after: aligned } = differenceBetween(before, now);
		expect(new Set(aligned.courses.map(({ id }) => id)).size).toBe(2);
	});
});

describe('split and merged', () => {
	const whole = courseOf({
		id: 'a',
		name: '短视频制作',
		weekly: { 3: 6 },
		standardFields: ['短视频'],
	});
	const parts = [
		courseOf({ id: 'x', name: '短视频拍摄', weekly: { 3: 3 }, standardFields: ['短视频'] }),
		courseOf({ id: 'y', name: '视频剪辑', weekly: { 4: 3 }, standardFields: ['短视频'] }),
	];
	const [one, two] = [
		planOf({ courses: [{ ...whole, group: null }] }),
		planOf({ courses: parts.map((part) => ({ ...part, group: null })) }),
	];

	it('into two that have its hours and its field', () => {
		const { lineages } = differenceBetween(one, two);
		expect(lineages).toMatchObject([{ kind: 'split', one: 'a' }]);
		expect(lineages[0]?.several).toHaveLength(2);
	});

	it('from two into one', () => {
		expect(differenceBetween(two, one).lineages).toMatchObject([{ kind: 'merged' }]);
	});

	it('not where hours do not add up', () => {
		const more = planOf({
			courses: parts.map((part) => ({ ...part, group: null, outsideHours: 40 })),
		});
		expect(differenceBetween(one, more).lineages).toEqual([]);
	});
});

it('a course that moves to another semester is rescheduled, a category that changes is said', () => {
	const plan = planOf({ courses: [{ weekly: { 3: 4 }, name: '直播' }] });
	const path = 'courses/c1/terms/3/semester';
	const now = after(plan, edit(plan, path, 4), edit(plan, 'courses/c1/category', 'extension'));
	expect(differenceBetween(plan, now).changes[0]?.marks).toEqual(['recategorised', 'rescheduled']);
});

it('400 courses under other ids and names are compared in no time worth waiting for', () => {
	const courses = Array.from({ length: 400 }, (_, at) => ({
		id: `c${at}`,
		name: `课程${at * 7919}`,
		weekly: { 1: at % 7 },
	}));
	const others = courses.map((course, at) => ({
		...course,
		id: `d${at}`,
		name: `科目${at * 104729}`,
	}));
	const [before, after] = [planOf({ courses }), planOf({ courses: others })];
	expect(processorSeconds(() => void differenceBetween(before, after))).toBeLessThan(3);
});

it('a moved member of a list is one move', () => {
	const last = full.courses.at(-1)!.id;
	const move = moveEdit(full, `courses/${last}`, null);
	const { edits } = differenceBetween(full, after(full, move));
	expect(edits).toEqual([move]);
	expect(applyEdit(full, edits[0]!)).toMatchObject({ ok: true });
});
