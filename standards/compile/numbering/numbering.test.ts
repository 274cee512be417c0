import { describe, expect, it } from 'vitest';
import { compiledOf, found, unread } from '../certificate/testing/found.ts';
import { compileOccupational } from '../occupational/index.ts';
import { teaTable } from '../occupational/testing/other.ts';
import { traced } from '../text/traced.ts';
import { numberedByPlace } from './index.ts';

const rowsOf = (columns: number, ...rows: string[]): string[] | null =>
	numberedByPlace(
		rows.map((row) => traced(row)),
		columns,
	)?.rows.map(({ text }) => text) ?? null;

describe('rows without numbers 1.1.1', () => {
	it.each<[string, string[], string[]]>([
		[
			'一、（一）1.',
			[
				'一、接待\t（一）迎宾\t1. 能迎宾；2. 能引座',
				'\t（二）送客\t<p>1. 能送客</p><p>2、能道别</p>',
			],
			[
				'1. 接待\t1.1 迎宾\t1.1.1 能迎宾；1.1.2 能引座',
				'\t1.2 送客\t<p>1.2.1 能送客</p><p>1.2.2 能道别</p>',
			],
		],
		[
			'① under printed 1.1',
			['1. 仓储\t1.1 入库\t①能入库 ②能验收', '\t1.2 出库\t① 能出库'],
			['1. 仓储\t1.1 入库\t1.1.1 能入库 1.1.2 能验收', '\t1.2 出库\t1.2.1 能出库'],
		],
		[
			'contents counted on from function to function',
			['一、甲\t（一）子\t（1）能一', '\t（二）丑\t（1）能二', '二、乙\t（三）寅\t（1）能三'],
			['1. 甲\t1.1 子\t1.1.1 能一', '\t1.2 丑\t1.2.1 能二', '2. 乙\t2.1 寅\t2.1.1 能三'],
		],
		[
			'none at all, one item a paragraph',
			['仓储\t入库\t<p>能入库；</p><p>具备意识。</p>', '\t出库\t能出库；', '仓储\t盘点\t能盘点。'],
			[
				'1. 仓储\t1.1 入库\t<p>1.1.1 能入库；</p><p>1.1.2 具备意识。</p>',
				'\t1.2 出库\t1.2.1 能出库；',
				'1. 仓储\t1.3 盘点\t1.3.1 能盘点。',
			],
		],
		[
			'a cell that goes on behind a page, and a label printed again',
			['一、仓储\t（一）入库\t1. 能入', '\t\t库', '一、仓储\t（一）入库\t2. 能验收'],
			['1. 仓储\t1.1 入库\t1.1.1 能入', '\t\t库', '1. 仓储\t1.1 入库\t1.1.2 能验收'],
		],
		[
			'labels without marks where the items begin anew',
			['仓储\t入库\t1. 能入库', '\t作业\t2. 能验收', '\t出库\t1. 能出库'],
			['1. 仓储\t1.1 入库\t1.1.1 能入库', '\t作业\t1.1.2 能验收', '\t1.2 出库\t1.2.1 能出库'],
		],
		[
			'a number that is left out stays out',
			['一、仓储\t（一）入库\t1. 能入库；3. 能盘点', '\t（三）出库\t1. 能出库'],
			['1. 仓储\t1.1 入库\t1.1.1 能入库；3. 能盘点', '\t1.3 出库\t1.3.1 能出库'],
		],
	])('%s', (_, rows, numbered) => {
		expect(rowsOf(3, ...rows)).toEqual(numbered);
	});

	it('count skills and knowledge each on its own', () => {
		expect(rowsOf(4, '一、接待\t（一）迎宾\t1.能迎宾\t<p>1.礼仪</p><p>2.用语 1.5 米</p>')).toEqual([
			'1. 接待\t1.1 迎宾\t1.1.1 能迎宾\t<p>1.1.1 礼仪</p><p>1.1.2 用语 1.5 米</p>',
		]);
	});

	it.each<[string, string[]]>([
		['items with numbers of their own', ['一、仓储\t（一）入库\t1.1.1 能入库']],
		['several sentences in one paragraph', ['仓储\t入库\t能入库；能出库。']],
		['words that need not be a skill', ['仓储\t入库\t入库流程与单据']],
		['an item before any label', ['\t\t1. 能入库', '一、仓储\t（一）入库\t1. 能入库']],
		['several labels in a cell', ['一、仓储\t（一）入库（二）出库 （三）盘点\t1. 能入库']],
		['cells that are missing', ['一、仓储\t（一）入库\t1. 能入库', '（二）出库\t1. 能出库']],
		['marks on lines without cells', ['一、仓储\t（一）入库\t1. 能入库', '2. 能出库']],
		['labels alone', ['一、仓储\t（一）入库\t']],
		['no cells', ['一、仓储 （一）入库 1. 能入库']],
	])('stay as they are: %s', (_, rows) => {
		expect(rowsOf(3, ...rows)).toBeNull();
	});
});

const certificate = (rows: string): string => `物流管理
职业技能等级标准
（2021年2.0版）
1 范围
本标准规定了物流管理职业技能等级对应的工作领域、工作任务及职业技能要求。
6 职业技能要求
物流管理职业技能等级只设初级。
表1 物流管理职业技能等级要求（初级）
工作领域\t工作任务\t职业技能要求
${rows}
参考文献`;

describe('standards that number their tables otherwise', () => {
	it('a certificate, each number a repair with what was printed, where it was printed', () => {
		const source = certificate('一、仓储\t（一）入库\t1. 能入库；2. 能验收。');
		expect(found(source)).toEqual({
			'初级/1': '仓储',
			'初级/1.1': '入库',
			'初级/1.1.1': '能入库',
			'初级/1.1.2': '能验收',
		});
		const { repairs, standard, doubts } = compiledOf(source);
		expect(
			repairs.flatMap(({ kind, before, after }) =>
				kind === 'placed-number' ? [[before, after]] : [],
			),
		).toContainEqual(['（一）入库', '1.1 入库']);
		const [skill] = standard.levels[0]?.domains[0]?.tasks[0]?.skills ?? [];
		expect(source.slice(skill?.offset)).toMatch(/^1\. 能入库/);
		expect([doubts, unread(source)]).toEqual([[], []]);
	});

	it('an occupation of the older form', () => {
		const older = teaTable
			.replace(/1\.1\.1 (?=能根|茶席)/g, '1. ')
			.replace(/1\.1\.2 (?=能检|电器)/g, '2. ')
			.replace(/1\.2\.1 能选配茶具 1\.2\.2/g, '1. 能选配茶具 2.')
			.replace(/（1）(茶具知识)\n（2）/g, '<p>1. $1</p><p>2. ')
			.replace(/(能源与茶具材质知识)/g, '$1</p>')
			.replace(/2\.1\.1 (?=能按|布席)/g, '1. ')
			.replace(/(?<=\t)(\d)\.(\d) (?=主题设计|器具选配|布席)/g, (_, __, at: string) =>
				at === '1' ? '（一）' : '（二）',
			)
			.replace(/^1\. 茶席设计/gm, '一、茶席设计')
			.replace(/^2\. 茶席布置/gm, '二、茶席布置');
		const outcome = compileOccupational(older);
		const expected = compileOccupational(teaTable);
		if (!outcome.ok || !expected.ok) throw new Error('not read');
		const words = (value: unknown): unknown =>
			JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'offset' ? 0 : each)));
		expect(older).not.toMatch(/\d\.\d\.\d 能/);
		expect(words(outcome.value.standard.work)).toEqual(words(expected.value.standard.work));
		expect(outcome.value.doubts).toEqual([]);
	});
});
