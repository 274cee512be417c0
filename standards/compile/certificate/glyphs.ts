/** Characters as they are compared and joined; what is kept is always what was printed. */
import { joined, matches, nothing, slice, traced, trimmed, type Traced } from '../text/traced.ts';

/** Full-width digits, letters, brackets and stops as half-width ones: of the same length as `text`. */
export const halfWidth = (text: string): string =>
	text.replace(/[！-～　]/g, (unit) =>
		unit === '　' ? ' ' : String.fromCharCode(unit.charCodeAt(0) - 0xfee0),
	);

/** Without spaces and in half width: what two wordings are compared by. */
export const bare = (text: string): string => halfWidth(text).replace(/[\s\u200b]+/g, '');

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…—]/;
const betweenWide = (text: string, from: number, to: number): boolean =>
	wide.test(text[from - 1] ?? '') && wide.test(text[to] ?? '');

/** Runs of spaces as one space; none at the ends, and none where `tight` says so of its sides. */
function respaced(
	piece: Traced,
	tight: (text: string, from: number, to: number) => boolean,
): Traced {
	const whole = trimmed(piece);
	const kept: Traced[] = [];
	let end = 0;
	for (const { match, piece: gap } of matches(whole, /[\s\u200b]+/g)) {
		const to = match.index + match[0].length;
		kept.push(slice(whole, end, match.index));
		if (!tight(whole.text, match.index, to)) kept.push({ text: ' ', at: gap.at.subarray(0, 1) });
		end = to;
	}
	return end === 0 ? whole : joined([...kept, slice(whole, end)]);
}

/** As printed, every run of spaces one: 标准化工作导则 第1部分. */
export const folded = (piece: Traced): Traced => respaced(piece, () => false);

/** The same, and no space between Chinese characters: of narrow cells, where a space is a wrap. */
export const tidied = (piece: Traced): Traced => respaced(piece, betweenWide);

/** Chinese characters with a space between them. */
export const isSpaced = ({ text }: Traced): boolean =>
	/[\u4e00-\u9fff]\s+[\u4e00-\u9fff]/.test(text.trim());

const latinEnd = /[A-Za-z]$/;
const latinStart = /^[A-Za-z]/;
/** T/CA⏎AAD 004-2019: a code has no space in its letters. */
const inCode = /^[A-Z]{1,6}(?:\/[A-Z]{0,8})?$/;

/** Pieces of one sentence that a line or a page had cut: only Latin words keep a space between them. */
export function rejoined(pieces: readonly Traced[]): Traced {
	const parts: Traced[] = [];
	let last = nothing;
	for (const piece of pieces) {
		if (piece.text === '') continue;
		if (latinEnd.test(last.text) && latinStart.test(piece.text) && !inCode.test(last.text))
			parts.push({ text: ' ', at: last.at.subarray(-1) });
		parts.push(piece);
		last = piece;
	}
	return joined(parts);
}

/** It ends as a sentence, an item or a heading of a list does. */
export const isClosed = (text: string): boolean =>
	/[。；;！？!?：:．.]["”’」』）)\]】]*$/.test(text.trimEnd().slice(-4));

const opening = /[（(《“【[]/;
const closing = /[）)》”】\]]/;

/** Items of 、-separated words; what stands in brackets is not cut. */
export function enumerated(text: string): string[] {
	const items = [''];
	let depth = 0;
	for (const unit of text) {
		if (opening.test(unit)) depth += 1;
		else if (closing.test(unit)) depth = Math.max(0, depth - 1);
		if (depth === 0 && /[、，,；;]/.test(unit)) items.push('');
		else items[items.length - 1] += unit;
	}
	return items.map((item) => tidied(traced(item)).text).filter((item) => item !== '');
}
