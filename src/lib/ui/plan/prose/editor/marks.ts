/** What the standard does not have is marked in the text while it is written, but never between two keys of one sign. */
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { addedTo } from '../shown.ts';
import { textOf, type Said } from './document.ts';
import { positionAt } from './places.ts';

const key = new PluginKey<DecorationSet>('added');
/** Said of a transaction after which all is marked anew: a figure has changed, or signs are complete. */
export const markAnew = 'mark anew';

function marksOf(doc: Node, said: Said, standard: string | null): DecorationSet {
	const added = addedTo(standard, textOf(doc, said));
	return DecorationSet.create(
		doc,
		added.map(({ start, end }) =>
			Decoration.inline(positionAt(doc, start, said), positionAt(doc, end, said), {
				nodeName: 'ins',
			}),
		),
	);
}

export const addedMarks = (said: Said, standard: () => string | null): Plugin<DecorationSet> =>
	new Plugin<DecorationSet>({
		key,
		state: {
			init: (_, { doc }) => marksOf(doc, said, standard()),
			apply(transaction, marks) {
				// Signs that an input method is still putting together are not to be drawn again.
				if (transaction.getMeta('composition') !== undefined)
					return marks.map(transaction.mapping, transaction.doc);
				return transaction.docChanged || transaction.getMeta(markAnew) === true
					? marksOf(transaction.doc, said, standard())
					: marks;
			},
		},
		props: { decorations: (state) => key.getState(state) },
	});
