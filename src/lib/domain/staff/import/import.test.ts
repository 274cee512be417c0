import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyRecord, recordDay as today } from '#tests/builders/any-record.ts';
import { recordsOf, teacherRecord } from '#tests/builders/records-of.ts';
import type { Table } from '../../table.ts';
import { columnsOf, textsOf } from '../columns/index.ts';
import {
	keyOf,
	recordKinds,
	type RecordKind,
	type Records,
	type TeacherRecord,
} from '../records.ts';
import { compareTables } from './compare.ts';
import { pastedTable } from './pasted.ts';

const table = (name: string, ...rows: readonly (readonly string[])[]): Table => ({
	name,
	rows: rows.map((texts, at) => ({
		number: at + 1,
		cells: new Map(
			texts.flatMap((text, column) => (text === '' ? [] : [[column + 1, { text }] as const])),
		),
	})),
});
const compare = (tables: readonly Table[], records = recordsOf()) =>
	compareTables(tables, records, today);
const placesOf = (tables: readonly Table[], records?: Records) =>
	compare(tables, records).problems.map(({ sheet, cell }) => `${sheet}!${cell}`);

const heads = ['工号', '姓名', '系部', '聘用', '类别'];
const he = ['1', '何建平', '商贸系', '专任', '专业课'];

/** Records of one kind as a table with its columns in the given order. */
function tableOf<Kind extends RecordKind>(
	kind: Kind,
	records: Records[Kind],
	order: readonly number[],
): Table {
	const columns = order.map((at) => columnsOf(kind)[at]!);
	const rows = records.map((record) => {
		const texts = textsOf(kind, record as never);
		return columns.map(({ key }) => texts[key] ?? '');
	});
	return table(
		'表',
		columns.map(({ head }) => head),
		...rows,
	);
}

describe('what was exported and comes back', () => {
	test.each(recordKinds)(
		'%s: is unchanged here and the same elsewhere, in any order of columns',
		(kind) => {
			const order = columnsOf(kind).map((_, at) => at);
			const anyRecords = fc.uniqueArray(anyRecord(kind), {
				selector: (record) => keyOf(kind, record),
				...{ minLength: 1, maxLength: 4 },
			});
			const anyOrder = fc.shuffledSubarray(order, { minLength: order.length });
			fc.assert(
				fc.property(anyRecords, anyOrder, (values, order) => {
					const records = recordsOf({ [kind]: values });
					const exported = [tableOf(kind, values as never, order)];
					const here = compare(exported, records);
					expect(here).toMatchObject({ changes: [], problems: [], absent: [] });
					expect(here.unchanged).toEqual({ [kind]: values.length });
					const elsewhere = compare(exported);
					expect(elsewhere.problems).toEqual([]);
					expect(elsewhere.changes.map(({ value }) => value)).toEqual(values);
				}),
				{ numRuns: 40 },
			);
		},
	);
});

describe('a table', () => {
	it('is known by its heads, whatever the sheet is called and wherever they stand', () => {
		const found = compare([
			table(
				'Sheet1',
				['江州市某校教师一览'],
				[],
				['序号', '教师姓名*', '职工号', '专业技术职务', '专兼职', '教师类别（必填）'],
				['1', '何建平', '1', '讲师', '专职', '专业课'],
			),
		]);
		expect(found.problems).toEqual([]);
		expect(found.changes[0]?.value).toMatchObject({
			name: '何建平',
			number: '1',
			title: '讲师',
			employment: 'full',
		});
	});

	it('of teachers is none of departments, though it names them', () => {
		const found = compare([
			table(
				'Sheet1',
				['姓名', '部门', '专业', '职称', '性别'],
				['何建平', '商贸系', '会计', '讲师', '男'],
			),
		]);
		expect(found.problems[0]?.wrong).toContain('表头里没有“工号”');
		expect(found.changes).toEqual([]);
	});

	it('that is none of ours is named, and so are columns that say nothing', () => {
		const { notes } = compare([
			table('课表', ['星期一', '星期二'], ['语文', '数学']),
			table('教师', [...heads, '邮箱', '序号'], [...he, 'a@b', '1']),
		]);
		expect(notes).toEqual(['课表：看不出是什么表，没有读。', '教师：没有用到的列：邮箱。']);
	});

	it('with a column twice is refused at the second', () => {
		expect(placesOf([table('教师', [...heads, '教师姓名'], [...he, '何'])])).toEqual(['教师!F1']);
	});

	it('with 5,001 rows is refused, and read with 5,000', () => {
		const rows = (count: number) => Array.from({ length: count }, (_, at) => [`系${at}`, '730705']);
		const found = (count: number) => compare([table('系部', ['系部', '专业代码'], ...rows(count))]);
		expect(found(5000).changes).toHaveLength(5000);
		expect(found(5001)).toMatchObject({
			changes: [],
			problems: [{ wrong: expect.stringContaining('上限 5000') as string }],
		});
	});

	it('says what its examples, hidden and merged rows were taken for', () => {
		const cells = (texts: readonly string[], merged = false) =>
			new Map(
				texts.map((text, at) => [at + 1, { text, ...(merged && at === 2 && { merged }) }] as const),
			);
		const found = compare([
			{
				name: '教师',
				rows: [
					{ number: 1, cells: cells(heads) },
					{ number: 2, cells: cells(['示例', ...he.slice(1)]) },
					{ number: 3, cells: cells(he), hidden: true },
					{ number: 4, cells: cells(['2', '陈敏', '商贸系', '专任', '专业课'], true) },
				],
			},
		]);
		expect(found.changes.map(({ key }) => key)).toEqual(['1', '2']);
		expect(found.notes).toEqual([
			'教师：有 1 行是隐藏的，也读了。',
			'教师：有 1 行用了上面合并单元格的内容。',
			'1 行示例没有导入。',
		]);
	});
});

describe('a row', () => {
	test.each<[string, string[], string]>([
		['of an employment that is none', ['1', '何', '', '在岗', '专业课'], 'D2'],
		['without a name', ['1', '', '', '专任', '专业课'], 'B2'],
		['in two departments', ['1', '何', '商贸系、机电系', '专任', '专业课'], 'C2'],
		['without a number', ['', '何', '', '专任', '专业课'], 'A2'],
	])('%s is told at its cell', (_, row, cell) =>
		expect(placesOf([table('教师', heads, row)])).toEqual([`教师!${cell}`]),
	);

	it('whose number stands above, on any sheet, is told where', () => {
		const twice = compare([
			table('商贸系教师', heads, he),
			table('机电系教师', heads, ['1', '何', '机电系', '专任', '专业课']),
		]);
		expect(twice.problems).toMatchObject([
			{ sheet: '机电系教师', cell: 'A2', wrong: '工号 1 与 商贸系教师!A2 重复' },
		]);
		expect(twice.faulty).toHaveLength(1);
	});

	it('with a formula that was not counted is told, and given back', () => {
		const rows = [...table('教师', heads, he).rows];
		rows[1] = {
			number: 2,
			cells: new Map([...rows[1]!.cells, [2, { text: '', broken: 'uncounted' as const }]]),
		};
		const found = compare([{ name: '教师', rows }]);
		expect(found.problems.map(({ cell }) => cell)).toContain('B2');
		expect(found.faulty[0]?.texts['number']).toBe('1');
	});
});

describe('against the records that stand', () => {
	const standing = recordsOf({
		teacher: [
			teacherRecord({ number: '1', name: '何建平', title: '讲师' }),
			teacherRecord({ number: '2' }),
		],
	});

	it('each change is shown from what to what, and nobody goes without being asked', () => {
		const found = compare(
			[
				table(
					'教师',
					['工号', '职称', '企业实践'],
					['1', '高级讲师', '2025-07～2025-08 企业'],
					['3', '讲师', ''],
				),
			],
			standing,
		);
		expect(found.changes).toMatchObject([
			{
				...{ kind: 'teacher', key: '1', at: '教师!2' },
				differences: [
					{ head: '职称', from: '讲师', to: '高级讲师' },
					{ head: '企业实践', from: '', to: '2025-07-01～2025-08-31 企业' },
				],
			},
		]);
		expect(found.absent.map(({ key }) => key)).toEqual(['2']);
		// A new one needs what the table has no columns for.
		expect(found.problems.map(({ wrong }) => wrong)).toEqual([
			'没有写姓名',
			'没有写聘用',
			'没有写类别',
		]);
	});

	it('a kind without rows is not missing', () => {
		expect(compare([table('教师', heads)], standing).absent).toEqual([]);
	});

	it('namesakes, unknown shares, programmes by name and unknown departments are asked about', () => {
		const { notes, problems } = compare(
			[
				table(
					'教师',
					[...heads, '任教专业'],
					['9', '何建平', '机电系', '专任', '专业课', '直播电商服务'],
				),
				table('系部', ['系部', '专业代码'], ['商贸系', '730705']),
			],
			standing,
		);
		expect(problems).toEqual([]);
		expect(notes.join()).toMatch(
			/份额.*姓名相同.*何建平（9、1）.*写代码.*直播电商服务.*系部表里没有：机电系/,
		);
	});
});

describe('what is pasted', () => {
	const pasted = (text: string) =>
		compareTables([pastedTable('teacher', text)], recordsOf(), today, ['teacher']);
	it('is read with its heads or, without them, in the order of the template', () => {
		const texts = textsOf('teacher', teacherRecord({ number: '7', name: '何建平' }));
		const line = columnsOf('teacher')
			.map(({ key }) => texts[key] ?? '')
			.join('\t');
		for (const text of [`姓名\t工号\t类别\t聘用\r\n何建平\t7\t专业课\t专任\r\n`, line])
			expect(pasted(text).changes.map(({ value }) => (value as TeacherRecord).name)).toEqual([
				'何建平',
			]);
	});
	it('may hold line ends and quotes in its cells', () => {
		const found = pasted(
			'工号\t姓名\t聘用\t类别\t企业实践\n7\t"何""建平"\t专任\t专业课\t"2025-07 企业\n2024-07 企业"',
		);
		expect(found.problems).toEqual([]);
		expect(found.changes[0]?.value).toMatchObject({
			name: '何"建平',
			enterprisePractice: [{}, {}],
		});
	});
	it('is told by line and column', () => {
		const found = pasted('工号\t姓名\t聘用\t类别\n7\t何\t专任\t#N/A');
		expect(found.problems[0]).toMatchObject({ sheet: '粘贴的教师', cell: 'D2' });
	});
	it('ends, whatever it is', () =>
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('"', '""', '\t', '\n', 'a', '工号', '姓名', '1')),
				(pieces) => {
					expect(pasted(pieces.join('')).problems).toBeInstanceOf(Array);
				},
			),
		));
});
