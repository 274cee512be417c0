/** Page numbers and running heads that an extractor left between the lines of the text. */
import type { Traced } from '../text/traced.ts';
import { plain } from './text/letters.ts';
import { isBrief, lineOf, type Line } from './text/lines.ts';
import { leftOut, type Remarks } from './remarks.ts';

const decorated = /^(?:[-—–·]{1,3}\d{1,3}[-—–·]{1,3}|第\d{1,3}页(?:[/,]?共\d{1,3}页)?)$/;
const isNumber = ({ plain, piece }: Line): boolean =>
	/^\d{1,3}$/.test(plain) && !piece.text.includes('\t');

/** Lines that are a number alone, but for those of the table of core courses, where it counts the rows. */
function alone(lines: readonly Line[]): { line: Line; at: number }[] {
	let inTable = false;
	return lines.flatMap((line, at) => {
		if (!isBrief(line)) return [];
		if (/^序号|^课程涉及的/.test(line.plain)) inTable = true;
		else if (inTable && /专业拓展课程$/.test(line.plain)) inTable = false;
		return !inTable && isNumber(line) ? [{ line, at }] : [];
	});
}

/** At the edges of pages: those that rise by one from page to page. */
function atPageEdges(lines: readonly Line[]): Line[] {
	const pages: number[] = [];
	for (const { page } of lines) pages.push((pages.at(-1) ?? 0) + (page ? 1 : 0));
	const byShift = new Map<number, Line[]>();
	for (const { line, at } of alone(lines)) {
		if (!line.page && lines[at + 1]?.page === false) continue;
		const shift = Number(line.plain) - (pages[at] ?? 0);
		const same = byShift.get(shift);
		if (same) same.push(line);
		else byShift.set(shift, [line]);
	}
	const most = [...byShift.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
	return most.length > 1 ? most : [];
}

/** Without page breaks: all of them, where they rise throughout. */
function rising(lines: readonly Line[]): Line[] {
	const numbers = alone(lines).map(({ line }) => line);
	const rises = numbers.every(
		({ plain }, at) => at === 0 || Number(plain) > Number(numbers[at - 1]?.plain),
	);
	return rises && numbers.length >= 3 ? numbers : [];
}

const pageNumbers = (lines: readonly Line[]): ReadonlySet<Line> =>
	new Set(lines.some(({ page }) => page) ? atPageEdges(lines) : rising(lines));

/** Text of a running head without its page number. */
const headText = (line: Line): string => line.plain.replace(/^\d{1,3}|\d{1,3}$/g, '');
const names = /教学标准|教育部/;
const shortest = 3;

/** Lines that return page after page: the title again, or what stands at the edge of three pages. */
function runningHeads(lines: readonly Line[], title: Traced | null): ReadonlySet<Line> {
	const seen = new Map<string, Line[]>();
	lines.forEach((line, at) => {
		if (!isBrief(line)) return;
		const text = headText(line);
		if (text.length < shortest || text.length > 60 || /[。；，：]/.test(line.piece.text)) return;
		if (line.piece.text.includes('\t') || /^续表/.test(text)) return;
		const edge = line.page || lines[at + 1]?.page !== false;
		if (!edge && !names.test(text)) return;
		const same = seen.get(text);
		if (same) same.push(line);
		else seen.set(text, [line]);
	});
	const printed = plain(title?.text ?? '');
	const again = seen.get(printed) ?? [];
	const often = [...seen.values()].filter((same) => same.length >= 3).flat();
	// The title may stand on two lines, whose first is the head of every page.
	return new Set([...again, ...often].filter(({ piece }) => piece.at[0] !== title?.at[0]));
}

/**
 * The lines that say something. `title` is the document's.
 */
export function withoutFurniture(
	lines: readonly Line[],
	title: Traced | null,
	remarks: Remarks,
): Line[] {
	const numbers = pageNumbers(lines);
	const heads = runningHeads(lines, title);
	return carried(lines, (line) => {
		if (!isBrief(line)) return true;
		if (numbers.has(line) || decorated.test(line.plain))
			leftOut(remarks, line.piece, 'page-number', '略去页码');
		else if (heads.has(line)) leftOut(remarks, line.piece, 'running-head', '略去页眉或页脚');
		else return true;
		return false;
	});
}

/** The lines that stay; what went between them is still a break of the page. */
function carried(lines: readonly Line[], stays: (line: Line) => boolean): Line[] {
	const kept: Line[] = [];
	let page = false;
	for (const line of lines) {
		page ||= line.page;
		if (!stays(line)) continue;
		kept.push(page === line.page ? line : lineOf(line.piece, page, line.gap));
		page = false;
	}
	return kept;
}
