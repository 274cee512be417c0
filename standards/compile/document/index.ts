/** From the bytes of a file to its text: .txt, .docx and .pdf, told apart by what they hold. */
import { success, type Outcome } from '#domain/fault.ts';
import { refused, type OnStep, type ReadDocument } from './document.ts';
import { readPdf } from './pdf/index.ts';
import { readPlain } from './plain/index.ts';
import { compoundFile, signatureOf } from './signature.ts';
import { readWord } from './word/index.ts';

export type { Form, OnStep, ReadDocument, ReadingStep } from './document.ts';

/** 20 MB. */
export const mostBytes = 20 * 1024 * 1024;

function read(
	bytes: Uint8Array,
	onStep: OnStep,
): Promise<Outcome<ReadDocument>> | Outcome<ReadDocument> {
	const signature = signatureOf(bytes);
	if (signature === 'text') return readPlain(bytes);
	if (signature === 'zip') return readWord(bytes);
	if (signature === 'pdf') return readPdf(bytes, onStep);
	const { wrong, right } = signature === 'ole' ? compoundFile(bytes) : signature;
	return refused(wrong, right);
}

/**
 * Reads the file that a person calls `name`. Whatever the bytes are, the answer is a text or a reason;
 * time and memory are bounded by the thread that this runs in.
 */
export async function readDocument(
	name: string,
	bytes: Uint8Array,
	onStep: OnStep = () => undefined,
): Promise<Outcome<ReadDocument>> {
	if (bytes.length > mostBytes) return refused('文件超过 20 MB', '请检查是否选错了文件');
	if (bytes.length === 0) return refused('文件是空的', '请重新选择文件');
	const document = await read(bytes, onStep);
	if (!document.ok) return document;
	if (document.value.text.trim() === '') return refused('文件里没有文字', '请重新选择文件');
	return success(withName(document.value, name));
}

/** Says so where the name promises something else. */
function withName(document: ReadDocument, name: string): ReadDocument {
	const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase();
	if (ending === undefined || ending === document.form) return document;
	const note = `文件名以 .${ending} 结尾，内容是 .${document.form}，已按内容读。`;
	return { ...document, notes: [...document.notes, note] };
}
