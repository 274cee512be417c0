/** Each thing that is asked about: found where it is spoiled, and not where it is whole. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileStandard } from '../index.ts';
import { textIn } from '../testing/library.ts';

const library = path.join(import.meta.dirname, '../..');
const teaching = textIn(
	path.join(library, 'teaching/730705-livestream-ecommerce-service/2025'),
	'source.txt',
);
const marketer = textIn(path.join(library, 'occupations/internet-marketer/2021'), 'source.txt');
const certificate = textIn(
	path.join(library, 'certificates/webcast-operation/2021-2.0'),
	'source.txt',
);

function asked(source: string, from: string, to: string): string {
	expect(source).toContain(from);
	const read = compileStandard(source.replace(from, to));
	if (!read.ok) throw new Error(read.faults[0]?.wrong);
	return read.value.doubts.map(({ question }) => question).join('\n');
}

describe('numbers of items', () => {
	it.each([
		[teaching, '（15）树立', '（1S）树立', /（1S）树立.*编号/],
		[teaching, '（15）树立', '（5）树立', /培养规格第 14 项的文字里夹有编号/],
		[teaching, '（4）学校应建立', '（）学校应建立', /（）学校应建立/],
		[teaching, '（2）直播运营实训室', '（Z）直播运营实训室', /（Z）直播运营/],
		[certificate, '1.4.5 具备严谨', '1.4.S 具备严谨', /1\.4\.S/],
		[marketer, '1.6 职业能力特征', '1.G 职业能力特征', /1\.G 职业能力/],
		[marketer, '比对 3.1.2 能', '比对 3.1.Z 能', /3\.1\.Z/],
	])('%#', (source, from, to, question) => {
		expect(asked(source, from, to)).toMatch(question);
	});
});

describe('figures, counts and codes', () => {
	it.each([
		[marketer, '第 1、4、5项', '第 1、、5项', /第? ?1、、5/],
		[marketer, '第 1、4、5项', '第 1、44、5项', /考核第 44 项职业功能/],
		[marketer, '不少于 90 min', '不少于 9O min', /9O min/],
		[marketer, '104 标准学时', '14 标准学时', /培训参考学时读作 14/],
		[marketer, '2.2.1 计算机及网络应用知识', '', /基础知识各组的编号不连续/],
		[teaching, '零售业（52）', '零售业（S2）', /行业代码“S2”/],
		[teaching, '（4-01-06-02）', '（4-01-06-022）', /职业编码“4-01-06-022”/],
		[teaching, '电子商务类（7307）', '电子商务类（77307）', /专业类代码“77307”/],
	])('%#', (source, from, to, question) => {
		expect(asked(source, from, to)).toMatch(question);
	});
	it('nothing is asked of a text that is whole', () => {
		for (const source of [teaching, marketer]) {
			const read = compileStandard(source);
			expect(
				read.ok && read.value.doubts.filter(({ question }) => /识别|编号/.test(question)),
			).toEqual([]);
		}
	});
});
