/** One sheet: its cells in the order of the file, as far as the bounds go. */
import { success, type Outcome } from '#domain/fault.ts';
import { columnNumber, type Table, type TableCell } from '#domain/table.ts';
import type { Book, SheetEntry } from './book.ts';
import { cellOf } from './cell.ts';
import { fillMerged, rangeOf, type Range } from './merged.ts';
import { damaged } from './refused.ts';
import { hear, Refusal, type Attributes, type Hearer } from './xml.ts';

/** Rows with anything in them; columns beyond are not read. */
const most = { rows: 10_000, columns: 200, cells: 1_000_000, ranges: 20_000 };

export interface GrowingRow {
	number: number;
	hidden: boolean;
	cells: Map<number, TableCell>;
}

/** `AB12` → 28; 0 where it is no address. */
export function columnOf(address: string): number {
	return columnNumber(/^([A-Z]{1,3})\d+$/.exec(address)?.[1] ?? '');
}

interface Gathered {
	readonly rows: GrowingRow[];
	readonly merged: Range[];
	/** Ranges of columns that are hidden or have no width. */
	readonly hidden: { readonly from: number; readonly to: number }[];
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Hidden, or drawn so small that nothing of it is seen. */
const isUnseen = (hidden: string | undefined, size: string | undefined): boolean =>
	isOn(hidden) || (size !== undefined && Number(size) === 0);

/** Those of its hidden columns that bear something. */
function hiddenIn({ rows, hidden }: Gathered): number[] {
	if (hidden.length === 0) return [];
	const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
	return [...used]
		.filter((column) => hidden.some(({ from, to }) => from <= column && column <= to))
		.toSorted((a, b) => a - b);
}

/** Hears a sheet; `gathered` grows meanwhile. */
function sheetHearer(book: Book, name: string, gathered: Gathered): Hearer {
	let row: GrowingRow = { number: 0, hidden: false, cells: new Map() };
	let [column, cells, inside, kept] = [0, 0, '', ''];
	let cell: Attributes = {};
	let [formula, hasValue]: [string | null, boolean] = [null, false];

	const openRow = ({ r, hidden, ht }: Attributes): void => {
		row = {
			number: Number(r) || row.number + 1,
			hidden: isUnseen(hidden, ht),
			cells: new Map(),
		};
		column = 0;
	};
	const openCell = (attributes: Attributes): void => {
		cell = attributes;
		column = columnOf(attributes['r'] ?? '') || column + 1;
		[formula, hasValue, kept] = [null, false, ''];
	};
	const closeCell = (): void => {
		const { t: type = 'n', s = '0' } = cell;
		const raw = { type, style: Number(s), value: kept, hasValue, formula };
		const read = column > most.columns ? null : cellOf(raw, book);
		if (!read) return;
		cells += 1;
		if (cells > most.cells) throw new Refusal(`“${name}”的内容过多`, '请只留下要导入的行和列');
		row.cells.set(column, read);
	};
	const closeRow = (): void => {
		if (row.cells.size === 0) return;
		if (gathered.rows.length >= most.rows)
			throw new Refusal(
				`“${name}”超过 ${most.rows} 行`,
				'请核对是不是选错了文件；确实这么多的，分几次导入',
			);
		gathered.rows.push(row);
	};
	let aside = 0;
	return {
		open: (element, attributes) => {
			if (element === 'row') openRow(attributes);
			else if (element === 'c') openCell(attributes);
			else if (element === 'f') [inside, formula] = [element, ''];
			else if (element === 'rPh') aside += 1;
			else if (element === 'v' || element === 't') [inside, hasValue] = [element, true];
			else if (element === 'col' && isUnseen(attributes['hidden'], attributes['width']))
				gathered.hidden.push({
					from: Number(attributes['min']) || 0,
					to: Number(attributes['max']) || 0,
				});
			else if (element === 'mergeCell' && gathered.merged.length < most.ranges)
				gathered.merged.push(rangeOf(attributes['ref'] ?? ''));
		},
		close: (element) => {
			if (element === 'row') closeRow();
			else if (element === 'c') closeCell();
			else if (element === 'rPh') aside -= 1;
			else if (element === inside) inside = '';
		},
		text: (text) => {
			if (inside === 'f') formula = (formula ?? '') + text;
			else if (inside !== '' && aside === 0) kept += text;
		},
	};
}

export async function readSheet(book: Book, { name, part }: SheetEntry): Promise<Outcome<Table>> {
	const bytes = await book.archive.read(part);
	if (!bytes.ok) return bytes;
	if (!bytes.value) return damaged(`没有工作表“${name}”的内容`);
	const gathered: Gathered = { rows: [], merged: [], hidden: [] };
	const heard = hear(bytes.value, part, sheetHearer(book, name, gathered));
	if (!heard.ok) return heard;
	const hiddenColumns = hiddenIn(gathered);
	fillMerged(gathered.rows, gathered.merged);
	const hidden = hiddenColumns.length > 0 ? { hiddenColumns } : {};
	return success({ name, rows: gathered.rows, ...hidden });
}
