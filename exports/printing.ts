/** Which form a document is printed in, and by whom. */
import type { FactsJob } from '#domain/staff/import/job.ts';
import { printWorkbook } from './excel/index.ts';
import { printFacts } from './facts/index.ts';
import type { PrintJob } from './views/job.ts';
import { printWord } from './word/index.ts';

export type PrintForm = 'word' | 'excel';

/** A plan, or the records of a school. */
export type PrintRequest =
	| { readonly form: PrintForm; readonly job: PrintJob }
	| { readonly form: 'facts'; readonly job: FactsJob };

const printers: Record<PrintForm, (job: PrintJob) => Promise<Uint8Array>> = {
	word: printWord,
	excel: printWorkbook,
};

export const printForm = (form: PrintForm, job: PrintJob): Promise<Uint8Array> =>
	printers[form](job);

export const print = (request: PrintRequest): Promise<Uint8Array> =>
	request.form === 'facts' ? printFacts(request.job) : printForm(request.form, request.job);
