/** A row whose cells stand one below the other: told apart by the list of courses and by the numbers. */
import { slice, trimmed, type Traced } from '../../text/traced.ts';
import { markOf } from '../items.ts';
import { plain } from '../text/letters.ts';
import type { Column } from './cells.ts';
import type { Loose, Row } from './rows.ts';

type Cells = Record<Column, Traced[]>;

/** How much of the piece its first `count` unblanked characters are. */
function lengthOf(text: string, count: number): number {
	let seen = 0;
	for (let at = 0; at < text.length; at += 1) {
		if (!/\s/.test(text.charAt(at))) seen += 1;
		if (seen > count) return at;
	}
	return text.length;
}

/** The longest name of the list that the row begins with; else its first line. */
function nameLength(lines: readonly Loose[], fields: ReadonlySet<string>): number {
	const head = plain(
		lines
			.slice(0, 6)
			.map(({ piece }) => piece.text.slice(0, 80))
			.join(''),
	);
	const named = [...fields].filter((field) => head.startsWith(field));
	// The task may begin with the words of a longer name: the line that ends with the name decides.
	const firstLine = plain(lines[0]?.piece.text.slice(0, 80) ?? '').length;
	const exact = named.find((field) => field.length === firstLine);
	return (exact ?? named.sort((a, b) => b.length - a.length)[0])?.length ?? firstLine;
}

/** The lines with the first `count` characters taken off. */
function taken(lines: readonly Loose[], count: number): { name: Traced[]; rest: Loose[] } {
	const name: Traced[] = [];
	let left = count;
	for (const [at, line] of lines.entries()) {
		const here = plain(line.piece.text.slice(0, 200)).length;
		if (left === 0) return { name, rest: lines.slice(at) };
		if (here > left || line.piece.text.length > 200) {
			const length = lengthOf(line.piece.text, left);
			name.push(trimmed(slice(line.piece, 0, length)));
			const rest = { piece: trimmed(slice(line.piece, length)), resumed: line.resumed };
			return { name, rest: [rest, ...lines.slice(at + 1)] };
		}
		name.push(line.piece);
		left -= here;
	}
	return { name, rest: [] };
}

const isFirst = ({ piece }: Loose): boolean => markOf(piece.text)?.number === 1;

/** The item before is over, so that a line without number behind a repeated head is the task's. */
const isOver = (pieces: readonly Traced[]): boolean =>
	/[。；;.]$/.test(pieces.at(-1)?.text.trimEnd() ?? '');

/** Name, task and content of a row without cells. The task may number its steps: the last ① is the content's. */
export function cellsOfLoose({ loose }: Row, fields: ReadonlySet<string>): Cells {
	const { name, rest } = taken(loose, nameLength(loose, fields));
	const start = rest.findLastIndex(isFirst);
	const cells: Cells = {
		serial: [],
		field: name,
		task: rest.slice(0, Math.max(0, start)).map(({ piece }) => piece),
		content: [],
	};
	let goesOn: Traced[] = cells.content;
	for (const line of start < 0 ? rest : rest.slice(start)) {
		if (markOf(line.piece.text)) goesOn = cells.content;
		else if (line.resumed && isOver(cells.content)) goesOn = cells.task;
		goesOn.push(line.piece);
	}
	return cells;
}
