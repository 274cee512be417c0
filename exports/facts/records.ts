/** A sheet of records: heads with notes, an example, a row each; lists to choose from. */
import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import { columnsOf, type Column } from '#domain/staff/columns/index.ts';
import type { FactsJob, FactsRow } from '#domain/staff/import/job.ts';
import { tooLong } from '#domain/staff/import/rows.ts';
import { recordKindNames } from '#domain/staff/records.ts';
import { down, letter } from '../excel/kit/address.ts';
import { addSheet, heightFor, linesOf, put } from '../excel/kit/sheet.ts';
import { formats, styles, type CellStyle } from '../excel/kit/style.ts';

/** Rows below the last that are made ready to be filled in. */
const spare = 300;
/** Characters that a cell holds in Excel. */
const mostLetters = 32_000;

/** All that people type stays as they typed it: numbers with zeros in front, dates, codes. */
const asTyped: CellStyle = { ...styles.text, numFmt: formats.text };
const grey: CellStyle = {
	...asTyped,
	font: { ...styles.text.font, italic: true, color: { argb: 'FF7E8D97' } },
};
const wrong: CellStyle = {
	...asTyped,
	font: { ...styles.text.font, color: { argb: 'FFB02D19' } },
};

const wide = new Set([
	'shares',
	'practice',
	'equipment',
	'positions',
	'courses',
	'evidence',
	'standardRooms',
	...['title', 'aims', 'content', 'requirements', 'values', 'taught'],
]);
const widthOf = ({ key, head }: Column): number =>
	wide.has(key)
		? 32
		: Math.max(key === 'name' || key === 'programmes' ? 20 : 12, head.length * 2 + 4);

const problemWidth = 60;

/** The library writes ranges, though its types know only cells. */
interface Ranges {
	readonly dataValidations: { add(range: string, rule: DataValidation): void };
}

function offerChoices(sheet: Worksheet, columns: readonly Column[], last: number): void {
	const { dataValidations } = sheet as unknown as Ranges;
	columns.forEach(({ choices, head }, at) => {
		if (!choices) return;
		dataValidations.add(down(at + 1, { from: 2, to: last }), {
			...{ type: 'list', allowBlank: true, formulae: [`"${choices.join(',')}"`] },
			...{ showErrorMessage: true, errorTitle: head, error: `从 ${choices.join('、')} 中选择` },
		});
	});
}

function addHeads(sheet: Worksheet, columns: readonly Column[], withProblems: boolean): void {
	const row = sheet.addRow([]);
	columns.forEach(({ head, required, help, choices }, at) => {
		const cell = put(row, at + 1, required ? `${head}*` : head, styles.head);
		const note = [required ? '必填' : '', choices?.join('、') ?? '', help ?? ''].filter(Boolean);
		if (note.length > 0) cell.note = { texts: [{ text: note.join('\n') }] };
	});
	if (withProblems) put(row, columns.length + 1, '问题', styles.head);
	row.height = 22;
}

const shown = (text: string): string => (text.length > mostLetters ? tooLong : text);

function addTexts(
	sheet: Worksheet,
	columns: readonly Column[],
	{ texts, problems }: FactsRow,
	style: CellStyle,
): void {
	const row = sheet.addRow([]);
	const written = columns.map(({ key }) => shown(texts[key] ?? ''));
	written.forEach((text, at) => put(row, at + 1, text === '' ? null : text, style));
	const said = shown((problems ?? []).join('\n'));
	if (problems) put(row, columns.length + 1, said, wrong);
	const lines = written.map((text, at) => linesOf(text, widthOf(columns[at]!)));
	row.height = heightFor(Math.max(...lines, linesOf(said, problemWidth)));
}

/** Empty rows look like the others, and keep what is typed in them. */
function makeReady(sheet: Worksheet, columns: readonly Column[], from: number): void {
	for (let at = from; at < from + spare; at += 1) {
		const row = sheet.getRow(at);
		columns.forEach((_, column) => (row.getCell(column + 1).style = asTyped));
	}
}

export function addRecords(
	workbook: Workbook,
	{ content }: FactsJob,
	{ kind, rows }: FactsJob['sheets'][number],
): void {
	const columns = columnsOf(kind);
	const withProblems = content === 'problems';
	const widths = [...columns.map(widthOf), ...(withProblems ? [problemWidth] : [])];
	const sheet = addSheet(workbook, {
		...{ name: recordKindNames[kind], widths, frozen: { columns: 1, rows: 1 }, headRows: '1:1' },
		...{ header: '', footer: '&R第 &P 页，共 &N 页', tab: 'FFA9C7DC' },
	});
	addHeads(sheet, columns, withProblems);
	const examples = Object.fromEntries(columns.map(({ key, example = '' }) => [key, example]));
	if (!withProblems) addTexts(sheet, columns, { texts: examples }, grey);
	for (const row of rows) addTexts(sheet, columns, row, asTyped);
	const next = sheet.rowCount + 1;
	if (!withProblems) makeReady(sheet, columns, next);
	offerChoices(sheet, columns, next + spare - 1);
	sheet.autoFilter = `A1:${letter(widths.length)}1`;
}
