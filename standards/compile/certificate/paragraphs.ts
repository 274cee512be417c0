/** Lines joined to the paragraphs that pages and lines had cut. */
import { offset, type Traced } from '../text/traced.ts';
import { folded, halfWidth, isClosed, rejoined } from './glyphs.ts';
import { lineOf, type Line } from './lines.ts';
import type { Reading } from './reading.ts';

/** What begins a paragraph of its own, whatever stands before it. */
const beginning =
	/^(\d{1,2}(\.\d{1,2})+|【|\[\d|[-•·●]\s|\((\d|[一二三四五六七八九十])|[一二三四五六七八九十]、|GB|[A-Z]+\/|声明:|本标准|表\s*\d|第[一二三四五六七八九十]|[\u4e00-\u9fff]{2,12}(学校|院校|专业|单位|起草人):)/;

/** A line that fills the width of its page goes on in the next where no sentence ends. */
export const fullWidth = 18;
const goesOn = (text: string): boolean =>
	!isClosed(text) && (text.length >= fullWidth || /[，,、（(“《及和与]$/.test(text));

export const continues = (before: Line, line: Line): boolean =>
	goesOn(before.piece.text) && !beginning.test(halfWidth(line.piece.text));

export const noteJoin = (reading: Reading, before: Line, line: Line): void => {
	reading.repairs.push({
		offset: offset(line.piece),
		kind: 'joined-break',
		what: '把断页断行处的两段接成一段',
		before: `${before.piece.text.slice(-12)}⏎${line.piece.text.slice(0, 12)}`,
		after: before.piece.text.slice(-12) + line.piece.text.slice(0, 12),
	});
};

/** A paragraph's beginning tells what it is: its first lines as one, of a long one the last line. */
function soFar(group: readonly Line[]): Line | undefined {
	const [first] = group;
	return first && group.length > 1 && group.length < 5
		? lineOf(paragraphOf(group), first.apart)
		: group.at(-1);
}

/** Groups of lines that are one paragraph each. */
export function joinedLines(
	lines: readonly Line[],
	reading: Reading,
	goes: (before: Line, line: Line) => boolean,
): Line[][] {
	const groups: Line[][] = [];
	for (const line of lines) {
		const open = groups.at(-1);
		const before = open && soFar(open);
		if (open && before && goes(before, line)) {
			noteJoin(reading, before, line);
			open.push(line);
		} else groups.push([line]);
	}
	return groups;
}

export const paragraphOf = (group: readonly Line[]): Traced =>
	rejoined(group.map(({ piece }) => folded(piece)));
