/** XML as a tree, without anything that XML could fetch or multiply. */
import { SaxesParser } from 'saxes';
import { success, type Outcome } from '#domain/fault.ts';
import { damaged, refused } from '../document.ts';

export interface Element {
	/** `w:p`: the prefix is ours, whatever the file calls it; none for what we do not know. */
	readonly name: string;
	/** By local name. */
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Element[];
	/** Text of the element itself. */
	readonly text: string;
}

/** Namespaces, of the transitional and the strict form. */
const vocabularies: readonly (readonly [RegExp, string])[] = [
	[/\/wordprocessingml\/(2006\/)?main$/, 'w:'],
	[/\/officeDocument\/(2006\/)?math$/, 'm:'],
	[/\/markup-compatibility\/2006$/, 'mc:'],
];

const most = { depth: 200, elements: 4_000_000 };

class Unfit extends Error {}

type Open = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

const prefixOf = (uri: string): string =>
	vocabularies.find(([pattern]) => pattern.test(uri))?.[1] ?? '';

/** Names in our prefixes, each made once. */
function naming(): (uri: string, local: string) => string {
	const known = new Map<string, Map<string, string>>();
	const namesOf = (uri: string): Map<string, string> => {
		const names = known.get(uri) ?? new Map<string, string>();
		known.set(uri, names);
		return names;
	};
	return (uri, local) => {
		const names = namesOf(uri);
		const name = names.get(local) ?? prefixOf(uri) + local;
		names.set(local, name);
		return name;
	};
}

function parse(source: string): Element {
	const parser = new SaxesParser({ xmlns: true });
	const nameOf = naming();
	const root: Open = { name: '', attributes: {}, children: [], text: '' };
	const open: Open[] = [root];
	let elements = 0;
	parser.on('doctype', () => {
		throw new Unfit();
	});
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ uri, local, attributes }) => {
		if (open.length > most.depth || (elements += 1) > most.elements) throw new Unfit();
		const own: Record<string, string> = {};
		for (const key in attributes) own[attributes[key]!.local] = attributes[key]!.value;
		const element: Open = { name: nameOf(uri, local), attributes: own, children: [], text: '' };
		open[open.length - 1]!.children.push(element);
		open.push(element);
	});
	parser.on('closetag', () => void open.pop());
	parser.on('text', (text) => {
		// Blanks between elements are no text of theirs.
		const element = open[open.length - 1]!;
		if (element.children.length === 0) element.text += text;
	});
	parser.write(source).close();
	return root;
}

const encodings: readonly (readonly [number, string])[] = [
	[0xff, 'utf-16le'],
	[0xfe, 'utf-16be'],
];

/** The tree under a root without name. `part` is what a person is told. */
export function readXml(bytes: Uint8Array, part: string): Outcome<Element> {
	try {
		const encoding = encodings.find(([mark]) => bytes[0] === mark)?.[1] ?? 'utf-8';
		return success(parse(new TextDecoder(encoding, { fatal: true }).decode(bytes)));
	} catch (error) {
		return error instanceof Unfit
			? refused(`其中的 ${part} 结构异常`, '请用 Word 打开，重新另存为 .docx')
			: damaged(`其中的 ${part} 不是完整的 XML`);
	}
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
	element?.children.find((each) => each.name === name);

export const childrenOf = (element: Element | undefined, name: string): Element[] =>
	element?.children.filter((each) => each.name === name) ?? [];

/** The `val` of a child. */
export const valueOf = (element: Element | undefined, name: string): string | undefined =>
	child(element, name)?.attributes['val'];

/** A switch such as `<w:vanish/>`: on unless it says otherwise. */
export function isOn(element: Element | undefined, name: string): boolean {
	const found = child(element, name);
	return found !== undefined && !['0', 'false', 'off'].includes(found.attributes['val'] ?? '');
}
