/** What the row of a course, a group or a segment says otherwise than the plan. */
import type { Plan } from '#domain/plan/shape.ts';
import { put, revisionOf } from '#domain/plan/revision.ts';
import type { CourseRow, GroupRow, ScheduleRow } from '../views/index.ts';
import { addressAt, cellAt, changeAt, type RowOfSheet, type Said } from './cells.ts';
import { assessmentSaid, categorySaid, natureSaid, wordSaid } from './course-words.ts';
import { coursePracticeSaid, creditsSaid, outsideSaid } from './figures.ts';
import type { Weeks } from './lesson.ts';
import { lessonsSaid } from './lessons.ts';

/** Columns of figures that a row derives, and what to change instead. */
const derived: readonly (readonly [key: string, word: string, instead: string])[] = [
	['hours', '总学时', '改周学时或周数'],
	['theory', '理论学时', '改实践学时'],
	['creditCheck', '学分校验', '改学分或学时'],
];

/** Somebody wrote over what is counted: it is said, and not brought back. */
export function derivedSaid(of: RowOfSheet, view: ScheduleRow): Said[] {
	const overwritten = derived.flatMap(([key, word, instead]): Said[] => {
		const cell = cellAt(of, key);
		if (!cell || cell.formula !== undefined || cell.text.trim() === '') return [];
		return [
			{
				note: `${addressAt(of, key)} ${of.subject}的${word}由公式得出，改写成“${cell.text.slice(0, 20)}”不导回；请${instead}。`,
			},
		];
	});
	const remarks = cellAt(of, 'remarks');
	const isOther =
		remarks !== null && !remarks.broken && remarks.text.trim() !== view.remarks.join('、').trim();
	return isOther
		? [
				...overwritten,
				{
					note: `${addressAt(of, 'remarks')} ${of.subject}的备注由证书对接和环节设置得出，改动不导回。`,
				},
			]
		: overwritten;
}

export const courseSaid = (of: RowOfSheet, view: CourseRow, plan: Plan, weeks: Weeks): Said[] => [
	...wordSaid(of, { key: 'name', field: '课程名称', from: view.course.name, plan }),
	...wordSaid(of, { key: 'code', field: '课程代码', from: view.course.code, plan }),
	...(view.counted ? categorySaid(of, view, plan) : []),
	...natureSaid(of, view, plan),
	...creditsSaid(of, view.course.credits, plan),
	...coursePracticeSaid(of, view, plan),
	...view.cells.flatMap((cell) => lessonsSaid(of, view, cell, plan, weeks)),
	...outsideSaid(of, view, plan),
	...assessmentSaid(of, view, plan),
	...derivedSaid(of, view),
];

const named = /^(.*?)(?:（\s*\d+\s*选\s*(\d+)\s*）)?$/s;

/** `人文选修（3 选 2）`: its name, and how many are taken. */
export function groupSaid(of: RowOfSheet, { name }: GroupRow, plan: Plan): Said[] {
	const typed = cellAt(of, 'name')?.text.trim() ?? '';
	const [, to = '', take] = named.exec(typed) ?? [];
	if (typed === '' || typed === name) return [];
	const renamed = put(revisionOf(plan), `${of.path}/name`, to.trim());
	const after = take === undefined ? renamed : put(renamed, `${of.path}/take`, Number(take));
	return changeAt(of, { key: 'name', field: '课程组', from: name, to: typed, edits: after.edits });
}
