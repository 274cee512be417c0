/** Items of lists: made, left, continued with Enter, and numbered anew when they come and go. */
import { splitBlockAs } from 'prosemirror-commands';
import type { Node } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { firstMark, kindOf, renumbered, type ListKind } from '#domain/prose/list-marks.ts';
import { markIn } from './document.ts';

interface Placed {
	readonly line: Node;
	readonly at: number;
}

function linesOf(doc: Node): Placed[] {
	const lines: Placed[] = [];
	doc.forEach((line, at) => lines.push({ line, at }));
	return lines;
}

/** Lines that the selection touches. */
const chosen = ({ doc, selection }: EditorState): Placed[] =>
	linesOf(doc).filter(
		({ line, at }) => at < selection.to + 1 && at + line.nodeSize > selection.from,
	);

/** Kind of the lines that are chosen; null: paragraphs, or different ones. */
export function kindAt(state: EditorState): ListKind | null {
	const [first, ...others] = chosen(state).map(({ line }) => kindOf(markIn(line)));
	return first !== undefined && others.every((kind) => kind === first) ? first : null;
}

const setMark = (transaction: Transaction, { at }: Placed, mark: string): Transaction =>
	transaction.setNodeAttribute(at, 'mark', mark);

/** Numbers the items that stand together around the lines of the selection. */
export function renumber(transaction: Transaction): Transaction {
	const lines = linesOf(transaction.doc);
	const index = transaction.selection.$head.index(0);
	const isItem = (at: number): boolean => {
		const line = lines[at]?.line;
		return line !== undefined && kindOf(markIn(line)) === 'number';
	};
	const near = [index, index - 1, index + 1].find(isItem);
	if (near === undefined) return transaction;
	let [first, last] = [near, near];
	while (isItem(first - 1)) first -= 1;
	while (isItem(last + 1)) last += 1;
	const run = lines.slice(first, last + 1);
	renumbered(run.map(({ line }) => markIn(line))).forEach((mark, at) => {
		const placed = run[at];
		if (placed && markIn(placed.line) !== mark) setMark(transaction, placed, mark);
	});
	return transaction;
}

/** Makes the chosen lines items, or paragraphs where they are items of that kind already. */
export const toggleList =
	(kind: ListKind | null): Command =>
	(state, dispatch) => {
		const wanted = kind !== null && kindAt(state) !== kind ? firstMark[kind] : '';
		const transaction = state.tr;
		for (const placed of chosen(state)) setMark(transaction, placed, wanted);
		dispatch?.(renumber(transaction));
		return true;
	};

/** Enter: the next line is of the same kind; an item without words ends its list. */
export const nextLine: Command = (state, dispatch, view) => {
	const line = state.selection.$from.parent;
	if (state.selection.empty && markIn(line) !== '' && line.content.size === 0)
		return toggleList(null)(state, dispatch, view);
	return splitBlockAs((node) => ({ type: node.type, attrs: node.attrs }))(state, dispatch, view);
};

/** Backspace before the first letter of an item makes it a paragraph. */
export const leaveItem: Command = (state, dispatch, view) => {
	const { $from, empty } = state.selection;
	if (!empty || $from.parentOffset > 0 || markIn($from.parent) === '') return false;
	return toggleList(null)(state, dispatch, view);
};
