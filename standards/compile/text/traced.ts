/**
 * Text that remembers where it stood: however often it is cut, joined and mended, each of its UTF-16
 * units still names its offset in the source, so that a clause can be shown at its place.
 */
export interface Traced {
	readonly text: string;
	/** For each unit of `text`, its offset in the source; of an inserted unit, that of the one before. */
	readonly at: Uint32Array;
}

export const nothing: Traced = { text: '', at: new Uint32Array(0) };

/** The whole source, or `source` as it stands from `from` on. */
export function traced(source: string, from = 0): Traced {
	return {
		text: source,
		at: Uint32Array.from({ length: source.length }, (_, index) => from + index),
	};
}

export const slice = ({ text, at }: Traced, from: number, to?: number): Traced => ({
	text: text.slice(from, to),
	at: at.subarray(from, to ?? text.length),
});

/** Where the text begins in the source; of empty text 0. */
export const offset = ({ at }: Traced): number => at[0] ?? 0;

/** The pieces one after the other, `between` (a space, say) standing at the end of the piece before it. */
export function joined(pieces: readonly Traced[], between = ''): Traced {
	const filled = pieces.filter(({ text }) => text !== '');
	const text = filled.map((piece) => piece.text).join(between);
	const at = new Uint32Array(text.length);
	let end = 0;
	for (const piece of filled) {
		if (end > 0) at.fill(at[end - 1] ?? 0, end, (end += between.length));
		at.set(piece.at, end);
		end += piece.text.length;
	}
	return { text, at };
}

/** Every match of `pattern` (global) replaced; what is put in stands where the match began. */
export function replaced(piece: Traced, pattern: RegExp, by: string): Traced {
	const kept: Traced[] = [];
	let end = 0;
	for (const match of piece.text.matchAll(pattern)) {
		kept.push(slice(piece, end, match.index));
		kept.push({ text: by, at: new Uint32Array(by.length).fill(piece.at[match.index] ?? 0) });
		end = match.index + match[0].length;
	}
	return end === 0 && kept.length === 0 ? piece : joined([...kept, slice(piece, end)]);
}

export function trimmed(piece: Traced): Traced {
	const from = piece.text.length - piece.text.trimStart().length;
	return slice(piece, from, Math.max(from, piece.text.trimEnd().length));
}

/** The pieces between the matches of `separator` (global); empty ones included. */
export function split(piece: Traced, separator: RegExp): Traced[] {
	const pieces: Traced[] = [];
	let end = 0;
	for (const match of piece.text.matchAll(separator)) {
		pieces.push(slice(piece, end, match.index));
		end = match.index + match[0].length;
	}
	return [...pieces, slice(piece, end)];
}

export const lines = (piece: Traced): Traced[] => split(piece, /\r\n|[\n\r\f\v\u2028\u2029]/g);

/** Matches of `pattern` (global) with the piece that each is. */
export const matches = (
	piece: Traced,
	pattern: RegExp,
): { match: RegExpExecArray; piece: Traced }[] =>
	[...piece.text.matchAll(pattern)].map((match) => ({
		match,
		piece: slice(piece, match.index, match.index + match[0].length),
	}));
