/** Styles with one of their parts changed, in the order of the schema. */
import { childOf, element, elementsOf, type Element } from '../../office-xml/tree.ts';

/** The order of CT_Style's children that matters here: names first, properties last. */
export function withBase(style: Element, base: string): Element {
	const children = elementsOf(style).filter(({ name }) => name !== 'w:basedOn');
	const at = children.findIndex(({ name }) => name === 'w:name') + 1;
	return { ...style, children: children.toSpliced(at, 0, element('w:basedOn', { 'w:val': base })) };
}

const order = ['w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:widowControl'];

/** With `name` among the properties of its paragraphs, whatever it said before. */
export function withProperty(
	style: Element,
	name: string,
	attributes: Record<string, string>,
): Element {
	const own = element(name, attributes);
	const properties = childOf(style, 'w:pPr');
	if (!properties) {
		const at = elementsOf(style).findIndex((child) => child.name === 'w:rPr');
		const children = elementsOf(style);
		const holder = element('w:pPr', {}, [own]);
		return { ...style, children: children.toSpliced(at < 0 ? children.length : at, 0, holder) };
	}
	const rest = elementsOf(properties).filter((child) => child.name !== name);
	const place = order.includes(name)
		? rest.filter(
				(child) =>
					order.indexOf(child.name) >= 0 && order.indexOf(child.name) < order.indexOf(name),
			).length
		: rest.filter((child) => child.name !== 'w:rPr' && child.name !== 'w:divId').length;
	const pPr = { ...properties, children: rest.toSpliced(place, 0, own) };
	return {
		...style,
		children: elementsOf(style).map((child) => (child === properties ? pPr : child)),
	};
}

/** What a style must say for the contents, and for no heading to stand alone at the foot of a page. */
export function demanded(style: Element, ours: string): Element {
	const level = /^Heading(\d)$/.exec(ours)?.[1];
	const keeping = level || /^(AppendixTitle|Caption)$/.test(ours);
	const kept = keeping ? withProperty(style, 'w:keepNext', {}) : style;
	if (level) return withProperty(kept, 'w:outlineLvl', { 'w:val': String(Number(level) - 1) });
	return ours === 'AppendixTitle' ? withProperty(kept, 'w:outlineLvl', { 'w:val': '0' }) : kept;
}
