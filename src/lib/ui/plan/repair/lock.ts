/** What a repair is not to change, as a person says it, and as paths for the solver. */
import { categoryWords, practiceWords } from '#domain/plan/category-words.ts';
import type { Category, Plan } from '#domain/plan/shape.ts';
import { cellsOf, type Cell } from '#domain/repair/cells.ts';
import { ownerOf } from '#exports/views/repair-words.ts';
import { semesterWord } from '../grid/columns.ts';

export interface Lock {
	/** A path of the plan, `semester/3` or `category/core`: no path begins so. */
	readonly key: string;
	readonly label: string;
}

export interface LockGroup {
	readonly label: string;
	readonly locks: readonly Lock[];
}

const segments = 'segments';

/** What has a figure to lock, path by path: courses, groups, segments. */
function ownersOf(plan: Plan, cells: readonly Cell[]): Lock[] {
	const paths = cells.flatMap(({ places }) => places.map(({ path }) => path));
	const heads = paths.map((path) => path.split('/').slice(0, 2).join('/'));
	return [...new Set(heads)].map((key) => ({ key, label: ownerOf(plan, key) }));
}

function semestersOf(cells: readonly Cell[]): Lock[] {
	const semesters = new Set(cells.map(({ semester }) => semester).filter((one) => one > 0));
	return [...semesters]
		.toSorted((a, b) => a - b)
		.map((one) => ({ key: `semester/${one}`, label: `第${semesterWord(one)}学期` }));
}

function categoriesOf(plan: Plan): Lock[] {
	const courses = (Object.keys(categoryWords) as Category[])
		.filter((category) => plan.courses.some((course) => course.category === category))
		.map((category) => ({ key: `category/${category}`, label: categoryWords[category] }));
	const practice = { key: `category/${segments}`, label: practiceWords };
	return plan.segments.length > 0 ? [...courses, practice] : courses;
}

/** Everything that may be locked, in the order in which it is offered. */
export function lockGroups(plan: Plan): LockGroup[] {
	const cells = cellsOf(plan);
	const groups = [
		{ label: '一类课程', locks: categoriesOf(plan) },
		{ label: '一个学期的周学时和周数', locks: semestersOf(cells) },
		{ label: '一门课程或环节', locks: ownersOf(plan, cells) },
	];
	return groups.filter(({ locks }) => locks.length > 0);
}

function pathsOf(plan: Plan, cells: readonly Cell[], { key }: Lock): string[] {
	const [head, value = ''] = key.split('/');
	if (head === 'semester')
		return cells
			.filter(({ semester }) => String(semester) === value)
			.flatMap(({ places }) => places.map(({ path }) => path));
	if (head !== 'category') return [key];
	return value === segments
		? plan.segments.map(({ id }) => `segments/${id}`)
		: plan.courses.filter(({ category }) => category === value).map(({ id }) => `courses/${id}`);
}

/** Paths to lock, each with the lock that asks for it. */
export function lockedPaths(plan: Plan, locks: readonly Lock[]): ReadonlyMap<string, Lock> {
	const cells = cellsOf(plan);
	return new Map(
		locks.flatMap((lock) => pathsOf(plan, cells, lock).map((path) => [path, lock] as const)),
	);
}
