/** Blocks of a document as Word paragraphs and tables. */
import type { Paragraph, Table } from 'docx';
import type { Block, Chapter } from '../../views/document.ts';
import { textWidth } from '../kit/page.ts';
import { appendixParagraph, headingParagraph, paragraphs } from '../kit/paragraphs.ts';
import { tableBlock } from '../kit/tables.ts';

type Child = Paragraph | Table;

function blockChildren(block: Block, width: number): Child[] {
	if (block.kind === 'heading') return [headingParagraph(block.level, block.text)];
	if (block.kind === 'table') return tableBlock(block.table, width);
	return paragraphs(block.text);
}

export function chapterChildren({ title, blocks }: Chapter): Child[] {
	const children = blocks.flatMap((block) => blockChildren(block, textWidth(false)));
	return [headingParagraph(1, title), ...children];
}

export const appendixChildren = ({ title, blocks }: Chapter, landscape: boolean): Child[] => [
	appendixParagraph(title),
	...blocks.flatMap((block) => blockChildren(block, textWidth(landscape))),
];
