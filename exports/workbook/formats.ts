/** How cells show their numbers: what is a day or a month to its reader is only a number in the file. */
import { success, type Outcome } from '#domain/fault.ts';
import type { Archive } from '../office-parts/index.ts';
import { hear } from './xml.ts';

/** `zeros`: filled up with zeros to so many digits, as numbers of people are. */
export type Format = 'plain' | 'day' | 'month' | { readonly zeros: number };

/** Formats that every workbook has, as Chinese editions show them (ECMA-376, 18.8.30). */
const builtIn: ReadonlyMap<number, Format> = new Map([
	...[14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, 'day'] as const),
	...[17, 27, 36, 50, 52, 57].map((id) => [id, 'month'] as const),
]);

/** Words in quotes, colours and conditions in brackets, and single characters that are meant as they stand. */
const literal = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g;

/** `yyyy"年"m"月"` is a month, `00000000` eight digits. */
export function formatOf(code: string): Format {
	const zeros = /^0{2,20}$/.exec(code);
	if (zeros) return { zeros: zeros[0].length };
	const marks = code.split(';')[0]?.replace(literal, '').toLowerCase() ?? '';
	if (/general|@/.test(marks) || !/[yd]/.test(marks)) return 'plain';
	return /d/.test(marks) ? 'day' : 'month';
}

interface Heard {
	readonly custom: Map<number, Format>;
	readonly cells: number[];
}

export async function readFormats(
	archive: Archive,
	part: string | undefined,
): Promise<Outcome<Format[]>> {
	const bytes = part === undefined ? success(null) : await archive.read(part);
	if (!bytes.ok) return bytes;
	const heard: Heard = { custom: new Map(), cells: [] };
	let inCells = false;
	if (!bytes.value) return success([]);
	const read = hear(bytes.value, part ?? '', {
		open: (name, { numFmtId = '0', formatCode = '' }) => {
			if (name === 'cellXfs') inCells = true;
			else if (name === 'numFmt') heard.custom.set(Number(numFmtId), formatOf(formatCode));
			else if (name === 'xf' && inCells) heard.cells.push(Number(numFmtId));
		},
		close: (name) => {
			if (name === 'cellXfs') inCells = false;
		},
		text: () => undefined,
	});
	if (!read.ok) return read;
	return success(heard.cells.map((id) => heard.custom.get(id) ?? builtIn.get(id) ?? 'plain'));
}
