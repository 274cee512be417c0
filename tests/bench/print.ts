/** Printing beside packing as many plain paragraphs and cells with the same libraries. */
import { webcrypto } from 'node:crypto';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import ExcelJS from 'exceljs';
import { checkPlan } from '#domain/rules/check-plan.ts';
import { printForm } from '#exports/printing.ts';
import { jobOf, type PrintJob } from '#exports/views/job.ts';
import { planDocument } from '#exports/views/plan-document.ts';
import { prepareJudging } from '#standards/judging.ts';
import { askedOfPlan } from '#standards/mapping/asked-of-plan.ts';
import { drafted, today } from './drafted.ts';
import { figure, median, type Figure } from './stopwatch.ts';

const runs = 12;

async function job(): Promise<PrintJob> {
	const plan = await drafted();
	const judging = await prepareJudging(plan, { today });
	if (!judging.ok) throw new Error('the plan cannot be judged');
	const check = checkPlan(judging.value, plan, today);
	const { standard, claimed } = judging.value.world;
	const asked = askedOfPlan(plan, claimed);
	return jobOf({ plan, check, standard, asked, version: null, day: today }, (bytes) =>
		webcrypto.subtle.digest('SHA-256', bytes),
	);
}

const paragraph = (text: string): Paragraph => new Paragraph(text);

/** The same texts in plain paragraphs and plain tables, without a style. */
async function plainWord(printed: PrintJob): Promise<void> {
	const { chapters, appendices } = planDocument(printed);
	const children = [...chapters, ...appendices].flatMap(({ title, blocks }) => [
		paragraph(title),
		...blocks.map((block) =>
			block.kind === 'table'
				? new Table({
						rows: [...block.table.head, ...block.table.rows].map(
							(cells) =>
								new TableRow({
									children: cells.map(({ text }) => new TableCell({ children: [paragraph(text)] })),
								}),
						),
					})
				: paragraph(block.text),
		),
	]);
	await Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** Texts of every cell that the workbook has, sheet by sheet. */
async function cellsOf(bytes: Uint8Array): Promise<string[][][]> {
	const workbook = new ExcelJS.Workbook();
	await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
	return workbook.worksheets.map((sheet) => {
		const rows: string[][] = [];
		sheet.eachRow((row) => {
			const texts: string[] = [];
			row.eachCell({ includeEmpty: true }, (cell) =>
				texts.push(String(cell.result ?? cell.value ?? '')),
			);
			rows.push(texts);
		});
		return rows;
	});
}

async function plainExcel(sheets: readonly string[][][]): Promise<void> {
	const workbook = new ExcelJS.Workbook();
	for (const [index, rows] of sheets.entries()) workbook.addWorksheet(`${index}`).addRows(rows);
	await workbook.xlsx.writeBuffer();
}

export async function printFigures(): Promise<Figure[]> {
	const printed = await job();
	const sheets = await cellsOf(await printForm('excel', printed));
	const word = await median(runs, () => printForm('word', printed));
	const plainWordTime = await median(runs, () => plainWord(printed));
	const excel = await median(runs, () => printForm('excel', printed));
	const plainExcelTime = await median(runs, () => plainExcel(sheets));
	return [
		figure(
			'Word export',
			word,
			'the same texts in plain paragraphs and cells',
			plainWordTime,
			'≤ 2',
		),
		figure('Excel export', excel, 'the same cells as plain texts', plainExcelTime, '≤ 2'),
	];
}
