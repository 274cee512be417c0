/** Sections of a template: their paper, and the heads and feet that each shows. */
import { childOf, element, elementsOf, within, type Element } from '../office-xml/tree.ts';
import type { Relation } from './package.ts';

export interface Section {
	/** w:sectPr with what of it is taken over, without heads and feet. */
	readonly properties: Element;
	/** `header default` → part. */
	readonly frames: ReadonlyMap<string, string>;
}

/** In the order of the schema. */
const keptProperties = [
	'w:type',
	'w:pgSz',
	'w:pgMar',
	'w:pgBorders',
	'w:pgNumType',
	'w:cols',
].concat(...['w:vAlign', 'w:titlePg']);

/** A border may be a picture of the file's own. */
const isPlain = (node: Element): boolean =>
	[...within(node)].every(({ attributes }) =>
		Object.keys(attributes).every((name) => !name.startsWith('r:')),
	);

function framesOf(
	section: Element,
	relations: ReadonlyMap<string, Relation>,
	before: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
	const own = elementsOf(section).flatMap(({ name, attributes }): [string, string][] => {
		const kind = /^w:(header|footer)Reference$/.exec(name)?.[1];
		const relation = relations.get(attributes['r:id'] ?? '');
		if (!kind || relation?.kind !== kind || relation.isOutside) return [];
		return [[`${kind} ${attributes['w:type'] ?? 'default'}`, relation.target]];
	});
	return new Map([...before, ...own]);
}

/** A section without a head shows that of the section before it: said here for each. */
export function sectionsOf(
	marks: readonly Element[],
	relations: ReadonlyMap<string, Relation>,
): Section[] {
	let before: ReadonlyMap<string, string> = new Map();
	return marks.map((mark) => {
		before = framesOf(mark, relations, before);
		const kept = keptProperties
			.map((name) => childOf(mark, name))
			.filter((child) => child !== undefined)
			.filter(isPlain);
		return { properties: element('w:sectPr', {}, kept), frames: before };
	});
}

/** The w:sectPr that ends a section in a paragraph. */
export const breakIn = (block: Element): Element | undefined =>
	block.name === 'w:p' ? childOf(childOf(block, 'w:pPr'), 'w:sectPr') : undefined;

/** Takes the end of a section out of its paragraph. */
export function withoutBreak(paragraph: Element): Element {
	const children = elementsOf(paragraph).map((child) =>
		child.name === 'w:pPr'
			? { ...child, children: elementsOf(child).filter(({ name }) => name !== 'w:sectPr') }
			: child,
	);
	return { ...paragraph, children };
}
