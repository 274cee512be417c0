import { describe, expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import { readPlan } from '../plan/read.ts';
import { adopt, asProposed } from './adopt.ts';

const adopted = (...blocks: string[]) =>
	adopt({ tables: [], blocks, notes: [] }, [], planOf({ calendar: [{}] }), asProposed);

describe('a heading with its text on the same line', () => {
	it('is a heading where it has a number and is known', () => {
		const { taken, chapters } = adopted(
			'二、招生对象：初中毕业生',
			'（一）培养目标：培养技能人才。',
			'面向：直播销售',
			'（1）教学资源：教材',
		);
		expect(taken.plan.entry).toBe('初中毕业生');
		expect(taken.plan.goal).toBe('培养技能人才。\n面向：直播销售\n（1）教学资源：教材');
		expect(chapters.map(({ heading }) => heading)).toEqual(['二、招生对象', '（一）培养目标']);
	});
});

describe('what a plan has no room for is told', () => {
	it.each([
		['一、培养目标', ['长'.repeat(20_001)], /“培养目标”有超过 20000 字/],
		['一、培养目标', ['长'.repeat(10_000), '长'.repeat(10_000)], /“培养目标”有超过 20000 字/],
		['一、培养规格', ['（1）坚定', '（2）掌握直播销售的知识和技能'], /1 行太短.*（1）坚定/],
		[
			'一、培养规格',
			Array.from({ length: 101 }, (_, at) => `（${at + 1}）掌握第 ${at} 项知识和技能`),
			/有 101 条，只读了前 100 条/,
		],
	])('%s', (heading, texts, told) => {
		expect(adopted(heading, ...texts).notes.join('')).toMatch(told);
	});

	it('what fits is not', () => {
		expect(adopted('一、培养目标', '长'.repeat(20_000)).notes).toEqual([]);
	});
});

it('no character is cut in half where a text is too long', () => {
	const { taken } = adopted('一、培养目标', `a${'😀'.repeat(10_000)}`);
	expect(taken.plan.goal).toHaveLength(19_999);
	expect(readPlan(taken.plan).ok).toBe(true);
});
