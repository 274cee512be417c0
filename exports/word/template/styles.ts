/**
 * The styles of a template beside ours: its own stand as they are, those that are for the same take the
 * place of ours under our ids, and ours that remain do not hang on what the template says by default.
 */
import { childOf, element, elementsOf, within, type Element } from '../../office-xml/tree.ts';
import * as read from '../../template/styles.ts';
import type { Template } from '../../template/index.ts';
import { appendixStyle, bodyStyle, plain, plainStyle, tableStyle } from './own-styles.ts';
import { demanded, withBase } from './style-amends.ts';

const { styleId, styleName, stylesIn } = read;

export interface Merged {
	readonly root: Element;
	/** Id in the template → id in the file. */
	readonly ids: ReadonlyMap<string, string>;
}

const styleUses = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);
const links = new Set(['w:basedOn', 'w:next', 'w:link']);
const value = (node: Element | undefined): string => node?.attributes['w:val'] ?? '';

/** Styles that our content is set in, with those that they are based on. */
function used(content: readonly Element[], ours: readonly Element[]): Element[] {
	const ids = new Set<string>();
	for (const block of content)
		for (const node of within(block)) if (styleUses.has(node.name)) ids.add(value(node));
	for (const { ours: id } of read.roles) ids.add(id);
	ids.add('Body');
	const chains = [...ids].flatMap((id) => read.chainOf(ours, id));
	return ours.filter((style) => chains.includes(style) && styleId(style) !== 'Normal');
}

const renamed = (style: Element, ids: ReadonlyMap<string, string>): Element => ({
	...style,
	attributes: { ...style.attributes, 'w:styleId': ids.get(styleId(style)) ?? styleId(style) },
	children: elementsOf(style).map((child) =>
		links.has(child.name)
			? { ...child, attributes: { 'w:val': ids.get(value(child)) ?? value(child) } }
			: child,
	),
});

/** `Heading1` by the template; null: it has none of that name. */
const roleStyles = (theirs: readonly Element[]) =>
	new Map<string, Element>(
		read.roles.flatMap(({ ours, names }) => {
			const style = read.paragraphStyle(theirs, names);
			return style ? [[ours, style] as const] : [];
		}),
	);

function idsOf(
	theirs: readonly Element[],
	kept: readonly Element[],
	roles: ReadonlyMap<string, Element>,
) {
	const ids = new Map([...roles].map(([ours, style]) => [styleId(style), ours]));
	const taken = new Set([...kept.map(styleId), ...ids.values(), plain]);
	for (const style of theirs.filter((one) => !ids.has(styleId(one)))) {
		let id = styleId(style);
		while (taken.has(id)) id = `T${id}`;
		taken.add(id);
		ids.set(styleId(style), id);
	}
	return ids;
}

/** No two styles may have one name. */
function named(style: Element, taken: Set<string>): Element {
	let name = value(childOf(style, 'w:name'));
	while (taken.has(name.toLowerCase())) name = `${name}（方案）`;
	taken.add(name.toLowerCase());
	const children = elementsOf(style).map((child) =>
		child.name === 'w:name' ? element('w:name', { 'w:val': name }) : child,
	);
	return { ...style, attributes: withoutDefault(style.attributes), children };
}

const withoutDefault = (attributes: Record<string, string>): Record<string, string> =>
	Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'w:default'));

/** `content`: ours, whose styles are kept. */
export function mergedStyles(
	base: Element,
	template: Template,
	content: readonly Element[],
): Merged {
	const theirs = stylesIn(template.styles);
	const kept = used(content, stylesIn(base));
	const roles = roleStyles(theirs);
	const ids = idsOf(theirs, kept, roles);
	const taken = new Set(theirs.map(styleName));
	const normal = styleId(read.defaultParagraphStyle(theirs) ?? base);
	const tables = new Map<string, Element | undefined>(
		read.tableRoles.map(({ ours, names }) => [ours, read.paragraphStyle(theirs, names)]),
	);
	const own = kept
		.filter((style) => !roles.has(styleId(style)))
		.map((style) => {
			const id = styleId(style);
			const table = tables.get(/^(TableText|TableHead)/.exec(id)?.[1] ?? '');
			if (id === 'Body') return bodyStyle(template, ids, normal) ?? withBase(style, plain);
			if (table) return tableStyle(style, ids.get(styleId(table)) ?? plain);
			if (id === 'AppendixTitle') return appendixStyle(style);
			const above = value(childOf(style, 'w:basedOn'));
			return style.attributes['w:type'] === 'paragraph' && /^(Normal)?$/.test(above)
				? withBase(style, plain)
				: style;
		})
		.map((style) => named(style, taken));
	const brought = theirs.map((style) => {
		const id = ids.get(styleId(style)) ?? '';
		const isRole = roles.has(id);
		return demanded(renamed(read.tidyStyle(style, isRole), ids), isRole ? id : '');
	});
	const defaults = childOf(base, 'w:docDefaults');
	const head = ['w:docDefaults', 'w:latentStyles'].flatMap(
		(name) => childOf(template.styles, name) ?? [],
	);
	return {
		ids,
		root: element('w:styles', {}, [
			...head,
			...brought,
			named(plainStyle(defaults), taken),
			...own,
		]),
	};
}

/** Changes `block`, which must be a copy, to the ids of the file. */
export function renameStyles(block: Element, ids: ReadonlyMap<string, string>): void {
	for (const node of within(block))
		if (styleUses.has(node.name))
			node.attributes = { 'w:val': ids.get(value(node)) ?? value(node) };
}
