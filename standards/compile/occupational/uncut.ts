/** Lines whose break stands inside a number or a mark, `1.⏎1.4`, `（⏎1）`, `（A⏎BC）`: they are one. */
import { joined, offset } from '../text/traced.ts';
import { cutNumber, halfNumber, NumberCount } from './cut-numbers.ts';
import { lineFrom, type Line } from './lines.ts';
import type { Reading } from './reading.ts';

/** A mark's bracket that opens at the end of a line, and closes at the beginning of the next. */
const opens = /[(](?:\d{0,2}|[A-Z、,\s]{0,12})$/;
const closes = /^(?:\d{0,2}|[A-Z、,\s]{0,12})[)]/;

const isBracket = (before: string, after: string): boolean =>
	opens.test(before.slice(-14)) && closes.test(after.slice(0, 14));

/** In a row of weights: `--`, or a figure before its nought. */
const isFigure = (before: string, after: string): boolean =>
	/(?:^|\s)--(?:\s|$)/.test(`${before} ${after}`) &&
	((/(?:^|\s)-$/.test(before) && /^-(?:\s|$)/.test(after)) ||
		(/(?:^|\s)\d$/.test(before) && /^0(?:\s|$)/.test(after)));

/** —— before the words that it introduces, ★ before its number, half of a paragraph's tag. */
const isMark = (before: string, after: string): boolean =>
	/^[—-]{1,2}$/.test(before) ||
	(/(?:^|[\s>])[★☆※▲]$/.test(before) && /^\d/.test(after)) ||
	(/<[/a-z ]{0,4}$/.test(before.slice(-6)) && /^[/a-z ]{0,4}>/.test(after));

/** No line is put together beyond it. */
const longest = 2000;

const tabsIn = (text: string): number => text.split('\t').length - 1;

function put(before: Line, after: Line, reading: Reading): Line {
	const [left, right] = [before.piece.text.slice(-8), after.piece.text.slice(0, 8)];
	reading.repairs.push({
		offset: offset(after.piece),
		kind: 'joined-break',
		what: '接上断在编号、标记或数字中间的一行',
		before: `${left}⏎${right}`,
		after: left + right,
	});
	return lineFrom(joined([before.piece, after.piece]), before.page);
}

/** The lines one by one; those that are one are put together. */
class Uncut {
	readonly found: Line[] = [];
	private readonly read = new NumberCount();
	/** How much of the last line was counted. */
	private counted = 0;
	/** Tabs of the row before the last line. */
	private tabs = 0;
	private readonly reading: Reading;

	constructor(reading: Reading) {
		this.reading = reading;
	}

	add(line: Line): void {
		const last = this.found.at(-1);
		if (last && this.isCut(last, line)) this.found.splice(-1, 1, put(last, line, this.reading));
		else {
			if (last) this.finish(last.half);
			this.found.push(line);
			this.counted = 0;
		}
	}

	private finish(half: string): void {
		this.count(half, half.length);
		this.tabs = tabsIn(half) || this.tabs;
	}

	/** Two lines that have the cells of one row of the table. */
	private isRow(half: string, after: string): boolean {
		const cells = tabsIn(half);
		return cells > 0 && cells < this.tabs && cells + tabsIn(after) === this.tabs;
	}

	private isCut({ half }: Line, { half: after }: Line): boolean {
		const from = halfNumber(half);
		this.count(half, from);
		if (this.isRow(half, after)) return true;
		if (after.startsWith('\t') || half.length > longest) return false;
		return (
			isBracket(half, after) ||
			isFigure(half, after) ||
			isMark(half, after) ||
			cutNumber(half.slice(from), after, this.read)
		);
	}

	private count(half: string, to: number): void {
		this.read.read(half.slice(this.counted, to));
		this.counted = Math.max(this.counted, to);
	}
}

/** The lines, those put together that are one; each is listed. */
export function uncut(lines: readonly Line[], reading: Reading): Line[] {
	const whole = new Uncut(reading);
	for (const line of lines) whole.add(line);
	return whole.found;
}
