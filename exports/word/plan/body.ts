/** Blocks of a document as Word paragraphs and tables. */
import type { Paragraph, Table } from 'docx';
import type { Appendix, Block, Chapter } from '../../views/document.ts';
import { ownPaper, type Paper } from '../kit/page.ts';
import { appendixAnchor, chapterAnchor } from '../layout/pages.ts';
import { appendixParagraph, headingParagraph, paragraphs } from '../kit/paragraphs.ts';
import { tableBlock } from '../kit/tables.ts';

type Child = Paragraph | Table;

function blockChildren(block: Block, width: number, anchor?: string): Child[] {
	if (block.kind === 'heading') return [headingParagraph(block.level, block.text, anchor)];
	if (block.kind === 'table') return tableBlock(block.table, width);
	return paragraphs(block.text);
}

/** Blocks on upright pages. */
export const bodyChildren = (blocks: readonly Block[], paper: Paper = ownPaper): Child[] =>
	blocks.flatMap((block) => blockChildren(block, paper.textWidth(false)));

export function chapterChildren(
	{ title, blocks }: Chapter,
	chapter: number,
	paper: Paper = ownPaper,
): Child[] {
	const parts = blocks.filter((block) => block.kind === 'heading' && block.level === 2);
	const children = blocks.flatMap((block) => {
		const part = parts.indexOf(block);
		const anchor = part < 0 ? undefined : chapterAnchor(chapter, part + 1);
		return blockChildren(block, paper.textWidth(false), anchor);
	});
	return [headingParagraph(1, title, chapterAnchor(chapter)), ...children];
}

export const appendixChildren = (
	appendix: Appendix,
	index: number,
	paper: Paper = ownPaper,
): Child[] => [
	appendixParagraph(appendix.title, appendixAnchor(index)),
	...appendix.blocks.flatMap((block) => blockChildren(block, paper.textWidth(appendix.landscape))),
];
