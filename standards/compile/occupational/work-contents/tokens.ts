/** Lines of a table as marks and loose text. */
import { slice, split, trimmed, type Traced } from '../../text/traced.ts';
import type { Line } from '../lines.ts';
import { halfWidth } from '../wording.ts';
import { candidatesIn, type Candidate } from './numbers.ts';
import { columns, type Column, type Mark, type Token } from './token.ts';

/** A piece of a line: the line itself, or a paragraph of one of its cells. */
interface Part {
	readonly piece: Traced;
	readonly line: number;
	readonly page: boolean;
	readonly cell: Column | null;
	readonly candidates: readonly Candidate[];
}

const paragraphTags = /<\/?p>|<br ?\/?>|\n/g;

function cellsOf(piece: Traced): { piece: Traced; cell: Column | null }[] {
	if (!piece.text.includes('\t')) return [{ piece, cell: null }];
	const cells = split(piece, /\t/g);
	const known = cells.length === columns.length;
	return cells.map((cell, index) => ({
		piece: cell,
		cell: known ? (columns[index] ?? null) : null,
	}));
}

function partsOf(lines: readonly Line[]): Part[] {
	const parts: Part[] = [];
	let current = 0;
	for (const [index, line] of lines.entries()) {
		let page = line.page;
		for (const { piece: whole, cell } of cellsOf(line.piece))
			for (const piece of split(whole, paragraphTags).map(trimmed)) {
				if (piece.text === '') continue;
				const candidates = candidatesIn(halfWidth(piece.text), current);
				current =
					candidates.findLast(({ depth, parenthesised }) => depth !== 2 && !parenthesised)
						?.numbers[0] ?? current;
				parts.push({ piece, line: index, page, cell, candidates });
				page = false;
			}
	}
	return parts;
}

interface Placed {
	readonly part: number;
	readonly near: boolean;
	readonly candidate: Candidate;
	readonly cell: Column | null;
}

const same = (a: Candidate | undefined, b: Candidate | undefined, depth: number): boolean =>
	a !== undefined &&
	b !== undefined &&
	a.numbers.slice(0, depth).join('.') === b.numbers.slice(0, depth).join('.');

/**
 * Which candidates are marks: an item by its form; a content where the next item is of it, a function
 * where the next content is. A label that is already open stands again only where a page begins.
 */
function marksAmong(parts: readonly Part[]): Set<Candidate> {
	const placed = parts.flatMap((part, index) =>
		part.candidates.map((candidate): Placed => ({
			part: index,
			near: [parts[index], parts[index - 1], parts[index - 2]].some((each) => each?.page),
			candidate,
			cell: part.cell,
		})),
	);
	const items = placed.some(
		({ candidate: { depth, parenthesised } }) => depth === 3 && !parenthesised,
	);
	const before = previousOf(placed);
	const valid = new Set<Candidate>();
	let [item, content]: (Candidate | undefined)[] = [];
	for (const [index, each] of [...placed.entries()].reverse()) {
		const { candidate } = each;
		const open = before[index];
		if (candidate.depth === 3) {
			valid.add(candidate);
			if (!candidate.parenthesised) item = candidate;
		} else if (candidate.depth === 2 && (items ? isContent(each, item, open) : candidate.first)) {
			valid.add(candidate);
			content = candidate;
		} else if (candidate.depth === 1 && isFunction(each, content ?? item, open))
			valid.add(candidate);
	}
	return valid;
}

/** The item, else the content, read last before each candidate. */
function previousOf(placed: readonly Placed[]): (Candidate | undefined)[] {
	let last: Candidate | undefined;
	return placed.map(({ candidate }) => {
		const before = last;
		if (candidate.depth === 3 && !candidate.parenthesised) last = candidate;
		return before;
	});
}

const repeats = (each: Placed, open: Candidate | undefined, depth: number): boolean =>
	!same(each.candidate, open, depth) || each.near || each.cell === columns[depth - 1];

const isContent = (
	each: Placed,
	next: Candidate | undefined,
	open: Candidate | undefined,
): boolean =>
	repeats(each, open, 2) &&
	(same(each.candidate, next, 2) || (each.candidate.first && succeeds(each, open)));

/** A content that has lost its items is still there when it counts on and nothing else follows. */
const succeeds = ({ candidate: { numbers } }: Placed, open: Candidate | undefined): boolean =>
	open !== undefined && numbers[0] === open.numbers[0] && numbers[1] === (open.numbers[1] ?? 0) + 1;

const isFunction = (
	each: Placed,
	next: Candidate | undefined,
	open: Candidate | undefined,
): boolean => repeats(each, open, 1) && same(each.candidate, next, 1);

function tokensOf(part: Part, valid: ReadonlySet<Candidate>): Token[] {
	const marks = part.candidates.filter((candidate) => valid.has(candidate));
	const begin = trimmed(slice(part.piece, 0, marks[0]?.index));
	const loose: Token[] =
		begin.text === ''
			? []
			: [{ kind: 'text', text: begin, line: part.line, page: part.page, cell: part.cell }];
	return [
		...loose,
		...marks.map((mark, index): Mark => ({
			kind: 'mark',
			depth: mark.depth,
			numbers: mark.numbers,
			key: mark.key,
			printed: part.piece.text.slice(mark.index, mark.end).trim(),
			text: trimmed(slice(part.piece, mark.end, marks[index + 1]?.index)),
			offset: part.piece.at[mark.index] ?? 0,
			line: part.line,
			page: part.page && index === 0 && loose.length === 0,
			cell: part.cell,
		})),
	];
}

/** Tokens of one level's table, heads already taken out. */
export function tokensIn(lines: readonly Line[]): Token[] {
	const parts = partsOf(lines);
	const valid = marksAmong(parts);
	return parts.flatMap((part) => tokensOf(part, valid));
}
