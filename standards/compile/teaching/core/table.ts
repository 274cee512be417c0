/** The table of 8.1.2(2): core courses with their tasks and contents. */
import { joined, offset, type Traced } from '../../text/traced.ts';
import { doubted, type Remarks } from '../remarks.ts';
import { plain } from '../text/letters.ts';
import type { Line } from '../text/lines.ts';
import { cellsOf } from './cells.ts';
import { cellText, contentsOf, type Content } from './contents.ts';
import { cellsOfLoose } from './loose.ts';
import { rowsOf, type Row } from './rows.ts';

export interface CoreRow {
	readonly field: Traced;
	readonly task: Traced;
	readonly items: readonly Content[];
	/** The row as one paragraph, cells joined by a space. */
	readonly paragraph: Traced;
}

export interface CoreTable {
	readonly rows: readonly CoreRow[];
	/** Heads of the columns and rows, a paragraph each. */
	readonly paragraphs: readonly Traced[];
}

const at = '8.1.2';
/** No standard has nearly so many core courses. */
const most = 60;

function coreRow(row: Row, fields: ReadonlySet<string>, remarks: Remarks): CoreRow {
	const cells = row.loose.length > 0 ? cellsOfLoose(row, fields) : row.cells;
	const [field, task] = [cellText(cells.field, remarks), cellText(cells.task, remarks)];
	const { items, numbered } = contentsOf(cells.content, remarks);
	const place = offset(row.serial ?? field);
	const serial = row.serial ?? joined([]);
	const marked = cells.content.map((piece) => cellText([piece], remarks));
	doubtRow(row.number, { field, task, items }, numbered, place, remarks);
	return {
		field,
		task,
		items,
		paragraph: joined([serial, ...cells.serial, field, task, ...marked], ' '),
	};
}

type Read = Pick<CoreRow, 'field' | 'task' | 'items'>;

function doubtRow(
	number: number,
	{ field, task, items }: Read,
	numbered: boolean,
	place: number,
	remarks: Remarks,
): void {
	const row = `专业核心课程表第 ${number} 行`;
	if (field.text === '') doubted(remarks, at, place, `${row}没有课程领域，请对照原文`);
	if (task.text === '')
		doubted(remarks, at, place, `${row}“${field.text}”没有读出典型工作任务描述，请对照原文`);
	if (items.length === 0)
		doubted(remarks, at, place, `${row}“${field.text}”没有读出主要教学内容与要求，请对照原文`);
	if (!numbered && items.length > 1)
		doubted(
			remarks,
			at,
			place,
			`${row}“${field.text}”的主要教学内容与要求没有编号，按段落分为 ${items.length} 条，请核对`,
			items.map(({ text }) => text.text),
		);
	const gap = items.findIndex((item, index) => item.number !== index + 1);
	if (numbered && gap >= 0)
		doubted(
			remarks,
			at,
			place,
			`${row}“${field.text}”的编号不连续：第 ${gap + 1} 条编号为 ${items[gap]?.number ?? ''}`,
		);
}

/** The table in `lines`; `fields` are the names that the sentence before it lists. */
export function readCoreTable(
	lines: readonly Line[],
	fields: readonly string[],
	remarks: Remarks,
): CoreTable {
	const names = new Set(fields.slice(0, most).map(plain).filter(Boolean));
	const { head, rows, before } = rowsOf(cellsOf(lines), names, remarks);
	remarks.unread.push(...before);
	const read = rows.map((row) => coreRow(row, names, remarks));
	const heads = head.length > 0 ? [joined(head, ' ')] : [];
	return {
		rows: read,
		paragraphs: [...heads, ...before, ...read.map(({ paragraph }) => paragraph)],
	};
}
