/** Reading an .xlsx file as tables of texts. For a thread with bounds: what strangers send may take long. */
import { success, type Outcome } from '#domain/fault.ts';
import type { Table } from '#domain/table.ts';
import { openArchive } from '../office-parts/index.ts';
import { openBook, type Book, type SheetEntry } from './book.ts';
import { advice, notWorkbook, refused } from './refused.ts';
import { readSheet } from './sheet.ts';

/** Sheets that can be seen, in their order. */
export interface ReadWorkbook {
	readonly tables: readonly Table[];
	/** Names of sheets that are hidden: not read. */
	readonly hidden: readonly string[];
}

const mostBytes = 10 * 2 ** 20;
const mostSheets = 60;

async function readVisible(book: Book, entries: readonly SheetEntry[]): Promise<Outcome<Table[]>> {
	const tables: Table[] = [];
	for (const entry of entries) {
		const table = await readSheet(book, entry);
		if (!table.ok) return table;
		tables.push(table.value);
	}
	return success(tables);
}

/** Whatever the bytes are, the answer is the tables or a reason. */
export async function readWorkbook(bytes: Uint8Array): Promise<Outcome<ReadWorkbook>> {
	if (bytes.length === 0) return refused('文件是空的', '请重新选择文件');
	if (bytes.length > mostBytes)
		return refused('文件超过 10 MB', '请删去图片和无关的工作表后再导入');
	const foreign = notWorkbook(bytes);
	if (foreign) return foreign;
	const archive = await openArchive(bytes, advice);
	if (!archive.ok) return archive;
	const book = await openBook(archive.value);
	if (!book.ok) return book;
	const shown = book.value.sheets.filter(({ hidden }) => !hidden);
	if (shown.length > mostSheets)
		return refused(`有 ${shown.length} 张工作表`, `请只留下要导入的工作表，至多 ${mostSheets} 张`);
	const tables = await readVisible(book.value, shown);
	if (!tables.ok) return tables;
	const hidden = book.value.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
	return success({ tables: tables.value, hidden });
}
