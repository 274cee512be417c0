import { describe, expect, it } from 'vitest';
import { applyEdits } from '#domain/plan/edit.ts';
import { gridOf } from '#tests/builders/grid-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { copied, textOf } from './clipboard.ts';
import type { ColumnKey } from './columns.ts';
import { copiedOf, framed, isStill } from './copied.ts';
import { moved, movedEdits } from './paste.ts';
import { spanOf } from './selection.ts';

const plan = planOf({
	courses: [
		{ id: 'a', credits: 4, weekly: { 1: 4 } },
		{ id: 'b', credits: 2, weekly: { 2: 2 } },
		{ id: 'c', credits: 3, weekly: { 3: 2 } },
	],
});
const { walk } = gridOf(plan);

const at = (row: string, column: ColumnKey) => ({ row: `courses/${row}`, column });
function taken(from: ReturnType<typeof at>, to = from) {
	const span = spanOf(walk, from, to);
	if (!span) throw new Error('not shown');
	const texts = copied(walk, span);
	return copiedOf(walk, span, texts, textOf(texts), true);
}

function credits(edits: Parameters<typeof applyEdits>[1]) {
	const after = applyEdits(plan, edits);
	return after.ok ? after.value.courses.map((course) => course.credits) : null;
}

describe('the frame of what was copied', () => {
	it('runs around the cells, and inside of them not', () => {
		const frame = framed(walk, taken(at('a', 'credits'), at('c', 'theory')));
		expect(frame.get('courses/a')).toEqual({
			credits: 'top left',
			hours: 'top',
			theory: 'top right',
		});
		expect(frame.get('courses/b')).toEqual({ credits: 'left', hours: '', theory: 'right' });
		expect(frame.get('courses/c')?.credits).toBe('bottom left');
		expect(frame.size).toBe(3);
	});
	it('closes around one cell, and is none without', () => {
		expect(framed(walk, taken(at('b', 'credits'))).get('courses/b')).toEqual({
			credits: 'top bottom left right',
		});
		expect(framed(walk, null).size).toBe(0);
	});
	it('knows its own text again, however lines are broken', () => {
		const two = taken(at('a', 'credits'), at('b', 'credits'));
		expect(isStill(two, '4\n2')).toBe(true);
		expect(isStill(two, '4\n3')).toBe(false);
		expect(isStill(null, '')).toBe(false);
	});
});

describe('what was cut', () => {
	it('goes from its place to the other in one batch', () => {
		const source = taken(at('a', 'credits'));
		const read = movedEdits(plan, walk, at('c', 'credits'), source.texts, source);
		expect(read.ok && credits(read.value.edits)).toEqual([null, 2, 4]);
	});
	it('keeps what lies in both places', () => {
		const source = taken(at('a', 'credits'), at('b', 'credits'));
		const read = movedEdits(plan, walk, at('b', 'credits'), source.texts, source);
		expect(read.ok && credits(read.value.edits)).toEqual([null, 4, 2]);
	});
	it('leaves at its place what may not be empty, and counts it', () => {
		const source = taken(at('a', 'nature'), at('a', 'credits'));
		const read = movedEdits(plan, walk, at('c', 'nature'), source.texts, source);
		expect(read.ok && read.value.left).toBe(1);
		expect(read.ok && credits(read.value.edits)).toEqual([null, 2, 4]);
	});
	it('leaves what somebody else has written there since', () => {
		const source = { ...taken(at('a', 'credits')), texts: [['9']] };
		const read = movedEdits(plan, walk, at('c', 'credits'), [['9']], source);
		expect(read.ok && credits(read.value.edits)).toEqual([4, 2, 9]);
	});
	it('moves nothing where a cell cannot be read, or the block does not fit', () => {
		const source = taken(at('a', 'name'));
		expect(movedEdits(plan, walk, at('c', 'credits'), source.texts, source).ok).toBe(false);
		const wide = [['1', '2', '3', '4', '5', '6', '7', '8', '9', '1', '2', '3', '4', '5']];
		expect(moved(plan, walk, at('c', 'credits'), wide, null)).toBeNull();
	});
});

describe('what is shown before it is written', () => {
	it('says of each cell what becomes of it, and takes what can be read', () => {
		const block = [
			['5', '99', 'x'],
			['2', '1', ''],
		];
		const shown = moved(plan, walk, at('a', 'credits'), block, null);
		expect(shown?.cells.map(({ fate }) => fate)).toEqual([
			'changed',
			'passed',
			'unread',
			'same',
			'passed',
			'same',
		]);
		expect(shown).toMatchObject({ changed: 1, left: 0 });
		expect(shown?.problems[0]?.why).toContain('x');
		expect(shown && credits(shown.edits)).toEqual([5, 2, 3]);
	});
});
