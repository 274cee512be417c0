/** 标准依据对比: the standard sentence by sentence, with what the plan says to each. */
import type { Workbook, Worksheet } from 'exceljs';
import { comparisonView, sentenceWords, type ComparisonRow } from '../views/index.ts';
import { marginsOf, programmeTitle, standingLine, type Book } from './book.ts';
import { addSheet, heightFor, linesOf, protect, printUpTo, put, putAcross } from './kit/sheet.ts';
import { styles } from './kit/style.ts';

export const comparisonSheet = '标准依据对比';

type Text = (row: ComparisonRow) => string;
const columns: readonly [head: string, width: number, text: Text][] = [
	['条款', 18, ({ section }) => section],
	['条文', 70, sentenceWords],
	['方案章节', 28, ({ place, title }) => place || title],
	['检查项', 24, ({ rule }) => rule],
	['要求', 26, ({ required }) => required],
	['现值与余量（导出时）', 26, ({ measured }) => measured],
	['结果（导出时）', 16, ({ result }) => result],
];
const last = columns.length;
const firstRow = 4;

function putRow(sheet: Worksheet, at: number, view: ComparisonRow): void {
	const row = sheet.getRow(at);
	const cells = columns.map(([, width, text]) => ({ width, text: text(view) }));
	cells.forEach(({ text }, index) => put(row, index + 1, text || null, styles.text));
	row.height = heightFor(Math.max(...cells.map(({ text, width }) => linesOf(text, width))));
}

export async function addComparison(workbook: Workbook, book: Book): Promise<void> {
	const { job, plan } = book;
	const rows = comparisonView(plan, job.standard, job.check.findings);
	const sheet = addSheet(workbook, {
		name: comparisonSheet,
		widths: columns.map(([, width]) => width),
		frozen: { columns: 1, rows: 3 },
		headRows: '3:3',
		...marginsOf(book),
		tab: 'FFB02D19',
	});
	const title = `${programmeTitle(plan)}人才培养方案${comparisonSheet}表`;
	putAcross(sheet.getRow(1), 1, last, title, styles.title);
	sheet.getRow(1).height = 32;
	const basis = job.standard
		? `依据：${job.standard.title}（${job.standard.id}，${job.standard.edition}）`
		: '依据：没有对应的专业教学标准，按各项要求的来源列出';
	putAcross(sheet.getRow(2), 1, 4, `${basis}　检查日期 ${job.day}`, styles.note);
	putAcross(sheet.getRow(2), 5, last, standingLine(job), styles.noteRight);
	columns.forEach(([head], index) => put(sheet.getRow(3), index + 1, head, styles.head));
	rows.forEach((row, index) => putRow(sheet, firstRow + index, row));
	printUpTo(sheet, last, firstRow + rows.length - 1);
	await protect(sheet);
}
