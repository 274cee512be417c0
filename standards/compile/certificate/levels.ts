/** Paragraphs that speak of one level each: 【直播电商】（初级）：主要面向… */
import { slice, trimmed, type Traced } from '../text/traced.ts';
import { halfWidth } from './glyphs.ts';

export interface OfLevel {
	/** null: it speaks of all levels. */
	readonly level: string | null;
	/** Without 【…】（初级）： */
	readonly piece: Traced;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Marks of levels, with or without brackets, a colon behind: （初级）： or 初级： */
const marks = (levels: readonly string[]): RegExp =>
	new RegExp(
		String.raw`(?:^|(?<=[。;；\s]))(?:\d+(?:\.\d+)+\s*|\([一二三四五\d]\)\s*)?(?:【[^】]{1,40}】|[^\s。;:,()]{0,20})\s*[(【]?\s*(${levels.map(escaped).join('|')})\s*[)】]?[^\s。;:,、()]{0,12}\s*:\s*`,
		'g',
	);

/** `5.1 初级` on a line of its own. */
const headingOf = (text: string, levels: readonly string[]): string | undefined =>
	text.length > 20
		? undefined
		: levels.find((level) => text.replace(/[)）】]$/, '').endsWith(level));

/** What each paragraph says of which level; below the heading of a level all are its own. */
export function ofLevels(paragraphs: readonly Traced[], levels: readonly string[]): OfLevel[] {
	if (levels.length === 0) return paragraphs.map((piece) => ({ level: null, piece }));
	const pattern = marks(levels);
	let below: string | null = null;
	return paragraphs.flatMap((paragraph) => {
		const starts = [...halfWidth(paragraph.text).matchAll(pattern)];
		const heading = starts.length === 0 ? headingOf(paragraph.text, levels) : undefined;
		if (heading !== undefined) {
			below = heading;
			return [];
		}
		const lead = { level: below, piece: trimmed(slice(paragraph, 0, starts[0]?.index)) };
		const own = starts.map((start, index) => ({
			level: start[1] ?? null,
			piece: trimmed(slice(paragraph, start.index + start[0].length, starts[index + 1]?.index)),
		}));
		return [lead, ...own].filter(({ piece }) => piece.text !== '');
	});
}
