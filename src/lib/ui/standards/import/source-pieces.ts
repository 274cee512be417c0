/** The excerpt in pages, with the place that is looked at marked. */
import { piecesOf, type Piece } from '../library/found.ts';

/** What is looked at: where it begins in the source and how it reads. */
export interface Spot {
	readonly offset: number;
	readonly text: string;
}

/**
 * Where `spot` ends in `text`: white space counts for nothing, for a page break or a justified line
 * puts it anywhere. All offsets are those of `text`.
 */
function endOf(text: string, spot: Spot): number {
	let left = spot.text.replace(/\s/g, '').length;
	let at = spot.offset;
	for (; at < text.length && left > 0; at += 1) if (/\S/.test(text.charAt(at))) left -= 1;
	return at;
}

/** Pages of the text, cut at form feeds; the marked place may run over one. */
export function sourcePages(text: string, from: number, spot: Spot | null): Piece[][] {
	const start = spot ? spot.offset - from : -1;
	const inside = spot !== null && start >= 0 && start < text.length;
	const end = inside ? endOf(text, { ...spot, offset: start }) : start;
	let at = 0;
	return text.split('\f').map((page) => {
		const begin = at;
		at += page.length + 1;
		const spans = inside ? [[start - begin, end - begin] as const] : [];
		return piecesOf(
			page,
			spans.map(([a, b]) => [Math.max(0, a), Math.min(page.length, b)] as const),
		);
	});
}
