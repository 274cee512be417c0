import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OccupationalStandardContent } from '#standards/schema/occupational.ts';
import type { Compiled } from '../compiled.ts';
import { compileOccupational, looksLikeOccupational } from './index.ts';
import { teaTable } from './testing/other.ts';

function compiled(text: string): Compiled<OccupationalStandardContent> {
	const outcome = compileOccupational(text);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
	return outcome.value;
}

describe('a standard with cells separated by tabs, without 工种, of four levels', () => {
	const { standard, parameters, ledger, doubts } = compiled(teaTable);
	const [first] = standard.work;

	it('is read whole', () => {
		expect(standard).toMatchObject({
			name: '茶席布置员',
			code: '4-03-02-99',
			edition: '2024',
			tracks: [],
		});
		expect(standard.levels.map(({ level }) => level)).toEqual(['四级', '三级', '二级', '一级']);
		expect(standard.education).toBe('初中毕业（或相当文化程度）。');
		expect(doubts).toEqual([]);
		expect(ledger.filter(({ verdict }) => verdict === 'unread')).toEqual([]);
	});
	it('has its items in their columns, whatever their numbers look like', () => {
		expect(first?.functions.map(({ number, name }) => `${number}${name}`)).toEqual([
			'1茶席设计',
			'2茶席布置',
		]);
		const [design, choice] = first?.functions[0]?.workContents ?? [];
		expect(design?.skills.map(({ id, text, key }) => [id, text, key])).toEqual([
			['四级/1.1.1', '能根据茶会主题拟定茶席名称', false],
			['四级/1.1.2', '能检查1.5 kW电热水壶', true],
		]);
		expect(choice?.skills.map(({ text }) => text)).toEqual(['能选配茶具', '能选配插花']);
		expect(choice?.knowledge.map(({ id, text }) => [id, text])).toEqual([
			['四级/k/1.2.1', '茶具知识'],
			['四级/k/1.2.2', '能源与茶具材质知识'],
		]);
	});
	it('has the hours of each level, also where several share a figure or a digit is full-width', () => {
		expect(standard.trainingHours).toEqual([
			{ level: '四级', hours: 160 },
			{ level: '三级', hours: 160 },
			{ level: '二级', hours: 120 },
			{ level: '一级', hours: 100 },
		]);
		expect(
			parameters.map(({ part, clause }) => `${part} ${clause.number} ${clause.quote}`),
		).toContain('二级 1.8.1 二级/技师120标准学时');
	});
	it('has weight tables with a column for each level', () => {
		expect(standard.weights.theory.map(({ level, track }) => [level, track])).toEqual([
			['四级', null],
			['三级', null],
			['二级', null],
			['一级', null],
		]);
		expect(
			standard.weights.theory[3]?.rows.map(({ name, function: number, percent }) => [
				name,
				number,
				percent,
			]),
		).toEqual([
			['职业道德', null, 5],
			['基础知识', null, 10.5],
			['茶席设计', 1, 44.5],
			['茶席布置', 2, 40],
		]);
		expect(standard.weights.skill[3]?.rows[1]?.percent).toBeNull();
	});
	it('knows how it is examined', () => {
		expect(standard.assessment.passMark).toBe(60);
		expect(standard.assessment.minutes.map(({ min }) => min)).toEqual([90, 60]);
		expect(standard.applications[0]).toMatchObject({
			level: '四级',
			conditions: [{ number: '1' }, { number: '2' }],
		});
	});
});

describe('the same in other settings', () => {
	it('without a form feed, the number of a page between dashes is in no cell', () => {
		const { standard, repairs } = compiled(
			teaTable.replace('\n2. 茶席布置\t2.1', '\n- 7 -\n2. 茶席布置\t2.1'),
		);
		expect(standard.work).toMatchObject(
			compiled(teaTable).standard.work.map(({ functions }) => ({
				functions: functions.map(({ name }) => ({ name })),
			})),
		);
		expect(JSON.stringify(standard.work)).not.toContain('- 7 -');
		expect(repairs.map(({ kind, before }) => kind + before)).toContain('page-number- 7 -');
	});
	it('a function whose name begins with 无, a stroke of a level at the end of a line: no figures', () => {
		const renamed = teaTable.replaceAll('茶席设计', '无痕设计');
		const [work, weights = ''] = renamed.split(/(?=4 权重表)/);
		const broken = weights.replaceAll('无痕', '无 痕').replaceAll('一级/高级', '一 级 /\n高级');
		const { standard } = compiled(`${work}${broken}`);
		expect(standard.weights).toEqual(compiled(renamed).standard.weights);
		expect(standard.weights.skill[0]?.rows.map(({ name }) => name)).toEqual([
			'无痕设计',
			'茶席布置',
		]);
	});
	it('tracks without letters mark a skill by their names', () => {
		const text = teaTable
			.replace('本职业共设四个等级', '本职业包含茶席师、花艺师两个职业方向，共设四个等级')
			.replace('2.1.1 能按图布席', '2.1.1 能按图布席（花艺师） 2.1.2 能布席（含花艺师）');
		const { tracks, work } = compiled(text).standard;
		expect(tracks.map(({ id }) => id)).toEqual(['花艺师', '茶席师'].sort());
		const [skills] = work.flatMap(({ functions }) => functions[1]?.workContents[0] ?? []);
		expect(skills?.skills.map((skill) => [skill.text, skill.tracks])).toEqual([
			['能按图布席', ['花艺师']],
			['能布席（含花艺师）', null],
		]);
	});
});

describe('what is doubtful or lost', () => {
	const doubted = (from: string, to: string) =>
		compiled(teaTable.replace(from, to)).doubts.map(({ at }) => at);

	it('without cells, a word below a content and its items', () => {
		const spaced = (rows: string): string =>
			teaTable.replace(
				/(3\.1 四级\/中级工\n)[^]*?(?=\n3\.2)/,
				`$1职业功能 工作内容 技能要求 相关知识要求\n${rows}`,
			);
		const rows =
			'1. 茶席设计 1.1 计划 1.1.1 能制订计划 1.1.1 计划方法\n执行\n1.1.2 能检查 1.1.2 检查方法';
		const asked = (text: string) =>
			compiled(text).doubts.filter(({ question }) => question.includes('后半'));
		expect(asked(spaced(rows)).map(({ at, readings }) => [at, readings[1]])).toEqual([
			['四级/1.1', '计划执行'],
		]);
		expect(asked(spaced(rows.replace('执行\n', '')))).toEqual([]);
	});
	it('a number left out and one that stands twice', () => {
		expect(doubted('2.1.1 能按图布席', '2.1.2 能按图布席')).toEqual(['四级/2.1.2']);
		expect(doubted('1.2.2 能选配插花', '1.2.1 能选配插花')).toEqual(['四级/1.2.1']);
	});
	it('a column of weights, by level and sum', () => {
		expect(doubted('茶席布置\t40\t45', '茶席布置\t40\t46')).toEqual(['4.2/三级']);
	});
	it('a level whose table is missing', () => {
		const text = teaTable.replace(/3\.4 一级\/高级技师[^]*?(?=4 权重表)/, '');
		expect(compiled(text).doubts.map(({ at }) => at)).toContain('levels');
	});
	it('text of a table that stands under no number', () => {
		const text = teaTable.replace('\n1. 茶席设计', '\n不知何处的话\n1. 茶席设计');
		expect(
			compiled(text)
				.ledger.filter(({ verdict }) => verdict === 'unread')
				.map(({ text: lost }) => lost),
		).toEqual(['不知何处的话']);
	});
	it('a section that is not known', () => {
		const text = teaTable.replace(
			'\n2 基本要求',
			'\n1.10 其他要求\n每班不得多于30人。\n2 基本要求',
		);
		expect(compiled(text).ledger.filter(({ verdict }) => verdict === 'unread')).toMatchObject([
			{ number: '1.10', text: '每班不得多于30人。' },
		]);
	});
});

describe('what is no such standard', () => {
	const teaching = readFileSync(
		'standards/teaching/730705-livestream-ecommerce-service/2025/source.txt',
		'utf8',
	);
	it.each([
		['empty', ''],
		['blank', ' \n\f\t\r\n'],
		['a novel', '从前有一座山，山里有一座庙。\n'.repeat(2000)],
		['a teaching standard', teaching],
		[
			'heads without tables',
			'国家职业技能标准 职业概况 职业编码 职业功能 权重表 申报条件 相关知识要求\n3 工作要求\n',
		],
	])('%s is refused with a reason', (_, text) => {
		const outcome = compileOccupational(text);
		expect(outcome.ok).toBe(false);
		if (!outcome.ok) expect(outcome.faults[0]?.wrong).toMatch(/[一-鿿]/);
	});
	it('is told from one that is', () => {
		expect(looksLikeOccupational(teaTable)).toBeGreaterThan(0.8);
		expect(looksLikeOccupational(teaching)).toBeLessThan(0.4);
	});
	const many = Array.from(
		{ length: 6_000 },
		(_, index) => `9.1.${(index % 99) + 1} 能做 1. 1. 1 （`,
	);
	it.each([
		['items', many.join('\n')],
		['figures', '1 '.repeat(150_000)],
		['spaces', ' '.repeat(1_000_000)],
		['notes', '①'.repeat(40_000)],
		['one line', '字'.repeat(500_000)],
		['lines', '字\n'.repeat(30_000)],
	])(
		'a flood of %s is read or refused, wherever it stands',
		(_, flood) => {
			const places = [
				'3.4 一级/高级技师\n',
				'4 权重表\n',
				'4.1 理论知识权重表\n',
				'1.9.1 申报条件\n',
			];
			for (const place of places) {
				const made = compileOccupational(teaTable.replace(place, `${place}${flood}\n`));
				expect(made.ok || made.faults.length > 0).toBe(true);
			}
		},
		60_000,
	);
});
