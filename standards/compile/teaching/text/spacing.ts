/** Blanks as print has them: justified lines and page breaks put them where no writer did. */
import { joined, offset, type Traced } from '../../text/traced.ts';
import type { Remarks } from '../remarks.ts';
import { isHan } from './letters.ts';

const isMark = (character: string): boolean =>
	/[，。；：、？！（）《》〈〉“”‘’【】〔〕「」]/.test(character);
const isDigit = (character: string): boolean => /[\d０-９]/.test(character);

/** What stands where blanks stood between two characters. */
function blankBetween(before: string, after: string): '' | ' ' {
	if (isMark(before) || isMark(after)) return '';
	if (isHan(before) && isHan(after)) return '';
	if (isDigit(before) && isDigit(after)) return '';
	// 4-01- 06-02
	return (before === '-' && isDigit(after)) || (after === '-' && isDigit(before)) ? '' : ' ';
}

const blanks = /[\s\u200b\ufeff]+/g;
const around = (text: string, from: number, to: number): string =>
	text.slice(Math.max(0, from - 6), to + 6);

/** Collects units one run after the other: a long text may have as many blanks as words. */
class Folded {
	private readonly words: string[] = [];
	private readonly at: Uint32Array;
	private length = 0;
	private readonly piece: Traced;

	constructor(piece: Traced) {
		this.piece = piece;
		this.at = new Uint32Array(piece.text.length);
	}

	add(from: number, to: number, text = this.piece.text.slice(from, to)): void {
		this.words.push(text);
		for (let index = from; index < to; index += 1)
			this.at[this.length++] = this.piece.at[index] ?? 0;
	}

	get whole(): Traced {
		return { text: this.words.join(''), at: this.at.slice(0, this.length) };
	}
}

/** The piece with its blanks folded; numbers put together are listed one by one, other places as one. */
export function respaced(piece: Traced, remarks: Remarks): Traced {
	if (piece.text.search(blanks) < 0) return piece;
	const folded = new Folded(piece);
	let [end, dropped, first] = [0, 0, -1];
	for (const { 0: run, index } of piece.text.matchAll(blanks)) {
		const [before = '', after = ''] = [piece.text[index - 1], piece.text[index + run.length]];
		const blank = before === '' || after === '' ? '' : blankBetween(before, after);
		if (blank === run) continue;
		folded.add(end, index);
		if (blank) folded.add(index, index + 1, blank);
		end = index + run.length;
		if (blank === '' && isDigit(before) && isDigit(after)) numberMended(piece, index, end, remarks);
		else if (before !== '' && after !== '') first = dropped++ === 0 ? index : first;
	}
	if (end === 0) return piece;
	folded.add(end, piece.text.length);
	if (dropped > 0) foldingListed(piece, first, dropped, remarks);
	return folded.whole;
}

function numberMended(piece: Traced, from: number, to: number, { repairs }: Remarks): void {
	const before = around(piece.text, from, to);
	const after = before.replace(/([\d０-９])\s+(?=[\d０-９])/g, '$1');
	const what = '去掉数字内的空格';
	repairs.push({ offset: piece.at[from] ?? 0, kind: 'spaced-number', what, before, after });
}

function foldingListed(piece: Traced, at: number, count: number, { repairs }: Remarks): void {
	repairs.push({
		offset: piece.at[at] ?? offset(piece),
		kind: 'folded-spaces',
		what: `去掉多余的空格，共 ${count} 处`,
		before: around(piece.text, at, at + 1),
		after: '',
	});
}

const isWord = (character: string | undefined): boolean => /[A-Za-z0-9]/.test(character ?? '');

/** Latin words need their space, a number cut in two none. */
const glue = (left: string, right: string): string => {
	const [before, after] = [left.at(-1), right[0]];
	if (!isWord(before) || !isWord(after)) return '';
	return isDigit(before ?? '') && isDigit(after ?? '') ? '' : ' ';
};

/** The pieces of one paragraph put together where a line or page broke it; each break is listed. */
export function rejoined(pieces: readonly Traced[], { repairs }: Remarks): Traced {
	const [first, ...rest] = pieces;
	if (!first || rest.length === 0) return first ?? joined([]);
	const parts = [first];
	let before = first.text;
	for (const piece of rest) {
		const between = glue(before, piece.text);
		const [left, right] = [before.slice(-8), piece.text.slice(0, 8)];
		repairs.push({
			offset: offset(piece),
			kind: 'joined-break',
			what: '接上断页或断行',
			before: `${left}⏎${right}`,
			after: left + between + right,
		});
		if (between) parts.push({ text: between, at: Uint32Array.of(offset(piece)) });
		parts.push(piece);
		before = piece.text;
	}
	return joined(parts);
}
