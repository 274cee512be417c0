/** The comparing door: the work goes to a thread with bounds. */
import type { Outcome } from '#domain/fault.ts';
import type { Compared } from '#domain/staff/import/compare.ts';
import { readingThread } from '../../reading-thread.ts';
import type { CompareRequest } from './compare.ts';

/** How a source is compared; what cannot be read is a fault. Rejects only where there is a bug. */
export type Compare = (request: CompareRequest) => Promise<Outcome<Compared>>;

export const compareApart: Compare = readingThread<CompareRequest, Compared>(
	import.meta.url,
	'facts',
	'请另存为新的 .xlsx，只留下要导入的工作表，再上传',
);
