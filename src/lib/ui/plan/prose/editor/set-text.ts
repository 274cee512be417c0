/** Another text in the editor's place; the caret stays at its letters, wherever else something was changed. */
import { Slice } from 'prosemirror-model';
import {
	NodeSelection,
	TextSelection,
	type EditorState,
	type Transaction,
} from 'prosemirror-state';
import { movedOffset } from '#domain/difference/moved-offset.ts';
import { docOf, textOf } from './document.ts';
import { offsetAt, positionAt } from './places.ts';

/** Said of a change that nobody typed here. */
export const fromOutside = 'from outside';

export function withText(state: EditorState, text: string): Transaction | null {
	const [old, now] = [state.doc, docOf(text)];
	const start = old.content.findDiffStart(now.content);
	const end = old.content.findDiffEnd(now.content);
	if (start === null || end === null) return null;
	// Letters that repeat are found from both ends: the stretch must not turn over.
	const overlap = Math.max(0, start - Math.min(end.a, end.b));
	const [oldEnd, nowEnd] = [end.a + overlap, end.b + overlap];
	const transaction = state.tr.replace(start, oldEnd, now.slice(start, nowEnd));
	const made = transaction.doc.eq(now) ? transaction : whole(state, text);
	return keptSelection(state, made, text).setMeta(fromOutside, true);
}

/** One replacement spans all that differs, and with it perhaps the caret: its place is found by its letters. */
function keptSelection(state: EditorState, made: Transaction, text: string): Transaction {
	const { doc, selection } = state;
	const before = textOf(doc);
	const placed = (position: number): number =>
		positionAt(made.doc, movedOffset(before, text, offsetAt(doc, position)));
	if (selection instanceof NodeSelection) {
		const at = placed(selection.from);
		const same = made.doc.nodeAt(at)?.eq(selection.node) ?? false;
		return same ? made.setSelection(NodeSelection.create(made.doc, at)) : made;
	}
	const [anchor, head] = [placed(selection.anchor), placed(selection.head)];
	return made.setSelection(TextSelection.between(made.doc.resolve(anchor), made.doc.resolve(head)));
}

const whole = (state: EditorState, text: string): Transaction =>
	state.tr.replace(0, state.doc.content.size, new Slice(docOf(text).content, 0, 0));
