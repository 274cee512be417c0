/** Rows in cells that a break has cut: their halves stand on lines of their own and are one again. */
import { joined } from '../../text/traced.ts';
import { mended } from '../../text/mended.ts';
import { furniture } from '../furniture.ts';
import { halfWidth, isClosed } from '../glyphs.ts';
import { lineOf, type Line } from '../lines.ts';
import { noteJoin } from '../paragraphs.ts';
import type { Reading } from '../reading.ts';
import { headLength, usualColumns } from './heads.ts';
import { danglingNumber, domainNumber, skillNumbers, taskNumbers } from './numbers.ts';

const tabsIn = (text: string): number => text.split('\t').length - 1;
const lastCell = (text: string): string => text.slice(text.lastIndexOf('\t') + 1);

/** `<`, `</p`: a mark of the cell that the break stands in. */
const isTagCut = (before: string): boolean => /<\/?p?$/.test(before);

/** Without the marks of a cell's paragraphs. */
const wordsOf = (text: string): string => text.replace(/<\/?p>/g, ' ').trim();

/** It begins with a number of its own. */
function beginsNumber(text: string): boolean {
	const words = halfWidth(text);
	const numbers = [skillNumbers(words)[0], taskNumbers(words)[0]];
	return numbers.some((number) => number?.from === 0) || domainNumber(words)?.stopped === true;
}

/** The last cell goes on in the next line, which has no cells. */
function isTextCut(before: string, next: string): boolean {
	if (isTagCut(before) || /^\/?p?>|^<\/?p>/.test(next)) return true;
	const [end, start] = [wordsOf(before), wordsOf(next)];
	if (end === '') return true;
	if (danglingNumber(end, start) !== null && /^[\d.．]/.test(start)) return true;
	return !isClosed(end) && !beginsNumber(start);
}

/** A label stands in two lines, and the cells behind it in the second. */
function isLabelCut(before: string, next: string): boolean {
	const [end, start] = [lastCell(before), next.slice(0, next.indexOf('\t'))];
	if (/^\d{1,2}(?:\s*[.．]\s*(?:\d{1,2}\s*[.．]?)?)?$/.test(end))
		return /^[.．\d\u4e00-\u9fff]/.test(start);
	return (
		/^[^。；;]{1,40}$/.test(end) &&
		skillNumbers(halfWidth(end)).length === 0 &&
		beginsNumber(end) &&
		!beginsNumber(start)
	);
}

/** The rest of a label stands alone, and the rest of its skill, before its tab, in the second line. */
const isRestApart = (before: string, next: string): boolean =>
	/^[^\d０-９。；;，,：:]{1,14}$/.test(lastCell(before)) && !beginsNumber(wordsOf(next));

function isCut({ piece: { text: before } }: Line, { piece: { text: next } }: Line): boolean {
	const [cells, more] = [tabsIn(before), tabsIn(next)];
	const isWhole = cells + more === usualColumns.length - 1;
	if (next.startsWith('\t')) return isWhole && cells > 0 && isRestApart(before, next);
	if (more === 0) return cells > 0 && isTextCut(lastCell(before), next);
	if (isTagCut(before)) return true;
	return isWhole && isLabelCut(before, next);
}

/** Lines that are column heads belong to no row. */
function headsIn(lines: readonly Line[]): ReadonlySet<Line> {
	const heads = new Set<Line>();
	for (let at = 0; at < lines.length; at += 1)
		for (const line of lines.slice(at, at + headLength(lines, at))) heads.add(line);
	return heads;
}

/** The lines of a table, cut rows put together; `names`: what running heads say. */
export function wholeRows(
	lines: readonly Line[],
	names: readonly string[],
	reading: Reading,
): Line[] {
	const heads = headsIn(lines);
	const isFurniture = (line: Line): boolean => furniture.is(line, names);
	const isRow = (line: Line): boolean => !heads.has(line) && !isFurniture(line);
	return mended(lines, {
		isFurniture,
		isCut: (before, next) => !heads.has(before) && isRow(next) && isCut(before, next),
		together: (before, next) => {
			noteJoin(reading, before, next);
			return lineOf(joined([before.piece, next.piece]), before.apart);
		},
	});
}
