/** The characters of a page with their places. */
import type { PageViewport } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { moved, multiplied, type Matrix, type Run } from './geometry.ts';

/** Private and broken characters stand for signs that the font alone knows. */
const unreadable = /[\ue000-\uf8ff\ufffd]/g;
const invisible = /(?![\t\n\f\r\u0080-\u009f])[\p{Cc}\u200b-\u200f\u2060\ufeff]/gu;

/** Full-width marks carry their own space; pdf.js takes a mark that was set closer for a gap. */
const beside = / (?=[，。、；：！？）》】”’])|(?<=[，。、；：！？（《【“‘]) /g;

const wording = (text: string): string =>
	text.replace(invisible, '').replace(unreadable, '□').replace(beside, '');

const placeOf = ({ transform }: TextItem, viewport: PageViewport): Matrix =>
	multiplied(viewport.transform as unknown as Matrix, transform as unknown as Matrix);

/**
 * By how many degrees, clockwise, the page has to be turned so that most of its characters stand upright:
 * a wide table is often printed sideways.
 */
export function turnOf(items: readonly TextItem[], viewport: PageViewport): number {
	const characters = new Map<number, number>();
	for (const item of items) {
		const [across, down] = placeOf(item, viewport);
		const turn = (360 - Math.round(Math.atan2(down, across) / (Math.PI / 2)) * 90) % 360;
		characters.set(turn, (characters.get(turn) ?? 0) + item.str.trim().length);
	}
	const all = [...characters.values()].reduce((sum, count) => sum + count, 0);
	return [...characters].find(([, count]) => count * 2 > all)?.[0] ?? 0;
}

function runOf(item: TextItem, viewport: PageViewport): Run {
	const { str, width } = item;
	const place = placeOf(item, viewport);
	const size = Math.hypot(place[2], place[3]) || Math.hypot(place[0], place[1]);
	const along = Math.hypot(place[0], place[1]) || 1;
	const length = width * viewport.scale;
	// The far end of the baseline: text may run downwards or upside down.
	const [x, y] = moved([place[0] / along, place[1] / along, 0, 0, place[4], place[5]], length, 0);
	return {
		text: wording(str),
		x0: Math.min(place[4], x),
		x1: Math.max(place[4], x),
		y: Math.max(place[5], y),
		size,
	};
}

/** Runs of text; blanks are left out, for places tell where they are. */
export const runsOf = (items: readonly TextItem[], viewport: PageViewport): Run[] =>
	items.filter(({ str }) => str.trim() !== '').map((item) => runOf(item, viewport));
