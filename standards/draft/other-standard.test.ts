import { describe, expect, it } from 'vitest';
import { measure } from '#domain/plan/measure.ts';
import { readPlan } from '#domain/plan/read.ts';
import { parametersOf } from '#standards/general/parameters.ts';
import { loadTeachingStandard } from '#standards/register.ts';
import { draftPlan } from './index.ts';
import { otherStandard } from './testing/other-standard.ts';
import { brokenPromises } from './testing/promises.ts';

const loaded = await loadTeachingStandard('730705');
if (!loaded.ok) throw new Error('730705 is not in the library');
const known = loaded.value;

describe('a draft from another standard', () => {
	it('reads counts and bounds from its parameters', async () => {
		const teaching = otherStandard(known);
		const { plan, unheld } = await draftPlan(teaching, { cohort: 2027 });
		expect(unheld.filter(({ rule }) => !rule.startsWith('identity/'))).toEqual([]);
		expect(brokenPromises(plan)).toEqual([]);
		expect(readPlan(JSON.parse(JSON.stringify(plan))).ok).toBe(true);
		const cores = plan.courses.filter(({ category }) => category === 'core');
		expect(cores).toHaveLength(6);
		expect(cores.at(-1)?.standardFields).toEqual(['活动策划', '安宁照护']);
		const { totals } = measure(plan);
		expect(totals.practiceLeast / totals.hours).toBeGreaterThanOrEqual(0.55);
		expect(totals.electiveHours / totals.hours).toBeGreaterThanOrEqual(0.125);
		const off = plan.segments.find(
			({ kind, offCampus }) => kind === 'position-internship' && offCampus,
		);
		expect(off?.terms.reduce((sum, { weeks }) => sum + weeks, 0)).toBeLessThanOrEqual(26 / 3);
	});

	it('has other years', async () => {
		const { plan } = await draftPlan(otherStandard(known, 4, { 'hours/total': { min: '3800' } }), {
			cohort: 2027,
		});
		expect(plan.calendar).toHaveLength(8);
		expect(measure(plan).totals.hours).toBeGreaterThanOrEqual(380_000);
	});

	it('does without bounds that the standard does not set', async () => {
		const none = Object.fromEntries(
			['hours/total', 'hours/public-share', 'hours/professional-share', 'hours/elective-share']
				.concat(['hours/practice-share', 'credits/hours-per-credit', 'courses/core-count'])
				.concat(['courses/foundation-count', 'hours/enterprise-internship'])
				.map((rule) => [rule, null]),
		);
		const { plan } = await draftPlan(otherStandard(known, 3, none), { cohort: 2027 });
		expect(plan.courses.filter(({ category }) => category === 'core')).toHaveLength(7);
		expect(brokenPromises(plan)).toEqual([]);
	});

	it('shares out public hours where a level has no table of them', async () => {
		const level = '高等职业教育专科';
		const college = { ...known, standard: { ...known.standard, level } };
		const { plan, unheld } = await draftPlan(college, { cohort: 2027 });
		const { totals } = measure(plan);
		expect(totals.publicHours / totals.hours).toBeGreaterThanOrEqual(17 / 60);
		expect(unheld.filter(({ rule }) => rule.startsWith('hours/'))).toEqual([]);
	});
});

describe('a draft under tighter requirements', () => {
	it('keeps those of the province and of the school too', async () => {
		const base = parametersOf(known);
		const [total, load] = ['hours/total', 'school/weekly-load'].map((rule) =>
			base.find((parameter) => parameter.rule === rule),
		);
		if (!total || !load) throw new Error('730705 has no such parameters');
		const parameters = [
			...base.filter(({ rule }) => rule !== 'school/weekly-load'),
			{ ...total, value: { min: '3200' } },
			{ ...load, value: { min: '26', max: '29' } },
		];
		const { plan, unheld } = await draftPlan(known, { cohort: 2026, parameters });
		const { totals } = measure(plan);
		expect(unheld).toEqual([]);
		expect(totals.hours).toBeGreaterThanOrEqual(320_000);
		for (const [index, hours] of totals.timetabled.entries()) {
			const weeks = totals.teachingWeeks[index] ?? 0;
			if (weeks > 0) expect(hours / weeks).toBeLessThanOrEqual(29);
		}
	});
});
