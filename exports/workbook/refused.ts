/** What comes in the place of an .xlsx file: told by its bytes, for names and endings are often wrong. */
import { failure, type Outcome } from '#domain/fault.ts';
import type { Advice, Archive } from '../office-parts/index.ts';

export const refused = (wrong: string, right: string): Outcome<never> =>
	failure({ path: '', wrong, right });

const saveAgain = '请用 Excel 或 WPS 打开，删去无关的工作表，另存为 .xlsx 后再导入';
export const advice: Advice = {
	again: saveAgain,
	damaged: '请用 Excel 或 WPS 打开看看，能打开的另存为 .xlsx 后再导入',
};
export const damaged = (what: string): Outcome<never> =>
	refused(`文件损坏：${what}`, advice.damaged);

const choose = '请选择按模板填写的 .xlsx 文件';
const old = ['这是旧式 Excel 文件（.xls）', '请用 Excel 或 WPS 打开，另存为 .xlsx'] as const;
const asText = [
	'这是网页或文本，不是 .xlsx',
	'请用 Excel 或 WPS 打开，另存为 .xlsx；也可以把表格粘贴到本页',
] as const;
const locked = ['文件加了打开密码', '请用 Excel 或 WPS 打开，取消密码后另存'] as const;

/** Beginnings of files, as Latin-1 text. */
const beginnings: readonly (readonly [string, readonly [string, string]])[] = [
	['%PDF', ['这是 PDF 文件', choose]],
	['\x89PNG', ['这是一张图片', choose]],
	['\xff\xd8\xff', ['这是一张图片', choose]],
	['Rar!', ['这是压缩包', '请先解压，导入其中的 .xlsx']],
	['7z\xbc\xaf', ['这是压缩包', '请先解压，导入其中的 .xlsx']],
	['\x1f\x8b', ['这是压缩包', '请先解压，导入其中的 .xlsx']],
	['\x09\x08', old],
	['\x09\x04', old],
];

/** Streams of a compound file (OLE), in which Excel and WPS keep old and encrypted files. */
const streams: readonly (readonly [string, readonly [string, string]])[] = [
	['EncryptedPackage', locked],
	['WordDocument', ['这是旧式 Word 文件（.doc）', choose]],
	['Workbook', old],
	['Book', old],
];

function compound(bytes: Uint8Array): Outcome<never> {
	const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found = streams.find(([name]) => content.includes(Buffer.from(name, 'utf16le')));
	return refused(...(found?.[1] ?? old));
}

/** A refusal where the bytes are no zip; null where they are one. */
export function notWorkbook(bytes: Uint8Array): Outcome<never> | null {
	const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
	if (head.startsWith('PK\x03\x04')) return null;
	if (head.startsWith('\xd0\xcf\x11\xe0')) return compound(bytes);
	const known = beginnings.find(([beginning]) => head.startsWith(beginning));
	return refused(...(known?.[1] ?? asText));
}

/** What else comes as a zip, by the names in it. */
const others: readonly (readonly [RegExp, string, string])[] = [
	[/^xl\/workbook\.bin$/, '这是二进制工作簿（.xlsb）', '请另存为 .xlsx'],
	[/^word\//, '这是 Word 文件', choose],
	[/^ppt\//, '这是演示文稿', choose],
	[/^content\.xml$/, '这是 OpenDocument 表格（.ods）', '请另存为 .xlsx'],
];

export function otherKind({ names }: Archive): Outcome<never> {
	const found = others.find(([pattern]) => [...names].some((name) => pattern.test(name)));
	return found
		? refused(found[1], found[2])
		: refused('这是压缩包，里面没有工作簿', '请先解压，导入其中的 .xlsx');
}
