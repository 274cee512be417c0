/** One page of the records of a kind, as a list shows it. */
import { noticesOf } from '#domain/staff/notices.ts';
import {
	programmesOf,
	titleOf,
	type CourseRecord,
	type FactValue,
	type RecordKind,
	type TeacherRecord,
	type TextbookRecord,
} from '#domain/staff/records.ts';
import type { Actor } from '../access/actor.ts';
import { libraryUsers } from '../plans/index.ts';
import { today } from '../plans/judge.ts';
import { listed, type ListedRecord } from './list.ts';
import { seen, visibleRows } from './permission.ts';
import { standingOf, type StandingRow } from './standing.ts';

export interface RecordFilter {
	/** Part of a name, a 工号 or a department; empty: all. */
	readonly text: string;
	/** Code; empty: all. */
	readonly programme: string;
	/** Of courses: name of the department, category; of textbooks: kind. Absent or empty: all. */
	readonly department?: string;
	readonly category?: string;
	/** From 1. */
	readonly page: number;
}

export interface FoundRecord<Kind extends RecordKind = RecordKind> extends ListedRecord<Kind> {
	/** What the record should say besides (domain/staff/notices.ts). */
	readonly notices: readonly string[];
	/** Of a course: plans that have it, whoever sees them. */
	readonly uses: number;
}

export interface RecordPage<Kind extends RecordKind = RecordKind> {
	readonly rows: readonly FoundRecord<Kind>[];
	/** That the filter lets through, and that there are. */
	readonly total: number;
	readonly all: number;
	/** The page that is shown, at most `pages`. */
	readonly page: number;
	readonly pages: number;
	/** Of courses: departments that hold any. */
	readonly departments: readonly string[];
}

const rowsOnPage = 100;

const departmentsOf = (courses: readonly StandingRow[]): string[] =>
	[...new Set(courses.map(({ value }) => (value as CourseRecord).department))]
		.filter(Boolean)
		.sort();

/** Beside its title: what a record of that kind is looked for by. */
const sought = ['department', 'isbn', 'editor', 'campus', 'building'] as const;

function wordsOf(kind: RecordKind, value: FactValue): string {
	const fields = value as Partial<Record<(typeof sought)[number], string>>;
	const beside = sought.map((field) => fields[field] ?? '');
	const enterprise = kind === 'teacher' ? ((value as TeacherRecord).mentor?.enterprise ?? '') : '';
	return [titleOf(kind, value as never), ...beside, enterprise].join(' ');
}

const isAmong = (value: FactValue, { department = '', category = '' }: RecordFilter): boolean => {
	const { department: held, category: own, kind } = value as Partial<CourseRecord & TextbookRecord>;
	return (
		(department === '' || held === department) &&
		(category === '' || own === category || kind === category)
	);
};

const ofProgrammes: ReadonlySet<RecordKind> = new Set(['teacher', 'enrolment', 'room', 'base']);

const isFor = (kind: RecordKind, value: FactValue, code: string): boolean =>
	ofProgrammes.has(kind) ? (programmesOf(kind, value)?.includes(code) ?? true) : true;

export async function findRecords<Kind extends RecordKind>(
	actor: Actor,
	kind: Kind,
	filter: RecordFilter,
): Promise<RecordPage<Kind>> {
	const { text, programme, page } = filter;
	const all = visibleRows(actor, await standingOf(actor.schoolId))[kind];
	const passes = ({ value }: StandingRow): boolean =>
		wordsOf(kind, seen(actor, kind, value)).includes(text) &&
		(programme === '' || isFor(kind, value, programme)) &&
		isAmong(value, filter);
	const found = all.filter(passes);
	const pages = Math.max(1, Math.ceil(found.length / rowsOnPage));
	const shown = Math.min(Math.max(1, page), pages);
	const rows = await listed<Kind>(actor, found.slice((shown - 1) * rowsOnPage, shown * rowsOnPage));
	const on = today();
	const users = kind === 'course' ? await libraryUsers(actor.schoolId) : null;
	const withNotices = rows.map((row) => ({
		...row,
		notices: noticesOf(kind, row.value, on),
		uses: users?.get(row.recordId)?.length ?? 0,
	}));
	const departments = kind === 'course' ? departmentsOf(all) : [];
	const counts = { total: found.length, all: all.length, page: shown, pages };
	return { rows: withNotices, ...counts, departments };
}
