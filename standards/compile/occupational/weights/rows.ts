/** Lines of a weight table as labels and the figures behind them, whatever the lines' breaks. */
import { joined, offset, split, trimmed, type Traced } from '../../text/traced.ts';
import type { Line } from '../lines.ts';
import { halfWidth, squeeze } from '../wording.ts';

/** A figure, or null for — (not examined); undefined for an empty cell of a row with tabs. */
export type Figure = number | null | undefined;

export interface RawRow {
	/** All text since the figures before, without white space; the first row's holds the column heads. */
	readonly label: string;
	/** Its lines, to tell what stood apart. */
	readonly words: readonly string[];
	readonly figures: readonly Figure[];
	/** As printed. */
	readonly printed: string;
	readonly offset: number;
}

export interface RawTable {
	readonly rows: readonly RawRow[];
	/** Text behind the last figures: the legend. */
	readonly rest: readonly Line[];
}

const number = /^\d{1,3}(?:\.\d{1,2})?%?$/;
const none = /^(?:[-—–―－/]{1,4}|无)$/;

function figureOf(word: string): Figure | 'word' {
	const half = halfWidth(word);
	if (number.test(half)) return Number(half.replace('%', ''));
	return none.test(half) ? null : 'word';
}

type Atom =
	| { readonly kind: 'word'; readonly piece: Traced; readonly line: number }
	| {
			readonly kind: 'figure';
			readonly figure: Figure;
			readonly piece: Traced;
			readonly line: number;
	  };

/** Empty cells count only between figures: before them they belong to merged labels. */
function atomsOf(line: Line, index: number): Atom[] {
	const tabbed = line.piece.text.includes('\t');
	const atoms: Atom[] = [];
	let figures = false;
	for (const cell of tabbed ? split(line.piece, /\t/g) : [line.piece]) {
		const words = split(cell, /\s+|<\/?p>/g)
			.map(trimmed)
			.filter(({ text }) => text !== '');
		if (words.length === 0 && figures)
			atoms.push({ kind: 'figure', figure: undefined, piece: cell, line: index });
		for (const piece of words) {
			const figure = figureOf(piece.text);
			figures ||= figure !== 'word';
			atoms.push(
				figure === 'word'
					? { kind: 'word', piece, line: index }
					: { kind: 'figure', figure, piece, line: index },
			);
		}
	}
	return atoms;
}

/**
 * A stroke or 无 before a word of its line is none of the figures (初级工 / 五级, 无 损检测), nor is a
 * stroke behind a level whose grade stands in the next line.
 */
function isWord(atoms: readonly Atom[], index: number): boolean {
	const [atom, next] = [atoms[index], atoms[index + 1]];
	if (!atom || !/^[/／无]$/.test(atom.piece.text)) return false;
	if (next?.kind === 'word' && next.line === atom.line) return true;
	const before = atoms.slice(Math.max(0, index - 3), index);
	return /(?:[五四三二一初中高]级工?|技师)$/.test(before.map(({ piece }) => piece.text).join(''));
}

const withoutStrokes = (atoms: readonly Atom[]): Atom[] =>
	atoms.map((atom, index) =>
		isWord(atoms, index) ? { kind: 'word', piece: atom.piece, line: atom.line } : atom,
	);

function rowOf(
	words: readonly Traced[],
	figures: readonly Extract<Atom, { kind: 'figure' }>[],
): RawRow {
	return {
		label: squeeze(halfWidth(joined(words).text)),
		words: words.map(({ text }) => squeeze(halfWidth(text))),
		figures: figures.map(({ figure }) => figure),
		printed: figures.map(({ piece }) => piece.text).join(' '),
		offset: offset(words[0] ?? figures[0]?.piece ?? { text: '', at: new Uint32Array(0) }),
	};
}

/** `lines` of one table, its heading already taken off. */
export function rawTable(lines: readonly Line[]): RawTable {
	const atoms = withoutStrokes(lines.flatMap(atomsOf));
	const rows: RawRow[] = [];
	let words: Traced[] = [];
	let figures: Extract<Atom, { kind: 'figure' }>[] = [];
	for (const atom of atoms) {
		if (atom.kind === 'figure') {
			figures.push(atom);
			continue;
		}
		if (figures.length > 0) {
			rows.push(rowOf(words, figures));
			[words, figures] = [[], []];
		}
		words.push(atom.piece);
	}
	if (figures.length > 0) rows.push(rowOf(words, figures));
	const last = atoms.findLastIndex(({ kind }) => kind === 'figure');
	return { rows, rest: last < 0 ? [] : legend(lines, atoms[last]?.line ?? 0) };
}

const legend = (lines: readonly Line[], after: number): Line[] => lines.slice(after + 1);
