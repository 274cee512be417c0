/** Which records of a school are of one of its departments. */
import type {
	DepartmentRecord,
	FactValue,
	ProgrammeRecord,
	RecordKind,
	TeacherRecord,
} from './records.ts';
import { programmesOf } from './records.ts';

export interface Scope {
	readonly department: string;
	/** Codes of its programmes. */
	readonly programmes: ReadonlySet<string>;
}

export const scopeOf = (department: string, departments: readonly DepartmentRecord[]): Scope => ({
	department,
	programmes: new Set(
		departments
			.filter(({ name }) => department !== '' && name === department)
			.flatMap(({ programmes }) => programmes),
	),
});

/** What no department has to itself. */
const everybodys: ReadonlySet<RecordKind> = new Set(['semester', 'course', 'textbook', 'place']);

/** Rooms and bases for all of the school, its semesters and its course library are everybody's. */
export function isWithin(
	{ department, programmes }: Scope,
	kind: RecordKind,
	value: FactValue,
): boolean {
	if (everybodys.has(kind)) return true;
	if (kind === 'department') return (value as DepartmentRecord).name === department;
	if (kind === 'programme') return programmes.has((value as ProgrammeRecord).code);
	if (kind === 'teacher' && department !== '' && (value as TeacherRecord).department === department)
		return true;
	return programmesOf(kind, value)?.some((code) => programmes.has(code)) ?? true;
}
