/** What somebody brings instead of a .docx, by its first bytes. */
import type { Fault } from '#domain/fault.ts';
import { fault } from './package.ts';

const right = '请在 Word 或 WPS 里另存为 .docx，再上传';

const beginnings: readonly (readonly [string, string])[] = [
	['%PDF', '这是 PDF 文件'],
	['\xd0\xcf\x11\xe0', '这是旧式的 .doc，或加了密码的文件'],
	['{\\rtf', '这是 RTF 文件'],
	['\x89PNG', '这是图片'],
	['\xff\xd8\xff', '这是图片'],
	['Rar!', '这是压缩包'],
	['7z\xbc\xaf', '这是压缩包'],
];

/** null: it is a zip, as every .docx is. */
export function isTemplateOf(bytes: Uint8Array): Fault | null {
	if (bytes.length === 0) return fault('文件', '还没有选择文件，或文件是空的', right);
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) return null;
	const head = String.fromCharCode(...bytes.subarray(0, 8));
	const known = beginnings.find(([beginning]) => head.startsWith(beginning));
	return fault('文件', known?.[1] ?? '不是 .docx 文件', right);
}
