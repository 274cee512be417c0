/** A Word document with its tracked changes accepted or rejected, as the texts that it then holds. */
import JSZip from 'jszip';
import { SaxesParser } from 'saxes';

interface Element {
	readonly name: string;
	readonly children: (Element | string)[];
}

function parsed(xml: string): Element {
	const root: Element = { name: '', children: [] };
	const open = [root];
	const parser = new SaxesParser();
	parser.on('opentag', ({ name }) => {
		const element: Element = { name, children: [] };
		open.at(-1)!.children.push(element);
		open.push(element);
	});
	parser.on('text', (text) => open.at(-1)!.children.push(text));
	parser.on('closetag', () => void open.pop());
	parser.write(xml).close();
	return root;
}

const elements = ({ children }: Element): Element[] =>
	children.filter((child): child is Element => typeof child !== 'string');
const inside = (element: Element, ...names: string[]): Element[] =>
	names.reduce<Element[]>(
		(found, name) => found.flatMap(elements).filter((one) => one.name === name),
		[element],
	);

/** What is gone once changes are settled: of accepted ones what was deleted, of rejected ones what came. */
type Gone = 'w:del' | 'w:ins';

/** A text is in one paragraph; lines are breaks. */
function textOf(element: Element, gone: Gone): string {
	return elements(element)
		.map((child) => {
			if (child.name === gone || child.name === 'w:pPr' || child.name === 'w:rPr') return '';
			if (child.name === 'w:br') return '\n';
			if (child.name === 'w:t' || child.name === 'w:delText')
				return child.children.filter((one) => typeof one === 'string').join('');
			return textOf(child, gone);
		})
		.join('');
}

const isGoneParagraph = (element: Element, gone: Gone): boolean =>
	inside(element, 'w:pPr', 'w:rPr', gone).length > 0;
const isGoneRow = (element: Element, gone: Gone): boolean =>
	inside(element, 'w:trPr', gone).length > 0;

/** A paragraph as its text; a table as rows of cells. */
export type Settled = string | readonly (readonly string[])[];

function tableOf(element: Element, gone: Gone): string[][] {
	const rows = inside(element, 'w:tr').filter((row) => !isGoneRow(row, gone));
	return rows.map((row) =>
		inside(row, 'w:tc').map((cell) =>
			inside(cell, 'w:p')
				.map((one) => textOf(one, gone))
				.join('\n'),
		),
	);
}

function settled(body: Element, gone: Gone): Settled[] {
	return elements(body).flatMap((element): Settled[] => {
		if (element.name === 'w:tbl') {
			const rows = tableOf(element, gone);
			return rows.length > 0 ? [rows] : [];
		}
		if (element.name !== 'w:p') return [];
		const text = textOf(element, gone);
		// What is tracked as gone leaves nothing behind, not even its mark.
		if (isGoneParagraph(element, gone) && text !== '') throw new Error(`left behind: ${text}`);
		return text === '' ? [] : [text];
	});
}

export const documentXml = async (bytes: Uint8Array): Promise<string> =>
	(await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? '';

async function settledOf(bytes: Uint8Array, gone: Gone): Promise<Settled[]> {
	const [body] = inside(parsed(await documentXml(bytes)), 'w:document', 'w:body');
	return body ? settled(body, gone) : [];
}

export const accepted = (bytes: Uint8Array): Promise<Settled[]> => settledOf(bytes, 'w:del');
export const rejected = (bytes: Uint8Array): Promise<Settled[]> => settledOf(bytes, 'w:ins');
