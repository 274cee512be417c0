import { describe, expect, it } from 'vitest';
import { compiledOf, found, unread } from './testing/found.ts';

const front = (levels: string): string => `物流管理
职业技能等级标准
（2021年2.0版）
1 范围
本标准规定了物流管理职业技能等级对应的工作领域、工作任务及职业技能要求。
6 职业技能要求
6.1 职业技能等级划分
${levels}
6.2 职业技能等级要求描述
`;
const three = front('物流管理职业技能等级分为三个等级：初级、中级、高级。');
const heads = '工作领域\t工作任务\t职业技能要求';
const level = (name: string, what: string): string =>
	`${name}\n${heads}\n1.${what}\t1.1 ${what}任务\t1.1.1 能${what}；\n`;
const doubts = (source: string): string[] => compiledOf(source).doubts.map(({ at }) => at);

describe('levels of a certificate standard', () => {
	it.each([
		['6.2.1 初级', '6.2.2 中级', '6.2.3 高级'],
		['（一）初级', '（二）中级', '（三）高级'],
		['初级职业技能要求', '中级职业技能要求', '高级职业技能要求'],
		['表6-1 要求（初级）', '表6-2 要求（中级）', '表6-3 要求（高级）'],
	])('are named by what stands before the heads: %s', (...names) => {
		const works = ['仓储', '运输', '规划'];
		const source = three + names.map((name, at) => level(name, works[at] ?? '')).join('');
		expect(compiledOf(source).standard.levels.map((each) => each.level)).toEqual([
			'初级',
			'中级',
			'高级',
		]);
		expect(found(source)).toMatchObject({
			'初级/1.1.1': '能仓储',
			'中级/1.1.1': '能运输',
			'高级/1.1.1': '能规划',
		});
		expect([unread(source), doubts(source)]).toEqual([[], []]);
	});
	it('may be one alone', () => {
		const source = front('物流管理只设初级一个等级。') + level('表1 职业技能要求', '仓储');
		expect(found(source)).toMatchObject({ '初级/1.1.1': '能仓储' });
	});
});

describe('the rows of a table', () => {
	const rows = (text: string): string =>
		`${front('只设初级。')}表1 物流管理职业技能等级要求（初级）\n${text}`;

	it.each(['续表', '表1（续）', '续表1', '表1续'])('go on after %s', (again) => {
		const source = rows(
			`${heads}\n1.仓储\t1.1 入库\t1.1.1 能入\n${again}\n${heads}\n\t\t库；1.1.2 能出库\n`,
		);
		expect(found(source)).toMatchObject({ '初级/1.1.1': '能入库', '初级/1.1.2': '能出库' });
		expect(unread(source)).toEqual([]);
	});
	it.each([
		['能整理票据', '能扫描票据'],
		['能按照流程对照执照', '具备 5 种以上意识'],
	])('hold several items without a mark between them: %s', (first, second) => {
		const source = rows(`${heads}\n1.票据\t1.1 整理\t1.1.1 ${first} 1.1.2 ${second}\n`);
		expect(found(source)).toMatchObject({
			'初级/1.1.1': first,
			'初级/1.1.2': second.replace(/\s/g, ''),
		});
	});
	it('keep words that wrap before 续', () => {
		const source = rows(
			'工作领域\n工作任务\n职业技能要求\n1.仓储\n1.1 入库\n1.1.1 能办理入库手\n续\n',
		);
		expect(found(source)['初级/1.1.1']).toBe('能办理入库手续');
	});
	it.each(['执行 求完成；', '执行\n求完成；'])(
		'without cells, a word below a label and its skill is a doubt: %s',
		(below) => {
			const source = rows(
				`${heads.replaceAll('\t', ' ')}\n1. 仓储 1.1 计划 1.1.1 能按要\n${below}\n`,
			);
			expect(compiledOf(source).doubts.map(({ at, readings }) => [at, readings[0]])).toEqual([
				['初级/1.1', '计划'],
			]);
			const whole = source.replace(below, '求完成；');
			expect(doubts(whole)).toEqual([]);
		},
	);
	it('keep a number that is spoken of in the words', () => {
		const source = rows(`${heads}\n1.票据\t1.1 整理\t1.1.1 能按照 1.1.2 的要求整理\n`);
		expect(found(source)['初级/1.1.1']).toBe('能按照1.1.2的要求整理');
	});
	it('have notes beside them, heads that are empty, and a column of numbers', () => {
		const source = rows(
			`\t工作任务\t职业技能要求\n1.仓储\t1.1 入库\t1.1.1 能复核 2.5 吨货物，误差≥1.5 即报。\n注1：见附录。\n`,
		);
		expect(found(source)['初级/1.1.1']).toBe('能复核2.5吨货物，误差≥1.5即报');
		expect([unread(source), doubts(source)]).toEqual([['注1：见附录。'], []]);
		const counted = rows(`序号\t${heads}\n1\t1.仓储\t1.1 入库\t1.1.1 能入库\n`);
		expect(found(counted)).toMatchObject({ '初级/1': '仓储', '初级/1.1.1': '能入库' });
	});
	it('are unread, not lost, where they were taken for no table', () => {
		const source = `${three}表1 要求（初级） ${heads} 1. 仓储 1.1 入库 1.1.1 能入库。\n${level('表2 要求（中级）', '运输')}`;
		expect(unread(source).join('')).toContain('1.1.1 能入库。');
		expect(doubts(source)).toEqual(expect.arrayContaining(['初级', '高级']));
	});
});
