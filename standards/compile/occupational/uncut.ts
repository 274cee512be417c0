/** Lines whose break stands inside a number or a mark, `1.⏎1.4`, `（⏎1）`, `（A⏎BC）`: they are one. */
import { joined, offset } from '../text/traced.ts';
import { cutNumber, NumberCount } from './cut-numbers.ts';
import { lineFrom, type Line } from './lines.ts';
import type { Reading } from './reading.ts';

/** A mark's bracket that opens at the end of a line, and closes at the beginning of the next. */
const opens = /[(](?:\d{0,2}|[A-Z、,\s]{0,12})$/;
const closes = /^(?:\d{0,2}|[A-Z、,\s]{0,12})[)]/;

const isCut = (before: Line, after: Line, read: NumberCount): boolean =>
	!after.piece.text.startsWith('\t') &&
	((opens.test(before.half.slice(-14)) && closes.test(after.half.slice(0, 14))) ||
		/^[—-]{1,2}$/.test(before.key) ||
		cutNumber(before.half, after.half, read));

function put(before: Line, after: Line, reading: Reading): Line {
	const [left, right] = [before.piece.text.slice(-8), after.piece.text.slice(0, 8)];
	reading.repairs.push({
		offset: offset(after.piece),
		kind: 'joined-break',
		what: '接上断在编号中间的一行',
		before: `${left}⏎${right}`,
		after: left + right,
	});
	return lineFrom(joined([before.piece, after.piece]), before.page);
}

/** The lines, those put together that are one; each is listed. */
export function uncut(lines: readonly Line[], reading: Reading): Line[] {
	const found: Line[] = [];
	const read = new NumberCount();
	let last: Line | null = null;
	for (const line of lines) {
		if (last && isCut(last, line, read)) last = put(last, line, reading);
		else {
			if (last) {
				read.read(last.half);
				found.push(last);
			}
			last = line;
		}
	}
	return last ? [...found, last] : found;
}
