/**
 * A part of an Office file as a tree whose names have the usual prefixes, whatever the file calls them.
 * Elements and attributes of namespaces that are not listed here are left out: what they add is of one
 * program's own, and every program does without.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Refusal } from './index.ts';

export interface Element {
	readonly name: string;
	attributes: Record<string, string>;
	children: Node[];
}
export type Node = Element | string;

/** By their usual prefixes. */
export const namespaces = {
	w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
	r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
	wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
	a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
	pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
	wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
	wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
	mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
	v: 'urn:schemas-microsoft-com:vml',
	o: 'urn:schemas-microsoft-com:office:office',
	w10: 'urn:schemas-microsoft-com:office:word',
	rel: 'http://schemas.openxmlformats.org/package/2006/relationships',
	ct: 'http://schemas.openxmlformats.org/package/2006/content-types',
	xml: 'http://www.w3.org/XML/1998/namespace',
} as const;

const prefixes: ReadonlyMap<string, string> = new Map(
	Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]),
);

export const isElement = (node: Node | undefined): node is Element => typeof node === 'object';
export const elementsOf = ({ children }: Element): Element[] => children.filter(isElement);
export const childOf = (parent: Element | undefined, name: string): Element | undefined =>
	parent && elementsOf(parent).find((child) => child.name === name);
export const element = (
	name: string,
	attributes: Record<string, string> = {},
	children: Node[] = [],
): Element => ({ name, attributes, children });

/** Deeper than any document is nested: what follows the tree downwards must not run out of its stack. */
const deepest = 200;

function named(uri: string, local: string): string | null {
	if (uri === '') return local;
	const prefix = prefixes.get(uri);
	return prefix === undefined ? null : `${prefix}:${local}`;
}

function attributesOf({ attributes }: SaxesTagNS): Record<string, string> {
	const kept: Record<string, string> = {};
	for (const { uri, local, value, prefix } of Object.values(attributes)) {
		if (prefix === 'xmlns' || (prefix === '' && local === 'xmlns')) continue;
		const name = named(uri, local);
		if (name !== null) kept[name] = value;
	}
	return kept;
}

const unusual = () => new Refusal('文件结构异常', '请用 Word 或 WPS 打开，另存为 .docx 后再上传');

/** Throws where the bytes are no XML; a `Refusal` where they declare a document type or nest without end. */
export function parseTree(bytes: Uint8Array): Element {
	const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
	const parser = new SaxesParser({ xmlns: true });
	const root = element('');
	const open: (Element | null)[] = [root];
	parser.on('doctype', () => {
		throw unusual();
	});
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', (tag) => {
		if (open.length > deepest) throw unusual();
		const [parent, name] = [open.at(-1), named(tag.uri, tag.local)];
		const opened = parent && name !== null ? element(name, attributesOf(tag)) : null;
		if (opened) parent?.children.push(opened);
		open.push(opened);
	});
	parser.on('closetag', () => open.pop());
	parser.on('text', (text) => open.at(-1)?.children.push(text));
	parser.write(new TextDecoder(encoding, { fatal: true }).decode(bytes)).close();
	// A root of a namespace that is not known has no name.
	return root.children.find(isElement) ?? root;
}

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\n': '&#10;',
	'\t': '&#9;',
};
const attributeText = (text: string): string =>
	text.replaceAll(/[&<>"\n\t]/g, (sign) => escapes[sign] ?? sign);
const plainText = (text: string): string =>
	text.replaceAll(/[&<>]/g, (sign) => escapes[sign] ?? sign);

/** Without declarations of namespaces: they stand at the root of the part that takes it in. */
export function xmlOf(node: Node): string {
	if (!isElement(node)) return plainText(node);
	const attributes = Object.entries(node.attributes).map(
		([name, value]) => ` ${name}="${attributeText(value)}"`,
	);
	const open = `${node.name}${attributes.join('')}`;
	if (node.children.length === 0) return `<${open}/>`;
	return `<${open}>${node.children.map(xmlOf).join('')}</${node.name}>`;
}

/** Everything in `node`, itself first. */
export function* within(node: Element): Generator<Element> {
	yield node;
	for (const child of elementsOf(node)) yield* within(child);
}
