/** The course library of a school as its records stand, and as one of them would change it. */
import { libraryOf, type CourseRow, type LibraryCourse } from '#domain/library/library-course.ts';
import { changedFields, type LibraryChange } from '#domain/library/take-over.ts';
import type { CourseRecord, FactValue, RecordKind, TextbookRecord } from '#domain/staff/records.ts';
import { isLibraryKind } from '../permission.ts';
import type { Standing, StandingRow } from '../standing.ts';

type Rows = Pick<Standing['rows'], 'course' | 'textbook'>;

const courseRow = ({ recordId, value }: Pick<StandingRow, 'recordId' | 'value'>): CourseRow => ({
	recordId,
	value: value as CourseRecord,
});

export const libraryIn = ({ course, textbook }: Rows): LibraryCourse[] =>
	libraryOf(
		course.map(courseRow),
		textbook.map(({ value }) => value as TextbookRecord),
	);

/** The rows with the record as `value`; null: without it. */
function withRecord(
	{ course, textbook }: Rows,
	kind: RecordKind,
	recordId: string,
	value: FactValue | null,
): Rows {
	const put = (rows: readonly StandingRow[], own: RecordKind): readonly StandingRow[] => {
		if (own !== kind) return rows;
		const others = rows.filter((row) => row.recordId !== recordId);
		const row = { kind, recordId, value } as StandingRow;
		return value === null ? others : [...others, row];
	};
	return { course: put(course, 'course'), textbook: put(textbook, 'textbook') };
}

/** Courses of the library, by id, that say something else once the record is `after` instead of `before`. */
export function libraryChanges(
	rows: Rows,
	kind: RecordKind,
	recordId: string,
	before: FactValue | null,
	after: FactValue,
): ReadonlyMap<string, LibraryChange> {
	if (!isLibraryKind(kind)) return new Map();
	const old = libraryIn(withRecord(rows, kind, recordId, before));
	const known = new Map(old.map((course) => [course.id, course]));
	return new Map(
		libraryIn(withRecord(rows, kind, recordId, after))
			.map((course) => ({ before: known.get(course.id) ?? null, after: course }))
			.filter((change) => changedFields(change).length > 0)
			.map((change) => [change.after.id, change]),
	);
}
