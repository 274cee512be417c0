/** Texts of a workbook: written once, named by their place in the list. */
import { success, type Outcome } from '#domain/fault.ts';
import type { Archive } from '../office-parts/index.ts';
import { advice } from './refused.ts';
import { hear, Refusal, type Hearer } from './xml.ts';

/** Characters of all texts together. */
const most = 20_000_000;

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Characters that XML does not hold stand as `_x000D_`; lines end as elsewhere. */
export const plainText = (text: string): string =>
	text
		.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		.replace(/\r\n?/g, '\n');

/** Gathers the text of an item: of all its runs, without the reading aids above them. */
export function textHearer(item: string, done: (text: string) => void): Hearer {
	let [text, inText, aside] = ['', false, 0];
	return {
		open: (name) => {
			if (name === item) text = '';
			else if (name === 'rPh') aside += 1;
			else if (name === 't') inText = true;
		},
		close: (name) => {
			if (name === item) done(plainText(text));
			else if (name === 'rPh') aside -= 1;
			else if (name === 't') inText = false;
		},
		text: (part) => {
			if (inText && aside === 0) text += part;
		},
	};
}

export async function readStrings(
	archive: Archive,
	part: string | undefined,
): Promise<Outcome<string[]>> {
	const bytes = part === undefined ? success(null) : await archive.read(part);
	if (!bytes.ok) return bytes;
	const strings: string[] = [];
	let length = 0;
	const keep = (text: string): void => {
		length += text.length;
		if (length > most) throw new Refusal('文字过多', advice.again);
		strings.push(text);
	};
	if (!bytes.value) return success(strings);
	const heard = hear(bytes.value, part ?? '', textHearer('si', keep));
	return heard.ok ? success(strings) : heard;
}
