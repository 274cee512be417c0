/** A plan with every kind of group. */
import type { Course, Plan } from '#domain/plan/shape.ts';
import { courseOf } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { sound } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';

const extension = { category: 'extension', nature: 'free' } as const;

/** The reference plan with its extension courses as a choice, and a direction of two bundles. */
export function groups(): Plan {
	const plan = referencePlan();
	const bundle = (letter: string, weeks: number): Course[] =>
		[1, 2].map((number) =>
			courseOf({
				id: `d${letter}${number}`,
				name: `方向 ${letter} 课程${number}`,
				category: 'extension',
				nature: 'limited',
				credits: 2,
				practiceHours: 10,
				terms: [{ id: '5', semester: 5, weeklyHours: 2, weeks }],
				group: ['direction', letter],
			}),
		);
	const choice = [1, 2, 3, 4].map((number) =>
		courseOf({
			...extension,
			id: `e${number}`,
			credits: 2,
			practiceHours: 12.5,
			weekly: { 4: 2 },
			outsideHours: 4,
			group: 'choice',
		}),
	);
	const counted = [30, 40].map((hours, index) =>
		courseOf({
			...extension,
			id: `f${index}`,
			credits: 2,
			outsideHours: hours,
			practiceHours: null,
			group: 'counted',
		}),
	);
	return sound({
		...plan,
		groups: [
			groupOf({ id: 'choice', name: '拓展任选', take: 3 }),
			groupOf({ id: 'direction', name: '专业方向', kind: 'direction', take: 1 }),
			groupOf({
				id: 'counted',
				name: '任选二',
				take: 2,
				counts: { hours: 36, practiceHours: 18, credits: 2, weeklyHours: { 5: 1 } },
			}),
		],
		courses: [...plan.courses, ...choice, ...bundle('a', 9), ...bundle('b', 9), ...counted],
	});
}
