/** Word's own fields in a template: those of pages stay; of all others the text that they show does. */
import { within, type Element } from '../office-xml/tree.ts';
import { textOf } from './texts.ts';

const ofPages = /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/i;
const contents = /^\s*TOC\b/i;

export interface Fields {
	readonly isDropped: (part: Element) => boolean;
	readonly hasContents: boolean;
	/** Some show a text of their own, which is frozen. */
	readonly hasOthers: boolean;
}

/** A field begins in one run and ends in another, perhaps of a later paragraph. */
export function fieldsIn(root: Element): Fields {
	const open: { instruction: string; parts: Element[] }[] = [];
	const all: { instruction: string; parts: Element[] }[] = [];
	for (const part of within(root)) {
		if (part.name === 'w:fldChar' && part.attributes['w:fldCharType'] === 'begin')
			all.push(open[open.push({ instruction: '', parts: [] }) - 1]!);
		if (part.name === 'w:fldChar' || part.name === 'w:instrText') open.at(-1)?.parts.push(part);
		if (part.name === 'w:instrText' && open.length > 0) open.at(-1)!.instruction += textOf(part);
		if (part.name === 'w:fldChar' && part.attributes['w:fldCharType'] === 'end') open.pop();
		if (part.name === 'w:fldSimple')
			all.push({ instruction: part.attributes['w:instr'] ?? '', parts: [part] });
	}
	const dropped = all.filter(({ instruction }) => !ofPages.test(instruction));
	const parts = new Set(dropped.flatMap((field) => field.parts));
	return {
		isDropped: (part) => parts.has(part),
		hasContents: all.some(({ instruction }) => contents.test(instruction)),
		hasOthers: dropped.length > 0,
	};
}
