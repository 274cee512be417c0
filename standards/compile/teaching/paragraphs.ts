/** Lines of a section put together into its paragraphs. */
import { matches, slice, trimmed, type Traced } from '../text/traced.ts';
import { isNext, markOf } from './items.ts';
import type { Remarks } from './remarks.ts';
import { isClosed, plain } from './text/letters.ts';
import type { Line } from './text/lines.ts';
import { rejoined, respaced } from './text/spacing.ts';

/** Heads of numbered parts that are no sentences: （1）专业基础课程, （2）实习, （3）直播运营实训室. */
const partHeads: Readonly<Record<string, RegExp>> = {
	'8.1.2': /(课程|课)$/,
	'8.1.3': /(实训|实习|实验|设计|实践|论文|活动|环节)$/,
	'10.1.2': /(室|场|场所|中心|基地|车间|工厂|工坊|工场|机房|厅|馆|园|站|区|平台|棚|店)$/,
};
const caption = /^(表\d*)?专业核心课程(的)?主要教学内容(与|和)要求$/;
const mostOfHead = 30;

/** Whether the text is the head of a part, so that what follows does not go on from it. */
export function isPartHead(number: string, text: string): boolean {
	if (text === '' || text.length > mostOfHead + 10 || isClosed(text.slice(-9))) return false;
	const words = plain(text);
	if (caption.test(words)) return true;
	const mark = markOf(text);
	return mark !== null && !/[，。；、：]/.test(text) && (partHeads[number]?.test(words) ?? false);
}

/** An item that begins inside a line, after the one before it. */
const inside = /(?<=[；。])[^\S\n]*(?=[（(][\d０-９]{1,2}[）)])/g;

function cutAtItems(piece: Traced, last: number | undefined): Traced[] {
	if (piece.text.search(inside) < 0) return [piece];
	const cuts: number[] = [];
	let number = markOf(piece.text)?.number ?? last;
	for (const { match } of matches(piece, inside)) {
		const at = match.index + match[0].length;
		const mark = markOf(piece.text.slice(at, at + 8));
		if (mark?.number !== (number ?? 0) + 1) continue;
		number = mark.number;
		cuts.push(at);
	}
	return [0, ...cuts].map((from, index) => trimmed(slice(piece, from, cuts[index])));
}

interface Open {
	readonly pieces: Traced[];
	closed: boolean;
}

/** Puts lines together one after the other; where a paragraph ends, the next line tells. */
class Joiner {
	readonly all: Open[] = [];
	private item: number | undefined;
	private readonly number: string;

	constructor(number: string) {
		this.number = number;
	}

	add(piece: Traced): void {
		const last = this.all.at(-1);
		const mark = markOf(piece.text);
		const begins = mark !== null && (last?.closed !== false || this.isNextItem(mark));
		if (begins && mark.sure) this.item = mark.number;
		const head = isPartHead(this.number, piece.text);
		const apart = begins || (head && caption.test(plain(piece.text)));
		if (!last || last.closed || apart) this.all.push({ pieces: [piece], closed: false });
		else last.pieces.push(piece);
		this.close(piece);
	}

	private close(piece: Traced): void {
		const open = this.all.at(-1);
		if (!open) return;
		// A head may be cut in two by the end of a line; one that is cut in more is none.
		const text = open.pieces.length < 3 ? open.pieces.map((each) => each.text).join('') : '';
		open.closed = isClosed(piece.text.slice(-9)) || isPartHead(this.number, text);
	}

	private isNextItem(mark: NonNullable<ReturnType<typeof markOf>>): boolean {
		return mark.sure && (mark.number === 1 || isNext(mark, this.item));
	}

	get lastItem(): number | undefined {
		return this.item;
	}
}

/** Paragraphs of section `number`: broken ones joined, blanks folded; a tab is a blank. */
export function paragraphsOf(number: string, lines: readonly Line[], remarks: Remarks): Traced[] {
	const joiner = new Joiner(number);
	for (const { piece } of lines)
		for (const part of cutAtItems(trimmed(piece), joiner.lastItem))
			if (part.text !== '') joiner.add(part);
	return joiner.all.map(({ pieces }) => respaced(rejoined(pieces, remarks), remarks));
}
