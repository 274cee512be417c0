/** Bytes that do not tell when they were made: the library stamps its files with the moment of printing. */
import { Packer, type Document } from 'docx';

const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

interface Core {
	readonly title: string;
	readonly subject: string;
	readonly creator: string;
	readonly keywords: string;
	readonly description: string;
}

/** A moment as Word reads it, in UTC: `2026-05-12T08:00:00Z`. */
export const wholeSeconds = (date: string): string =>
	`${new Date(date).toISOString().slice(0, 19)}Z`;

/** docProps/core.xml as the library writes it, with `date` (ISO, whole seconds) in place of now. */
function coreXml({ title, subject, creator, keywords, description }: Core, date: string): string {
	const spaces = [
		'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
		'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
		'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
	].join(' ');
	const words = [
		['dc:title', title],
		['dc:subject', subject],
		['dc:creator', creator],
		['cp:keywords', keywords],
		['dc:description', description],
	].map(([name, text = '']) => `<${name}>${escaped(text)}</${name}>`);
	const days = ['created', 'modified'].map(
		(name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties ${spaces}>${[...words, ...days].join('')}</cp:coreProperties>`;
}

/** Records of a zip (APPNOTE 4.3): their signatures, and where the time of the entry stands in them. */
const end = 0x06054b50;
const central = { signature: 0x02014b50, time: 12, lengths: [28, 30, 32], local: 42 } as const;
const centralSize = 46;
const localTime = 10;
/** 1980-01-01 00:00, the first moment that a zip can say. */
const firstDay = 0x21;

/** Sets the time of every entry to the first that there is. */
function withoutTimes(bytes: Uint8Array): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let tail = bytes.length - 22;
	while (tail > 0 && view.getUint32(tail, true) !== end) tail -= 1;
	let at = view.getUint32(tail + 16, true);
	for (let entries = view.getUint16(tail + 10, true); entries > 0; entries -= 1) {
		if (view.getUint32(at, true) !== central.signature) throw new Error('not a directory of a zip');
		const local = view.getUint32(at + central.local, true);
		let length: number = centralSize;
		for (const place of [at + central.time, local + localTime])
			view.setUint32(place, firstDay << 16, true);
		for (const offset of central.lengths) length += view.getUint16(at + offset, true);
		at += length;
	}
	return bytes;
}

/** The bytes of a document that are the same whenever it is printed; `date` is what it says of itself. */
export async function steadyBytes(
	document: Document,
	core: Core,
	date: string,
): Promise<Uint8Array> {
	const own = [{ path: 'docProps/core.xml', data: coreXml(core, date) }];
	return withoutTimes(new Uint8Array(await Packer.toBuffer(document, undefined, own)));
}
