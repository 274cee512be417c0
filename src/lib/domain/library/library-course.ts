/** A course of the school's library, as plans take it: its own record, and the textbooks that name it. */
import type { Category, Course, Nature, Textbook } from '../plan/shape.ts';
import type { CourseRecord, TextbookRecord } from '../staff/records.ts';

/** What a plan may take of it; null: the library says nothing of it, and the plan its own. */
export interface LibraryFields {
	readonly name: string;
	readonly code: string;
	readonly category: Category;
	readonly nature: Nature;
	readonly hours: number | null;
	readonly practiceHours: number | null;
	readonly credits: number | null;
	readonly assessment: Course['assessment'] | null;
	readonly standardFields: readonly string[] | null;
	readonly place: string | null;
	readonly aims: string | null;
	readonly content: string | null;
	readonly requirements: string | null;
	readonly values: string | null;
	readonly textbooks: readonly Textbook[] | null;
}

export type LibraryField = keyof LibraryFields;

export interface LibraryCourse {
	/** Of its record. */
	readonly id: string;
	readonly department: string;
	/** No plan takes it any more. */
	readonly retired: boolean;
	readonly fields: LibraryFields;
}

const said = (text: string): string | null => (text.trim() === '' ? null : text);
const some = <Item>(list: readonly Item[]): readonly Item[] | null =>
	list.length === 0 ? null : list;

/** `第 2 版 2024 年` */
const editionOf = ({ edition, year }: TextbookRecord): string =>
	[edition, year === null ? '' : `${year} 年`].filter((part) => part !== '').join(' ');

/** A textbook of the school, as a plan names it. */
export function textbookOf(record: TextbookRecord): Textbook {
	const { title, publisher, isbn, kind, editor } = record;
	const edition = editionOf(record);
	return { title, publisher, isbn, kind, ...(edition && { edition }), ...(editor && { editor }) };
}

export interface CourseRow {
	readonly recordId: string;
	readonly value: CourseRecord;
}

function libraryCourse({ recordId, value }: CourseRow, textbooks: readonly Textbook[]) {
	const { code, name, department, category, nature, retired } = value;
	const { hours, practiceHours, credits, assessment } = value;
	const fields: LibraryFields = {
		...{ name, code, category, nature, hours, practiceHours, credits, assessment },
		standardFields: some(value.standardFields),
		place: said(value.place),
		aims: said(value.aims),
		content: said(value.content),
		requirements: said(value.requirements),
		values: said(value.values),
		textbooks: some(textbooks),
	};
	return { id: recordId, department, retired, fields };
}

/** The whole library, in the order of `courses`; textbooks name their courses by code, or by name. */
export function libraryOf(
	courses: readonly CourseRow[],
	textbooks: readonly TextbookRecord[],
): LibraryCourse[] {
	const used = new Map<string, Textbook[]>();
	for (const record of textbooks) {
		const textbook = textbookOf(record);
		for (const word of new Set(record.courses))
			used.set(word, [...(used.get(word) ?? []), textbook]);
	}
	const of = ({ code, name }: CourseRecord): Textbook[] => [
		...new Set([...(used.get(code) ?? []), ...(used.get(name) ?? [])]),
	];
	return courses.map((row) => libraryCourse(row, of(row.value)));
}
