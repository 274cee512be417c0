/** What is no fault of a record, and yet may not be what was meant. */
import type {
	CourseRecord,
	DepartmentRecord,
	EnrolmentRecord,
	Records,
	TeacherRecord,
	TextbookRecord,
} from '../records.ts';
import { programmesOf } from '../records.ts';
import type { Change } from './compare.ts';

const named = (titles: readonly string[]): string =>
	titles.length > 5 ? `${titles.slice(0, 5).join('、')} 等 ${titles.length} 条` : titles.join('、');

const isTeacher = ({ kind }: Change): boolean => kind === 'teacher';

function withoutShare(changes: readonly Change[]): string[] {
	const titles = changes
		.filter(isTeacher)
		.filter(({ value }) => (value as TeacherRecord).shares.some(({ share }) => share === null))
		.map(({ title }) => title);
	return titles.length > 0 ? [`没有写任教专业的份额，师生比会待补：${named(titles)}。`] : [];
}

/** Two people may have one name; one person with two numbers would count twice. */
function namesakes(changes: readonly Change[], { teacher }: Records): string[] {
	const numbers = new Map<string, Set<string>>();
	const add = ({ name, number }: TeacherRecord): void =>
		void numbers.set(name, (numbers.get(name) ?? new Set()).add(number));
	for (const { value } of changes.filter(isTeacher)) add(value as TeacherRecord);
	const fresh = new Set(numbers.keys());
	for (const value of teacher) if (fresh.has(value.name)) add(value);
	const twice = [...numbers].filter(([, all]) => all.size > 1);
	const titles = twice.map(([name, all]) => `${name}（${[...all].slice(0, 4).join('、')}）`);
	return titles.length > 0 ? [`姓名相同、工号不同，请确认不是同一人：${named(titles)}。`] : [];
}

/** A programme is named by its code: by its name no plan would find it. */
function withoutCode(changes: readonly Change[]): string[] {
	const words = changes.flatMap(({ kind, value }) =>
		kind === 'department'
			? (value as DepartmentRecord).programmes
			: kind === 'enrolment'
				? [(value as EnrolmentRecord).programme]
				: (programmesOf(kind, value) ?? []),
	);
	const odd = [...new Set(words)].filter((word) => !/\d/.test(word));
	return odd.length > 0 ? [`专业要写代码（如 730705），写名称的方案用不上：${named(odd)}。`] : [];
}

function unknownDepartments(changes: readonly Change[], { department }: Records): string[] {
	const known = new Set([
		...department.map(({ name }) => name),
		...changes
			.filter(({ kind }) => kind === 'department')
			.map(({ value }) => (value as DepartmentRecord).name),
	]);
	if (known.size === 0) return [];
	const used = changes
		.filter(({ kind }) => kind === 'teacher' || kind === 'course')
		.map(({ value }) => (value as TeacherRecord | CourseRecord).department);
	const odd = [...new Set(used)].filter((name) => name !== '' && !known.has(name));
	return odd.length > 0 ? [`系部表里没有：${named(odd)}。`] : [];
}

/** A textbook whose courses are not in the library comes to no plan. */
function unknownCourses(changes: readonly Change[], { course }: Records): string[] {
	const brought = changes
		.filter(({ kind }) => kind === 'course')
		.map(({ value }) => value as CourseRecord);
	const known = new Set([...course, ...brought].flatMap(({ code, name }) => [code, name]));
	const used = changes
		.filter(({ kind }) => kind === 'textbook')
		.flatMap(({ value }) => (value as TextbookRecord).courses);
	const odd = [...new Set(used)].filter((word) => !known.has(word));
	return odd.length > 0 ? [`课程库里没有教材所写的课程：${named(odd)}。`] : [];
}

export const hintsOf = (changes: readonly Change[], records: Records): string[] => [
	...withoutShare(changes),
	...namesakes(changes, records),
	...withoutCode(changes),
	...unknownDepartments(changes, records),
	...unknownCourses(changes, records),
];
