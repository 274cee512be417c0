/** The text of a chapter as the document that the editor shows, and back, letter for letter. */
import { Schema, type Fragment, type Node } from 'prosemirror-model';
import { fieldText, readProse, type Piece } from '#domain/prose/notation.ts';

/** A line is a paragraph, or with a mark an item of a list; nothing else is ever printed. */
export const schema = new Schema({
	nodes: {
		doc: { content: 'line+' },
		line: {
			content: 'inline*',
			whitespace: 'pre',
			attrs: { mark: { default: '', validate: 'string' } },
			parseDOM: [{ tag: 'p', getAttrs: (dom) => ({ mark: dom.getAttribute('data-mark') ?? '' }) }],
			toDOM: ({ attrs }) =>
				attrs['mark'] === '' ? ['p', 0] : ['p', { 'data-mark': attrs['mark'] as string }, 0],
		},
		text: { group: 'inline' },
		field: {
			group: 'inline',
			inline: true,
			atom: true,
			attrs: { figure: { validate: 'string' } },
			parseDOM: [
				{
					tag: 'span[data-field]',
					getAttrs: (dom) => ({ figure: dom.getAttribute('data-field') }),
				},
			],
			leafText: (node) => fieldText(figureOf(node)),
			toDOM: (node) => ['span', { 'data-field': figureOf(node) }, fieldText(figureOf(node))],
		},
	},
});

export const figureOf = (node: Node): string => node.attrs['figure'] as string;
export const markIn = (line: Node): string => line.attrs['mark'] as string;

export const fieldNode = (figure: string): Node => schema.node('field', { figure });

const inlineOf = (piece: Piece): Node =>
	piece.kind === 'text' ? schema.text(piece.text) : fieldNode(piece.figure);

const lineNode = (mark: string, pieces: readonly Piece[]): Node =>
	schema.node('line', { mark }, pieces.map(inlineOf));

export const docOf = (text: string): Node =>
	schema.node(
		'doc',
		null,
		readProse(text).map(({ mark, pieces }) => lineNode(mark, pieces)),
	);

/** How a field reads in a text: as it is written, or as its value. */
export type Said = (figure: string) => string;

const nodeText = (node: Node, said: Said): string => {
	if (node.isText) return node.text ?? '';
	return node.type.name === 'field'
		? said(figureOf(node))
		: markIn(node) + fragmentText(node.content, said);
};

/** Of lines each on its own, of what stands in one line all of it. */
export const fragmentText = (fragment: Fragment, said: Said): string =>
	fragment.content
		.map((node) => nodeText(node, said))
		.join(fragment.firstChild?.isBlock ? '\n' : '');

export const textOf = (doc: Node, said: Said = fieldText): string =>
	fragmentText(doc.content, said);
