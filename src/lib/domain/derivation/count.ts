/** Figures that count: courses of a category, hours of a field, outcomes. */
import { categoryWords } from '../plan/category-words.ts';
import type { CourseHours } from '../plan/course-hours.ts';
import { fraction } from '../exact.ts';
import { joinPath } from '../plan/path.ts';
import { categories, type Category, type Group } from '../plan/shape.ts';
import type { Entry } from '../plan/totals.ts';
import type { Sources } from './amount.ts';
import { cell, constant, least, row, sum } from './make.ts';
import { metHours } from './met-hours.ts';
import type { Derivation } from './node.ts';

const takeOf = ({ id, take }: Group): Derivation =>
	cell('应选数', '门', take, joinPath('groups', id, 'take'));

/** A course that has hours counts as one; a group as its `take`, but not more than its options with hours. */
function numberOf(entry: Entry, { measures }: Sources): Derivation[] {
	const { group, members } = entry;
	if (!group)
		return members
			.filter(({ present }) => present)
			.map(({ course }) => row(course.name, '门', joinPath('courses', course.id)));
	const options = measures.options.get(group.id) ?? [];
	const held = options.filter((option) => option.some(({ present }) => present)).length;
	const path = joinPath('groups', group.id);
	const available = constant('有学时的选项', '门', fraction(held, 1), path);
	return [least(group.name, '门', [takeOf(group), available], path)];
}

/** Courses as they are listed, the options of a group one by one. */
const listed = ({ measures }: Sources): Derivation =>
	sum(
		'课程门数',
		'门',
		measures.courses.map(({ course }) => row(course.name, '门', joinPath('courses', course.id))),
	);

export function courseCount(name: string, from: Sources): Derivation | null {
	if (name === 'listed') return listed(from);
	const category = categories.find((one) => one === name);
	return category ? countOf(category, from) : null;
}

const countOf = (category: Category, from: Sources): Derivation =>
	sum(
		`${categoryWords[category]}门数`,
		'门',
		from.measures.entries
			.filter((entry) => entry.category === category)
			.flatMap((entry) => numberOf(entry, from)),
	);

/** Courses with hours that cover `field`; one that names it twice counts twice, as the rule has it. */
const inField = (courses: readonly CourseHours[], field: string): CourseHours[] =>
	courses.flatMap((course) =>
		course.present
			? course.course.standardFields.filter((one) => one === field).map(() => course)
			: [],
	);

export const fieldHours = (field: string, from: Sources): Derivation =>
	metHours(`${field}学时`, (courses) => inField(courses, field), from);

export const outcomeCount = ({ plan }: Sources): Derivation =>
	sum(
		'培养规格条数',
		'条',
		plan.outcomes.map(({ id }, index) => row(`第 ${index + 1} 条`, '条', joinPath('outcomes', id))),
	);
