/** The source as lines that remember where they stood, and where a page begins. */
import { offset, slice, traced, trimmed, type Traced } from '../text/traced.ts';
import { halfWidth, squeeze } from './wording.ts';
import type { Reading } from './reading.ts';

export interface Line {
	/** Without white space at its ends; never empty. Tabs between cells are kept. */
	readonly piece: Traced;
	/** `piece` in half-width characters, unit for unit: for matching only. */
	readonly half: string;
	/** Half-width and without any white space. */
	readonly key: string;
	/** True of the first line of a page. */
	readonly page: boolean;
}

const breaks = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
/** A line of `piece` as it is. */
export function lineFrom(piece: Traced, page = false): Line {
	const half = halfWidth(piece.text);
	return { piece, half, key: squeeze(half), page };
}

/** Leading tabs are empty cells of a row, so only other white space is cut off. */
const withoutEnds = (piece: Traced): Traced => {
	if (!piece.text.includes('\t')) return trimmed(piece);
	const from = piece.text.length - piece.text.replace(/^[^\S\t]+/, '').length;
	return piece.text.trim() === '' ? slice(piece, 0, 0) : slice(piece, from);
};

/** A text layer that lost its form feeds keeps one space where each page begins. */
const beginsPage = (text: string): boolean => /^ (?! )./.test(text);
const spaceBegins = (raw: readonly string[]): boolean => {
	const filled = raw.filter((text) => text.trim() !== '').length;
	const begun = raw.filter(beginsPage).length;
	return begun > 0 && begun * 10 < filled;
};

function rawLines(whole: Traced): { piece: Traced; page: boolean }[] {
	const raw: { piece: Traced; page: boolean }[] = [];
	let [from, page] = [0, false];
	for (const match of whole.text.matchAll(breaks)) {
		raw.push({ piece: slice(whole, from, match.index), page });
		page = match[0] === '\f';
		from = match.index + match[0].length;
	}
	return [...raw, { piece: slice(whole, from), page }];
}

/** Filled lines of the source; a page's number is left out and recorded. */
export function linesOf(source: string, reading: Reading): Line[] {
	const raw = rawLines(traced(source));
	const bySpace = spaceBegins(raw.map(({ piece }) => piece.text));
	const filled: Line[] = [];
	let page = false;
	for (const line of raw) {
		page ||= line.page || (bySpace && beginsPage(line.piece.text));
		const piece = withoutEnds(line.piece);
		if (piece.text.trim() === '') continue;
		filled.push(lineFrom(piece, page));
		page = false;
	}
	return withoutPageNumbers(filled, reading);
}

const numberForm = /^[-—–·.]{0,2}(\d{1,3})[-—–·.]{0,2}$/;
/** `- 7 -`, `— 7 —`; `-- 30 -- --` is a row of weights. */
const decorated = /^\s*(?:-|[—–·]{1,2})\s*\d{1,3}\s*(?:-|[—–·]{1,2})\s*$/;

/**
 * Numbers at the edge of a page that count up with the pages; a lone figure may be a table's. One
 * between dashes is a page's wherever it stands: texts without form feeds have it between two lines.
 */
function withoutPageNumbers(lines: readonly Line[], reading: Reading): Line[] {
	const candidates: { index: number; shift: number }[] = [];
	let pages = 0;
	for (const [index, line] of lines.entries()) {
		if (line.page) pages += 1;
		const last = lines[index + 1]?.page ?? index === lines.length - 1;
		const edge = line.page || last || decorated.test(line.half);
		const value = edge ? numberForm.exec(line.key)?.[1] : undefined;
		if (value !== undefined) candidates.push({ index, shift: Number(value) - pages });
	}
	const byShift = new Map<number, number>();
	for (const { shift } of candidates) byShift.set(shift, (byShift.get(shift) ?? 0) + 1);
	const dropped = new Set(
		candidates
			.filter(
				({ index, shift }) =>
					(byShift.get(shift) ?? 0) >= 3 || decorated.test(lines[index]?.half ?? ''),
			)
			.map(({ index }) => index),
	);
	return dropped.size === 0 ? [...lines] : kept(lines, dropped, reading);
}

function kept(lines: readonly Line[], dropped: ReadonlySet<number>, reading: Reading): Line[] {
	const left: Line[] = [];
	let page = false;
	for (const [index, line] of lines.entries()) {
		page ||= line.page;
		if (!dropped.has(index)) {
			left.push(page === line.page ? line : { ...line, page });
			page = false;
			continue;
		}
		reading.repairs.push({
			offset: offset(line.piece),
			kind: 'page-number',
			what: '略去页码',
			before: line.piece.text,
			after: '',
		});
	}
	return left;
}
