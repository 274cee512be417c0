import { describe, expect, it } from 'vitest';
import { readOccupations } from '../content/occupations.ts';
import { noRemarks } from '../remarks.ts';
import { linesOf } from '../text/lines.ts';

const read = (text: string) => {
	const remarks = noRemarks();
	const { content, paragraphs } = readOccupations(
		{ number: '5', title: '职业面向', offset: 0, lines: linesOf(text) },
		remarks,
	);
	return { ...content, paragraphs: paragraphs.map((each) => each.text), doubts: remarks.doubts };
};

const labels = [
	'所属专业大类（代码）',
	'所属专业类（代码）',
	'对应行业（代码）',
	'主要职业类别（代码）',
	'主要岗位（群）或技术领域',
	'职业类证书',
];
const values = [
	'财经商贸大类（53）',
	'电子商务类（5307）',
	'互联网和相关服务（64）、批发业（51）',
	'电子商务师 S（4-01-06-01）、互联网营销师 S（4-01-06-02）',
	'运营主管、全渠道营销主管……',
	'电子商务数据分析、网店运营推广',
];
const rows = labels.map((label, at) => `${label} ${values[at] ?? ''}`);
const expected = read(labels.map((label, at) => `${label}\t${values[at] ?? ''}`).join('\n'));

describe('the table of section 5', () => {
	it('is read by its labels', () => {
		expect(expected).toMatchObject({
			majorCategory: { name: '财经商贸大类', code: '53' },
			majorClass: { name: '电子商务类', code: '5307' },
			industries: [
				{ name: '互联网和相关服务', code: '64' },
				{ name: '批发业', code: '51' },
			],
			positions: ['运营主管', '全渠道营销主管'],
			certificates: ['电子商务数据分析', '网店运营推广'],
			open: ['positions'],
			paragraphs: rows,
			doubts: [],
		});
		expect(expected.occupations.map(({ name, digital }) => [name, digital])).toEqual([
			['电子商务师', true],
			['互联网营销师', true],
		]);
	});
	it.each([
		['labels in one row, values in the next', `${labels.join('\t')}\n${values.join('\t')}`],
		[
			'labels and values cell by cell',
			labels.map((label, at) => `\t${label}\n\t${values[at] ?? ''}\n`).join('\n'),
		],
		[
			'a row of labels, a row of values, a cell a line',
			[...labels, '', ...values].map((cell) => `\t${cell}`).join('\n'),
		],
		['no cells', labels.map((label, at) => `${label}\n${values[at] ?? ''}`).join('\n')],
		['one blank between label and value', rows.join('\n')],
		['all labels, then all values, without cells', `${labels.join('\n')}\n${values.join('\n')}`],
		['a label cut in two by a page', rows.join('\n').replace('技术领域', '技术\f领域')],
		[
			'a label cut in two beside its value',
			`${rows.slice(0, 4).join('\n')}\n主要岗位（群）\t运营主管、全渠\n或技术领域\t道营销主管……\n${rows[5] ?? ''}`,
		],
		[
			'a label right behind the value of the row before, as a page without ruled lines has it',
			rows.join('\n').replace('……\n职业类证书 ', '……职业类证书'),
		],
		['a name cut in two', rows.join('\n').replace('财经商贸大类', '财经\f商贸大类')],
		['half-width brackets', rows.join('\n').replaceAll('（', '(').replaceAll('）', ')')],
		['a code cut in two', rows.join('\n').replace('4-01-06-02', '4-01-\n06-02')],
		[
			'full-width digits and dashes',
			rows
				.join('\n')
				.replaceAll('4-01-06-02', '４－０１－０６－０２')
				.replaceAll('5307', '５３０７'),
		],
		[
			'marks behind the code',
			rows.join('\n').replace('电子商务师 S（4-01-06-01）', '电子商务师（4-01-06-01）S'),
		],
		['an occupation a line', rows.join('\n').replace('）、互联网营销师', '）\n互联网营销师')],
	])('%s', (_, text) => {
		const other = read(text);
		const bare = (value: unknown) =>
			JSON.stringify(value).replaceAll('(', '（').replaceAll(')', '）');
		expect({ ...other, paragraphs: [] }).toEqual({ ...expected, paragraphs: [] });
		expect(bare(other.paragraphs).length).toBeGreaterThan(0);
		expect(other.paragraphs).toHaveLength(6);
	});
	it('finds a label behind a value that nothing ends', () => {
		const text = rows.join('\n').replace('电子商务类（5307）\n', '电子商务类（5307），');
		expect(read(text.replace('……\n职业类证书 ', '职业类证书'))).toMatchObject({
			positions: ['运营主管', '全渠道营销主管'],
			certificates: ['电子商务数据分析', '网店运营推广'],
			industries: expected.industries,
			doubts: [],
		});
	});
	it('doubts a second 大类', () => {
		const { doubts } = read(
			rows.join('\n').replace('财经商贸大类（53）', '财经商贸大类（53）、装备制造大类（46）'),
		);
		expect(doubts.map(({ question }) => question)).toEqual([
			expect.stringContaining('应只有一项，读出 2 项'),
		]);
	});
});
