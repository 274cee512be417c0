/** What a paragraph style says of numbering: styles.xml, through `basedOn`. */
import { child, childrenOf, valueOf, type Element } from './xml.ts';

export interface NumberedBy {
	/** Null where a style leaves it to the numbering which level it is. */
	readonly level: number | null;
	/** `0` ends a numbering that was inherited. */
	readonly list: string;
}

interface Style {
	readonly basedOn: string | undefined;
	readonly list: string | undefined;
	readonly level: number | null;
}

export interface Styles {
	/** The numbering of a style, of the default paragraph style where none is named. */
	readonly numbering: (style: string | undefined) => NumberedBy | null;
	/** Numbering that a list style names. */
	readonly list: (style: string) => string | undefined;
}

const levelIn = (numbering: Element | undefined): number | null => {
	const level = valueOf(numbering, 'w:ilvl');
	return level === undefined ? null : Number(level);
};

function styleOf(element: Element): Style {
	const numbering = child(child(element, 'w:pPr'), 'w:numPr');
	return {
		basedOn: valueOf(element, 'w:basedOn'),
		list: valueOf(numbering, 'w:numId'),
		level: levelIn(numbering),
	};
}

/** A chain of styles is not longer than this; one that turns in a circle ends here. */
const longest = 50;

export function readStyles(root: Element | null): Styles {
	const elements = childrenOf(child(root ?? undefined, 'w:styles'), 'w:style');
	const styles = new Map(elements.map((each) => [each.attributes['styleId'], styleOf(each)]));
	const usual = elements.find(
		({ attributes }) =>
			attributes['type'] === 'paragraph' && /^(1|true|on)$/.test(attributes['default'] ?? ''),
	);
	const numbering = (name: string | undefined): NumberedBy | null => {
		let style = styles.get(name ?? usual?.attributes['styleId']);
		let level: number | null = null;
		for (let step = 0; style && step < longest; step += 1) {
			level ??= style.level;
			if (style.list !== undefined) return { list: style.list, level };
			style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
		}
		return null;
	};
	return { numbering, list: (name) => styles.get(name)?.list };
}

/** The numbering that a paragraph's own properties name. */
export function ownNumbering(properties: Element | undefined): NumberedBy | null {
	const numbering = child(properties, 'w:numPr');
	const list = valueOf(numbering, 'w:numId');
	return list === undefined ? null : { list, level: levelIn(numbering) };
}
