/** What a person types into the sheets, and the same as edits of the plan. */
import type { Worksheet } from 'exceljs';
import type { Plan } from '#domain/plan/shape.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { rowOf } from './workbook.ts';

export interface Change {
	readonly name: string;
	/** What a person types into the sheets. */
	readonly type: (sheet: (name: string) => Worksheet) => void;
	/** The same in the plan. */
	readonly edit: (plan: Plan) => Plan;
	/** Rules whose verdict it changes. */
	readonly rules: readonly string[];
}

const schedule = { credits: 5, practice: 8, weekly: 9, weeks: 18 } as const;

export const changes: readonly Change[] = [
	{
		name: 'theory instead of practice',
		type: (sheet) => {
			const table = sheet('教学进程表');
			for (const course of referencePlan().courses)
				if (course.category === 'core')
					table.getRow(rowOf(table, 2, course.name)).getCell(schedule.practice).value = 10;
		},
		edit: (plan) => ({
			...plan,
			courses: plan.courses.map((course) =>
				course.category === 'core' ? { ...course, practiceHours: 10 } : course,
			),
		}),
		rules: ['hours/practice-share'],
	},
	{
		name: 'longer internships of fewer hours',
		type: (sheet) => {
			const table = sheet('教学进程表');
			const row = table.getRow(rowOf(table, 2, '岗位实习'));
			row.getCell(schedule.weekly + 5).value = 23;
			row.getCell(schedule.weeks + 5).value = 20;
		},
		edit: (plan) => ({
			...plan,
			segments: plan.segments.map((segment) =>
				segment.name === '岗位实习'
					? {
							...segment,
							terms: segment.terms.map((term) => ({ ...term, weeks: 23, hoursPerWeek: 20 })),
						}
					: segment,
			),
		}),
		rules: [
			'hours/internship-total',
			'hours/enterprise-internship',
			'hours/internship-week',
			'credits/week-activity',
			'hours/academic-year',
		],
	},
	{
		name: 'fewer teaching weeks and credits that do not fit',
		type: (sheet) => {
			for (let semester = 1; semester <= 5; semester += 1)
				sheet('周数分配表')
					.getRow(4 + semester)
					.getCell(3).value = 16;
			const table = sheet('教学进程表');
			table.getRow(rowOf(table, 2, '语文')).getCell(schedule.credits).value = 5.5;
		},
		edit: (plan) => ({
			...plan,
			calendar: plan.calendar.map((entry) =>
				entry.semester === 6 ? entry : { ...entry, weeks: { ...entry.weeks, teaching: 16 } },
			),
			courses: plan.courses.map((course) =>
				course.name === '语文' ? { ...course, credits: 5.5 } : course,
			),
		}),
		rules: ['hours/total', 'hours/academic-year', 'credits/hours-per-credit', 'hours/public-share'],
	},
];
