/** Workbooks of plans that come back: printed, changed as a person would, and read. */
import exceljs from 'exceljs';
import { applyEdits } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { BackSource, ReadBack } from '#domain/read-back/shape.ts';
import { printForm } from '#exports/printing.ts';
import { jobFor, opened, written } from '#tests/documents/workbook.ts';
import { inWritingOrder } from '#domain/read-back/writing-order.ts';
import { readFile } from '#server/plans/read-back/read-file.ts';

export const scheduleName = '教学进程表';
export const weeksName = '周数分配表';

/** As it is exported from a plan that a server keeps. */
export const exported = async (
	plan: Plan,
	source: BackSource | null = { school: 'school', plan: 'plan', revision: 0 },
): Promise<Uint8Array> => printForm('excel', { ...(await jobFor(plan)), source });

/** Changed by another library. */
export async function changed(
	bytes: Uint8Array,
	change: (schedule: exceljs.Worksheet, workbook: exceljs.Workbook) => void,
): Promise<Uint8Array> {
	const workbook = await opened(bytes);
	change(workbook.getWorksheet(scheduleName) as exceljs.Worksheet, workbook);
	return written(workbook);
}

export async function broughtBack(bytes: Uint8Array): Promise<ReadBack> {
	const read = await readFile(bytes);
	if (!read.ok) throw new Error(JSON.stringify(read.faults));
	return read.value;
}

/** Everything that the file says, done to the plan that was exported. */
export function planIn({ base, changes }: ReadBack): Plan {
	const after = applyEdits(
		base,
		inWritingOrder(changes, (change) => change).flatMap(({ edits }) => edits),
	);
	if (!after.ok) throw new Error(JSON.stringify(after.faults));
	return after.value;
}

/** The row of a path, by the hidden column. */
export function rowOfPath(sheet: exceljs.Worksheet, path: string): number {
	for (let row = 1; row <= sheet.rowCount; row += 1)
		for (let column = sheet.columnCount; column > 0; column -= 1)
			if (sheet.getRow(row).getCell(column).value === path) return row;
	throw new Error(`no row of ${path}`);
}
