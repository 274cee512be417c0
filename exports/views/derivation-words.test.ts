import { describe, expect, it } from 'vitest';
import { beside, derive, type Derivation } from '#domain/derivation/index.ts';
import { measure } from '#domain/plan/measure.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { derivedValue, formulaWords } from './derivation-words.ts';

const plan = planOf({ courses: [{ weekly: { 1: 5 }, practiceHours: 44.9, credits: 0 }] });
const node = (name: string): Derivation =>
	derive({ plan, measures: measure(plan) }, name) as Derivation;
const clause = { ours: true, number: null, quote: null } as const;

describe('a derivation in words', () => {
	it('says what is divided, and the share', () => {
		expect(formulaWords(node('share/practice'))).toBe('44.9 ÷ 90');
		expect(derivedValue(node('share/practice'))).toBe('49.9%');
	});
	it('never shows a figure on the other side of its bound', () => {
		const close = planOf({ courses: [{ weekly: { 1: 5 }, practiceHours: 44.99 }] });
		const share = derive({ plan: close, measures: measure(close) }, 'share/practice');
		expect(derivedValue(beside(share as Derivation, '>= 1/2', clause))).toBe(
			'49.99%，要求 ≥ 50%：不满足',
		);
	});
	it('says that nothing can be divided by no credits', () => {
		expect(derivedValue(node('course/c1/hours-per-credit'))).toBe('无法相除 学时/学分');
	});
	it('writes a whole sum, or how much it adds up', () => {
		const many = planOf({ courses: new Array(6).fill({ weekly: { 1: 2 } }) });
		const total = derive({ plan: many, measures: measure(many) }, 'totals/hours') as Derivation;
		expect(formulaWords(total.of[0] as Derivation)).toBe('6 项相加');
		expect(derivedValue(total)).toBe('216 学时');
	});
});
