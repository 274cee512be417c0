/** A text cut where words were found, so that they can be marked. */
export interface Piece {
	readonly text: string;
	readonly found: boolean;
}

/** Spans may touch or overlap and are in no order; together the pieces are the text. */
export function piecesOf(
	text: string,
	spans: readonly (readonly [from: number, to: number])[],
): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
		const start = Math.max(from, at);
		if (to <= start) continue;
		if (start > at) pieces.push({ text: text.slice(at, start), found: false });
		pieces.push({ text: text.slice(start, to), found: true });
		at = to;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), found: false });
	return pieces;
}
