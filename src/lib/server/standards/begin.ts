/** A document comes in: its row is written, and it is read in a thread while the sender goes on. */
import { granted, refused, type Answer } from '../answer.ts';
import { newId, now } from '../db/identifier.ts';
import { shownFileName } from './file-name.ts';
import { homeOf, type Home } from './home.ts';
import { mayImport, notTheirs, type Who } from './permission.ts';
import { hashOf, readInto, type UploadedFile } from './read-into.ts';
import { readApart, type Read } from './reading.ts';
import { countInStage, insertImport } from './repository.ts';

const mostBytes = 20 * 1024 * 1024;
/** Files of one home that are read at a time; each may take a minute of a thread. */
const mostReading = 4;

function sizeRefusal({ bytes }: UploadedFile) {
	if (bytes.length === 0) return refused('invalid', '文件是空的。请重新选择文件。');
	return bytes.length > mostBytes
		? refused('invalid', '文件超过 20 MB。请检查是否选错了文件。')
		: null;
}

const unread = {
	...{ stage: 'reading' as const, kind: null, standardId: '', edition: '', title: '' },
	...{ name: '', level: '', extent: '', certificates: [], forceFrom: '', open: 0, faults: [] },
};

async function insert(home: Home, who: Who, { name, bytes }: UploadedFile): Promise<string | null> {
	const { personId: createdBy } = who;
	const file = { fileName: shownFileName(name), fileHash: hashOf(bytes) };
	const row = { id: newId(), ...unread, ...file, createdAt: now(), createdBy };
	return home.write(async (db) => {
		if ((await countInStage(db, 'reading')) >= mostReading) return null;
		await insertImport(db, row);
		return row.id;
	});
}

/** Answers as soon as the file is received; `importOf` tells how far the reading is. */
export async function beginImport(
	who: Who,
	file: UploadedFile,
	read: Read = readApart,
): Promise<Answer<{ id: string }>> {
	if (!mayImport(who)) return notTheirs();
	const wrong = sizeRefusal(file);
	if (wrong) return wrong;
	const home = homeOf(who);
	const id = await insert(home, who, file);
	if (id === null)
		return refused('too-many', `已有 ${mostReading} 份文件正在读取，请等其中一份读完再上传。`);
	void readInto(home, id, file, read);
	return granted({ id });
}
