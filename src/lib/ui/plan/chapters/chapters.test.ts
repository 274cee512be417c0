import { describe, expect, it } from 'vitest';
import { applyEdits, invert, type Edit } from '#domain/plan/edit.ts';
import { readPlan } from '#domain/plan/read.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { measure } from '#domain/plan/measure.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { likeness } from '../prose/likeness.ts';
import { adopt, isAdopted, itemsIn, sectionFor } from './adopt.ts';
import { chapterStates } from './completeness.ts';
import { contentsOf } from './contents.ts';
import { coursesOf, findingOn, matrixWalk, outcomesOf, toggled } from './outcome-matrix.ts';
import { addOutcome, moveOutcome, outcomeRows, restoreItem } from './outcomes.ts';
import { addPassage, movePassage, removePassage, unboundItems } from './passages.ts';

function after(plan: Plan, edits: readonly Edit[]): Plan {
	const done = applyEdits(plan, edits);
	if (!done.ok) throw new Error(JSON.stringify(done.faults));
	expect(readPlan(done.value).ok).toBe(true);
	const back = applyEdits(done.value, invert(edits));
	expect(back.ok && back.value).toEqual(plan);
	return done.value;
}

describe('contents', () => {
	it.each(['2025', '2019'])('of the outline %s lead to every chapter once', (outline) => {
		const chapters = contentsOf(outline).flatMap((entry) =>
			'chapter' in entry ? entry.chapter : [],
		);
		expect(new Set(chapters).size).toBe(chapters.length);
		expect(chapters).toContain('outcomes');
		expect(chapters).toContain('graduation');
	});
});

describe('passages', () => {
	const items = ['11.1/1', '11.1/2'].map((id) => ({ id, text: `条款 ${id}` }));
	const passage = (id: string, meets: string[] = []) => ({ id, text: id, meets });

	it('begin a section, join it, move in it and leave it', () => {
		const one = after(planOf(), addPassage(planOf(), 'facilities/bases', passage('p1')));
		const two = after(one, addPassage(one, 'facilities/bases', passage('p2')));
		const ids = (plan: Plan) => plan.chapters['facilities/bases']?.map(({ id }) => id);
		expect(ids(two)).toEqual(['p1', 'p2']);
		expect(ids(after(two, movePassage(two, 'facilities/bases', 'p2', -1)))).toEqual(['p2', 'p1']);
		expect(ids(after(two, movePassage(two, 'facilities/bases', 'p1', 1)))).toEqual(['p2', 'p1']);
		expect(movePassage(two, 'facilities/bases', 'p1', -1)).toEqual([]);
		expect(ids(after(two, removePassage(two, 'facilities/bases', 'p1')))).toEqual(['p2']);
	});

	it('know which items of the standard nothing takes up', () => {
		const plan = planOf({ chapters: { quality: [passage('p1', ['11.1/1'])] } });
		expect(unboundItems(plan, items).map(({ id }) => id)).toEqual(['11.1/2']);
	});
});

describe('outcomes', () => {
	const items = [1, 2, 3].map((number) => ({ number, text: `规格${number}` }));
	const plan = planOf({
		outcomes: [1, 3].map((number) => ({
			id: `o${number}`,
			text: `规格${number}`,
			standardItem: number,
			courses: [],
		})),
	});

	it('show a missing item where it belongs, and bring it back there', () => {
		expect(outcomeRows(plan, items).map(({ outcome }) => outcome?.id)).toEqual([
			'o1',
			undefined,
			'o3',
		]);
		const whole = after(plan, restoreItem(plan, items[1] as never, 'o2'));
		expect(whole.outcomes.map(({ standardItem }) => standardItem)).toEqual([1, 2, 3]);
	});

	it('may be the school’s own, and change places', () => {
		const more = after(plan, addOutcome(plan, 'x'));
		expect(more.outcomes.at(-1)).toMatchObject({ id: 'x', standardItem: null });
		expect(after(more, moveOutcome(more, 'x', -1)).outcomes[1]?.id).toBe('x');
	});
});

describe('likeness to the standard', () => {
	it.each([
		['掌握零售。', '掌握零售；', 'same'],
		['掌握零售，能助农直播；', '掌握零售', 'added'],
		['了解零售', '掌握零售', 'rewritten'],
		['x', '', 'rewritten'],
	] as const)('%s / %s', (own, standard, expected) => {
		expect(likeness(own, standard)).toBe(expected);
	});
});

const findingAt = (at: string[], status: Finding['status'] = 'violation'): Finding =>
	({ rule: 'r', strength: 'mandatory', status, at, title: '', message: '' }) as unknown as Finding;

describe('completeness of a chapter', () => {
	const plan = planOf({
		goal: '{{gone}}',
		chapters: { 'facilities/bases': [{ id: 'p1', text: '基地', meets: [] }] },
	});
	const states = (findings: Finding[]) => chapterStates(plan, measure(plan), findings);

	it('counts what the findings say of it, and nothing twice', () => {
		const all = [
			findingAt(['chapters/quality', 'chapters/quality/p1']),
			findingAt(['chapters/quality'], 'pass'),
			findingAt(['chapters/quality'], 'not-applicable'),
			findingAt(['goal'], 'missing-data'),
		];
		const { quality, goal } = states(all);
		expect([quality.required.length, quality.met.length, quality.open.length]).toEqual([2, 1, 1]);
		expect([quality.mark, goal.mark]).toEqual(['bad', 'todo']);
	});

	it('tells a chapter without words from one that has some', () => {
		const { staff, facilities, hours } = states([]);
		expect([staff.unwritten, facilities.unwritten, hours.unwritten]).toEqual([true, false, false]);
		expect([staff.mark, facilities.mark]).toEqual(['todo', 'ok']);
	});

	it('is not complete with a field that says nothing', () => {
		expect(states([]).goal).toMatchObject({ broken: 1, mark: 'todo' });
	});
});

describe('the matrix of outcomes and courses', () => {
	const plan = planOf({
		courses: [{ id: 'c1' }, { id: 'c2' }],
		outcomes: [
			{ id: 'o1', text: '甲', standardItem: 1, courses: ['c1', 'gone'] },
			{ id: 'o2', text: '乙', standardItem: 2, courses: [] },
		],
	});
	const [first, second] = plan.outcomes as [never, never];

	it('counts rows and columns, what has gone for nothing', () => {
		expect([coursesOf(plan, first), coursesOf(plan, second)]).toEqual([1, 0]);
		expect([outcomesOf(plan, 'c1'), outcomesOf(plan, 'c2')]).toEqual([1, 0]);
	});

	it('sets and clears by the edits of the list', () => {
		expect(after(plan, toggled(plan, second, 'c2')).outcomes[1]?.courses).toEqual(['c2']);
		expect(after(plan, toggled(plan, first, 'c1')).outcomes[0]?.courses).toEqual(['gone']);
	});

	it('shows the finding of the rule on an empty row', () => {
		const finding = findingAt(['outcomes/o2/courses']);
		expect(findingOn([finding], second)).toBe(finding);
		expect(findingOn([finding], first)).toBeNull();
	});

	it('is walked over without leaving it', () => {
		const walk = (key: string, ctrlKey = false) =>
			matrixWalk({ row: 1, column: 1 }, { rows: 3, columns: 4 }, { key, ctrlKey });
		expect(walk('ArrowRight')).toEqual({ row: 1, column: 2 });
		expect(walk('End')).toEqual({ row: 1, column: 4 });
		expect(walk('End', true)).toEqual({ row: 3, column: 4 });
		expect(walk('Home', true)).toEqual({ row: 0, column: 0 });
		expect(walk('PageDown')).toEqual({ row: 3, column: 1 });
		expect(walk('a')).toBeNull();
	});
});

describe('a paragraph of the standard', () => {
	const items = [{ id: '11.1/1', text: '学校应建立质量保障机制。' }];
	const paragraph = '（1）学校应建立质量保障机制。';

	it('is taken over into its section, bound to the item whose words it has', () => {
		const plan = planOf();
		const next = after(plan, adopt(plan, 'quality', paragraph, { id: 'p1', items }));
		expect(next.chapters['quality']).toEqual([{ id: 'p1', text: paragraph, meets: ['11.1/1'] }]);
		expect([isAdopted(plan, paragraph), isAdopted(next, paragraph)]).toEqual([false, true]);
		expect(itemsIn('师资', items)).toEqual([]);
	});

	it.each([
		['8.1.3', 'courses/practice'],
		['8.1.1', 'courses'],
		['10.1.2', 'facilities/rooms'],
		['10.1.1', 'facilities'],
		['10.2.3', 'facilities/materials'],
		['7', null],
		['11', null],
	])('of §%s goes to %s', (number, section) => {
		expect(sectionFor(number)).toBe(section);
	});
});
