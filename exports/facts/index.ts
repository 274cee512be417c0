/** The workbook of a school's records: a guide, and a sheet for each kind; it comes back by the import. */
import exceljs from 'exceljs';
import type { FactsJob } from '#domain/staff/import/job.ts';
import { addGuide } from './guide.ts';
import { addRecords } from './records.ts';

/** Bytes of an .xlsx file. */
export async function printFacts(job: FactsJob): Promise<Uint8Array> {
	const workbook = new exceljs.Workbook();
	const day = new Date(`${job.day}T00:00:00Z`);
	workbook.created = day;
	workbook.modified = day;
	workbook.creator = '循标';
	workbook.title = '师资与条件';
	if (job.content === 'records') addGuide(workbook, job);
	for (const sheet of job.sheets) addRecords(workbook, job, sheet);
	return new Uint8Array(await workbook.xlsx.writeBuffer());
}
