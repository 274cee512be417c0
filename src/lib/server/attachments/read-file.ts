/** A file that was sent, by its bytes: what it is, or why it is not kept. */
import { attachmentName, beginningOf, mostBytes, officeKindOf } from '#domain/plan/attachment.ts';
import type { AttachmentKind } from '#domain/plan/attachment.ts';
import { sizeWords } from '#domain/size-words.ts';
import { openArchive } from '#exports/office-parts/index.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { shownFileName } from '../standards/file-name.ts';

export interface SentFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

export interface ReadFile extends SentFile {
	readonly kind: AttachmentKind;
}

const right = '可以上传 PDF、Word（.docx）、Excel（.xlsx）、PNG 和 JPEG，不含宏，每个不超过 10 MB';
const not = (wrong: string) =>
	refused('invalid', `没有保存附件：${wrong}。${right}。`, [{ path: 'file', wrong, right }]);

const advice = { again: '请另存后再上传', damaged: '请重新保存后再上传' };

async function officeKind(bytes: Uint8Array): Promise<AttachmentKind | null> {
	const archive = await openArchive(bytes, advice);
	return archive.ok ? officeKindOf(archive.value.names) : null;
}

export async function readSentFile({ name, bytes }: SentFile): Promise<Answer<ReadFile>> {
	if (name === '') return not('还没有选择文件');
	if (bytes.length === 0) return not('文件是空的');
	if (bytes.length > mostBytes.file) return not(`文件有 ${sizeWords(bytes.length)}`);
	const beginning = beginningOf(bytes);
	const kind = beginning === 'zip' ? await officeKind(bytes) : beginning;
	if (kind === null) return not(`“${shownFileName(name)}”的内容不是这几种文件`);
	return granted({ kind, bytes, name: attachmentName(shownFileName(name), kind) });
}
