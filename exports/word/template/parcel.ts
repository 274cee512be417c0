/** The parts of the file: ours, with what a template brings put in place of some. */
import { namespaces, xmlOf, parseTree, type Element } from '../../office-xml/tree.ts';
import type { Picture } from '../../template/pictures.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const declared = Object.entries(namespaces)
	.filter(([prefix]) => !['rel', 'ct', 'xml'].includes(prefix))
	.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
	.join('');

/** A part with all namespaces declared at its root. */
const partXml = (root: Element): string =>
	declaration + xmlOf(root).replace(/^<[\w:]+/, (open) => open + declared);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const relation = (id: string, type: string, target: string): string =>
	`<Relationship Id="${id}" Type="${office}/${type}" Target="${escaped(target)}"/>`;

/** Parts of a Word file that are amended one after the other. */
export class Parcel {
	readonly parts: Map<string, Uint8Array>;
	private relations = '';
	private overrides = '';
	private readonly pictureNames = new Map<string, string>();
	private frames = 0;

	constructor(parts: ReadonlyMap<string, Uint8Array>) {
		this.parts = new Map(parts);
	}

	text(name: string): string {
		return new TextDecoder().decode(this.parts.get(name));
	}
	tree(name: string): Element {
		return parseTree(this.parts.get(name) ?? new Uint8Array());
	}
	private set(name: string, text: string): void {
		this.parts.set(name, new TextEncoder().encode(text));
	}
	write(name: string, root: Element): void {
		this.set(name, partXml(root));
	}
	amend(name: string, change: (xml: string) => string): void {
		this.set(name, change(this.text(name)));
	}

	/** Where a picture stands in the file: each once, whoever shows it. */
	private picture(part: string, { ending, bytes }: Picture): string {
		const known = this.pictureNames.get(part);
		if (known) return known;
		const name = `media/template${this.pictureNames.size + 1}.${ending}`;
		this.parts.set(`word/${name}`, bytes);
		this.pictureNames.set(part, name);
		return name;
	}

	private pictureRelations(
		places: ReadonlyMap<string, string>,
		pictures: ReadonlyMap<string, Picture>,
	): string {
		return [...places]
			.map(([id, part]) => {
				const picture = pictures.get(part);
				return picture ? relation(`tpl${id}`, 'image', this.picture(part, picture)) : '';
			})
			.join('');
	}

	/** Pictures of the body. */
	show(places: ReadonlyMap<string, string>, pictures: ReadonlyMap<string, Picture>): void {
		this.relations += this.pictureRelations(places, pictures);
	}

	/** A head or foot of the template; returns the id by which a section shows it. */
	frame(
		root: Element,
		places: ReadonlyMap<string, string>,
		pictures: ReadonlyMap<string, Picture>,
	): string {
		const kind = root.name === 'w:hdr' ? 'header' : 'footer';
		this.frames += 1;
		const name = `${kind}${100 + this.frames}.xml`;
		this.write(`word/${name}`, root);
		const own = this.pictureRelations(places, pictures);
		if (own !== '')
			this.set(
				`word/_rels/${name}.rels`,
				`${declaration}<Relationships xmlns="${namespaces.rel}">${own}</Relationships>`,
			);
		const id = `tplFrame${this.frames}`;
		this.relations += relation(id, kind, name);
		this.overrides += `<Override PartName="/word/${name}" ContentType="${types}.${kind}+xml"/>`;
		return id;
	}

	/** What of ours no section shows any more goes; what was brought is named. */
	finish(shown: ReadonlySet<string>): ReadonlyMap<string, Uint8Array> {
		const ours = this.text('word/_rels/document.xml.rels');
		const gone = new Set(
			[...ours.matchAll(/<Relationship Id="([^"]+)"[^>]*Target="((?:header|footer)\d+\.xml)"\/>/g)]
				.filter(([, id = '']) => !shown.has(id))
				.map(([, , target = '']) => target),
		);
		for (const target of gone) {
			this.parts.delete(`word/${target}`);
			this.parts.delete(`word/_rels/${target}.rels`);
		}
		const kept = (xml: string, form: RegExp): string =>
			xml.replaceAll(form, (entry, target: string) => (gone.has(target) ? '' : entry));
		this.amend('word/_rels/document.xml.rels', (xml) =>
			kept(xml, /<Relationship [^>]*Target="([^"]+)"\/>/g).replace(
				'</Relationships>',
				() => `${this.relations}</Relationships>`,
			),
		);
		this.amend('[Content_Types].xml', (xml) =>
			kept(xml, /<Override [^>]*PartName="\/word\/([^"]+)"\/>/g).replace(
				'</Types>',
				() => `${this.overrides}</Types>`,
			),
		);
		return this.parts;
	}
}
