/** How broken text is joined again: nothing is added to the words, and nothing taken from them. */
import { joined, replaced, slice, trimmed, type Traced } from '../text/traced.ts';

/** Full-width letters, digits and marks as half-width ones, unit for unit: for matching only. */
export const halfWidth = (text: string): string =>
	text.replace(/[\uff01-\uff5e\u3000\u00a0∶．]/g, (char) =>
		char === '\u3000' || char === '\u00a0'
			? ' '
			: char === '∶'
				? ':'
				: String.fromCharCode(char.charCodeAt(0) - 0xfee0),
	);

export const squeeze = (text: string): string => text.replace(/\s+/g, '');

const latin = /[A-Za-z0-9%]/;
const isLatin = (char: string | undefined): boolean => char !== undefined && latin.test(char);

/** Lines of one text: a word or number of Latin letters keeps a space where the line was broken. */
export function joinLines(pieces: readonly Traced[]): Traced {
	const parts: Traced[] = [];
	let last = '';
	for (const piece of pieces.filter(({ text }) => text !== '')) {
		const before = parts.at(-1);
		const spaced = /[A-Za-z]$/.test(last) && /^[A-Za-z]/.test(piece.text);
		parts.push(spaced && before ? spaceBefore(piece) : piece);
		last = piece.text;
	}
	return foldSpaces(joined(parts));
}

const spaceBefore = (piece: Traced): Traced => ({
	text: ` ${piece.text}`,
	at: Uint32Array.from([piece.at[0] ?? 0, ...piece.at]),
});

/** Runs of white space become one space. */
export const foldSpaces = (piece: Traced): Traced =>
	trimmed(replaced(piece, /\s{2,}|[^\S ]/g, ' '));

/** Spaces between two Chinese characters come from setting a narrow column, not from the text. */
export const closeSpaces = (piece: Traced): Traced => closed(piece, () => false);

const office = /[厅部局委署会院]/;

/** Running text: the spaces between the offices that a title 《…》 names part them, and stay. */
export function closeProse(piece: Traced): Traced {
	let [depth, read] = [0, 0];
	return closed(piece, (text, index) => {
		for (; read < index; read += 1) depth += text[read] === '《' ? 1 : text[read] === '》' ? -1 : 0;
		return depth > 0 && office.test(text[index - 1] ?? '');
	});
}

function closed(piece: Traced, stays: (text: string, index: number) => boolean): Traced {
	const folded = foldSpaces(piece);
	const parts: Traced[] = [];
	let from = 0;
	for (const { index } of folded.text.matchAll(/ /g)) {
		if (isLatin(folded.text[index - 1]) || isLatin(folded.text[index + 1])) continue;
		if (stays(folded.text, index)) continue;
		parts.push(slice(folded, from, index));
		from = index + 1;
	}
	return from === 0 ? folded : joined([...parts, slice(folded, from)]);
}

/** Width of a text in Chinese characters; white space is none. */
export function widthOf(text: string): number {
	let width = 0;
	for (const char of squeeze(text)) width += char.charCodeAt(0) < 0x2000 ? 0.5 : 1;
	return width;
}
