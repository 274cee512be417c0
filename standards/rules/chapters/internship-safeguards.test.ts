import { describe, expect, it } from 'vitest';
import { findingsOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { internshipSafeguards as rule } from './internship-safeguards.ts';

const broken = (plan: Plan) => findingsOf(rule, plan).filter(({ status }) => status !== 'pass');

describe('chapters/internship-safeguards', () => {
	it('finds the three items of the reference plan', () => {
		expect(findingsOf(rule, referencePlan()).map(({ scope }) => scope)).toEqual([
			'plan',
			'plan',
			'plan',
		]);
		expect(broken(referencePlan())).toEqual([]);
	});

	it('asks for each, where the plan speaks of it, and puts the standard’s words there', () => {
		const plan = referencePlan({ chapters: {} });
		const found = broken(plan);
		expect(found.map(({ measured, strength, at }) => [measured, strength, at])).toEqual([
			['10.1.3/agreement', 'mandatory', ['chapters/facilities~1bases']],
			['10.1.3/insurance', 'mandatory', ['chapters/facilities~1bases']],
			['8.1.3/mentor', 'mandatory', ['chapters/courses~1practice']],
		]);
		const [first] = found;
		const last = found.at(-1);
		if (!first || !last) throw new Error('no finding');
		expect(Object.keys(mended(plan, first).chapters)).toEqual(['facilities/bases']);
		expect(Object.keys(mended(plan, last).chapters)).toEqual(['courses/practice']);
	});

	it('takes a passage wherever it stands', () => {
		const passage = { id: 'x', text: '保险', meets: ['10.1.3/insurance'] };
		const plan = referencePlan({ chapters: { overview: [passage] } });
		expect(broken(plan).map(({ measured }) => measured)).toEqual([
			'10.1.3/agreement',
			'8.1.3/mentor',
		]);
	});
});
