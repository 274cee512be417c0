/** Heads and feet of a template, with their pictures. */
import { within, type Element } from '../office-xml/tree.ts';
import { cleaned, type Told } from './clean.ts';
import type { Package } from './package.ts';
import { readPictures, type Picture } from './pictures.ts';
import type { Section } from './sections.ts';
import { fieldsOf } from './slots.ts';
import { paragraphText } from './texts.ts';

export interface Frame {
	readonly kind: 'header' | 'footer';
	readonly blocks: readonly Element[];
	/** Id of a relation → part of a picture. */
	readonly places: ReadonlyMap<string, string>;
	/** Marks in it: 版本 … */
	readonly fields: readonly string[];
	readonly text: string;
}

const textIn = (blocks: readonly Element[]): string =>
	blocks
		.flatMap((block) => [...within(block)].filter(({ name }) => name === 'w:p'))
		.map((paragraph) => paragraphText(paragraph).trim())
		.filter((text) => text !== '')
		.join(' / ');

async function frameOf(from: Package, part: string, told: Told) {
	const root = await from.tree(part);
	if (root?.name !== 'w:hdr' && root?.name !== 'w:ftr') return null;
	const kind = root.name === 'w:hdr' ? 'header' : 'footer';
	const place = kind === 'header' ? '页眉' : '页脚';
	const places = new Map<string, string>();
	const relations = await from.relations(part);
	const picture = ({ target }: { readonly target: string }, id: string) => places.set(id, target);
	const blocks = cleaned(root, { place, relations, told, picture });
	const used = [...relations.values()].filter(({ target }) =>
		[...places.values()].includes(target),
	);
	const pictures = await readPictures(from, used, place, told);
	const fields = fieldsOf(blocks, place, told);
	const frame: Frame = { kind, blocks, places, fields, text: textIn(blocks) };
	return { frame, pictures };
}

/** Those that a section shows. */
export async function readFrames(from: Package, sections: readonly Section[], told: Told) {
	const frames = new Map<string, Frame>();
	const pictures = new Map<string, Picture>();
	const parts = new Set(sections.flatMap((section) => [...section.frames.values()]));
	for (const part of parts) {
		const found = await frameOf(from, part, told);
		if (!found) continue;
		frames.set(part, found.frame);
		for (const [name, picture] of found.pictures) pictures.set(name, picture);
	}
	return { frames, pictures };
}
