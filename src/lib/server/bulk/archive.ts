/** The archive, packed from the disk to the disk: never more than a piece of it is in memory. */
import { createWriteStream } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { BulkItem } from '#domain/desk/bulk.ts';
import { indexCsv, indexHtml } from '#domain/desk/bulk-index.ts';
import { listText } from '#domain/plan/material-texts.ts';
import { archiveFile, partFile } from './folder.ts';
import type { BulkRecord } from './repository.ts';

/** No clock: the same files are the same archive. */
const options = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true } as const;

/** Bytes of the archive. */
export async function packArchive(
	job: BulkRecord,
	school: string,
	items: readonly BulkItem[],
): Promise<number> {
	const zip = new ZipFile();
	const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name, options);
	add('目录.html', indexHtml(school, items));
	add('目录.csv', indexCsv(items));
	const files = items.flatMap((item) => item.files);
	// They are zips themselves: to pack them once more only takes time.
	for (const { name } of files)
		zip.addFile(partFile(job, name), name, { ...options, compress: false });
	add('SHA256SUMS', listText(files));
	zip.end();
	const file = archiveFile(job);
	await pipeline(zip.outputStream, createWriteStream(`${file}.part`, { mode: 0o600 }));
	await rename(`${file}.part`, file);
	return (await stat(file)).size;
}
