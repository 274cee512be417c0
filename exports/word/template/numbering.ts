/** Lists of a template beside ours, under numbers that neither has. */
import { childOf, element, elementsOf, within, type Element } from '../../office-xml/tree.ts';
import { topLevel } from '../../template/index.ts';

const apart = 7000;
const moved = (value: string | undefined): string => String(Number(value ?? 0) + apart);

const numberOf = (name: string): string =>
	name === 'w:abstractNum' ? 'w:abstractNumId' : 'w:numId';

/** Pictures as bullets are of the file's own; names of style links would be of another file. */
const left = new Set([
	'w:lvlPicBulletId',
	'w:styleLink',
	'w:numStyleLink',
	'w:pStyle',
	'w:nsid',
	'w:tmpl',
]);

function renumbered(node: Element): Element {
	const copy = structuredClone(node);
	for (const part of within(copy)) {
		part.children = elementsOf(part).filter(({ name }) => !left.has(name));
		if (part.name === 'w:abstractNumId')
			part.attributes = { 'w:val': moved(part.attributes['w:val']) };
	}
	const number = numberOf(node.name);
	copy.attributes = { [number]: moved(node.attributes[number]) };
	return copy;
}

/** Our headings stand where their style says: a list would have its own indent. */
function byStyle(list: Element): Element {
	const copy = structuredClone(list);
	for (const level of elementsOf(copy).filter(({ name }) => name === 'w:lvl'))
		if (/chineseCounting/.test(JSON.stringify(childOf(copy, 'w:lvl'))))
			level.children = elementsOf(level).filter(({ name }) => name !== 'w:pPr');
	return copy;
}

export function mergedNumbering(base: Element, theirs: Element | null): Element {
	const both = (name: string) => [
		...topLevel(base, name).map(byStyle),
		...topLevel(theirs, name).map(renumbered),
	];
	return element('w:numbering', {}, [...both('w:abstractNum'), ...both('w:num')]);
}

/** Changes `block`, which must be a copy. 0 means no list. */
export function moveNumbers(block: Element): void {
	for (const node of within(block))
		if (node.name === 'w:numId' && node.attributes['w:val'] !== '0')
			node.attributes = { 'w:val': moved(node.attributes['w:val']) };
}
