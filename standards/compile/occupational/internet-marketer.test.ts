import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '#domain/validate.ts';
import { occupationalJsonSchema } from '#standards/schema/json-schema.ts';
import {
	occupationalStandard,
	type OccupationalStandard,
	type OccupationalStandardContent,
} from '#standards/schema/occupational.ts';
import type { Compiled } from '../compiled.ts';
import { compileOccupational } from './index.ts';
import { amendedIn } from '../testing/library.ts';
import { rendered, type Setting } from './testing/rendering.ts';

const folder = 'standards/occupations/internet-marketer/2021';
const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
const source = read('source.txt');
const kept = JSON.parse(read('standard.json')) as OccupationalStandard;

function compiled(text: string): Compiled<OccupationalStandardContent> {
	const made = amendedIn(folder, text);
	if (made.kind !== 'occupational') throw new Error(made.kind);
	return made;
}
const whole = compiled(source);
const { standard } = whole;
const contents = standard.work.flatMap(({ functions }) =>
	functions.flatMap((each) => each.workContents),
);

/** Everything but where it stands in the source. */
const wording = (value: unknown): unknown =>
	JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'offset' ? undefined : each)));
const tables = ({ work, weights }: OccupationalStandardContent): unknown =>
	wording({ work, weights });

describe('互联网营销师 2021', () => {
	it('fits the shape that the command line prints', () => {
		expect(validate(occupationalStandard, kept).ok).toBe(true);
		expect(occupationalJsonSchema()).toMatchObject({
			title: 'xunbiao.occupational-standard',
			additionalProperties: false,
		});
	});
	it('has its known totals', () => {
		expect(contents.flatMap(({ skills }) => skills)).toHaveLength(173);
		expect(contents.flatMap(({ knowledge }) => knowledge)).toHaveLength(164);
		expect(standard.work.map(({ functions }) => functions.length)).toEqual([7, 7, 7, 5, 5]);
		expect(standard.trainingHours.map(({ hours }) => hours)).toEqual([120, 104, 88, 72, 72]);
		expect(standard.tracks.map(({ id, name, levels }) => [id, name, levels.length])).toEqual([
			['A', '选品员', 5],
			['B', '直播销售员', 5],
			['C', '视频创推员', 5],
			['D', '平台管理员', 3],
		]);
	});
	it('has two weight tables of eighteen columns, each of which adds up to 100', () => {
		for (const columns of [standard.weights.theory, standard.weights.skill]) {
			expect(columns).toHaveLength(18);
			for (const { rows, total } of columns) {
				expect(rows.reduce((sum, { percent }) => sum + (percent ?? 0), 0)).toBe(100);
				expect(total).toBe(100);
			}
		}
	});
	it('keeps the words of cells that a page cut', () => {
		const texts = contents.flatMap(({ skills, knowledge }) =>
			[...skills, ...knowledge].map(({ text }) => text),
		);
		for (const text of [
			'能收集和汇总营销产品相关信息',
			'产品销售信息收集和汇总方法',
			'能收集和汇总产品营销方案的相关信息',
			'售后工作报告主要内容和撰写技巧',
			'能讲授专业基础知识和技能要求',
		])
			expect(texts).toContain(text);
		expect(contents.map(({ name }) => name)).toContain('竞品比对');
	});
	it('never corrects a word: 培训执导 stands as printed, and is doubted without its decision', () => {
		const names = standard.weights.skill[0]?.rows.map(({ name }) => name);
		expect(names).toContain('培训执导');
		const outcome = compileOccupational(source);
		expect(outcome.ok && outcome.value.doubts.map(({ at }) => at)).toEqual(['4.2/培训执导']);
	});
	it('shows every item, quote and note where it stands in the source', () => {
		for (const item of contents.flatMap(({ skills, knowledge }) => [...skills, ...knowledge]))
			expect(source.startsWith(item.number, item.offset)).toBe(true);
		for (const { clause } of whole.parameters)
			expect(source.slice(clause.offset).replace(/\s/g, '')).toMatch(
				new RegExp(`^${clause.quote.replace(/\s/g, '')}`),
			);
	});
	it('knows who published it, and the notes', () => {
		expect(standard.published).toEqual({ date: '2021-11-18', document: '人社厅发〔2021〕79号' });
		expect(standard.force).toEqual({ from: '2021-11-18', to: null });
		expect(standard.issuers).toEqual([
			'人力资源和社会保障部',
			'中央网络安全和信息化委员会办公室',
			'国家广播电视总局',
		]);
		expect(standard.footnotes.map(({ mark, section }) => mark + section)).toEqual([
			'①说明',
			'①1.1',
			'①1.9.1',
			'②1.9.1',
		]);
		expect(standard.related.occupations).toHaveLength(25);
		expect(standard.applications.map(({ conditions }) => conditions.length)).toEqual([
			3, 4, 4, 3, 2,
		]);
		expect(standard.basics.groups.map(({ items }) => items.length)).toEqual([2, 4, 4, 3, 3, 22]);
	});
});

/** Characters with their number; dots and spaces aside, which marks have now and then. */
function counted(text: string): Record<string, number> {
	const count: Record<string, number> = {};
	for (const char of text.replace(/[\s.]/g, '')) count[char] = (count[char] ?? 0) + 1;
	return count;
}

describe('the tables of 002', () => {
	it('lose no character: each is in the data or in a head that was taken out', () => {
		const heads = '职业功能工作内容技能要求相关知识要求';
		const begins = standard.work.map((_, index) =>
			source.indexOf(
				'职业\n',
				source.indexOf(`\n 3.${index + 1} `) + 1 || source.indexOf('3.1 五级'),
			),
		);
		for (const [index, { functions }] of standard.work.entries()) {
			const from = begins[index] ?? 0;
			const end = source.indexOf(index === 4 ? ' 4. 权重表' : ` 3.${index + 2} `, from);
			const data = functions.flatMap((each) => [
				`${each.number}${each.name}`,
				...each.workContents.flatMap((content) => [
					`${content.number}${content.name}`,
					...content.skills.map(
						({ number, text, tracks }) =>
							`${number}${text}${tracks ? `（${tracks.join('')}）` : ''}`,
					),
					...content.knowledge.map(({ number, text }) => number + text),
				]),
			]);
			expect(counted(heads + data.join(''))).toEqual(counted(source.slice(from, end)));
		}
	});
	it('lose no figure of the weights: a row has one for each column, or says how it was spread', () => {
		const printed =
			source.slice(source.indexOf(' 4. 权重表')).match(/(?:(?:\d+|--) )+(?:\d+|--)(?=\n)/g) ?? [];
		const merged = whole.repairs
			.filter(({ kind }) => kind === 'merged-cells')
			.map(({ before }) => before);
		const direct = printed.filter((row) => row.split(' ').length === 18);
		const totals = printed.filter((row) => /^(?:100 ?)+$/.test(row));
		expect([...merged, ...direct, ...totals].sort()).toEqual([...printed].sort());
		const names = standard.weights.theory[0]?.rows.map(({ group, name }) => group + name) ?? [];
		expect(names).toHaveLength(11);
		expect(names.slice(0, 3)).toEqual([
			'基本要求职业道德',
			'基本要求基础知识',
			'相关知识要求工作准备',
		]);
	});
});

/** Each place is spaced in one of so many rounds. */
const every = 13;
/** A space behind every thirteenth Chinese character of a line, from `first` on: over the rounds behind each. */
const spaced = (first: number): string =>
	source.replace(/.+/g, (line) => {
		let at = 0;
		return line.replace(/[一-鿿]/g, (char) => (at++ % every === first ? `${char} ` : char));
	});

const pageMark = fc.constantFrom('\f', ' \n\f', '\n\n');

describe('other settings of the same text', () => {
	const lines = source.split('\n');
	const from = lines.findIndex((line) => line.startsWith('3.1 五级'));
	const to = lines.findIndex((line) => line === ' 4. 权重表');

	/** True of the lines behind the head of a table, up to the next level. */
	let inside = false;
	const inTable = lines.map((line) => {
		if (/^ ?3\.\d .级\//.test(line)) inside = false;
		const was = inside;
		if (line.endsWith('技能要求 相关知识要求')) inside = true;
		return was;
	});

	it('a page that begins between any two lines of the tables changes nothing', () => {
		const head = ['', '职业', '功能', '工作内容 技能要求 相关知识要求'];
		const expected = tables(standard);
		const property = fc.property(
			fc.uniqueArray(fc.integer({ min: from + 40, max: to }), { minLength: 1, maxLength: 6 }),
			fc.boolean(),
			(places, heads) => {
				const broken = lines.flatMap((line, index) =>
					places.includes(index) && inTable[index] ? ['\f', ...(heads ? head : []), line] : [line],
				);
				expect(tables(compiled(broken.join('\n')).standard)).toEqual(expected);
			},
		);
		fc.assert(property, { numRuns: 15 });
	});

	it('columns of other widths and pages anywhere give the same data', () => {
		const setting: fc.Arbitrary<Setting> = fc.record({
			widths: fc.tuple(
				fc.integer({ min: 1, max: 6 }),
				fc.integer({ min: 2, max: 8 }),
				fc.integer({ min: 6, max: 30 }),
				fc.integer({ min: 5, max: 24 }),
			),
			pages: fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 5 }),
			pageMark,
			lineEnd: fc.constantFrom('\n', '\r\n', '\n\n'),
		});
		const property = fc.property(setting, (each) => {
			expect(tables(compiled(rendered(source, standard, each)).standard)).toEqual(tables(standard));
		});
		fc.assert(property, { numRuns: 15 });
	});

	it('white space put into words, and lost or other page marks, change no table and no figure', () => {
		const expected = whole.parameters.map(({ value, clause: { quote } }) => [value, quote]);
		for (let first = 0; first < every; first += 1) {
			const { standard: read, parameters } = compiled(spaced(first));
			expect(tables(read), `spaces from the ${first}th character on`).toEqual(tables(standard));
			expect(wording(parameters.map(({ value, clause: { quote } }) => [value, quote]))).toEqual(
				expected,
			);
		}
		let page = 0;
		for (const text of [
			source.replace(/^ (?=\S)/gm, ''),
			source.replace(/^ (?=\S)/gm, '\f'),
			source.replace(/\n+/g, '\r\n'),
			source.replace(/^ (?=\S)/gm, () => `— ${(page += 1)} —\n\f`),
		])
			expect(tables(compiled(text).standard)).toEqual(tables(standard));
	});

	it('full-width figures and marks, and spaces in numbers, are read alike', () => {
		const wide = source
			.replace(/（([A-D]+)）/g, '($1)')
			.replace(/^(\d)\.(\d)\.(\d) /gm, '$1. $2. $3');
		expect(tables(compiled(wide).standard)).toEqual(tables(standard));
		const full = source.replace(/^(\d\.\d\.\d) /gm, (number) =>
			number.replace(/[\d.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
		);
		expect(tables(compiled(full).standard)).toEqual(tables(standard));
	});

	it('a changed number is what the data says', () => {
		for (const hours of [1, 119, 121, 999]) {
			const text = source.replace('不少于 120 标准学时', `不少于 ${hours} 标准学时`);
			const { parameters, standard: changed } = compiled(text);
			expect(parameters[0]?.value).toEqual({ min: String(hours) });
			expect(changed.trainingHours[0]).toEqual({ level: '五级', hours });
		}
	});

	it('a weight column that does not add up is doubted by level, track and sum', () => {
		const text = source.replace('直播营销 -- 40 -- --', '直播营销 -- 45 -- --');
		const { doubts } = compiled(text);
		expect(doubts).toHaveLength(1);
		expect(doubts[0]).toMatchObject({ at: '4.1/五级/B' });
		expect(doubts[0]?.question).toContain('五级 B（直播销售员） 各项之和为 105');
	});
});
