import { describe, expect, it } from 'vitest';
import { validate } from '#domain/validate.ts';
import { nationalRequirements } from '../schema/national.ts';
import type { TeachingStandard } from '../schema/teaching.ts';
import file from '../teaching/730705-livestream-ecommerce-service/2025/standard.json' with { type: 'json' };
import national from './national.json' with { type: 'json' };
import { nationalParameters, parametersOf } from './parameters.ts';

const secondary = '中等职业教育';
const all = parametersOf(file as unknown as TeachingStandard);

/** Every rule of scope plan, then every rule of scope conditions. */
const ofPlan = [
	...['total', 'academic-year', 'internship-week', 'public-share', 'professional-share'].map(
		(id) => `hours/${id}`,
	),
	...['practice-share', 'elective-share', 'internship-total', 'enterprise-internship'].map(
		(id) => `hours/${id}`,
	),
	...['hours-per-credit', 'week-activity'].map((id) => `credits/${id}`),
	...['public-required', 'public-limited', 'public-minimum-hours', 'politics', 'kinds'].map(
		(id) => `courses/${id}`,
	),
	...['foundation-count', 'core-count', 'foundation-fields', 'core-fields'].map(
		(id) => `courses/${id}`,
	),
	...['core-content', 'order', 'themes'].map((id) => `courses/${id}`),
	...['training', 'internships', 'forms', 'first-year', 'labour-week'].map(
		(id) => `practice/${id}`,
	),
	...['name', 'entry', 'duration', 'class', 'occupations', 'codes'].map((id) => `identity/${id}`),
	...['outcomes/items', 'outcomes/support'],
	...['quality', 'graduation', 'internship-safeguards'].map((id) => `chapters/${id}`),
	...['applicable', 'coverage', 'timing', 'credit-conversion'].map((id) => `certificate/${id}`),
	...['training-hours', 'weights', 'code'].map((id) => `occupation/${id}`),
	...['wording/old-terms', 'school/weekly-load'],
];
const ofConditions = [
	...['student-ratio', 'senior-share', 'dual-qualified', 'leader'].map((id) => `staff/${id}`),
	...['qualification', 'enterprise-practice', 'part-time'].map((id) => `staff/${id}`),
	...['rooms', 'bases', 'capacity'].map((id) => `facilities/${id}`),
];
const rulesOf = (scope: string) =>
	[...new Set(all.filter((row) => row.scope === scope).map(({ rule }) => rule))].sort();

describe('the national layer of 730705', () => {
	it('has a requirement for every rule, and none for a rule that is not there', () => {
		expect(rulesOf('plan')).toEqual([...ofPlan].sort());
		expect(rulesOf('conditions')).toEqual([...ofConditions].sort());
	});
	it('says of each where it comes from', () => {
		const total = all.find(({ rule }) => rule === 'hours/total');
		expect(total?.clause).toEqual({
			standard: '730705',
			edition: '2025',
			number: '8.2',
			quote: '3 年总学时不少于 3000 学时',
		});
		expect(all.find(({ rule }) => rule === 'practice/first-year')?.clause).toMatchObject({
			number: '第十六条',
		});
		expect(all.find(({ rule }) => rule === 'school/weekly-load')?.clause).toMatchObject({
			ours: true,
		});
	});
	it('gives every part of a rule one row', () => {
		const names = all.map(({ rule, part }) => `${rule} ${part ?? ''}`);
		expect(new Set(names).size).toBe(names.length);
	});
});

describe('national requirements beside a standard', () => {
	it('fit their schema', () => {
		const read = validate(nationalRequirements, national);
		expect(read.ok ? [] : read.faults).toEqual([]);
	});
	it('cite an address where they quote a text that is not kept here', () => {
		const rows = national.rows.filter(
			({ clause, confidence }) =>
				'document' in clause && clause.quote !== null && confidence !== 'A',
		);
		expect(rows.filter(({ source }) => source.length === 0)).toEqual([]);
	});
	it('come in only without a standard where they are general', () => {
		const rules = (hasStandard: boolean) =>
			nationalParameters(secondary, hasStandard).map(({ rule }) => rule);
		expect(rules(true)).not.toContain('hours/total');
		expect(rules(false)).toContain('hours/total');
	});
	it('hold for their level', () => {
		const college = nationalParameters('高等职业教育专科', false);
		expect(college.find(({ rule }) => rule === 'hours/total')?.value).toEqual({ min: '2500' });
		expect(college.map(({ rule }) => rule)).not.toContain('courses/politics');
	});
});
