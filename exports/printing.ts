/** Which form a document is printed in, and by whom. */
import type { FactsJob } from '#domain/staff/import/job.ts';
import type { Asked } from '#domain/certificates/asked.ts';
import { printCase, printStandardCase } from './case/index.ts';
import { printWorkbook } from './excel/index.ts';
import { printFacts } from './facts/index.ts';
import { printReport } from './html/index.ts';
import { sealed, type SigningKey } from './seal/index.ts';
import type { PrintJob } from './views/job.ts';
import type { ChangeFormJob } from './views/change-form.ts';
import type { MarkedJob } from './views/marked/index.ts';
import { printWord } from './word/index.ts';
import { printChangeForm } from './word/change-form.ts';
import { printMarkedWord } from './word/marked/index.ts';
import { starterTemplate } from './word/template/starter.ts';

/** `case`: the map of its certificates as 1EdTech CASE; `report`: what a publication keeps, as HTML. */
export type PrintForm = 'word' | 'excel' | 'case' | 'report';

/** A plan, its changes against another as such or as 变更审批表, the records of a school, a Word template to
 * begin from, or a standard as a plan claims it. */
export type PrintRequest =
	| { readonly form: PrintForm; readonly job: PrintJob; readonly key: SigningKey | null }
	| { readonly form: 'marked'; readonly job: MarkedJob }
	| { readonly form: 'change-form'; readonly job: ChangeFormJob }
	| { readonly form: 'facts'; readonly job: FactsJob }
	| { readonly form: 'starter' }
	| { readonly form: 'standard'; readonly asked: Asked; readonly day: string };

const printers: Record<PrintForm, (job: PrintJob) => Promise<Uint8Array>> = {
	word: printWord,
	excel: printWorkbook,
	case: printCase,
	report: printReport,
};

/** Word and Excel are sealed: by `key`, where it is a version that is printed. */
export async function printForm(
	form: PrintForm,
	job: PrintJob,
	key: SigningKey | null = null,
): Promise<Uint8Array> {
	const printed = await printers[form](job);
	return form === 'word' || form === 'excel' ? sealed(printed, form, job, key) : printed;
}

export function print(request: PrintRequest): Promise<Uint8Array> {
	if (request.form === 'facts') return printFacts(request.job);
	if (request.form === 'change-form') return printChangeForm(request.job);
	if (request.form === 'marked') return printMarkedWord(request.job);
	if (request.form === 'starter') return starterTemplate();
	if (request.form === 'standard') return printStandardCase(request.asked, request.day);
	return printForm(request.form, request.job, request.key);
}
