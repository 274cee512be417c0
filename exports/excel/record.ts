/** 版本与指纹: what the file is of, by what it was checked, and the fingerprint of each section. */
import type { Image, Workbook, Worksheet } from 'exceljs';
import { qrCode } from '../seal/qr.ts';
import { auditLines } from '../views/audit-words.ts';
import { sectionWords } from '../views/section-words.ts';
import { marginsOf, programmeLine, programmeTitle, type Book } from './book.ts';
import { addSheet, heightFor, linesOf, protect, printUpTo, put, putAcross } from './kit/sheet.ts';
import { styles } from './kit/style.ts';

export const recordSheet = '版本与指纹';

const widths = [26, 50, 16, 30];
const last = widths.length;

type Line = readonly [name: string, value: string];

function identity({ job, plan, report }: Book): Line[] {
	const { version, standard, fingerprint, day } = job;
	return [
		['方案', `${programmeTitle(plan)}人才培养方案`],
		['学校与专业', programmeLine(plan)],
		['版本', version ? version.label : '未登记'],
		['核验码', version?.code ?? '无核验码'],
		...(version?.address ? ([['核验地址', version.address]] as const) : []),
		...(version ? ([['通过', `${version.acceptedBy}　${version.acceptedOn}`]] as const) : []),
		...(version?.approvals ?? []).map(({ name, short }): Line => [name, short]),
		...(version?.auditHead
			? auditLines(version.auditHead).map(([label, text]): Line => [`操作记录：${label}`, text])
			: []),
		['导出日期', day],
		['专业教学标准', standard ? `${standard.title}（${standard.id}，${standard.edition}）` : '无'],
		['规则集', report.ruleSet],
		['检查结论', `${report.verdict}${report.submittable ? '，可提交审核' : '，尚不可提交审核'}`],
		['内容指纹（SHA-256）', fingerprint.root.toUpperCase()],
	];
}

function putLine(sheet: Worksheet, at: number, [name, value]: Line): void {
	const row = sheet.getRow(at);
	put(row, 1, name, styles.label);
	putAcross(row, 2, last, value, styles.text);
	row.height = heightFor(linesOf(value, 96), 20);
}

function putTitle(sheet: Worksheet, at: number, title: string, heads: readonly string[]): void {
	putAcross(sheet.getRow(at), 1, last, title, styles.note);
	const head = sheet.getRow(at + 1);
	put(head, 1, heads[0] ?? '', styles.head);
	if (heads.length === 2) putAcross(head, 2, last, heads[1] ?? '', styles.head);
	else heads.slice(1).forEach((name, index) => put(head, index + 2, name, styles.head));
}

/** Rows of the sections' fingerprints; the row after the last. */
function putSections(sheet: Worksheet, { job }: Book, first: number): number {
	const sections = Object.entries(job.fingerprint.sections);
	putTitle(sheet, first, '各部分内容指纹', ['部分', '指纹（SHA-256）']);
	sections.forEach(([id, hash], index) =>
		putLine(sheet, first + 2 + index, [sectionWords(id), hash.toUpperCase()]),
	);
	return first + 2 + sections.length;
}

/** What each rule asked for at export. */
function putParameters(sheet: Worksheet, { report }: Book, first: number): number {
	putTitle(sheet, first, '检查所用参数', ['规则', '要求', '强度', '条款']);
	const seen = new Map(
		report.rows.map((row) => [`${row.rule}\n${row.required}\n${row.strength}`, row] as const),
	);
	[...seen.values()].forEach(({ title, required, strength, clause }, index) => {
		const row = sheet.getRow(first + 2 + index);
		put(row, 1, title, styles.label);
		put(row, 2, required || '—', styles.text);
		put(row, 3, strength, styles.centred);
		put(row, 4, clause, styles.text);
		row.height = heightFor(
			Math.max(linesOf(title, 26), linesOf(required, 50), linesOf(clause, 30)),
		);
	});
	return first + 2 + seen.size;
}

/** The QR code in a row of its own, 25 mm wide; the row after it. */
async function putCode(sheet: Worksheet, { job }: Book, at: number): Promise<number> {
	if (!job.version?.address) return at;
	putLine(sheet, at, ['扫码核验', '']);
	sheet.getRow(at).height = 84;
	const code = Buffer.from(await qrCode(job.version.address));
	// The library's types are of an older Node, whose buffers were simpler.
	const buffer = code as unknown as Image['buffer'];
	const picture = sheet.workbook.addImage({ buffer, extension: 'png' });
	sheet.addImage(picture, { tl: { col: 1.1, row: at - 0.9 }, ext: { width: 94, height: 94 } });
	return at + 1;
}

export async function addRecord(workbook: Workbook, book: Book): Promise<void> {
	const sheet = addSheet(workbook, {
		name: recordSheet,
		widths,
		frozen: { columns: 0, rows: 1 },
		headRows: '1:1',
		...marginsOf(book),
		tab: 'FF5A6A75',
	});
	sheet.pageSetup.orientation = 'portrait';
	putAcross(sheet.getRow(1), 1, last, recordSheet, styles.title);
	sheet.getRow(1).height = 32;
	const lines = identity(book);
	lines.forEach((line, index) => putLine(sheet, 2 + index, line));
	const next = await putCode(sheet, book, 2 + lines.length);
	const sections = putSections(sheet, book, next + 1);
	const end = putParameters(sheet, book, sections + 1);
	printUpTo(sheet, last, end - 1);
	await protect(sheet);
}
