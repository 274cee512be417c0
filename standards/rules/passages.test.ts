import { describe, expect, it, test } from 'vitest';
import type { Passage, Plan } from '#domain/plan/shape.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { findingOf, parameterOf, worldOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { standard } from '#tests/builders/standard-data.ts';
import { quality as rule } from './chapters/quality.ts';

const passage = (id: string, text: string, ...meets: string[]): Passage => ({ id, text, meets });
const withChapters = (chapters: Plan['chapters']) => referencePlan({ chapters });
const words = standard.quality[0]?.text ?? '';
const itemOf = (text: string) =>
	worldOf({ standard: { ...standard, quality: [{ ...standard.quality[0]!, text }] } });
const judged = (plan: Plan, items: string[], world = worldOf()): Finding =>
	findingOf(rule, plan, { world, parameters: [parameterOf({ parts: items })] });

describe('the place of an item', () => {
	test.each([
		['11.1/1', 'chapters/quality'],
		['11.2/practice', 'chapters/graduation'],
		['10.1.3/insurance', 'chapters/facilities~1bases'],
		['8.1.3/mentor', 'chapters/courses~1practice'],
		['12.4/1', 'chapters/quality'],
	])('%s is %s', (item, place) => {
		expect(judged(withChapters({}), [item])).toMatchObject({ measured: item, at: [place] });
	});

	it('is of those that are lacking alone, and of all where none is', () => {
		const chapters = { overview: [passage('p1', '保障', '11.1/1')] };
		const some = ['11.1/1', '11.2/practice'];
		expect(judged(withChapters(chapters), some)).toMatchObject({
			measured: '11.2/practice',
			at: ['chapters/graduation'],
		});
		const all = { overview: [passage('p1', '保障', ...some)] };
		expect(judged(withChapters(all), some)).toMatchObject({
			status: 'pass',
			at: ['chapters/quality', 'chapters/graduation'],
		});
	});

	it('is said once where several items have it', () => {
		expect(judged(withChapters({}), ['11.1/1', '11.1/2', '11.2/practice']).at).toEqual([
			'chapters/quality',
			'chapters/graduation',
		]);
	});
});

describe('what is said', () => {
	it('are the standard’s words, the first thirty signs of them', () => {
		const thirty = '质'.repeat(30);
		const said = (text: string) => judged(withChapters({}), ['11.1/1'], itemOf(text)).message;
		expect(said(thirty)).toBe(`正文没有段落对应“${thirty}”（§8.2）。请写入一段，或补入标准原文。`);
		expect(said(`${thirty}量`)).toBe(
			`正文没有段落对应“${thirty}……”（§8.2）。请写入一段，或补入标准原文。`,
		);
	});

	it('is what the item is about where no standard has words for it', () => {
		const world = worldOf({ standard: null });
		const items = ['10.1.3/agreement', '10.1.3/insurance', '8.1.3/mentor', '11.1/1'];
		const finding = judged(withChapters({}), items, world);
		expect(finding).toMatchObject({
			message:
				'正文没有段落对应学校、学生、实习单位三方协议、实习保险、实习指导教师、11.1/1（§8.2）。请写入一段，并标明对应这一项。',
			fixes: [],
		});
	});

	it('offers the standard’s words where it has them for one of the items', () => {
		const { message } = judged(withChapters({}), ['12.4/1', '11.1/1'], itemOf('质量'));
		expect(message).toBe('正文没有段落对应12.4/1、“质量”（§8.2）。请写入一段，或补入标准原文。');
	});

	it('names what is there where nothing is lacking', () => {
		const chapters = { quality: [passage('p1', '本校的保障机制', '11.1/1')] };
		expect(judged(withChapters(chapters), ['11.1/1'], itemOf('质量'))).toMatchObject({
			status: 'pass',
			message: '正文已有段落对应“质量”（§8.2）。',
			at: ['chapters/quality'],
		});
	});
});

describe('how it is mended', () => {
	it('binds the passage that has the words, whatever spaces and marks it has, and keeps its other items', () => {
		const own = `按规定：${words.replaceAll('，', ' ').replaceAll('。', '')}并公示`;
		const plan = withChapters({
			overview: [passage('other', '别的话'), passage('own', own, '11.1/2')],
		});
		const finding = judged(plan, ['11.1/1']);
		expect(finding.fixes.map(({ effect }) => effect)).toEqual(['把已有段落对应到这一条。']);
		const after = mended(plan, finding).chapters;
		expect(after['overview']?.map(({ meets }) => meets)).toEqual([[], ['11.1/2', '11.1/1']]);
	});

	it('else adds the words under an id that no other passage has', () => {
		const chapters = (...ids: string[]) => ({
			goal: ids.map((id) => passage(id, '别的话')),
			quality: [],
		});
		const added = (...ids: string[]) => {
			const plan = withChapters(chapters(...ids));
			const finding = judged(plan, ['11.1/1']);
			expect(finding.fixes[0]?.effect).toBe('加入标准原文，可再按本校实际修改。');
			return mended(plan, finding).chapters['quality'];
		};
		expect(added()).toEqual([passage('p-11.1-1', words, '11.1/1')]);
		expect(added('p-11.1-1')?.[0]?.id).toBe('p-11.1-1-2');
		expect(added('p-11.1-1', 'p-11.1-1-2')?.[0]?.id).toBe('p-11.1-1-3');
	});

	it('offers one way for each item that is lacking', () => {
		const finding = judged(withChapters({}), ['11.1/1', '11.1/2']);
		expect(finding.fixes).toHaveLength(2);
	});
});
