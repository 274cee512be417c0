/** Lines of running text as paragraphs: a break of a line is none of the text. */
import { offset, slice, type Traced } from '../text/traced.ts';
import type { Line } from './lines.ts';
import type { Reading } from './reading.ts';
import { closeProse, halfWidth, joinLines, widthOf } from './wording.ts';

const beginsItem =
	/^(?:\(\d{1,2}\)|\d{1,2}\)|[一二三四五六七八九十]{1,3}、|[—-]{2}|具备以下条件|[\u2460-\u2473]|注[:：])/;
const endsParagraph = /[。：:]$/;

/** Where a line is that short, the paragraph ended with it. */
const shortBy = 1.5;

function widest(lines: readonly Line[]): number {
	let most = 0;
	for (const { key } of lines) most = Math.max(most, widthOf(key));
	return most;
}

/** Each paragraph's lines, by the marks of items and by full stops that end a line early. */
export function groupLines(lines: readonly Line[]): Line[][] {
	const full = widest(lines);
	const groups: Line[][] = [];
	let ended = true;
	for (const line of lines) {
		const group = groups.at(-1);
		if (ended || !group || beginsItem.test(line.key)) groups.push([line]);
		else group.push(line);
		ended = endsParagraph.test(line.key) && widthOf(line.key) <= full - shortBy;
	}
	return groups;
}

/** Paragraphs word for word; one that a page cut is listed among the repairs. */
export function paragraphsOf(lines: readonly Line[], reading: Reading): Traced[] {
	return groupLines(lines).map((group) => {
		const text = closeProse(joinLines(group.map(({ piece }) => piece)));
		if (group.some((line, index) => index > 0 && line.page)) record(text, group, reading);
		return text;
	});
}

function record(text: Traced, group: readonly Line[], reading: Reading): void {
	const at = group.findIndex((line, index) => index > 0 && line.page);
	const before = `${group[at - 1]?.piece.text ?? ''}⏎${group[at]?.piece.text ?? ''}`;
	reading.repairs.push({
		offset: offset(group[at]?.piece ?? text),
		kind: 'joined-break',
		what: '分页处断开的一段接成一段',
		before,
		after: before.replace('⏎', ''),
	});
}

export interface NumberedItem {
	/** `1` of （1）. */
	readonly number: string;
	readonly text: Traced;
}

const itemForm = /^\(\s*(\d{1,2})\s*\)\s*/;

/** （1）… among the paragraphs, without their marks. */
export function itemsOf(paragraphs: readonly Traced[]): NumberedItem[] {
	return paragraphs.flatMap((paragraph) => {
		const match = itemForm.exec(halfWidth(paragraph.text));
		if (!match?.[1]) return [];
		return [{ number: match[1], text: slice(paragraph, match[0].length) }];
	});
}
