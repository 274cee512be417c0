/** Notes at the foot of a page, which a text layer puts into the middle of a paragraph. */
import { joined, offset, slice, trimmed, type Traced } from '../text/traced.ts';
import { lineFrom, type Line } from './lines.ts';
import { knownHeading } from './numbered-sections.ts';
import type { Reading } from './reading.ts';
import { closeProse, joinLines, squeeze } from './wording.ts';

export interface Note {
	readonly mark: string;
	/** Where its mark stands in the text; null: no mark was found. */
	readonly mention: number | null;
	readonly behind: string;
	readonly text: Traced;
}

const circled = /[\u2460-\u2473]/g;
const endsNote = /[。！？!?.]$/;
/** No note is longer; one that never ends is cut at its page. */
const mostLines = 80;

interface Mark {
	readonly mark: string;
	readonly line: number;
	readonly index: number;
}

const marksIn = (lines: readonly Line[]): Mark[] =>
	lines.flatMap((line, index) =>
		[...line.piece.text.matchAll(circled)].map((match) => ({
			mark: match[0],
			line: index,
			index: match.index,
		})),
	);

/** The first of each mark is where the text refers, the next at a line's start the note; and again. */
function pairs(lines: readonly Line[]): { mention: Mark; note: Mark }[] {
	const open = new Map<string, Mark>();
	const found: { mention: Mark; note: Mark }[] = [];
	for (const mark of marksIn(lines)) {
		const mention = open.get(mark.mark);
		if (mention && mark.index === 0) {
			found.push({ mention, note: mark });
			open.delete(mark.mark);
		} else if (!mention) open.set(mark.mark, mark);
	}
	return found;
}

/** The note goes on to the first line that ends a sentence, or to the next note. */
function noteEnd(lines: readonly Line[], from: number, starts: ReadonlySet<number>): number {
	for (let end = from; end < lines.length && end - from < mostLines; end += 1)
		if (endsNote.test(lines[end]?.piece.text.trimEnd() ?? '') || starts.has(end + 1)) return end;
	const page = lines.slice(from + 1, from + mostLines).findIndex((line) => line.page);
	return from + Math.max(0, page);
}

const withoutMark = (piece: Traced): Traced => trimmed(slice(piece, 1));

/** How much of the text before a mark says where it stands. */
const mostBehind = 12;
/** What follows the end of a sentence is a text of its own. */
const ended = /[。；:：]$/;
const numbered = /^\d{1,2}(?:\.\d{1,2}){0,2}\.?[^\d.]/;

/** The words before a mark, of the lines above as well where a break stands among them. */
function behind(lines: readonly Line[], mention: Mark): string {
	let text = squeeze(lines[mention.line]?.piece.text.slice(0, mention.index) ?? '');
	for (let at = mention.line - 1; at >= 0 && text.length < mostBehind; at -= 1) {
		const key = lines[at]?.key ?? '';
		if (text !== '' && ended.test(key)) break;
		// A heading is none of the text, though a break may stand in it.
		if (text !== '' && numbered.test(key)) {
			text = text.slice(Math.max(0, knownHeading(key + text).length - key.length));
			break;
		}
		text = squeeze(lines[at]?.piece.text ?? '') + text;
	}
	return text.slice(-mostBehind);
}

export interface WithoutNotes {
	readonly lines: Line[];
	readonly notes: Note[];
}

/** Lines without notes and without their marks. */
export function takeNotes(lines: readonly Line[], reading: Reading): WithoutNotes {
	const found = pairs(lines);
	if (found.length === 0) return { lines: [...lines], notes: [] };
	const starts = new Set(found.map(({ note }) => note.line));
	const gone = new Set<number>();
	const notes = found.map(({ mention, note }): Note => {
		const end = noteEnd(lines, note.line, starts);
		const pieces = lines.slice(note.line, end + 1).map(({ piece }) => piece);
		for (let line = note.line; line <= end; line += 1) gone.add(line);
		return {
			mark: note.mark,
			mention: lines[mention.line]?.piece.at[mention.index] ?? null,
			behind: behind(lines, mention),
			text: closeProse(
				joinLines([
					withoutMark(pieces[0] ?? { text: '', at: new Uint32Array(0) }),
					...pieces.slice(1),
				]),
			),
		};
	});
	for (const each of notes) record(each, reading);
	return {
		lines: body(
			lines,
			gone,
			found.map(({ mention }) => mention),
		),
		notes,
	};
}

function record(note: Note, reading: Reading): void {
	reading.repairs.push({
		offset: offset(note.text),
		kind: 'footnote',
		what: `页脚注文 ${note.mark} 移出正文，单独列出`,
		before: `${note.behind}${note.mark}`,
		after: note.behind,
	});
}

function body(
	lines: readonly Line[],
	gone: ReadonlySet<number>,
	mentions: readonly Mark[],
): Line[] {
	const byLine = new Map<number, number[]>();
	for (const { line, index } of mentions) byLine.set(line, [...(byLine.get(line) ?? []), index]);
	const left: Line[] = [];
	let page = false;
	for (const [index, line] of lines.entries()) {
		page ||= line.page;
		if (gone.has(index)) continue;
		const piece = without(line.piece, byLine.get(index) ?? []);
		if (piece.text.trim() === '') continue;
		left.push(piece === line.piece && page === line.page ? line : lineFrom(piece, page));
		page = false;
	}
	return left;
}

function without(piece: Traced, places: readonly number[]): Traced {
	if (places.length === 0) return piece;
	const parts: Traced[] = [];
	let from = 0;
	for (const place of places) {
		parts.push(slice(piece, from, place));
		from = place + 1;
	}
	return trimmed(joined([...parts, slice(piece, from)]));
}
