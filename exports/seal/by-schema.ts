/** What the library of workbooks writes otherwise than the schema of Office Open XML has it. */

/** Parts of CT_Font. */
const order = [
	...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign'],
	...['sz', 'color', 'name', 'family', 'charset', 'scheme'],
];

const rank = (element: string): number => order.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');

/** Of `xl/styles.xml`: parts of fonts are empty elements. */
export const orderedFonts = (xml: string): string =>
	xml.replaceAll(
		/<font>(.*?)<\/font>/gs,
		(_, parts: string) =>
			`<font>${(parts.match(/<[^>]+\/>/g) ?? []).toSorted((a, b) => rank(a) - rank(b)).join('')}</font>`,
	);

/** Of `xl/drawings/…`: an anchor at one cell does not say how it moves. */
export const plainAnchors = (xml: string): string =>
	xml.replaceAll(/(<xdr:oneCellAnchor) editAs="[^"]*"/g, '$1');
