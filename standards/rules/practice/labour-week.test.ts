import { describe, expect, it, test } from 'vitest';
import { findingOf } from '#tests/builders/judging-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { labourWeek } from './labour-week.ts';

/** A labour segment with weeks by semester. */
const plan = (weeks: Record<number, number>) =>
	planOf({
		segments: [
			{
				kind: 'labour-week',
				terms: Object.entries(weeks).map(([semester, count]) => ({
					semester: Number(semester),
					weeks: count,
					hoursPerWeek: 0,
					when: 'parallel' as const,
				})),
			},
			{ kind: 'other', terms: [{ semester: 5 }] },
		],
	});

describe('practice/labour-week', () => {
	test.each([
		[{ 2: 1, 4: 1, 6: 1 }, 'pass', '3'],
		[{ 1: 1, 3: 2, 5: 1 }, 'pass', '3'],
		[{ 1: 0.4, 2: 0.6, 3: 1, 6: 1 }, 'pass', '3'],
		[{ 2: 0.8, 4: 1, 6: 1 }, 'violation', '第一学年'],
		[{ 1: 1, 2: 1, 6: 1 }, 'violation', '第二学年'],
		[{}, 'violation', '第一学年、第二学年、第三学年'],
	])('weeks %j: %s', (weeks, status, measured) => {
		expect(findingOf(labourWeek, plan(weeks))).toMatchObject({
			status,
			measured,
			required: '>= 1',
			strength: 'usual',
			at: ['segments'],
		});
	});

	it('asks of each year that the programme has', () => {
		expect(findingOf(labourWeek, { ...plan({ 2: 1, 4: 1 }), years: 2 }).status).toBe('pass');
	});

	it('says which year, by which document, and where it may stand', () => {
		const { message } = findingOf(labourWeek, plan({ 2: 1, 4: 1 }));
		expect(message).toContain('第三学年的劳动周不合要求，每学年的劳动周一般不少于 1 周');
		expect(message).toContain('《大中小学劳动教育指导纲要（试行）》');
	});

	it('names all years that are off, each with its own figure', () => {
		const { message, compared } = findingOf(labourWeek, plan({ 4: 1 }));
		expect(message).toMatch(/^第一学年、第三学年的劳动周不合要求/);
		expect(compared).toEqual([{ figure: 'weeks/labour/1' }, { figure: 'weeks/labour/3' }]);
		expect(findingOf(labourWeek, plan({ 2: 1, 4: 1, 6: 1 })).compared).toEqual([
			{ figure: 'plan/years', required: null },
			...[1, 2, 3].map((year) => ({ figure: `weeks/labour/${year}` })),
		]);
	});

	it('is justified until another year joins', () => {
		const justifications = [justificationOf('practice/labour-week', '第三学年')];
		expect(findingOf(labourWeek, { ...plan({ 2: 1, 4: 1 }), justifications }).status).toBe(
			'justified',
		);
		expect(findingOf(labourWeek, { ...plan({ 2: 1 }), justifications }).status).toBe('violation');
	});

	it('passes the reference plan', () => {
		expect(findingOf(labourWeek, referencePlan()).status).toBe('pass');
	});
});
