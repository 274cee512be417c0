/** Which lines head a section. */
import { slice, trimmed, type Traced } from '../text/traced.ts';
import {
	candidate,
	follows,
	looksLikeTitle,
	withoutLeaders,
	type Candidate,
} from './candidates.ts';
import { headingOf, oneLiners, outline, places, titled } from './outline.ts';
import { isClosed } from './text/letters.ts';
import { isBrief, lineOf, type Line } from './text/lines.ts';

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

interface Before {
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
function known(
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
function further(
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
function unnumbered(line: Line, before: Before, numbered: ReadonlySet<string>): Found | null {
	const next = outline[(places.get(before.number) ?? -1) + 1];
	if (!next || !before.closed || numbered.has(next.number) || !next.titles.test(line.plain))
		return null;
	return found(line, next.number, null, line.plain, 0);
}

/** `10.1.2` and `校内外实训场所基本要求` on two lines, or the title cut in two. */
function overTwo(line: Line, next: Line | undefined, top: string): Line | null {
	if (!next || line.plain.length > 30 || next.plain.length > 30 || next.plain === '') return null;
	if (!/^\d{1,2}(\.\d{1,2}){0,2}[.、]?/.test(line.plain)) return null;
	const text = line.plain + next.plain;
	const both = candidate(text, top);
	if (!both || !headingOf(both.number)?.titles.test(both.title)) return null;
	const piece = {
		text: `${line.piece.text} ${next.piece.text}`,
		at: Uint32Array.of(...line.piece.at, next.piece.at[0] ?? 0, ...next.piece.at),
	};
	return lineOf(piece, line.page, line.gap);
}

function headingAt(
	lines: readonly Line[],
	at: number,
	before: Before,
	numbered: ReadonlySet<string>,
): Headed | null {
	const line = lines[at];
	if (!line || !isBrief(line) || line.plain.length > 120) return null;
	const top = before.number.split('.')[0] ?? '';
	const text = withoutLeaders(line.plain);
	const own = candidate(text ?? line.plain, top);
	const contents = text !== null;
	const exact = own !== null && (headingOf(own.number)?.titles.test(own.title) ?? false);
	const two = exact ? null : overTwo(line, lines[at + 1], top);
	const both = two && candidate(two.plain, top);
	const long = both && known(two, two.plain, both, before);
	if (long) return { ...long, from: at, to: at + 2, contents: false };
	const one = own
		? (known(line, text ?? line.plain, own, before) ?? further(line, line.plain, own, before))
		: unnumbered(line, before, numbered);
	return one && { ...one, from: at, to: at + 1, contents };
}

/** Numbers of the outline that stand at a line with their title. */
const numberedOnes = (lines: readonly Line[]): ReadonlySet<string> =>
	new Set(
		lines.flatMap((line) => {
			const own = isBrief(line) ? candidate(line.plain, '') : null;
			return own && headingOf(own.number)?.titles.test(own.title) ? [own.number] : [];
		}),
	);

/** Short words and tables stand here, no sentences that could be open. */
const wordy = new Set(['', '2', '3', '4', '5']);

/** All headings in their order, those of a table of contents and doubled ones included. */
export function headingsOf(lines: readonly Line[]): Headed[] {
	const numbered = numberedOnes(lines);
	const all: Headed[] = [];
	let number = '';
	for (let at = 0; at < lines.length; at += 1) {
		const last = all.at(-1);
		const closed =
			last?.to === at || wordy.has(number) || isClosed(lines[at - 1]?.piece.text.slice(-9) ?? '');
		const heading = headingAt(lines, at, { number, closed }, numbered);
		if (!heading) continue;
		all.push(heading);
		if (!heading.contents) number = heading.number;
		at = heading.to - 1;
	}
	return all;
}
