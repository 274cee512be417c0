/** Another text in the editor's place: only what differs is changed, so that the caret stays where it was. */
import { Slice } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { docOf } from './document.ts';

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
	return (transaction.doc.eq(now) ? transaction : whole(state, text)).setMeta(fromOutside, true);
}

const whole = (state: EditorState, text: string): Transaction =>
	state.tr.replace(0, state.doc.content.size, new Slice(docOf(text).content, 0, 0));
