/** The ends of sections: paper and numbers of pages as the template has them, the schedule across. */
import { element, elementsOf, type Element } from '../../office-xml/tree.ts';
import type { Section } from '../../template/sections.ts';
import type { Paper, Sheet } from '../kit/page.ts';
import type { Ending } from './assemble.ts';

/** In the order of the schema. */
const order = [
	'w:type',
	'w:pgSz',
	'w:pgMar',
	'w:pgBorders',
	'w:pgNumType',
	'w:cols',
	'w:vAlign',
].concat('w:titlePg');

const nextPage = element('w:type', { 'w:val': 'nextPage' });

function turned(paper: Paper, sheet: Sheet): Element[] {
	const { size, margin } = paper.section(sheet).page ?? {};
	const sides = Object.entries(margin ?? {}).map(([name, value]) => [`w:${name}`, String(value)]);
	return [
		element('w:pgSz', {
			...{ 'w:w': String(size?.height), 'w:h': String(size?.width), 'w:orient': 'landscape' },
		}),
		element('w:pgMar', {
			...(Object.fromEntries(sides) as Record<string, string>),
			'w:gutter': '0',
		}),
	];
}

const numbers = (properties: readonly Element[], start: boolean): Element => {
	const own = properties.find(({ name }) => name === 'w:pgNumType')?.attributes ?? {};
	const kept = Object.entries(own).filter(([name]) => name !== 'w:start');
	return element('w:pgNumType', {
		...Object.fromEntries(kept),
		...(start ? { 'w:start': '1' } : {}),
	});
};

/** `begins`: the first page of the chapters stands in it. */
export function endOf(
	{ properties }: Section,
	as: Ending['as'],
	references: readonly Element[],
	{ paper, begins }: { readonly paper: Paper; readonly begins: boolean },
): Element {
	const own = elementsOf(properties);
	if (as === 'own') return element('w:sectPr', {}, [...references, ...own]);
	const replaced = as === 'across' || as === 'large' ? turned(paper, as) : [];
	const made = [nextPage, numbers(own, begins), ...replaced];
	const without = as === 'chapters' ? [] : ['w:titlePg'];
	const rest = own.filter(
		({ name }) => !without.includes(name) && !made.some((one) => one.name === name),
	);
	const all = [...made, ...rest].toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
	return element('w:sectPr', {}, [...references, ...all]);
}
