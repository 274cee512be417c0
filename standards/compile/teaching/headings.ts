/** Which lines head a section. */
import { candidate, withoutLeaders, type Candidate } from './candidates.ts';
import { further, known, unnumbered, type Before, type Headed } from './heading-forms.ts';
import { headingOf } from './outline.ts';
import { isClosed } from './text/letters.ts';
import { isBrief, lineOf, type Line } from './text/lines.ts';

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

/** 公共基础课⏎程: a title that counts without its end, too, goes on to what most standards print. */
const isPrinted = ({ number, title }: Candidate): boolean =>
	headingOf(number)?.title.replace('（', '(').replace('）', ')') === title;

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
	const two = overTwo(line, lines[at + 1], top);
	const both = two && candidate(two.plain, top);
	const long = both && (!exact || isPrinted(both)) && known(two, two.plain, both, before);
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
