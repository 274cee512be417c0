/** The template library that one would otherwise take (docxtemplater): the same texts put into a Word template. */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { PrintJob } from '#exports/views/job.ts';
import { planDocument } from '#exports/views/plan-document.ts';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A paragraph each for titles and passages, and a table whose rows and cells are repeated. */
const body = `<w:p><w:r><w:t>{#parts}{title}</w:t></w:r></w:p>
<w:p><w:r><w:t>{#blocks}{#text}</w:t></w:r></w:p><w:p><w:r><w:t>{text}</w:t></w:r></w:p><w:p><w:r><w:t>{/text}</w:t></w:r></w:p>
<w:p><w:r><w:t>{#rows}</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>{#cells}{.}</w:t></w:r></w:p><w:p><w:r><w:t>{/cells}</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>{/rows}</w:t></w:r></w:p>
<w:p><w:r><w:t>{/blocks}{/parts}</w:t></w:r></w:p>`;

const part = (name: string, type: string): string =>
	`<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;

/** The least that is a Word file. */
function templateZip(): PizZip {
	const zip = new PizZip();
	zip.file(
		'[Content_Types].xml',
		`<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('/word/document.xml', 'document.main')}</Types>`,
	);
	zip.file(
		'_rels/.rels',
		'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
	);
	zip.file(
		'word/document.xml',
		`<?xml version="1.0"?><w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`,
	);
	return zip;
}

const template = templateZip().generate({ type: 'nodebuffer' });

/** What the printed document says, as a template takes it. */
export function templateData(printed: PrintJob): object {
	const { chapters, appendices } = planDocument(printed);
	const parts = [...chapters, ...appendices].map(({ title, blocks }) => ({
		title,
		blocks: blocks.map((block) =>
			block.kind === 'table'
				? {
						text: '',
						rows: [...block.table.head, ...block.table.rows].map((cells) => ({
							cells: cells.map(({ text }) => text),
						})),
					}
				: { text: [{ text: block.text }], rows: [] },
		),
	}));
	return { parts };
}

export function templateWord(data: object): Uint8Array {
	const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
	document.render(data);
	return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}
