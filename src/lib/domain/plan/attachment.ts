/** Files that belong to a plan's records: 论证意见, 会议纪要 … What a file is, its bytes say. */
import { fileName } from '../file-name.ts';

export const attachmentKinds = ['pdf', 'docx', 'xlsx', 'png', 'jpeg'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

export const mediaTypes: Record<AttachmentKind, string> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	png: 'image/png',
	jpeg: 'image/jpeg',
};

/** Endings by which systems open a file as what it is; the first is given to a name that has none of them. */
const endings: Record<AttachmentKind, readonly [string, ...string[]]> = {
	pdf: ['.pdf'],
	docx: ['.docx'],
	xlsx: ['.xlsx'],
	png: ['.png'],
	jpeg: ['.jpg', '.jpeg'],
};

export const attachmentEndings: readonly string[] = Object.values(endings).flat();

const megabyte = 2 ** 20;
/** Bytes of one file, and of all of a plan. */
export const mostBytes = { file: 10 * megabyte, plan: 50 * megabyte } as const;

const beginnings: readonly (readonly [AttachmentKind | 'zip', readonly number[]])[] = [
	['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
	['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
	['jpeg', [0xff, 0xd8, 0xff]],
	['zip', [0x50, 0x4b, 0x03, 0x04]],
];

/** By its first bytes; `zip` may be an office file, which its parts say. */
export const beginningOf = (bytes: Uint8Array): AttachmentKind | 'zip' | null =>
	beginnings.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;

/** By the names of its parts; null: another zip, or one with macros. */
export function officeKindOf(parts: ReadonlySet<string>): 'docx' | 'xlsx' | null {
	if (!parts.has('[Content_Types].xml')) return null;
	if ([...parts].some((name) => /vbaProject|activeX\//i.test(name))) return null;
	if (parts.has('word/document.xml')) return 'docx';
	return parts.has('xl/workbook.xml') ? 'xlsx' : null;
}

/** `name` (without folders) as a file of that kind; holds no character that a system refuses. */
export function attachmentName(name: string, kind: AttachmentKind): string {
	const plain = fileName(name).replace(/^\.+/, '') || '附件';
	const lower = plain.toLowerCase();
	return endings[kind].some((ending) => lower.endsWith(ending))
		? plain
		: `${plain}${endings[kind][0]}`;
}
