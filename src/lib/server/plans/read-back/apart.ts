/** The reading door: the work goes to a thread with bounds. */
import type { Outcome } from '#domain/fault.ts';
import type { ReadBack } from '#domain/read-back/shape.ts';
import { readingThread } from '../../reading-thread.ts';

/** Rejects only where there is a bug. */
export type ReadApart = (bytes: Uint8Array) => Promise<Outcome<ReadBack>>;

export const readApart: ReadApart = readingThread<Uint8Array, ReadBack>(
	import.meta.url,
	'read-back',
	'请从“版本与导出”重新下载 Excel，在新文件里修改后再导回',
);
