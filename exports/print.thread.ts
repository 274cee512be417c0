/** The thread that prints: packing a document takes longer than a request may wait on the server's own. */
import { printForm, type PrintForm } from './printing.ts';
import { answerRequests } from './thread/answers.ts';
import type { PrintJob } from './views/job.ts';

export interface PrintRequest {
	readonly form: PrintForm;
	readonly job: PrintJob;
}

answerRequests(({ form, job }: PrintRequest) => printForm(form, job));
