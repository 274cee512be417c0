import { describe, expect, it } from 'vitest';
import { applyEdits, invert, type Edit } from '#domain/plan/edit.ts';
import { readPlan } from '#domain/plan/read.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { likeness } from './compare.ts';
import { contentsOf } from './contents.ts';
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
