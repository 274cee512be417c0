/** On which page each heading of the contents stands: the pages are filled as Word fills them. */
import type { Block, Chapter, TableView } from '../../views/document.ts';
import { chineseNumber } from '../../views/words.ts';
import { ownPaper, type Paper, type Sheet } from '../kit/page.ts';
import type { LaidAppendix, LaidDocument } from './fit.ts';
import {
	bodyHeight,
	isShort,
	ownLines,
	paragraphHeight,
	tableHeights,
	type Lines,
	type TableHeights,
} from './measure.ts';

export interface ContentsEntry {
	/** As the contents print it, number included: 一、概述. */
	readonly title: string;
	/** Name of the bookmark at the heading. */
	readonly anchor: string;
	readonly level: 1 | 2;
	readonly page: number;
}

/** On what, and in which lines, pages are filled. */
export interface Setting {
	readonly paper: Paper;
	readonly lines: Lines;
}

export const ownSetting: Setting = { paper: ownPaper, lines: ownLines };

/** A column of paper that is filled from the top, page after page. */
class Column {
	page: number;
	private used = 0;
	readonly width: number;
	private readonly height: number;

	readonly lines: Lines;

	constructor(page: number, sheet: Sheet, { paper, lines }: Setting) {
		this.page = page;
		this.width = paper.textWidth(sheet) / 20;
		this.height = paper.textHeight(sheet);
		this.lines = lines;
	}

	/** True where `height` begins a new page. */
	private turns(height: number): boolean {
		if (this.used === 0 || this.used + height <= this.height) return false;
		this.page += 1;
		this.used = 0;
		return true;
	}

	/** Something that does not split, with `next` of what must stay with it. */
	put(height: number, next = 0): void {
		this.turns(height + next);
		this.used += height;
	}

	/** Lines that may go on overleaf. */
	pour(height: number, line: number): void {
		for (let left = height; left > 0.01; left -= line) this.put(Math.min(line, left));
	}

	table(view: TableView): void {
		const heights = tableHeights(view, this.width);
		const { caption, head, rows, note } = heights;
		this.put(caption + head, beginning(heights) - caption - head);
		for (const row of rows) {
			if (this.turns(row)) this.used += head;
			this.used += row;
		}
		this.put(note);
	}
}

/** What of a table stands on one page at least. */
const beginning = (heights: TableHeights): number =>
	isShort(heights) ? bodyHeight(heights) : heights.caption + heights.head + (heights.rows[0] ?? 0);

/** What stands on the page of a heading, at least: the headings at `from`, and the beginning of what they are of. */
function opening({ lines, width }: Column, blocks: readonly Block[], from: number): number {
	let [at, headings] = [from, 0];
	for (; blocks[at]?.kind === 'heading'; at += 1) headings += lines.heading;
	const block = blocks[at];
	if (!block) return headings;
	return (
		headings + (block.kind === 'table' ? beginning(tableHeights(block.table, width)) : lines.line)
	);
}

function fill(paper: Column, blocks: readonly Block[], at: number): void {
	const block = blocks[at];
	if (!block) return;
	if (block.kind === 'table') paper.table(block.table);
	else if (block.kind === 'heading') paper.put(paper.lines.heading, opening(paper, blocks, at + 1));
	else paper.pour(paragraphHeight(block.text, paper.width, paper.lines), paper.lines.line);
}

/** Bookmark of a chapter, and of its nth part where one is given. */
export const chapterAnchor = (chapter: number, part?: number): string =>
	part === undefined ? `chapter${chapter}` : `chapter${chapter}part${part}`;
export const appendixAnchor = (appendix: number): string => `appendix${appendix}`;

function chapterEntries(paper: Column, { title, blocks }: Chapter, index: number): ContentsEntry[] {
	paper.put(paper.lines.heading, opening(paper, blocks, 0));
	const number = `${chineseNumber(index + 1)}、`;
	const anchor = chapterAnchor(index);
	const entries: ContentsEntry[] = [{ title: number + title, anchor, level: 1, page: paper.page }];
	for (const [at, block] of blocks.entries()) {
		fill(paper, blocks, at);
		if (block.kind !== 'heading' || block.level !== 2) continue;
		const part = entries.length;
		entries.push({
			title: `（${chineseNumber(part)}）${block.text}`,
			anchor: chapterAnchor(index, part),
			level: 2,
			page: paper.page,
		});
	}
	return entries;
}

/** The page on which an appendix ends that begins on `page`. */
function lastPage({ blocks }: Chapter, sheet: Sheet, setting: Setting, page: number): number {
	const paper = new Column(page, sheet, setting);
	// Its title has some space below it.
	paper.put(paper.lines.heading + titleSpace, opening(paper, blocks, 0));
	for (const at of blocks.keys()) fill(paper, blocks, at);
	return paper.page;
}
const titleSpace = 6;

export const isOnePage = (appendix: Chapter, sheet: Sheet, setting: Setting): boolean =>
	lastPage(appendix, sheet, setting, 1) === 1;

function appendixEntries(
	appendices: readonly LaidAppendix[],
	last: number,
	setting: Setting,
): ContentsEntry[] {
	let page = last;
	return appendices.map((appendix, index) => {
		const begins = page + 1;
		page = lastPage(appendix, appendix.sheet, setting, begins);
		return { title: appendix.title, anchor: appendixAnchor(index), level: 1, page: begins };
	});
}

/** Entries of the contents in their order, with the page that each begins on. */
export function contentsEntries(
	{ chapters, appendices }: LaidDocument,
	setting: Setting = ownSetting,
): ContentsEntry[] {
	const paper = new Column(1, 'upright', setting);
	const body = chapters.flatMap((chapter, index) => chapterEntries(paper, chapter, index));
	return [...body, ...appendixEntries(appendices, paper.page, setting)];
}
