/** The forms of a line that heads a section: with its number and title, with one of both, or with more. */
import { slice, trimmed, type Traced } from '../text/traced.ts';
import { follows, looksLikeTitle, type Candidate } from './candidates.ts';
import { headingOf, oneLiners, outline, places, titled } from './outline.ts';
import type { Line } from './text/lines.ts';

export interface Headed {
	/** `8.1.3`: what the outline says where the printed number is another one. */
	readonly number: string;
	/** null: none. */
	readonly printed: string | null;
	readonly title: Traced;
	/** The lines of the heading, from and before. */
	readonly from: number;
	readonly to: number;
	/** What stands on its line behind it. */
	readonly rest: Traced | null;
	/** Of a table of contents. */
	readonly contents: boolean;
}

export interface Before {
	/** Number of the section that the line stands in; empty: none yet. */
	readonly number: string;
	/** The text before is over: it ends a sentence, or is a heading, or no sentences stand there. */
	readonly closed: boolean;
}

/** Index of the `count`-th character that is no blank. */
function placeOf(text: string, count: number): number {
	let seen = 0;
	for (let index = 0; index < text.length; index += 1) {
		if (/\s/.test(text.charAt(index))) continue;
		if (seen === count) return index;
		seen += 1;
	}
	return text.length;
}

/** The unblanked characters `from` … `to` of a line. */
const letters = ({ piece }: Line, from: number, to: number): Traced =>
	trimmed(slice(piece, placeOf(piece.text, from), placeOf(piece.text, to)));

type Found = Omit<Headed, 'from' | 'to' | 'contents'>;

function found(
	line: Line,
	number: string,
	printed: string | null,
	title: string,
	at: number,
): Found {
	const to = at + title.length;
	const rest = line.plain.length > to ? letters(line, to, Infinity) : null;
	return { number, printed, title: letters(line, at, to), rest };
}

/** A heading with the number and a title that the outline has for it, or one that stands elsewhere in it. */
export function known(
	line: Line,
	text: string,
	{ number, title }: Candidate,
	before: Before,
): Found | null {
	const at = text.length - title.length;
	if (headingOf(number)?.titles.test(title)) return found(line, number, number, title, at);
	const other = titled(title)?.number;
	if (other === undefined) return oneLiner(line, text, { number, title });
	const ahead = (places.get(other) ?? 0) - (places.get(before.number) ?? -1);
	return before.closed && ahead > 0 && ahead <= 3 ? found(line, other, number, title, at) : null;
}

/** 4 基本修业年限：三年 */
function oneLiner(line: Line, text: string, { number, title }: Candidate): Found | null {
	if (!oneLiners.has(number)) return null;
	const titles = headingOf(number)?.titles.source.slice(0, -1) ?? '';
	const [printed] = new RegExp(titles).exec(title) ?? [''];
	if (printed === '' || printed.length === title.length) return null;
	const heading = found(line, number, number, printed, text.length - title.length);
	const rest = heading.rest?.text.replace(/^[：:]\s*/, '') ?? '';
	return (
		heading.rest && {
			...heading,
			rest: slice(heading.rest, heading.rest.text.length - rest.length),
		}
	);
}

/** A section that the outline does not know, or under a title of its own: only where it comes next. */
export function further(
	line: Line,
	text: string,
	{ number, title }: Candidate,
	before: Before,
): Found | null {
	if (!before.closed || before.number === '' || !follows(before.number, number)) return null;
	if (!looksLikeTitle(title)) return null;
	return found(line, number, number, title, text.length - title.length);
}

/** A title whose number was lost (Word counts such numbers itself): only the one that comes next. */
export function unnumbered(
	line: Line,
	before: Before,
	numbered: ReadonlySet<string>,
): Found | null {
	const next = outline[(places.get(before.number) ?? -1) + 1];
	if (!next || !before.closed || numbered.has(next.number) || !next.titles.test(line.plain))
		return null;
	return found(line, next.number, null, line.plain, 0);
}
