/** Workbooks of plans for tests: printed, read back, recalculated by LibreOffice. */
import exceljs from 'exceljs';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Check } from '#domain/rules/check-plan.ts';
import { printWorkbook } from '#exports/excel/index.ts';
import { jobOf, type PrintJob } from '#exports/views/job.ts';
import { prepareJudging } from '#standards/judging.ts';
import { askedOfPlan } from '#standards/mapping/asked-of-plan.ts';
import { standard as text } from '#tests/builders/standard-data.ts';
import { convertedAll } from './office.ts';

const today = '2026-11-20';

async function judgingOf(plan: Plan) {
	const judging = await prepareJudging(plan, { today });
	if (!judging.ok) throw new Error(JSON.stringify(judging.faults));
	return judging.value;
}

export const checked = async (plan: Plan): Promise<Check> =>
	checkPlan(await judgingOf(plan), plan, today);

export async function jobFor(plan: Plan): Promise<PrintJob> {
	const check = await checked(plan);
	const standard = plan.standard && text;
	const asked = askedOfPlan(plan, (await judgingOf(plan)).world.claimed);
	return jobOf({ plan, check, standard, asked, version: null, day: today }, (bytes) =>
		crypto.subtle.digest('SHA-256', bytes),
	);
}

export const printed = async (plan: Plan): Promise<Uint8Array> => printWorkbook(await jobFor(plan));

export async function opened(bytes: Uint8Array): Promise<exceljs.Workbook> {
	const workbook = new exceljs.Workbook();
	await workbook.xlsx.load(bytes.slice().buffer);
	return workbook;
}

export const written = async (workbook: exceljs.Workbook): Promise<Uint8Array> =>
	new Uint8Array(await workbook.xlsx.writeBuffer());

export type Value = number | string;

/** Results of all formulas by `sheet!address`. */
export function resultsOf(workbook: exceljs.Workbook): Map<string, Value> {
	const results = new Map<string, Value>();
	for (const sheet of workbook.worksheets)
		sheet.eachRow((row) =>
			row.eachCell((cell) => {
				if (cell.type !== exceljs.ValueType.Formula || cell.isMerged !== isFirst(cell)) return;
				results.set(`${sheet.name}!${cell.address}`, (cell.result ?? '') as Value);
			}),
		);
	return results;
}

/** True for the first cell of a merge; the others repeat its value. */
const isFirst = (cell: exceljs.Cell): boolean => cell.isMerged && cell.master === cell;

/** The same workbook with wrong results in every formula: what it shows then, it has calculated. */
async function spoiled(bytes: Uint8Array): Promise<Uint8Array> {
	const workbook = await opened(bytes);
	for (const sheet of workbook.worksheets)
		sheet.eachRow((row) =>
			row.eachCell((cell) => {
				if (cell.type !== exceljs.ValueType.Formula || cell.isMerged !== isFirst(cell)) return;
				cell.value = { formula: cell.formula, result: -987654 };
			}),
		);
	return written(workbook);
}

/** What LibreOffice makes of the formulas of each workbook. */
export async function recalculated(files: readonly Uint8Array[]): Promise<Map<string, Value>[]> {
	const sources = await Promise.all(files.map(spoiled));
	const results = await convertedAll(sources, 'xlsx', 'xlsx');
	return Promise.all(results.map(async (bytes) => resultsOf(await opened(bytes))));
}

/** Equal but for the last of fifteen digits, which programs round each in its own way. */
const same = (a: Value | undefined, b: Value | undefined): boolean =>
	typeof a === 'number' && typeof b === 'number'
		? Math.abs(a - b) <= 1e-14 * Math.max(1, Math.abs(a))
		: a === b;

/** Places where a recalculated workbook shows something else, with both figures. */
export const differences = (own: ReadonlyMap<string, Value>, theirs: ReadonlyMap<string, Value>) =>
	[...own]
		.filter(([place, value]) => !same(value, theirs.get(place)))
		.map(([place, value]) => `${place}: ${value}, recalculated ${theirs.get(place)}`);

/** Row in which `text` stands in column `column`. */
export function rowOf(sheet: exceljs.Worksheet, column: number, text: string): number {
	for (let row = 1; row <= sheet.rowCount; row += 1)
		if (String(sheet.getRow(row).getCell(column).text).startsWith(text)) return row;
	throw new Error(`${sheet.name} has no ${text}`);
}
