/** The reading door: the work goes to a thread with bounds. */
import type { TemplateUnderstood } from '#domain/template/understood.ts';
import { readingThread } from '../reading-thread.ts';

export const readApart = readingThread<Uint8Array, TemplateUnderstood>(
	import.meta.url,
	'template',
	'请把模板另存为新的 .docx，删去用不到的内容后再上传',
);
