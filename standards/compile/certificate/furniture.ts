/** What pages print around the text: page numbers, running heads, column heads of a table again. */
import { offset } from '../text/traced.ts';
import { bare } from './glyphs.ts';
import type { Line } from './lines.ts';
import type { Reading } from './reading.ts';

const pageNumber =
	/^(?:[-—–_·]*\d{1,3}[-—–_·]*|第\d{1,3}页(?:[,，/]?共\d{1,3}页)?|\d{1,3}\/\d{1,3})$/;

function note(reading: Reading, line: Line, kind: string, what: string): void {
	const before = line.piece.text.trim();
	reading.repairs.push({ offset: offset(line.piece), kind, what, before, after: '' });
}

const isRunningHead = (line: Line, names: readonly string[]): boolean =>
	names.some((name) => bare(name) === line.bare);

export const furniture = {
	/** Whether it may be no part of the text; `names`: what running heads say. */
	is: (line: Line, names: readonly string[]): boolean =>
		pageNumber.test(line.bare) || isRunningHead(line, names),
	/** Heads after the first of a table are a page's repetition. */
	head(lines: readonly Line[], first: boolean, reading: Reading): void {
		if (first) return;
		for (const line of lines) note(reading, line, 'repeated-head', '略去续页重复的表头');
	},
	/** True of a line that is no part of the text; `names`: what running heads say. */
	passOver(line: Line, names: readonly string[], reading: Reading): boolean {
		if (pageNumber.test(line.bare)) {
			note(reading, line, 'page-number', '略去页码');
			return true;
		}
		if (!isRunningHead(line, names)) return false;
		note(reading, line, 'running-head', '略去页眉');
		return true;
	},
};
