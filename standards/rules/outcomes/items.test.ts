import { describe, expect, it } from 'vitest';
import { findingOf, parameterOf, worldOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { items as rule } from './items.ts';

const without = (numbers: number[], parts: Partial<Plan> = {}) =>
	referencePlan({
		...parts,
		outcomes: referencePlan().outcomes.filter(
			({ standardItem }) => !numbers.includes(standardItem ?? 0),
		),
	});

describe('outcomes/items', () => {
	it('finds the 15 items of the reference plan', () => {
		expect(findingOf(rule, referencePlan())).toMatchObject({ status: 'pass', strength: 'usual' });
	});

	it('names the items that no outcome takes up, and takes the standard’s words over', () => {
		const plan = without([3, 15]);
		const finding = findingOf(rule, plan);
		expect(finding).toMatchObject({ status: 'violation', measured: '3、15', at: ['outcomes'] });
		const after = mended(plan, finding);
		expect(findingOf(rule, after).status).toBe('pass');
		expect(after.outcomes.at(-1)).toMatchObject({ id: 'o15', standardItem: 15 });
	});

	it('says which are lacking, and how many it takes over', () => {
		const finding = findingOf(rule, without([3, 15]));
		expect(finding.message).toBe(
			'标准的培养规格第 3、15 条没有写入（§7）。请补上并标明所对应的条，或写明理由。',
		);
		expect(finding.fixes[0]?.effect).toBe('补入标准原文 2 条，再指明支撑它的课程。');
		expect(findingOf(rule, referencePlan())).toMatchObject({
			message: '标准的 15 条培养规格都已写入（§7）。',
			at: ['outcomes'],
		});
	});

	it('takes nothing over that the standard does not have', () => {
		const parameters = [parameterOf({ parts: ['99'] })];
		expect(findingOf(rule, referencePlan(), { parameters }).fixes).toEqual([]);
		const world = worldOf({ standard: null });
		expect(findingOf(rule, without([3]), { world }).fixes).toEqual([]);
	});

	it('does not take an outcome without words, or that names no item', () => {
		const { outcomes } = referencePlan();
		const changed = (change: object) =>
			referencePlan({
				outcomes: outcomes.map((one) => (one.standardItem === 3 ? { ...one, ...change } : one)),
			});
		expect(findingOf(rule, changed({ text: ' ' })).measured).toBe('3');
		const unnamed = findingOf(rule, changed({ standardItem: null }));
		expect(unnamed.measured).toBe('3');
		const twice = changed({ standardItem: null });
		expect(mended(twice, unnamed).outcomes.at(-1)?.id).toBe('o3-2');
		const more = { id: 'o3-2', text: '自拟', standardItem: null, courses: [] };
		const thrice = { ...twice, outcomes: [...twice.outcomes, more] };
		expect(mended(thrice, findingOf(rule, thrice)).outcomes.at(-1)?.id).toBe('o3-3');
	});

	it('takes an item that two outcomes share', () => {
		const { outcomes } = referencePlan();
		const split = [...outcomes, { id: 'more', text: '另一半', standardItem: 3, courses: [] }];
		expect(findingOf(rule, referencePlan({ outcomes: split })).status).toBe('pass');
	});

	it('lapses when an item joins those that the reason was given for', () => {
		const justifications = [justificationOf(rule.id, '3')];
		expect(findingOf(rule, without([3], { justifications })).status).toBe('justified');
		expect(findingOf(rule, without([3, 4], { justifications })).status).toBe('violation');
	});
});
