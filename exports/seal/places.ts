/** Where a file carries its payload: what each form needs so that office programs keep it. */
import { payloadNamespace } from '../verify/payload.ts';
import { payloadSheet } from '../verify/payload-sheet.ts';
import type { Form } from '../verify/open-office.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const customXml = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const xmlText = (text: string): string => text.replaceAll(/[&<>]/g, (c) => escapes[c] ?? c);

const before = (xml: string, end: string, added: string): string => {
	if (!xml.includes(end)) throw new Error(`A part without ${end}`);
	return xml.replace(end, () => added + end);
};

/** One change of a part that is there. */
export type Amended = readonly [part: string, amend: (xml: string) => string];

export interface Carrying {
	/** The part with the payload. */
	readonly part: string;
	readonly partOf: (text: string) => string;
	readonly added: readonly (readonly [part: string, xml: string])[];
	readonly amended: readonly Amended[];
}

const relation = (id: string, type: string, target: string): string =>
	`<Relationship Id="${id}" Type="${officeTypes}/${type}" Target="${target}"/>`;
const override = (part: string, type: string): string =>
	`<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;

/** Word keeps a custom part only with its properties, under an id of its own. */
const itemId = '{5A8E2C1D-7B34-4F0A-9C61-8D2E4B7A9F30}';

const word: Carrying = {
	part: 'customXml/item1.xml',
	partOf: (text) =>
		`${declaration}<registered xmlns="${payloadNamespace}">${xmlText(text)}</registered>`,
	added: [
		[
			'customXml/itemProps1.xml',
			`${declaration}<ds:datastoreItem xmlns:ds="${customXml}" ds:itemID="${itemId}"><ds:schemaRefs><ds:schemaRef ds:uri="${payloadNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
		],
		[
			'customXml/_rels/item1.xml.rels',
			`${declaration}<Relationships xmlns="${packageTypes}">${relation('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
		],
	],
	amended: [
		[
			'word/_rels/document.xml.rels',
			(xml) =>
				before(
					xml,
					'</Relationships>',
					relation('rIdPayload', 'customXml', '../customXml/item1.xml'),
				),
		],
		[
			'[Content_Types].xml',
			(xml) => before(xml, '</Types>', override('customXml/itemProps1.xml', 'customXmlProperties')),
		],
	],
};

/** A cell holds 32,767 characters; a pair of surrogates is never parted, for there are none (see `asAscii`). */
const chunk = 30_000;

function rows(text: string): string {
	const count = Math.ceil(text.length / chunk);
	return Array.from({ length: count }, (_, index) => {
		const piece = xmlText(text.slice(index * chunk, (index + 1) * chunk));
		const at = index + 1;
		return `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t xml:space="preserve">${piece}</t></is></c></row>`;
	}).join('');
}

const sheetPart = 'xl/worksheets/sheet9001.xml';

const excel: Carrying = {
	part: sheetPart,
	partOf: (text) =>
		`${declaration}<worksheet xmlns="${spreadsheet}"><sheetData>${rows(text)}</sheetData></worksheet>`,
	added: [],
	amended: [
		[
			'xl/workbook.xml',
			(xml) =>
				before(
					xml,
					'</sheets>',
					`<sheet sheetId="9001" name="${payloadSheet}" state="veryHidden" r:id="rIdPayload"/>`,
				),
		],
		[
			'xl/_rels/workbook.xml.rels',
			(xml) =>
				before(
					xml,
					'</Relationships>',
					relation('rIdPayload', 'worksheet', sheetPart.slice('xl/'.length)),
				),
		],
		[
			'[Content_Types].xml',
			(xml) => before(xml, '</Types>', override(sheetPart, 'spreadsheetml.worksheet')),
		],
	],
};

export const carrying: Readonly<Record<Form, Carrying>> = { word, excel };

/**
 * JSON that survives a cell: Excel reads `_x0041_` as an A, and half a pair of surrogates as damage.
 * Both are written as JSON escapes, which mean the same.
 */
export const asAscii = (json: string): string =>
	json
		.replaceAll(/_x(?=[0-9A-Fa-f]{4}_)/g, '\\u005fx')
		.replaceAll(
			/[\ud800-\udfff]/g,
			(half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`,
		);
