/** Places of a text, in the order of its letters, as positions of the document and back. */
import type { Node } from 'prosemirror-model';
import { fieldText } from '#domain/prose/notation.ts';
import { figureOf, markIn, type Said } from './document.ts';

/** Letters that stand together: of a text each at its own position, of a mark or field all at one. */
interface Stretch {
	readonly length: number;
	readonly from: number;
	readonly to: number;
	readonly isText: boolean;
}

const between = (at: number): Stretch => ({ length: 1, from: at - 1, to: at + 1, isText: false });

function ofLine(line: Node, start: number, said: Said): Stretch[] {
	const mark: Stretch = { length: markIn(line).length, from: start, to: start, isText: false };
	let at = start;
	const inner = line.children.map((child): Stretch => {
		const from = at;
		at += child.nodeSize;
		const length = child.isText ? child.nodeSize : said(figureOf(child)).length;
		return { length, from, to: at, isText: child.isText };
	});
	return mark.length > 0 ? [mark, ...inner] : inner;
}

function stretches(doc: Node, said: Said): Stretch[] {
	let at = 0;
	return doc.children.flatMap((line, index) => {
		const own = ofLine(line, at + 1, said);
		const gap = index === 0 ? [] : [between(at)];
		at += line.nodeSize;
		return [...gap, ...own];
	});
}

/** Position of the document before the letter at `offset`; behind the last one its end. */
export function positionAt(doc: Node, offset: number, said: Said = fieldText): number {
	let passed = 0;
	for (const { length, from, to, isText } of stretches(doc, said)) {
		if (offset < passed + length) return isText ? from + (offset - passed) : from;
		passed += length;
		if (offset === passed && isText) return to;
	}
	return doc.content.size - 1;
}

/** Number of letters before a position of the document. */
export function offsetAt(doc: Node, position: number, said: Said = fieldText): number {
	let passed = 0;
	for (const { length, from, to, isText } of stretches(doc, said)) {
		if (position < to || (position === to && isText))
			return passed + (isText ? Math.max(0, position - from) : 0);
		passed += length;
	}
	return passed;
}
