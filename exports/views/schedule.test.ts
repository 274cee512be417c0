import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '#domain/plan/measure.ts';
import { blockOf, heldIn } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { scheduleView } from './schedule.ts';

const viewOf = (parts: PlanParts) => {
	const plan = planOf(parts);
	return scheduleView(plan, measure(plan));
};

describe('the schedule', () => {
	it('stands in sections by category and nature, segments last', () => {
		const plan = referencePlan();
		const { sections, total } = scheduleView(plan, measure(plan));
		expect(sections.map(({ name }) => name)).toEqual([
			'公共基础必修课',
			'公共基础限定选修课',
			'专业基础课',
			'专业核心课',
			'专业拓展课',
			'实践性教学环节',
		]);
		expect(total).toMatchObject({ hours: 311400, practice: 174500, credits: 16100, unset: 0 });
	});

	it('names the nature where a professional category has several', () => {
		const { sections } = viewOf({
			courses: [
				{ category: 'extension', nature: 'limited' },
				{ category: 'extension', nature: 'free' },
			],
		});
		expect(sections.map(({ name }) => name)).toEqual(['专业拓展课（限选）', '专业拓展课（任选）']);
	});

	it('writes other weeks beside the hours, and whole weeks as such', () => {
		const { sections } = viewOf({
			courses: [
				{
					terms: [
						{ id: '1', semester: 1, weeklyHours: 4, weeks: 9 },
						blockOf(1, 1, 30),
						{ id: '2', semester: 2, weeklyHours: 2.5 },
					],
				},
			],
			segments: [{ terms: [heldIn(6, { weeks: 13 })] }],
		});
		const texts = sections.map(({ rows }) => rows[0]?.cells.map(({ text }) => text));
		expect(texts).toEqual([
			['4/9周+1周', '2.5', '', '', '', ''],
			['', '', '', '', '', '13周'],
		]);
	});

	it('counts what is taken of a group, not its members', () => {
		const option = { credits: 2, practiceHours: 10, weekly: { 3: 2 }, group: 'g1' };
		const view = viewOf({
			groups: [groupOf({ name: '任选', take: 2 })],
			courses: [option, option, option],
		});
		const [row] = view.sections[0]?.rows ?? [];
		expect(row).toMatchObject({ kind: 'group', name: '任选（3 选 2）', hours: 7200, credits: 400 });
		expect(row?.weekly[2]).toMatchObject({ numerator: 4, denominator: 1 });
		expect(view.total).toMatchObject({ number: 2, hours: 7200, practice: 2000 });
	});

	it('keeps apart the hours whose practice is not yet given', () => {
		const { total } = viewOf({
			courses: [
				{ weekly: { 1: 2 }, practiceHours: null },
				{ weekly: { 1: 1 }, practiceHours: 6 },
			],
		});
		expect(total).toMatchObject({ hours: 5400, practice: 600, theory: 1200, unset: 3600 });
	});

	it('adds up: rows to sections, sections to the total, the total to the measures', () => {
		const courses = fc.array(
			fc.record({
				category: fc.constantFrom('public', 'foundation', 'core', 'extension'),
				nature: fc.constantFrom('compulsory', 'limited', 'free'),
				practiceHours: fc.option(fc.integer({ min: 0, max: 100 })),
				weekly: fc.dictionary(fc.constantFrom('1', '4', '6'), fc.constantFrom(0, 0.5, 4)),
			}),
			{ maxLength: 8 },
		);
		fc.assert(
			fc.property(courses, (list) => {
				const plan = planOf({ courses: list });
				const measures = measure(plan);
				const { sections, total } = scheduleView(plan, measures);
				const rows = sections.flatMap((section) => section.rows);
				expect(rows.reduce((sum, { hours }) => sum + hours, 0)).toBe(total.hours);
				expect(total.hours).toBe(measures.totals.hours);
				expect(total.practice).toBe(measures.totals.practiceLeast);
				expect(total.practice + total.theory + total.unset).toBe(total.hours);
			}),
		);
	});
});
