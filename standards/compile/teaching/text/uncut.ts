/** Lines whose break stands inside a word that only counts whole: （1⏎5）, 专业名称（专业代码⏎）, 续⏎表. */
import { isCutInBrackets } from '../../text/brackets.ts';
import { mended } from '../../text/mended.ts';
import type { Remarks } from '../remarks.ts';
import { lineOf, type Line } from './lines.ts';
import { rejoined } from './spacing.ts';

/** A bracket opens near the end of a line, and closes near the beginning of the next. */
const near = [6, 8] as const;
const mark = /^\([\d]{1,2}\)$/;
const markOrTable = /^[\t\s]*(?:[（(①-⑳]|\d+\s*\t)/;
/** Words that a reader compares whole. */
const wholes = /^(?:(?:\(\d{1,2}\))?专业(?:基础|核心|拓展|选修)课程|续表|序号)$/;
const mostOfWhole = 14;

/** Whether the line and the next are one; a line that begins with a tab is a cell of its own. */
function isCut(line: Line, next: Line): boolean {
	const text = next.piece.text;
	if (text.startsWith('\t')) return false;
	if (isCutInBrackets(line.piece.text, text, near)) return true;
	if (mark.test(line.plain)) return !markOrTable.test(text);
	return line.plain.length < mostOfWhole && wholes.test(line.plain + next.plain);
}

/** The lines, those put together that are one; each is listed. */
export const uncut = (lines: readonly Line[], remarks: Remarks): Line[] =>
	mended(lines, {
		isCut,
		together: (last, line) =>
			lineOf(rejoined([last.piece, line.piece], remarks), last.page, last.gap),
	});
