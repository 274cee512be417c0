/** 操作记录 as a workbook, written while it is read: a line for each field that changed. */
import { PassThrough, Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import type { ChangeWords } from '#domain/audit/words.ts';

export interface AuditLineOut {
	readonly seq: number;
	/** ISO 8601, UTC. */
	readonly at: string;
	readonly by: string;
	readonly from: string;
	readonly changes: readonly ChangeWords[];
	readonly hash: string;
}

const columns = [
	['序号', 8],
	['时间（UTC）', 22],
	['操作人', 12],
	['来自', 18],
	['对象', 12],
	['操作', 8],
	['名称', 28],
	['字段', 14],
	['原来', 40],
	['改为', 40],
	['校验值', 66],
] as const;

/** The most that a cell of Excel holds. */
const longest = 32_767;
const cell = (text: string): string =>
	text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** Texts are texts in a workbook: one that begins with = is no formula there. */
function* rowsOf({ seq, at, by, from, changes, hash }: AuditLineOut) {
	const head = [seq, at.slice(0, 19).replace('T', ' '), by, from];
	if (changes.length === 0) yield [...head, '', '', '', '', '', '', hash];
	for (const { noun, verb, title, fields } of changes) {
		const what = [...head, noun, verb, cell(title)];
		if (fields.length === 0) yield [...what, '', '', '', hash];
		for (const { name, before, after } of fields)
			yield [...what, name, cell(before), cell(after), hash];
	}
}

async function write(lines: AsyncIterable<AuditLineOut>, out: PassThrough): Promise<void> {
	const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out });
	const sheet = book.addWorksheet('操作记录', { views: [{ state: 'frozen', ySplit: 1 }] });
	sheet.columns = columns.map(([header, width]) => ({ header, width }));
	sheet.getRow(1).font = { bold: true };
	for await (const line of lines) for (const row of rowsOf(line)) sheet.addRow(row).commit();
	sheet.commit();
	await book.commit();
}

/** Its bytes as they are made; what goes wrong ends the stream with the error. */
export function auditWorkbook(lines: AsyncIterable<AuditLineOut>): ReadableStream {
	const out = new PassThrough();
	write(lines, out).catch((error: unknown) => out.destroy(error as Error));
	return Readable.toWeb(out) as ReadableStream;
}
