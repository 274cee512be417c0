/** Elements of SVG as they are drawn, each with its own colours: without the page's styles they look the same. */

export const space = 'http://www.w3.org/2000/svg';

/** Where things are; everything else (links, stops of the Tab key, names) is the page's. */
const places = new Set(
	'x y x1 y1 x2 y2 dx dy width height cx cy r rx ry d points transform viewBox preserveAspectRatio id refX refY markerWidth markerHeight markerUnits orient patternUnits offset'.split(
		' ',
	),
);
/** What is drawn without being said, by what it is of. */
const looks: Readonly<Record<'shape' | 'stroke' | 'text', Readonly<Record<string, string>>>> = {
	shape: {
		opacity: '1',
		'fill-opacity': '1',
		'marker-start': 'none',
		'marker-end': 'none',
		'vector-effect': 'none',
	},
	stroke: {
		'stroke-width': '1px',
		'stroke-opacity': '1',
		'stroke-dasharray': 'none',
		'stroke-linecap': 'butt',
		'stroke-linejoin': 'miter',
	},
	text: { 'font-size': '', 'font-weight': '400', 'text-anchor': 'start' },
};

/** They hold others, and draw nothing of their own. */
const holders = new Set(['svg', 'g', 'a', 'defs', 'pattern', 'marker']);

export function element(name: string, values: Record<string, string | number>): SVGElement {
	const made = document.createElementNS(space, name);
	for (const [key, value] of Object.entries(values)) made.setAttribute(key, String(value));
	return made;
}

/** Programs that draw SVG differ in where the middle of a line is, not in where its letters stand. */
const foot = (style: CSSStyleDeclaration): number =>
	style.dominantBaseline === 'central' || style.dominantBaseline === 'middle'
		? Number.parseFloat(style.fontSize) * 0.36
		: 0;

function looked(of: Element, made: SVGElement): CSSStyleDeclaration {
	const style = getComputedStyle(of);
	for (const { name, value } of of.attributes) if (places.has(name)) made.setAttribute(name, value);
	const put = (kind: keyof typeof looks): void => {
		for (const [look, unsaid] of Object.entries(looks[kind])) {
			const value = style.getPropertyValue(look);
			if (value !== '' && value !== unsaid) made.setAttribute(look, value);
		}
	};
	put('shape');
	if (holders.has(of.localName)) return style;
	made.setAttribute('fill', style.fill);
	if (style.stroke !== 'none') {
		made.setAttribute('stroke', style.stroke);
		put('stroke');
	}
	if (['text', 'tspan'].includes(of.localName)) put('text');
	return style;
}

/** A stroke behind letters is a text of its own: not every program can paint it first. */
function textParts(of: Element, style: CSSStyleDeclaration, made: SVGElement): SVGElement[] {
	made.setAttribute('y', String(Number(of.getAttribute('y') ?? 0) + foot(style)));
	if (!style.paintOrder.startsWith('stroke') || style.stroke === 'none') return [made];
	const letters = made.cloneNode(true) as SVGElement;
	for (const name of ['stroke', ...Object.keys(looks.stroke)]) letters.removeAttribute(name);
	made.setAttribute('fill', style.stroke);
	return [made, letters];
}

const none = new Set(['none', 'rgba(0, 0, 0, 0)', 'transparent']);

/** What only widens a place for the pointer is not drawn. */
const isSeen = (of: Element, { display, visibility, fill, stroke }: CSSStyleDeclaration): boolean =>
	display !== 'none' &&
	visibility !== 'hidden' &&
	(holders.has(of.localName) || !none.has(fill) || !none.has(stroke));

/** The element, and all within it; nothing where it is not drawn. */
export function drawn(of: Element): SVGElement[] {
	if (['title', 'desc', 'style', 'script'].includes(of.localName)) return [];
	const made = element(of.localName === 'a' ? 'g' : of.localName, {});
	const style = looked(of, made);
	if (!isSeen(of, style)) return [];
	for (const child of of.childNodes)
		if (child instanceof Element) made.append(...drawn(child));
		else if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim())
			made.append(child.textContent);
	return of.localName === 'text' ? textParts(of, style, made) : [made];
}

/** What the drawing points to elsewhere in the page: patterns, heads of arrows. */
export function pointedTo(made: SVGElement): SVGElement {
	const text = new XMLSerializer().serializeToString(made);
	const ids = new Set([...text.matchAll(/url\((?:&quot;|")?#([\w-]+)/g)].map(([, id]) => id ?? ''));
	const defs = element('defs', {});
	for (const id of ids) {
		const found = document.getElementById(id);
		if (found) defs.append(...drawn(found));
	}
	return defs;
}
