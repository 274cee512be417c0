/**
 * A plan of sixty pages and its workbook, beside packing as many plain paragraphs and cells with the same
 * libraries, and beside a template library: time, and memory at its peak.
 */
import { spawnSync } from 'node:child_process';
import { webcrypto } from 'node:crypto';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import ExcelJS from 'exceljs';
import { checkPlan } from '#domain/rules/check-plan.ts';
import { printForm } from '#exports/printing.ts';
import { jobOf, type PrintJob } from '#exports/views/job.ts';
import { planDocument } from '#exports/views/plan-document.ts';
import { prepareJudging } from '#standards/judging.ts';
import { askedOfPlan } from '#standards/mapping/asked-of-plan.ts';
import { today } from './drafted.ts';
import { peakOf } from './memory.ts';
import { longPlan } from './pages.ts';
import { figure, median, type Figure } from './stopwatch.ts';
import { templateData, templateWord } from './template.ts';

const runs = 12;

async function job(): Promise<PrintJob> {
	const plan = await longPlan();
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

const plain = 'the same texts in plain paragraphs and cells';
const template = 'the same texts by docxtemplater';

interface Works {
	readonly word: () => unknown;
	readonly plainWord: () => unknown;
	readonly template: () => unknown;
	readonly excel: () => unknown;
	readonly plainExcel: () => unknown;
}

async function times(works: Works): Promise<Figure[]> {
	const word = await median(runs, works.word);
	const excel = await median(runs, works.excel);
	return [
		figure('Word export, 60 pages', word, plain, await median(runs, works.plainWord), '≤ 2'),
		figure('Word export, 60 pages', word, template, await median(runs, works.template), '—'),
		figure(
			'Excel export of 60 pages',
			excel,
			'the same cells as plain texts',
			await median(runs, works.plainExcel),
			'≤ 2',
		),
	];
}

/** In a process of its own, for one that has printed before keeps its room: megabytes above what stood there. */
function peak(work: keyof Works): number {
	const words = [process.argv[1] ?? '', '--peak', work];
	const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
	// Of nothing there is no ratio.
	return Math.max(1, Number(stdout));
}

/** What such a process does. */
export async function printPeak(work: string): Promise<number> {
	const chosen = (await worksOf(work === 'plainExcel'))[work as keyof Works];
	return peakOf(chosen);
}

function peaks(): Figure[] {
	const [word, excel] = [peak('word'), peak('excel')];
	const most = 'megabytes at most';
	return [
		figure(`${most}, Word of 60 pages`, word, plain, peak('plainWord'), '—'),
		figure(`${most}, Word of 60 pages`, word, template, peak('template'), '—'),
		figure(
			`${most}, Excel of 60 pages`,
			excel,
			'the same cells as plain texts',
			peak('plainExcel'),
			'—',
		),
	];
}

/** `withCells`: for plain cells a workbook is printed first, which leaves room behind. */
async function worksOf(withCells: boolean): Promise<Works> {
	const printed = await job();
	const sheets = withCells ? await cellsOf(await printForm('excel', printed)) : [];
	const data = templateData(printed);
	return {
		word: () => printForm('word', printed),
		plainWord: () => plainWord(printed),
		template: () => templateWord(data),
		excel: () => printForm('excel', printed),
		plainExcel: () => plainExcel(sheets),
	};
}

export async function printFigures(): Promise<Figure[]> {
	return [...(await times(await worksOf(true))), ...peaks()];
}
