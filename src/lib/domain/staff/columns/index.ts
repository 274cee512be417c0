/** Records as people write them: in the fields of a form, or in the row of a table. */
import { failure, type Fault, type Outcome } from '../../fault.ts';
import { readRecord, type RecordKind, type RecordOf } from '../records.ts';
import { cellsOf, type Cells } from './cells.ts';
import type { Column } from './column.ts';
import * as places from './places.ts';
import { roomColumns, roomOf, roomTexts } from './room.ts';
import { teacherColumns, teacherOf, teacherTexts } from './teacher.ts';

export type { Column } from './column.ts';

interface Written<Kind extends RecordKind> {
	readonly columns: readonly Column[];
	readonly read: (cells: Cells) => object;
	readonly texts: (value: RecordOf<Kind>) => Record<string, string>;
}

const kinds: { readonly [Kind in RecordKind]: Written<Kind> } = {
	department: {
		columns: places.departmentColumns,
		read: places.departmentOf,
		texts: places.departmentTexts,
	},
	teacher: { columns: teacherColumns, read: teacherOf, texts: teacherTexts },
	enrolment: {
		columns: places.enrolmentColumns,
		read: places.enrolmentOf,
		texts: places.enrolmentTexts,
	},
	room: { columns: roomColumns, read: roomOf, texts: roomTexts },
	base: { columns: places.baseColumns, read: places.baseOf, texts: places.baseTexts },
};

export const columnsOf = (kind: RecordKind): readonly Column[] => kinds[kind].columns;

export const textsOf = <Kind extends RecordKind>(
	kind: Kind,
	value: RecordOf<Kind>,
): Record<string, string> => kinds[kind].texts(value);

/** A record from what is written of it; faults stand at the keys of columns where they can. */
export function readTexts<Kind extends RecordKind>(
	kind: Kind,
	texts: Readonly<Record<string, string>>,
	today: string,
): Outcome<RecordOf<Kind>> {
	const faults: Fault[] = columnsOf(kind)
		.filter(({ key, required }) => required && (texts[key] ?? '').trim() === '')
		.map(({ key, head }) => ({ path: key, wrong: `没有写${head}`, right: '请填写' }));
	const value = kinds[kind].read(cellsOf(texts, faults));
	return faults.length > 0 ? failure(...faults) : readRecord(kind, value, today);
}
