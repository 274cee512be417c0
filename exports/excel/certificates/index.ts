/** 课证对接: a sheet for each certificate, whose map counts from the lists below it (ui/design.md §12). */
import type { Workbook, Worksheet } from 'exceljs';
import { certificateViews, leftOut } from '../../views/certificates.ts';
import type { CertificateView, MappedView } from '../../views/certificates.ts';
import { coveredWord } from '../../views/certificate-words.ts';
import { marginsOf, programmeLine, programmeTitle, standingLine, type Book } from '../book.ts';
import { address } from '../kit/address.ts';
import { quoted } from '../kit/formula.ts';
import { addSheet, heightFor, linesOf, protect, printUpTo, putAcross } from '../kit/sheet.ts';
import { alarms, styles } from '../kit/style.ts';
import { conversionAfter, firstRow, listColumns, mapLayout, pointColumns } from './layout.ts';
import type { MapLayout } from './layout.ts';
import { listHeads, pointHeads, putLists } from './lists.ts';
import { nameWidth, putMap, putMapHead, taskWidth } from './map.ts';
import { sheetNames } from './names.ts';
import { putConversion, putGaps, putTitle } from './tables.ts';

const listsEnd = listColumns.reach;

function openSheet(workbook: Workbook, book: Book, name: string, columns: number): Worksheet {
	const widths = Array.from({ length: columns }, (_, index) =>
		index === 0 ? nameWidth : taskWidth,
	);
	return addSheet(workbook, {
		name,
		widths,
		frozen: { columns: 1, rows: firstRow - 1 },
		headRows: `${firstRow - 1}:${firstRow - 1}`,
		...marginsOf(book),
		tab: 'FF4B4F93',
	});
}

function putTop(sheet: Worksheet, book: Book, { title }: CertificateView, last: number): void {
	const text = `${programmeTitle(book.plan)}课证对接表：${title}`;
	putAcross(sheet.getRow(1), 1, last, text, styles.title);
	sheet.getRow(1).height = 32;
	const half = Math.floor(last / 2);
	putAcross(sheet.getRow(2), 1, half, programmeLine(book.plan), styles.note);
	putAcross(sheet.getRow(2), half + 1, last, standingLine(book.job), styles.noteRight);
}

/** A point that is not covered is seen, also after someone has changed the list. */
function colour(sheet: Worksheet, { pointBlock }: MapLayout): void {
	const { head, last } = pointBlock;
	if (last === head) return;
	const first = address(pointColumns.result, head + 1);
	sheet.addConditionalFormatting({
		ref: `${first}:${address(pointColumns.result, last)}`,
		rules: [
			{
				type: 'expression',
				priority: 1,
				formulae: [`${first}=${quoted(coveredWord(false))}`],
				style: alarms.bad,
			},
		],
	});
}

/** The last row that is printed: the lists below are what it is counted from, not what is read on paper. */
function putMapped(
	sheet: Worksheet,
	book: Book,
	view: CertificateView,
	mapped: MappedView,
): number {
	const layout = mapLayout(view, mapped);
	putMapHead(sheet, mapped);
	putMap(sheet, mapped, layout);
	putConversion(sheet, book, layout.conversion, view.conversion);
	putGaps(sheet, mapped, layout.gaps);
	putTitle(sheet, layout.pointBlock, '技能明细（上表由此计数，不打印）', pointHeads);
	const title = ['对接明细（上表由此计数，不打印）', leftOut(mapped)].filter(Boolean).join('　');
	putTitle(sheet, layout.listBlock, title, listHeads);
	putLists(sheet, mapped, layout);
	colour(sheet, layout);
	return layout.gaps.last;
}

function putLacking(sheet: Worksheet, book: Book, view: CertificateView): number {
	putAcross(sheet.getRow(firstRow), 1, listsEnd, view.lacking ?? '', styles.text);
	sheet.getRow(firstRow).height = heightFor(linesOf(view.lacking ?? '', 120), 32);
	const block = conversionAfter(firstRow, view);
	putConversion(sheet, book, block, view.conversion);
	return block.last;
}

async function addCertificate(workbook: Workbook, book: Book, view: CertificateView, name: string) {
	const tasks = view.mapped ? mapLayout(view, view.mapped).hours : 0;
	const columns = Math.max(tasks, listsEnd);
	const sheet = openSheet(workbook, book, name, columns);
	putTop(sheet, book, view, columns);
	const last = view.mapped
		? putMapped(sheet, book, view, view.mapped)
		: putLacking(sheet, book, view);
	printUpTo(sheet, columns, last);
	await protect(sheet);
}

export async function addCertificates(workbook: Workbook, book: Book): Promise<void> {
	const views = certificateViews(book);
	const names = sheetNames(views.map(({ title }) => title));
	for (const [index, view] of views.entries())
		await addCertificate(workbook, book, view, names[index] ?? '');
}
