import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings.ts';
import { cutAtHeadings } from './numbered.ts';
import { noRemarks } from './remarks.ts';
import { linesOf } from './text/lines.ts';

const numbersIn = (text: string): string[] =>
	headingsOf(linesOf(text)).map(({ number, title }) => `${number} ${title.text}`);

describe('headings', () => {
	it.each([
		['1   概述', '1 概述'],
		['1概述', '1 概述'],
		['1.概述', '1 概述'],
		['1、概述', '1 概述'],
		['一、概述', '1 概述'],
		['１　概述', '1 概述'],
		['1\t概述', '1 概述'],
		['8．1．2　专业课程', '8.1.2 专业课程'],
		['8 . 1 . 2  专业课程', '8.1.2 专业课程'],
		['10.1.2 校内外实验、实训场所基本要求', '10.1.2 校内外实验、实训场所基本要求'],
		['10.1.2\n校内外实训场所基本要求', '10.1.2 校内外实训场所基本要求'],
		['10.1.2 校内外实训\f场所基本要求', '10.1.2 校内外实训 场所基本要求'],
		['2 专业名称(专业代码)', '2 专业名称(专业代码)'],
		['4 基本修业年限：三年', '4 基本修业年限'],
	])('%j heads a section', (text, heading) => {
		expect(numbersIn(text)).toEqual([heading]);
	});
	it.each([
		'10 门外语课程',
		'10 教学条件应符合国家规定，并持续改善。',
		'3 年总学时不少于 3000 学时',
		'8.2 万人次',
		'9.3 专任教师应具有教师资格证书；',
		'1 学分',
		'（1）概述',
	])('%j does not', (text) => {
		expect(numbersIn(`8.2 学时安排\n总学时不少于\n${text}\n。`)).toEqual(['8.2 学时安排']);
	});
	it('a section that the outline does not know stands where it comes next', () => {
		expect(
			numbersIn('8.2 学时安排\n总学时不少于 2600 学时。\n8.3 其他安排\n10 门以上课程。'),
		).toEqual(['8.2 学时安排', '8.3 其他安排']);
		expect(numbersIn('9 师资队伍\n建设队伍。\n9.1 教师结构与数量\n合理。')).toEqual([
			'9 师资队伍',
			'9.1 教师结构与数量',
		]);
	});
	it('chapters may be numbered in Chinese, their parts in brackets', () => {
		expect(
			numbersIn(
				'八、课程设置及学时安排\n（一）课程设置\n主要包括课程。\n（二）学时安排\n总学时。\n（三）其他',
			),
		).toEqual(['8 课程设置及学时安排', '8.1 课程设置', '8.2 学时安排']);
	});
	it('contents are left out, whatever stands behind their titles', () => {
		const remarks = noRemarks();
		const { sections } = cutAtHeadings(
			linesOf(
				'目次\n1 概述……………1\n2 专业名称（专业代码）......2\n3 入学基本要求...3\n\f1 概述\n为适应发展，制订本标准。\n2 专业名称（专业代码）\n直播电商服务（730705）',
			),
			remarks,
		);
		expect(sections.map(({ number, lines }) => [number, lines.length])).toEqual([
			['1', 1],
			['2', 1],
		]);
		expect(remarks.repairs.map(({ kind }) => kind)).toEqual(['contents', 'contents', 'contents']);
	});
	it('what stands on the line of a heading is its text', () => {
		const { sections } = cutAtHeadings(
			linesOf('3 入学基本要求：初级中等学校毕业\n4 基本修业年限 三年'),
			noRemarks(),
		);
		expect(
			sections.map(({ title, lines }) => [title, ...lines.map(({ piece }) => piece.text)]),
		).toEqual([
			['入学基本要求', '初级中等学校毕业'],
			['基本修业年限', '三年'],
		]);
	});
});
