/** Workbooks for tests: real ones from rows, and those that a program writes which nobody has tested. */
import exceljs from 'exceljs';
import JSZip from 'jszip';

export type CellValue = exceljs.CellValue;

export interface MadeSheet {
	readonly name: string;
	/** From row 1 and column A. */
	readonly rows: readonly (readonly CellValue[])[];
	/** What else is done to it. */
	readonly change?: (sheet: exceljs.Worksheet) => void;
}

/** Bytes of an .xlsx as Excel would have written it. */
export async function workbookOf(...sheets: readonly MadeSheet[]): Promise<Uint8Array> {
	const workbook = new exceljs.Workbook();
	for (const { name, rows, change } of sheets) {
		const sheet = workbook.addWorksheet(name);
		for (const row of rows) sheet.addRow([...row]);
		change?.(sheet);
	}
	return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Any zip. */
export async function zipOf(
	files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Uint8Array> {
	const zip = new JSZip();
	for (const [name, content] of Object.entries(files)) zip.file(name, content);
	const options = { compression: 'DEFLATE', compressionOptions: { level: 9 } } as const;
	return zip.generateAsync({ type: 'uint8array', ...options });
}

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (...rows: readonly (readonly [id: string, type: string, target: string])[]): string =>
	`<Relationships>${rows
		.map(
			([id, type, target]) =>
				`<Relationship Id="${id}" Type="${relationship}/${type}" Target="${target}"/>`,
		)
		.join('')}</Relationships>`;

/** The least that is a workbook, around the XML of its one sheet. */
export const sheetParts = (sheet: string, more: Readonly<Record<string, string>> = {}) =>
	zipOf({
		'_rels/.rels': rels(['r1', 'officeDocument', 'xl/workbook.xml']),
		'xl/workbook.xml':
			'<workbook><sheets><sheet name="教师" sheetId="1" id="r1"/></sheets></workbook>',
		'xl/_rels/workbook.xml.rels': rels(
			['r1', 'worksheet', 'worksheets/sheet1.xml'],
			['r2', 'sharedStrings', 'sharedStrings.xml'],
		),
		'xl/worksheets/sheet1.xml': sheet,
		...more,
	});

/** The bytes of a compound file that has a stream of this name. */
export const compoundOf = (stream: string): Uint8Array =>
	new Uint8Array(
		Buffer.concat([
			Buffer.from('d0cf11e0a1b11ae1', 'hex'),
			Buffer.alloc(512),
			Buffer.from(stream, 'utf16le'),
			Buffer.alloc(512),
		]),
	);
