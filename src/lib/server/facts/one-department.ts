/** A teacher is of one department, a course is held by one: several names in one field are none. */
import type { Fault } from '#domain/fault.ts';
import type {
	CourseRecord,
	DepartmentRecord,
	FactValue,
	RecordKind,
	TeacherRecord,
} from '#domain/staff/records.ts';
import type { Standing } from './standing.ts';

/** A department of the school may have such a sign in its name. */
export function departmentFaults(
	kind: RecordKind,
	value: FactValue,
	{ rows }: Pick<Standing, 'rows'>,
): Fault[] {
	if (kind !== 'teacher' && kind !== 'course') return [];
	const { department } = value as TeacherRecord | CourseRecord;
	const isKnown = rows.department.some(
		(row) => (row.value as DepartmentRecord).name === department,
	);
	if (isKnown || !/[、,，;；/／\n]/.test(department)) return [];
	const right =
		kind === 'teacher'
			? '一名教师只归一个系部；兼教的专业写在“用于哪些专业”，按份额分'
			: '一门课程只写一个开课系部';
	return [{ path: 'department', wrong: `“${department}”是几个系部`, right }];
}
