import { describe, expect, it } from 'vitest';
import { applyEdits } from '#domain/plan/edit.ts';
import { measure } from '#domain/plan/measure.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { gridModel } from './model.ts';
import { pasteEdits, readTable } from './paste.ts';
import { shownRows, walkOf } from './walk.ts';

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
const check = {
	ruleSet: '',
	verdict: 'pass',
	submittable: true,
	measures: measure(plan),
	findings: [],
	kept: new Map(),
} as const;
const model = gridModel(plan, check);
const walk = walkOf(model, shownRows(model.rows, new Set(), false));

describe('pasting a block', () => {
	it('fills the cells from the place on and passes over computed ones', () => {
		const block = '4\t99\t\t\t4\n3\t99\t\t\t3';
		const read = pasteEdits(plan, walk, { row: 'courses/a', column: 'credits' }, block);
		const after = read.ok ? applyEdits(plan, read.value) : null;
		expect(after?.ok && after.value.courses.map(({ credits }) => credits)).toEqual([4, 3]);
		expect(after?.ok && after.value.courses.map(({ terms }) => terms[0]?.weeklyHours)).toEqual([
			4, 3,
		]);
	});

	it('takes hours before the practice that is a part of them, and keeps words that are not given', () => {
		const row = '\t4\t99\t\t18\t2\t\t\t\t\t\t';
		const read = pasteEdits(plan, walk, { row: 'courses/a', column: 'nature' }, row);
		const after = read.ok ? applyEdits(plan, read.value) : null;
		expect(after?.ok && after.value.courses[0]).toMatchObject({
			nature: 'compulsory',
			credits: 4,
			practiceHours: 18,
			assessment: 'exam',
		});
	});

	it('takes nothing when one cell cannot be read, and says which', () => {
		const read = pasteEdits(plan, walk, { row: 'courses/a', column: 'credits' }, '4\nx');
		expect(read).toMatchObject({ ok: false });
		expect(!read.ok && read.why).toContain('《课程b》');
	});

	it('refuses a block that runs out of the table', () => {
		const read = pasteEdits(plan, walk, { row: 'courses/a', column: 'assessment' }, '考试\t1');
		expect(!read.ok && read.why).toContain('多');
	});
});
