import { expect, it } from 'vitest';
import { fraction, plus, compare } from '#domain/exact.ts';
import { measure } from '#domain/plan/measure.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { scheduleView } from './schedule.ts';
import { statisticsView } from './statistics.ts';

const viewOf = (plan = referencePlan()) => {
	const measures = measure(plan);
	return statisticsView(scheduleView(plan, measures), measures);
};

it('has a row for each category, with its parts', () => {
	const { categories, total } = viewOf();
	expect(categories.map(({ name, number, hours }) => [name, number, hours])).toEqual([
		['公共基础课程', 17, 117000],
		['专业基础课程', 4, 19800],
		['专业核心课程', 7, 79200],
		['专业拓展课程', 7, 32400],
		['实践性教学环节', 11, 63000],
	]);
	expect(categories[0]?.parts.map(({ name }) => name)).toEqual(['必修', '限选']);
	expect(categories[4]?.parts.map(({ id }) => id)).toEqual([
		'segments-professional',
		'segments-other',
	]);
	expect(total).toMatchObject({ hours: 311400, credits: 16100 });
});

it('has public, professional and other hours make the whole', () => {
	const { parts } = viewOf();
	expect(parts.map(({ hours }) => hours)).toEqual([117000, 194400, 0]);
	const sum = parts.map(({ share }) => share ?? fraction(0, 1)).reduce(plus);
	expect(compare(sum, fraction(1, 1))).toBe(0);
});

it('shows electives together and apart, and where practice hours come from', () => {
	const { natures, practice } = viewOf();
	const hours = (list: typeof natures) => list.map(({ id, hours: own }) => [id, own]);
	expect(hours(natures)).toEqual([
		['compulsory', 270000],
		['limited', 9000],
		['free', 32400],
		['elective', 41400],
	]);
	expect(hours(practice)).toEqual([
		['theory', 136900],
		['course-practice', 111500],
		['segment-practice', 63000],
		['practice', 174500],
	]);
});

it('has no shares in a plan without hours', () => {
	const { total, parts } = viewOf(planOf());
	expect([total, ...parts].map(({ share }) => share)).toEqual([null, null, null, null]);
});
