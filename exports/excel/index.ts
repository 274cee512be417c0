/** The workbook of a plan: schedule, weeks, statistics, check, certificates, outcomes, derivations, version (ui/design.md §12). */
import exceljs from 'exceljs';
import { planTitle, type PrintJob } from '../views/job.ts';
import { bookOf } from './book.ts';
import { addCertificates } from './certificates/index.ts';
import { addCheck } from './check/index.ts';
import { addComparison } from './comparison.ts';
import { addDerivations } from './derivations/index.ts';
import { addOutcomes } from './outcomes.ts';
import { addRecord } from './record.ts';
import { addSchedule } from './schedule/index.ts';
import { addStatistics } from './statistics/index.ts';
import { addWeeks } from './weeks/index.ts';

/** Sheets in the order in which every workbook has them. */
const sheets = [
	addSchedule,
	addWeeks,
	addStatistics,
	addCheck,
	addComparison,
	addCertificates,
	addOutcomes,
	addDerivations,
	addRecord,
];

/** Packed quickly: the last tenth of size would cost a third of the time. */
const packing = { zip: { compressionOptions: { level: 3 } } };

/** Bytes of an .xlsx file. */
export async function printWorkbook(job: PrintJob): Promise<Uint8Array> {
	const book = bookOf(job);
	const workbook = new exceljs.Workbook();
	const day = new Date(`${job.day}T00:00:00Z`);
	workbook.created = day;
	workbook.modified = day;
	workbook.creator = '循标';
	workbook.title = planTitle(job.plan);
	for (const add of sheets) await add(workbook, book);
	return new Uint8Array(await workbook.xlsx.writeBuffer(packing));
}
