/** What a well-formed plan must also hold before anything can be computed from it. */
import type { Fault } from '../fault.ts';
import { courseHours } from './course-hours.ts';
import { optionsDiffer, optionsOf } from './group-load.ts';
import { joinPath } from './path.ts';
import type { Group, Plan } from './shape.ts';

const natures = { compulsory: '必修', limited: '限选', free: '任选' } as const;

/** A fault for each key that stands a second time; `at` is how its member stands in a path. */
function doubles<Key extends string | number>(
	path: string,
	keys: readonly Key[],
	what: string,
	at: (key: Key) => string | number = (key) => key,
): Fault[] {
	const again = keys.filter((key, index) => keys.indexOf(key) < index);
	return [...new Set(again)].map((key) => ({
		path: joinPath(...path.split('/'), at(key)),
		wrong: `${what} ${key} 重复`,
		right: '每项只出现一次',
	}));
}

const ids = (list: readonly { id: string }[]): string[] => list.map((member) => member.id);

function doubleIds(plan: Plan): Fault[] {
	const members = [
		...plan.courses.map((course) => ['courses', course] as const),
		...plan.segments.map((segment) => ['segments', segment] as const),
	];
	const positions = (plan.occupations.duties ?? []).map(({ position }) => position);
	return [
		...doubles('courses', ids(plan.courses), '课程编号'),
		...doubles('segments', ids(plan.segments), '环节编号'),
		...doubles('outcomes', ids(plan.outcomes), '培养规格编号'),
		...doubles('groups', ids(plan.groups), '课程组编号'),
		...doubles('chapters', ids(Object.values(plan.chapters).flat()), '段落编号'),
		...doubles(
			'calendar',
			plan.calendar.map((entry) => entry.semester),
			'学期',
		),
		...doubles('occupations/duties', positions, '岗位', (key) => positions.lastIndexOf(key)),
		...doubles(
			'certificates',
			plan.certificates.map(({ standard }) => `${standard.id}@${standard.edition}`),
			'证书',
		),
		...members.flatMap(([list, { id, terms }]) =>
			doubles(`${list}/${id}/terms`, ids(terms), '学期安排编号'),
		),
	];
}

function absentSemesters(plan: Plan): Fault[] {
	const there = new Set(plan.calendar.map((entry) => entry.semester));
	const last = Math.max(0, ...there);
	const ask = (path: string, semester: number | null): Fault[] =>
		semester === null || there.has(semester)
			? []
			: [
					{
						path,
						wrong: `没有第 ${semester} 学期`,
						right: `周数分配表到第 ${last} 学期为止，请改学期或补周数分配表`,
					},
				];
	return [
		...plan.courses.flatMap(({ id, terms }) =>
			terms.flatMap((term) =>
				ask(joinPath('courses', id, 'terms', term.id, 'semester'), term.semester),
			),
		),
		...plan.segments.flatMap(({ id, terms }) =>
			terms.flatMap((term) =>
				ask(joinPath('segments', id, 'terms', term.id, 'semester'), term.semester),
			),
		),
		...plan.themes.flatMap((theme, index) =>
			ask(joinPath('themes', index, 'semester'), theme.semester),
		),
		...plan.certificates.flatMap(({ standard, examSemester }) =>
			ask(
				joinPath('certificates', `${standard.id}@${standard.edition}`, 'examSemester'),
				examSemester,
			),
		),
	];
}

function strayGroups(plan: Plan): Fault[] {
	const there = new Set(ids(plan.groups));
	return plan.courses.flatMap(({ id, group }) =>
		group && !there.has(group.id)
			? [
					{
						path: joinPath('courses', id, 'group'),
						wrong: `没有课程组 ${group.id}`,
						right: '先建课程组，或去掉所属课程组',
					},
				]
			: [],
	);
}

function groupFaults(plan: Plan, group: Group): Fault[] {
	const options = optionsOf(
		group,
		plan.courses.map((course) => courseHours(course, plan.calendar)),
	);
	const courses = options.flat().map(({ course }) => course);
	const path = joinPath('groups', group.id);
	const faults: Fault[] = [];
	if (new Set(courses.map((course) => course.category)).size > 1)
		faults.push({ path, wrong: '各选项的课程类别不一', right: '同一组的课程须同为一类' });
	if (new Set(courses.map((course) => course.nature)).size > 1)
		faults.push({
			path,
			wrong: '各选项的课程性质不一',
			right: `同一组的课程须同为${Object.values(natures).join('、')}之一`,
		});
	if (courses.length > 0 && group.take > options.length)
		faults.push({
			path: joinPath('groups', group.id, 'take'),
			wrong: `只有 ${options.length} 个选项，不能选 ${group.take} 个`,
			right: '减少应选数，或增加选项',
		});
	if (!group.counts && optionsDiffer(options))
		faults.push({
			path: joinPath('groups', group.id, 'counts'),
			wrong: '各选项的学时、学分不一，不知按多少计',
			right: '使各选项一致，或在 counts 中写明每项按多少计',
		});
	return faults;
}

function brokenDates(plan: Plan): Fault[] {
	return plan.segments.flatMap(({ id, terms }) =>
		terms.flatMap(({ id: term, from, to }) => {
			const path = joinPath('segments', id, 'terms', term);
			if (from === null || to === null)
				return from === to ? [] : [{ path, wrong: '起止日期只写了一个', right: '都写，或都不写' }];
			return from > to ? [{ path, wrong: `起 ${from} 晚于止 ${to}`, right: '起日不晚于止日' }] : [];
		}),
	);
}

/** Faults of a plan that fits its shape; empty where it can be computed with. */
export function soundnessFaults(plan: Plan): Fault[] {
	const faults = [
		...doubleIds(plan),
		...absentSemesters(plan),
		...strayGroups(plan),
		...brokenDates(plan),
	];
	return faults.length > 0 ? faults : plan.groups.flatMap((group) => groupFaults(plan, group));
}
