/** Records as people write them: in the fields of a form, or in the row of a table. */
import { failure, type Fault, type Outcome } from '../../fault.ts';
import { keyOf, readRecord, type RecordKind, type RecordOf } from '../records.ts';
import { cellsOf, type Cells } from './cells.ts';
import * as calendar from './calendar.ts';
import type { Column } from './column.ts';
import { courseColumns, courseOf, courseTexts } from './course.ts';
import { placeColumns, placeOf, placeTexts } from './place.ts';
import * as places from './places.ts';
import { roomColumns, roomOf, roomTexts } from './room.ts';
import { textbookColumns, textbookOf, textbookTexts } from './textbook.ts';
import { teacherColumns, teacherOf, teacherTexts } from './teacher.ts';

export type { Column } from './column.ts';

export type Texts = Readonly<Record<string, string>>;

interface Written<Kind extends RecordKind> {
	readonly columns: readonly Column[];
	/** Columns that tell a record from others, as `keyOf` does. */
	readonly keys: readonly string[];
	readonly read: (cells: Cells) => object;
	readonly texts: (value: RecordOf<Kind>) => Record<string, string>;
}

const kinds: { readonly [Kind in RecordKind]: Written<Kind> } = {
	department: {
		columns: places.departmentColumns,
		keys: ['name'],
		read: places.departmentOf,
		texts: places.departmentTexts,
	},
	programme: {
		columns: calendar.programmeColumns,
		keys: ['code'],
		read: calendar.programmeOf,
		texts: calendar.programmeTexts,
	},
	semester: {
		columns: calendar.semesterColumns,
		keys: ['year', 'term'],
		read: calendar.semesterOf,
		texts: calendar.semesterTexts,
	},
	teacher: { columns: teacherColumns, keys: ['number'], read: teacherOf, texts: teacherTexts },
	enrolment: {
		columns: places.enrolmentColumns,
		keys: ['programme', 'cohort'],
		read: places.enrolmentOf,
		texts: places.enrolmentTexts,
	},
	room: { columns: roomColumns, keys: ['name'], read: roomOf, texts: roomTexts },
	base: {
		columns: places.baseColumns,
		keys: ['name'],
		read: places.baseOf,
		texts: places.baseTexts,
	},
	course: { columns: courseColumns, keys: ['code'], read: courseOf, texts: courseTexts },
	textbook: {
		columns: textbookColumns,
		keys: ['title', 'publisher'],
		read: textbookOf,
		texts: textbookTexts,
	},
	place: { columns: placeColumns, keys: ['name'], read: placeOf, texts: placeTexts },
};

export const columnsOf = (kind: RecordKind): readonly Column[] => kinds[kind].columns;
export const keyColumnsOf = (kind: RecordKind): readonly string[] => kinds[kind].keys;

export const textsOf = <Kind extends RecordKind>(
	kind: Kind,
	value: RecordOf<Kind>,
): Record<string, string> => kinds[kind].texts(value);

/** What `keyOf` says of the record that `texts` are of; null where it cannot be told yet. */
export function keyOfTexts(kind: RecordKind, texts: Texts): string | null {
	const given = kinds[kind].keys.map((key) => [key, (texts[key] ?? '').trim()] as const);
	const faults: Fault[] = [];
	const value = kinds[kind].read(cellsOf(Object.fromEntries(given), faults));
	const isKnown = faults.length === 0 && given.every(([, text]) => text !== '');
	return isKnown ? keyOf(kind, value as never).normalize('NFC') : null;
}

/** Of one cell a person is told so many faults at most. */
const mostFaults = 3;

function fewOf(faults: readonly Fault[]): Fault[] {
	const counts = new Map<string, number>();
	return faults.filter(({ path }) => {
		counts.set(path, (counts.get(path) ?? 0) + 1);
		return (counts.get(path) ?? 0) <= mostFaults;
	});
}

const segments = (path: string): number => (path === '' ? 0 : path.split('/').length);
const isWithin = (path: string, place: string): boolean =>
	path === place || path.startsWith(`${place}/`);

/** From a place in the record to the column that says it; the column of the key where none does. */
function atColumn(kind: RecordKind, fault: Fault): Fault {
	const { columns, keys } = kinds[kind];
	const found = columns
		.flatMap(({ key, at = [key] }) => at.map((place) => ({ key, place })))
		.filter(({ place }) => isWithin(fault.path, place))
		.toSorted((a, b) => segments(b.place) - segments(a.place))[0];
	const position = /\/(\d+)(?:\/|$)/.exec(fault.path)?.[1];
	const which = position === undefined ? '' : `第 ${Number(position) + 1} 项：`;
	return { ...fault, path: found?.key ?? keys[0] ?? '', wrong: `${which}${fault.wrong}` };
}

/** `before` with what the texts change in it: what no column says, or says no more than it did, stays. */
function changed(kind: RecordKind, before: object, value: object): object {
	const said = kinds[kind].texts(before as never);
	const stood = kinds[kind].read(cellsOf(said, [])) as Record<string, unknown>;
	const changes = Object.entries(value).filter(
		([field, now]) => JSON.stringify(now) !== JSON.stringify(stood[field]),
	);
	return { ...before, ...Object.fromEntries(changes) };
}

/**
 * A record from what is written of it, as of `today`. Columns that `texts` do not have are as in
 * `before`, where there is a record already. Faults stand at the keys of columns.
 */
export function readTexts<Kind extends RecordKind>(
	kind: Kind,
	texts: Texts,
	today: string,
	before: RecordOf<Kind> | null = null,
): Outcome<RecordOf<Kind>> {
	const written = before ? { ...textsOf(kind, before), ...texts } : texts;
	const faults: Fault[] = columnsOf(kind)
		.filter(({ key, required }) => required && (written[key] ?? '').trim() === '')
		.map(({ key, head }) => ({ path: key, wrong: `没有写${head}`, right: '请填写' }));
	const value = kinds[kind].read(cellsOf(written, faults));
	if (faults.length > 0) return failure(...fewOf(faults));
	const read = readRecord(kind, before ? changed(kind, before, value) : value, today);
	return read.ok ? read : failure(...fewOf(read.faults.map((fault) => atColumn(kind, fault))));
}
