/** The reading door: the work goes to a thread with bounds. */
import type { Brought } from '#domain/own-files/source.ts';
import { readingThread } from '../reading-thread.ts';
import type { OwnFile } from './read-file.ts';

export const readApart = readingThread<OwnFile, Brought>(
	import.meta.url,
	'own-file',
	'请另存为新的文件，只留下教学进程表或方案正文，再上传',
);
