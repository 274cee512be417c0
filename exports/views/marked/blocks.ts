/** Blocks of two documents as one run of blocks. */
import { pairsOf, sharedPart } from '#domain/difference/likeness.ts';
import { textDifference } from '#domain/difference/text.ts';
import type { Block, TableView } from '../document.ts';
import { whole, type Fate, type MarkedBlock } from './document.ts';
import { paired } from './paired.ts';
import { bothTables, oneTable, sameColumns } from './table.ts';

/** A line of a document: paragraphs of several lines are several. */
export type Line =
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
	| { readonly kind: 'table'; readonly table: TableView };

/** As a document prints them: lines without a word are none. */
export function linesOf(block: Block): Line[] {
	if (block.kind === 'table' || block.kind === 'heading') return [block];
	return block.text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((text) => ({ kind: 'paragraph', text }));
}

/** Tables are the same by their captions, without their numbers. */
const keyOf = (line: Line): string => {
	if (line.kind === 'table')
		return `table\n${line.table.caption}\n${JSON.stringify(line.table.head)}`;
	return `${line.kind}${line.kind === 'heading' ? line.level : ''}\n${line.text}`;
};

/** Of two texts a third of the pairs of signs. */
const enough = 1 / 3;

function alike(old: Line, now: Line): boolean {
	if (old.kind === 'table' || now.kind === 'table')
		return old.kind === 'table' && now.kind === 'table' && sameColumns(old.table, now.table);
	if (
		old.kind !== now.kind ||
		(old.kind === 'heading' && now.kind === 'heading' && old.level !== now.level)
	)
		return false;
	return sharedPart(pairsOf(old.text), pairsOf(now.text)) >= enough;
}

function one(line: Line, fate: Fate): MarkedBlock {
	if (line.kind === 'table') return { kind: 'table', table: oneTable(line.table, fate) };
	const { text, ...look } = line;
	return { ...look, ...whole(fate, text) };
}

function both(old: Line, now: Line): MarkedBlock {
	if (old.kind === 'table' || now.kind === 'table')
		return old.kind === 'table' && now.kind === 'table'
			? { kind: 'table', table: bothTables(old.table, now.table) }
			: one(now, 'inserted');
	const { text, ...look } = now;
	return { ...look, fate: 'same', segments: textDifference(old.text, text) };
}

export const markedBlocks = (before: readonly Line[], after: readonly Line[]): MarkedBlock[] =>
	paired(before, after, keyOf, alike).map(({ old, now }) => {
		if (old && now) return both(old, now);
		return old ? one(old, 'deleted') : one(now, 'inserted');
	});
