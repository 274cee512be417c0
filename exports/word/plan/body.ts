/** Blocks of a document as Word paragraphs and tables. */
import { Paragraph, type Table, TextRun } from 'docx';
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

/** A chapter without a word says so: an auditor must not think that a page was lost. */
const empty = (): Child[] => [
	new Paragraph({ style: 'Body', children: [new TextRun('（本章尚未编写）')] }),
];

export function chapterChildren({ title, blocks }: Chapter): Child[] {
	const children = blocks.flatMap((block) => blockChildren(block, textWidth(false)));
	return [headingParagraph(1, title), ...(children.length > 0 ? children : empty())];
}

export const appendixChildren = ({ title, blocks }: Chapter, landscape: boolean): Child[] => [
	appendixParagraph(title),
	...blocks.flatMap((block) => blockChildren(block, textWidth(landscape))),
];
