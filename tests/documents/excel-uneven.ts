/** A plan of everything that the format admits and a school seldom does. */
import type { Plan } from '#domain/plan/shape.ts';
import { heldIn } from '#tests/builders/course-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';

/** Blocks, days, half hours, two stretches in one semester, own weeks, hours outside the timetable. */
export const uneven = (): Plan =>
	planOf({
		calendar: [
			{ teaching: 14, practice: 2.2, flexible: 2.8 },
			{ teaching: 19.4, exam: 0.6, flexible: 0 },
			{ teaching: 16, practice: 4, exam: 0, flexible: 0 },
			{ teaching: 20, exam: 0, flexible: 0 },
			{ teaching: 0, practice: 20, exam: 0, flexible: 0 },
			{ teaching: 15.8, practice: 3, flexible: 0.2 },
		],
		courses: [
			{
				name: '两段',
				credits: 4.5,
				practiceHours: 20,
				terms: [
					{ id: '1', semester: 1, weeklyHours: 2.5, weeks: 5.4 },
					{ id: '1b', semester: 1, weeklyHours: 4, weeks: 8.6 },
					{ id: '5', semester: 5, weeklyHours: 2, weeks: 3 },
				],
			},
			{
				name: '整周与课外',
				category: 'foundation',
				credits: 6,
				practiceHours: 30,
				outsideHours: 16.25,
				terms: [
					{ id: '2', semester: 2, weeklyHours: 3.5 },
					{ id: '1b', semester: 1, weeklyHours: 30, weeks: 1.2, block: true },
					{ id: '3b', semester: 3, weeklyHours: 28, weeks: 2, block: true },
				],
			},
			{
				name: '并行',
				category: 'public',
				credits: 2,
				practiceHours: null,
				weekly: { 2: 2, 4: 1.5 },
			},
			{
				name: '实践多于总学时',
				category: 'public',
				credits: 1,
				practiceHours: 80,
				weekly: { 6: 1 },
			},
			{ name: '没有学时', credits: 2, practiceHours: null },
			{ name: '没有学分', credits: null, practiceHours: 4, weekly: { 4: 2 } },
			{ name: '零学分', credits: 0, practiceHours: 4, weekly: { 4: 2 }, nature: 'limited' },
		],
		segments: [
			{
				name: '岗位实习',
				kind: 'position-internship',
				offCampus: true,
				credits: 18.5,
				terms: [
					{ id: '5', semester: 5, weeks: 10.5, hoursPerWeek: 30 },
					{ id: '5b', semester: 5, weeks: 8, hoursPerWeek: 28 },
					{ id: '4', semester: 4, weeks: 2, hoursPerWeek: 30, when: 'holiday' },
				],
			},
			{
				name: '认识实习',
				kind: 'orientation-internship',
				credits: 1,
				terms: [{ semester: 1, weeks: 1, from: '2026-10-01', to: '2026-10-20' }],
			},
			{ name: '入学教育', kind: 'entry-education', credits: 1, terms: [heldIn(3)] },
			{
				name: '军训',
				kind: 'military-training',
				credits: 2,
				terms: [{ semester: 6, when: 'parallel' }],
			},
		],
	});
