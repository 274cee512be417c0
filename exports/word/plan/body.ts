/** Blocks of a document as Word paragraphs and tables. */
import type { Paragraph, Table } from 'docx';
import type { Block, Chapter } from '../../views/document.ts';
import type { Sheet } from '../kit/page.ts';
import type { LaidAppendix } from '../layout/fit.ts';
import { appendixAnchor, chapterAnchor, ownSetting, type Setting } from '../layout/pages.ts';
import { appendixParagraph, headingParagraph, paragraphs } from '../kit/paragraphs.ts';
import { tableBlock } from '../kit/tables.ts';

type Child = Paragraph | Table;

function blockChildren(
	block: Block,
	{ paper, lines }: Setting,
	sheet: Sheet,
	anchor?: string,
): Child[] {
	if (block.kind === 'heading') return [headingParagraph(block.level, block.text, anchor)];
	if (block.kind === 'table') return tableBlock(block.table, paper.textWidth(sheet));
	return paragraphs(block.text, lines.size);
}

/** Blocks on upright pages. */
export const bodyChildren = (blocks: readonly Block[]): Child[] =>
	blocks.flatMap((block) => blockChildren(block, ownSetting, 'upright'));

export function chapterChildren(
	{ title, blocks }: Chapter,
	chapter: number,
	setting: Setting = ownSetting,
): Child[] {
	const parts = blocks.filter((block) => block.kind === 'heading' && block.level === 2);
	const children = blocks.flatMap((block) => {
		const part = parts.indexOf(block);
		const anchor = part < 0 ? undefined : chapterAnchor(chapter, part + 1);
		return blockChildren(block, setting, 'upright', anchor);
	});
	return [headingParagraph(1, title, chapterAnchor(chapter)), ...children];
}

export const appendixChildren = (
	appendix: LaidAppendix,
	index: number,
	setting: Setting = ownSetting,
): Child[] => [
	appendixParagraph(appendix.title, appendixAnchor(index)),
	...appendix.blocks.flatMap((block) => blockChildren(block, setting, appendix.sheet)),
];
