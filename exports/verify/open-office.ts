/** A file that somebody brings: a Word document or a workbook, or told what it is instead. */
import { failure, success, type Outcome } from '#domain/fault.ts';
import type { Content } from './content.ts';
import { excelMain, readExcel } from './read-excel.ts';
import { readWord, wordMain } from './read-word.ts';
import { unzip, type Parts } from './unzip.ts';

export type Form = 'word' | 'excel';

export interface OfficeFile {
	readonly form: Form;
	readonly parts: Parts;
}

const right = '请选择从循标导出的 .docx 或 .xlsx 文件';
const refused = (wrong: string): Outcome<never> => failure({ path: '', wrong, right });

/** Beginnings of files, as Latin-1 text. */
const beginnings: readonly (readonly [string, string])[] = [
	['%PDF', '这是 PDF 文件，内容不能逐格比对，请输入核验码对照'],
	['\x89PNG', '这是一张图片'],
	['\xff\xd8\xff', '这是一张图片'],
	['\xd0\xcf\x11\xe0', '这是旧式或加了密码的 Office 文件'],
	['Rar!', '这是压缩包，请先解压'],
	['7z\xbc\xaf', '这是压缩包，请先解压'],
];

function notZip(bytes: Uint8Array): string {
	const head = String.fromCharCode(...bytes.subarray(0, 8));
	const known = beginnings.find(([beginning]) => head.startsWith(beginning));
	return known?.[1] ?? '这不是 .docx 或 .xlsx 文件';
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const most = 64 * 2 ** 20;

export function openOffice(bytes: Uint8Array): Outcome<OfficeFile> {
	if (bytes.length === 0) return refused('文件是空的');
	if (bytes.length > most) return refused('文件超过 64 MB');
	if (!isZip(bytes)) return refused(notZip(bytes));
	const parts = unzip(bytes);
	if (!parts.ok) return parts;
	const has = (name: string): boolean => parts.value.names.includes(name);
	if (has(wordMain)) return success({ form: 'word', parts: parts.value });
	if (has(excelMain)) return success({ form: 'excel', parts: parts.value });
	return refused('这是压缩包，里面没有 Word 或 Excel 的内容');
}

export const contentOf = ({ form, parts }: OfficeFile): Promise<Outcome<Content>> =>
	form === 'word' ? readWord(parts) : readExcel(parts);
