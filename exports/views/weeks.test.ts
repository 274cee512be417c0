import { expect, it } from 'vitest';
import { measure } from '#domain/plan/measure.ts';
import { blockOf, heldIn } from '#tests/builders/course-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { weeksView } from './weeks.ts';

const plan = planOf({
	calendar: [{ practice: 3, flexible: 0 }, {}, { teaching: 16.4, practice: 2.6 }],
	courses: [{ terms: [blockOf(1, 1, 30)] }],
	segments: [
		{ kind: 'military-training', name: '军训', terms: [heldIn(1, { weeks: 2 })] },
		{ kind: 'training', name: '实训甲', terms: [heldIn(3)] },
		{ kind: 'training', name: '实训乙', terms: [heldIn(3, { weeks: 1.6 })] },
		{ kind: 'labour-week', terms: [heldIn(2, { when: 'parallel' })] },
		{ kind: 'social-practice', terms: [heldIn(2, { when: 'holiday' })] },
	],
});
const view = weeksView(plan, measure(plan));

it('adds up semesters, school years and the whole', () => {
	expect(view.years.map(({ name, sum }) => [name, sum])).toEqual([
		['第一学年', 4200],
		['第二学年', 2100],
	]);
	expect(view.total).toMatchObject({ teaching: 5240, practice: 560, sum: 6300 });
});

it('says what practice weeks are used for, and only of those held in term', () => {
	expect(view.uses.map(({ name, weeks }) => [name, weeks])).toEqual([
		['军训', [200, 0, 0]],
		['实训', [0, 0, 260]],
		['课程整周教学', [100, 0, 0]],
	]);
	const semesters = view.years.flatMap((year) => year.semesters);
	expect(semesters.map(({ used }) => used)).toEqual([300, 0, 260]);
});
