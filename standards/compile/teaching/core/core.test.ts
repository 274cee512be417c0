import { describe, expect, it } from 'vitest';
import { noRemarks } from '../remarks.ts';
import { linesOf } from '../text/lines.ts';
import { readCoreTable } from './table.ts';

const head = '序号\t课程涉及的主要领域\t典型工作任务描述\t主要教学内容与要求';
const fields = ['直播销售', '直播运营实务'];

const read = (text: string, names = fields) => {
	const remarks = noRemarks();
	const { rows } = readCoreTable(linesOf(text), names, remarks);
	const told = rows.map(({ field, task, items }) => [
		field.text,
		task.text,
		...items.map(({ number, text: words }) => `${number} ${words.text}`),
	]);
	return {
		told,
		repairs: remarks.repairs.map(({ kind }) => kind),
		doubts: remarks.doubts.map(({ question }) => question),
	};
};

const expected = [
	[
		'直播销售',
		'直播销售，包括脚本确认等工作任务',
		'1 掌握直播活动的基本流程。',
		'2 能够完成全场直播',
	],
	['直播运营实务', '直播辅助，包括选品等工作任务', '1 掌握直播辅助的含义。', '2 能够完成选品'],
];

describe('the table of core courses', () => {
	it.each([
		[
			'a row a line',
			`${head}\n1\t直播销售\t直播销售，包括脚本确认等工作任务\t① 掌握直播活动的基本流程。② 能够完成全场直播\n2\t直播运营实务\t直播辅助，包括选品等工作任务\t<p>① 掌握直播辅助的含义。</p><p>② 能够完成选品</p>`,
		],
		[
			'a row cut by a page in the middle of its words',
			`${head}\n1\t直播销售\t直播销售，包括脚\t① 掌握直播活动的基\n\f续表\n${head}\n\t\t本确认等工作任务\t本流程。② 能够完成全场直播\n2\t直播运营实务\t直播辅助，包括选品等工作任务\t① 掌握直播辅助的含义。② 能够完成选品`,
		],
		[
			'a row that repeats its number and name',
			`${head}\n1\t直播销售\t直播销售，包括脚\t① 掌握直播活动的基本流程。\n\f${head}\n1\t\t本确认等工作任务\t② 能够完成全场直播\n2\t直播运营实务\t直播辅助，包括选品等工作任务\t① 掌握直播辅助的含义。② 能够完成选品`,
		],
		[
			'a name cut in two',
			`${head}\n1\t直播销售\t直播销售，包括脚本确认等工作任务\t① 掌握直播活动的基本流程。② 能够完成全场直播\n2\t直播运\t直播辅助，包括选品等工作任务\t① 掌握直播辅助的含义。\n续表\n${head}\n\t营实务\t\t② 能够完成选品`,
		],
		[
			'a cell a line, cut by a page, empty cells left out',
			`\t序号\n\t课程涉及的主要领域\n\t典型工作任务描述\n\t主要教学内容与要求\n\n\t1\n\t直播销售\n\t直播销售，包括脚\n\t① 掌握直播活动的基本流程。\n\n续表\n\t序号\n\t课程涉及的主要领域\n\t典型工作任务描述\n\t主要教学内容与要求\n\n\t本确认等工作任务\n\t② 能够完成全场直播\n\n\t2\n\t直播运营实务\n\t直播辅助，包括选品等工作任务\n\t① 掌握直播辅助的含义。\n② 能够完成选品`,
		],
		[
			'no cells, wrapped',
			'序号\n课程涉及的\n主要领域\n典型工作任务描述\n主要教学内容与要求\n1\n直播销\n售\n直播销售，包括脚本\n确认等工作任务\n① 掌握直播活动\n的基本流程。\n② 能够完成\n全场直播\n2 直播运营实务\n直播辅助，包括选品\n等工作任务\n① 掌握直播辅助的含义。\n② 能够完成选品',
		],
		[
			'no cells, cut by a page: what has no number is the task',
			'序号 课程涉及的主要领域 典型工作任务描述 主要教学内容与要求\n1\n直播销售\n直播销售，包括脚\n① 掌握直播活动的基本流程。\n续表\n序号 课程涉及的主要领域 典型工作任务描述 主要教学内容与要求\n本确认等工作任务\n② 能够完成全场直播\n2\n直播运营实务\n直播辅助，包括选品等工作任务\n① 掌握直播辅助的含义。\n② 能够完成选品',
		],
		[
			'numbers of rows lost',
			`${head}\n\t直播销售\t直播销售，包括脚本确认等工作任务\t① 掌握直播活动的基本流程。② 能够完成全场直播\n\t直播运营实务\t直播辅助，包括选品等工作任务\t① 掌握直播辅助的含义。② 能够完成选品`,
		],
		[
			'no column of numbers',
			'课程涉及的主要领域\t典型工作任务描述\t主要教学内容与要求\n直播销售\t直播销售，包括脚本确认等工作任务\t① 掌握直播活动的基本流程。② 能够完成全场直播\n直播运营实务\t直播辅助，包括选品等工作任务\t① 掌握直播辅助的含义。② 能够完成选品',
		],
	])('%s', (_, text) => {
		const { told, doubts } = read(text);
		expect(told).toEqual(expected);
		expect(doubts).toEqual([]);
	});
	it('takes other marks of items: （1）, 1. and 1）', () => {
		for (const marks of [
			['（1）', '（2）'],
			['1.', '2.'],
			['1）', '2）'],
		]) {
			const [first = '', second = ''] = marks;
			const { told } = read(
				`${head}\n1\t直播销售\t任务\t<p>${first}掌握流程。</p><p>${second}能够直播 2.5 小时</p>`,
			);
			expect(told[0]?.slice(2)).toEqual(['1 掌握流程。', '2 能够直播 2.5 小时']);
		}
	});
	it('keeps the numbered steps of a task from the contents', () => {
		const { told } = read(
			`${head}\n1\t直播销售\t<p>① 写脚本。</p><p>② 直播。</p>\t<p>① 掌握流程。</p>`,
		);
		expect(told).toEqual([['直播销售', '① 写脚本。② 直播。', '1 掌握流程。']]);
	});
	it('doubts what the text does not number, and numbers that are left out', () => {
		expect(read(`${head}\n1\t直播销售\t任务\t<p>掌握流程。</p><p>能够直播。</p>`).doubts).toEqual([
			expect.stringContaining('没有编号，按段落分为 2 条'),
		]);
		expect(read(`${head}\n1\t直播销售\t任务\t① 掌握流程。③ 能够直播。`).doubts).toEqual([
			expect.stringContaining('编号不连续：第 2 条编号为 3'),
		]);
		expect(read(`${head}\n1\t直播销售\t\t① 掌握流程。`).doubts).toEqual([
			expect.stringContaining('没有读出典型工作任务描述'),
		]);
	});
	it('lists repeated heads as left out, the first one not', () => {
		const { repairs } = read(
			`${head}\n1\t直播销售\t任务\t① 掌握流程。\n续表\n${head}\n\t\t\t② 能够直播。`,
		);
		expect(repairs.filter((kind) => kind === 'repeated-head')).toHaveLength(5);
	});
});
