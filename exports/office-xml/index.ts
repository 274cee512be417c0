/**
 * Parts of an Office file read from their beginning to their end, without anything that XML could
 * fetch or multiply. Runs in a browser, too.
 */
import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** Names are without their prefix. */
export interface Hearer {
	readonly open: (name: string, attributes: Attributes) => void;
	readonly close: (name: string) => void;
	readonly text: (text: string) => void;
}

/** Thrown by a hearer who has heard enough: the file is refused with its words. */
export class Refusal extends Error {
	readonly right: string;
	constructor(wrong: string, right: string) {
		super(wrong);
		this.right = right;
	}
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const none: Attributes = {};

/** Most elements have none at all. */
function byLocalName(attributes: Attributes): Attributes {
	let found: Record<string, string> | null = null;
	for (const name in attributes) {
		found ??= {};
		found[local(name)] = attributes[name] ?? '';
	}
	return found ?? none;
}

/** Throws where the bytes are no XML; a `Refusal` where they declare a document type of their own. */
export function parse(bytes: Uint8Array, hearer: Hearer): void {
	const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
	const source = new TextDecoder(encoding, { fatal: true }).decode(bytes);
	// Where in the text it is nobody asks: broken XML is refused without its place.
	const parser = new SaxesParser({ xmlns: false, position: false } as const);
	parser.on('doctype', () => {
		throw new Refusal('文件结构异常', '请用 Office 或 WPS 打开，另存后再试');
	});
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => hearer.open(local(name), byLocalName(attributes)));
	parser.on('closetag', ({ name }) => hearer.close(local(name)));
	parser.on('text', (text) => hearer.text(text));
	parser.write(source).close();
}
