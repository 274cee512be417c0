/** The archive of a school for downloading: made in a folder that goes with the stream's end. */
import { dayInChina } from '#domain/day-in-china.ts';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Steward } from '../../access/actor.ts';
import { granted, type Answer } from '../../answer.ts';
import { archiveSchool } from '../life.ts';

export interface ArchiveStream {
	/** `江州市商贸职业学校-20261126.zip` */
	readonly name: string;
	readonly stream: ReadableStream;
}

export async function archiveStream(by: Steward, id: string): Promise<Answer<ArchiveStream>> {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'xunbiao-archive-'));
	const clear = (): void => void rm(folder, { recursive: true, force: true });
	const made = await archiveSchool(by, id, path.join(folder, 'school.zip')).catch(
		(error: unknown) => {
			clear();
			throw error;
		},
	);
	if (!made.ok) {
		clear();
		return made;
	}
	const { file, school, at } = made.value;
	const source = createReadStream(file).once('close', clear);
	const name = `${school}-${dayInChina(at).replaceAll('-', '')}.zip`;
	return granted({ name, stream: Readable.toWeb(source) as ReadableStream });
}
