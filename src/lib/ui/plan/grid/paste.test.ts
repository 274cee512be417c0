import { describe, expect, it } from 'vitest';
import { applyEdits } from '#domain/plan/edit.ts';
import { gridOf } from '#tests/builders/grid-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { clearedEdits, fillEdits, pasteEdits, repeated } from './paste.ts';
import { isLarge } from './pasting.ts';
import { spanOf } from './selection.ts';
import { readTable } from './read-table.ts';

describe('text from a spreadsheet', () => {
	it.each([
		['4', [['4']]],
		[
			'4\t2\r\n3\t\r\n',
			[
				['4', '2'],
				['3', ''],
			],
		],
		['"a\nb"\t"say ""hi"""', [['a\nb', 'say "hi"']]],
		['', [['']]],
	])('%j', (text, rows) => expect(readTable(text)).toEqual(rows));
});

const plan = planOf({ courses: [{ id: 'a' }, { id: 'b' }] });
const { walk } = gridOf(plan);

describe('pasting a block', () => {
	it('fills the cells from the place on and passes over computed ones', () => {
		const block = '4\t99\t\t\t4\n3\t99\t\t\t3';
		const read = pasteEdits(plan, walk, { row: 'courses/a', column: 'credits' }, readTable(block));
		const after = read.ok ? applyEdits(plan, read.value) : null;
		expect(after?.ok && after.value.courses.map(({ credits }) => credits)).toEqual([4, 3]);
		expect(after?.ok && after.value.courses.map(({ terms }) => terms[0]?.weeklyHours)).toEqual([
			4, 3,
		]);
	});

	it('takes hours before the practice that is a part of them, and keeps words that are not given', () => {
		const row = '\t4\t99\t\t18\t2\t\t\t\t\t\t';
		const read = pasteEdits(plan, walk, { row: 'courses/a', column: 'nature' }, readTable(row));
		const after = read.ok ? applyEdits(plan, read.value) : null;
		expect(after?.ok && after.value.courses[0]).toMatchObject({
			nature: 'compulsory',
			credits: 4,
			practiceHours: 18,
			assessment: 'exam',
		});
	});

	it('takes nothing when one cell cannot be read, and says which', () => {
		const read = pasteEdits(plan, walk, { row: 'courses/a', column: 'credits' }, readTable('4\nx'));
		expect(read).toMatchObject({ ok: false });
		expect(!read.ok && read.why).toContain('《课程b》');
	});

	it('refuses a block that runs out of the table', () => {
		const read = pasteEdits(
			plan,
			walk,
			{ row: 'courses/a', column: 'assessment' },
			readTable('考试\t1'),
		);
		expect(!read.ok && read.why).toContain('多');
	});
});

describe('many cells at once', () => {
	const three = planOf({
		courses: [
			{ id: 'a', credits: 4, weekly: { 1: 4 } },
			{ id: 'b', credits: 2, weekly: { 2: 2 } },
			{ id: 'c', credits: null, weekly: { 3: 2 } },
		],
	});
	const { walk: shown } = gridOf(three);
	const span = (
		from: string,
		to: string,
		left: 'name' | 'credits' | 's1',
		right: 's2' | typeof left = left,
	) => {
		const found = spanOf(shown, { row: from, column: left }, { row: to, column: right });
		if (!found) throw new Error('not shown');
		return found;
	};
	const creditsAfter = (read: ReturnType<typeof fillEdits>) => {
		if (!read.ok) throw new Error(read.why);
		const after = applyEdits(three, read.value);
		return after.ok ? after.value.courses.map(({ credits }) => credits) : [];
	};

	it('fills downwards from the first row of the selection', () => {
		const read = fillEdits(three, shown, span('courses/a', 'courses/c', 'credits'), 'down');
		expect(creditsAfter(read)).toEqual([4, 4, 4]);
	});

	it('draws what was selected over the rest, again and again', () => {
		const source = span('courses/a', 'courses/b', 'credits');
		const all = span('courses/a', 'courses/c', 'credits');
		expect(creditsAfter(fillEdits(three, shown, all, 'down', source))).toEqual([4, 2, 4]);
		const first = span('courses/a', 'courses/a', 'credits');
		expect(creditsAfter(fillEdits(three, shown, all, 'down', first))).toEqual([4, 4, 4]);
		expect(fillEdits(three, shown, first, 'down', first).ok).toBe(false);
	});

	it('draws to the right, column by column', () => {
		const [source, all] = [
			span('courses/a', 'courses/b', 's1'),
			span('courses/a', 'courses/b', 's1', 's2'),
		];
		const read = fillEdits(three, shown, all, 'right', source);
		const after = read.ok ? applyEdits(three, read.value) : null;
		expect(
			after?.ok && after.value.courses.map(({ terms }) => terms.map(({ semester }) => semester)),
		).toEqual([[1, 2], [], [3]]);
	});

	it('fills a single row from the one above, and the first of all from none', () => {
		const one = fillEdits(three, shown, span('courses/b', 'courses/b', 'credits'), 'down');
		expect(creditsAfter(one)).toEqual([4, 4, null]);
		const first = fillEdits(three, shown, span('courses/a', 'courses/a', 'credits'), 'down');
		expect(first.ok).toBe(false);
	});

	it('fills over a title of the table without writing into it', () => {
		const title = shown.rows[0]?.id ?? '';
		const read = fillEdits(three, shown, span(title, 'courses/b', 'credits'), 'down');
		expect(creditsAfter(read)).toEqual([4, 4, null]);
	});

	it('empties what may be empty, says how much may not, and refuses where nothing may', () => {
		const read = clearedEdits(three, shown, span('courses/a', 'courses/b', 'name', 'credits'));
		if (!read.ok) throw new Error(read.why);
		const after = applyEdits(three, read.value.edits);
		expect(after.ok && after.value.courses.map(({ credits }) => credits)).toEqual([
			null,
			null,
			null,
		]);
		expect(read.value.left).toBe(4);
		const names = clearedEdits(three, shown, span('courses/a', 'courses/b', 'name'));
		expect(!names.ok && names.why).toContain('不能为空');
	});

	it('repeats a block that fits the selection several times, and no other', () => {
		const selected = span('courses/a', 'courses/c', 'credits');
		expect(repeated([['3']], selected)).toEqual([['3'], ['3'], ['3']]);
		expect(repeated([['3'], ['4']], selected)).toEqual([['3'], ['4']]);
		expect(repeated([['3']], null)).toEqual([['3']]);
	});
});

describe('what is shown first', () => {
	const table = (rows: number, columns: number) =>
		Array.from({ length: rows }, () => Array.from({ length: columns }, () => '1'));
	it.each([
		[4, 5, false],
		[20, 1, false],
		[7, 3, true],
		[21, 1, true],
	])('%i × %i cells: %s', (rows, columns, large) =>
		expect(isLarge(table(rows, columns))).toBe(large),
	);
});
