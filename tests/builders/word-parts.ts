/** Word files part by part, for what no office writes by itself. */
import JSZip from 'jszip';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const others = [
	'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
	'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');

export const part = (root: string, content: string): string =>
	`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${word} ${others}>${content}</w:${root}>`;

/** The bytes of a zip of these parts; a string's own `body` stands in word/document.xml. */
export async function wordParts(
	body: string,
	parts: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
	const zip = new JSZip();
	const all = { 'word/document.xml': part('document', `<w:body>${body}</w:body>`), ...parts };
	for (const [name, content] of Object.entries(all)) zip.file(name, content);
	return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (text: string, properties = ''): string =>
	`<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
