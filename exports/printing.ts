/** Which form a document is printed in, and by whom. */
import type { PrintJob } from './views/job.ts';
import { printWorkbook } from './excel/index.ts';
import { printWord } from './word/index.ts';

export type PrintForm = 'word' | 'excel';

const printers: Record<PrintForm, (job: PrintJob) => Promise<Uint8Array>> = {
	word: printWord,
	excel: printWorkbook,
};

export const printForm = (form: PrintForm, job: PrintJob): Promise<Uint8Array> =>
	printers[form](job);
