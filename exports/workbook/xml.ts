/** Parts of a workbook read from their beginning to their end, without anything that XML could fetch or multiply. */
import { SaxesParser } from 'saxes';
import { success, type Outcome } from '#domain/fault.ts';
import { damaged, refused } from './refused.ts';

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
const byLocalName = (attributes: Attributes): Attributes =>
	Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));

function parse(source: string, hearer: Hearer): void {
	const parser = new SaxesParser();
	parser.on('doctype', () => {
		throw new Refusal('工作簿结构异常', '请用 Excel 或 WPS 打开，另存为 .xlsx');
	});
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => hearer.open(local(name), byLocalName(attributes)));
	parser.on('closetag', ({ name }) => hearer.close(local(name)));
	parser.on('text', (text) => hearer.text(text));
	parser.write(source).close();
}

/** `part` is what a person is told. */
export function hear(bytes: Uint8Array, part: string, hearer: Hearer): Outcome<null> {
	try {
		const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
		parse(new TextDecoder(encoding, { fatal: true }).decode(bytes), hearer);
		return success(null);
	} catch (error) {
		return error instanceof Refusal
			? refused(error.message, error.right)
			: damaged(`其中的 ${part} 不是完整的 XML`);
	}
}
