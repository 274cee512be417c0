/** What a file is, by its bytes: names and endings are often wrong. */

export type Signature = 'pdf' | 'zip' | 'ole' | 'text' | Foreign;

/** A kind of file that is not read: what it is, and what to do instead. */
export interface Foreign {
	readonly wrong: string;
	readonly right: string;
}

const asText = '请把正文另存为 .docx 或 .txt 再导入';
const scanned = { wrong: '这是一张图片', right: '请先做文字识别（OCR），或向发布机构索取文字版' };
const packed = { wrong: '这是压缩包', right: '请先解压，导入其中的 .txt、.docx 或 .pdf' };

/** Beginnings of files, as Latin-1 text. */
const beginnings: readonly (readonly [string, Signature])[] = [
	['PK\x03\x04', 'zip'],
	['PK\x05\x06', 'zip'],
	['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
	['{\\rtf', { wrong: '这是 RTF 文件', right: '请用 Word 打开，另存为 .docx' }],
	['\x89PNG', scanned],
	['\xff\xd8\xff', scanned],
	['GIF8', scanned],
	['II*\0', scanned],
	['MM\0*', scanned],
	['RIFF', { wrong: '这是图片或音视频', right: scanned.right }],
	['Rar!', packed],
	['7z\xbc\xaf', packed],
	['\x1f\x8b', packed],
	['KDH ', { wrong: '这是 CAJ 文件', right: '请用阅读器打开，另存为 .pdf' }],
	['MIME-Version:', { wrong: '这是网页档案或邮件', right: asText }],
];
const webPage = /^[\s\ufeffï»¿]*<(?:!doctype\s+html|html|\?xml)\b/i;

/** The mark of a PDF may stand behind some rubbish. */
const pdfWithin = 1024;

export function signatureOf(bytes: Uint8Array): Signature {
	const head = Buffer.from(bytes.subarray(0, pdfWithin)).toString('latin1');
	const known = beginnings.find(([beginning]) => head.startsWith(beginning));
	if (known) return known[1];
	if (head.includes('%PDF-')) return 'pdf';
	return webPage.test(head) ? { wrong: '这是网页或 XML 文件', right: asText } : 'text';
}

/** Names of streams in a compound file, and what holds them. */
const streams: readonly (readonly [string, Foreign])[] = [
	[
		'EncryptedPackage',
		{ wrong: '文件加了打开密码', right: '请用 Word 打开，取消密码后另存为 .docx' },
	],
	[
		'WordDocument',
		{ wrong: '这是旧式 Word 文件（.doc）', right: '请用 Word 或 WPS 打开，另存为 .docx' },
	],
	['Workbook', { wrong: '这是 Excel 表格', right: '请选择标准的正文（.docx、.pdf 或 .txt）' }],
	[
		'PowerPoint Document',
		{ wrong: '这是演示文稿', right: '请选择标准的正文（.docx、.pdf 或 .txt）' },
	],
];

/** What a compound file (OLE) is; none of them is read. */
export function compoundFile(bytes: Uint8Array): Foreign {
	const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found = streams.find(([name]) => content.includes(Buffer.from(name, 'utf16le')));
	return (
		found?.[1] ?? { wrong: '这是旧式 Office 文件', right: '请用 Word 或 WPS 打开，另存为 .docx' }
	);
}
