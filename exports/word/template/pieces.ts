/** Our own content as a Word file of its own, and its pieces: what a template says where to put. */
import { Document, type ISectionOptions, Packer, SectionType } from 'docx';
import { childOf, elementsOf, parseTree, type Element } from '../../office-xml/tree.ts';
import { breakIn, withoutBreak } from '../../template/sections.ts';
import { unzip } from '../../verify/unzip.ts';
import type { PrintJob } from '../../views/job.ts';
import { contentsChildren } from '../contents.ts';
import { numbering } from '../kit/paragraphs.ts';
import type { Sheet } from '../kit/page.ts';
import { styles } from '../kit/styles.ts';
import type { LaidDocument } from '../layout/fit.ts';
import type { Setting } from '../layout/pages.ts';
import { appendixChildren, chapterChildren } from '../plan/body.ts';
import { codePicture, properties } from '../plan/cover.ts';
import { frame } from '../plan/frame.ts';
import { customProperties } from '../properties.ts';

export type Blocks = readonly Element[];

export interface Pieces {
	/** All parts of the file that they come from. */
	readonly parts: Map<string, Uint8Array>;
	/** The run with the QR code; null of a draft. */
	readonly code: Element | null;
	readonly contents: Blocks;
	/** In the order of the view. */
	readonly chapters: readonly Blocks[];
	readonly appendices: readonly Blocks[];
	/** Heads and feet of ours by the paper: w:headerReference and w:footerReference. */
	readonly frames: Readonly<Record<Sheet, Blocks>>;
}

const section = (
	properties: ISectionOptions['properties'],
	children: ISectionOptions['children'],
): ISectionOptions => ({
	properties: { ...properties, type: SectionType.NEXT_PAGE },
	children,
});

function sectionsOf(
	job: PrintJob,
	view: LaidDocument,
	setting: Setting,
	code: Uint8Array | null,
): ISectionOptions[] {
	const { paper } = setting;
	const upright = paper.section('upright');
	const framed = (sheet: Sheet) => frame(job, sheet, true, paper);
	return [
		{ ...framed('large'), ...section(paper.section('large'), []) },
		{ ...framed('across'), ...section(paper.section('across'), []) },
		{ ...framed('upright'), ...section(upright, code ? [codePicture(code)] : []) },
		section(upright, contentsChildren(view, setting)),
		...view.chapters.map((chapter, at) => section(upright, chapterChildren(chapter, at, setting))),
		...view.appendices.map((appendix, at) =>
			section(paper.section(appendix.sheet), appendixChildren(appendix, at, setting)),
		),
	];
}

const isBare = (block: Element): boolean =>
	block.name === 'w:p' && elementsOf(block).every(({ children }) => children.length === 0);

interface Group {
	readonly blocks: Blocks;
	readonly end: Element | undefined;
}

/** Sections of a body, without the marks that end them. */
function groupsIn(body: Element): Group[] {
	const groups: Group[] = [];
	let blocks: Element[] = [];
	for (const block of elementsOf(body)) {
		const end = block.name === 'w:sectPr' ? block : breakIn(block);
		if (!end) blocks.push(block);
		else {
			const plain = withoutBreak(block);
			if (block.name === 'w:p' && !isBare(plain)) blocks.push(plain);
			groups.push({ blocks, end });
			blocks = [];
		}
	}
	return groups;
}

const references = (group: Group | undefined): Blocks =>
	group?.end ? elementsOf(group.end).filter(({ name }) => name.endsWith('Reference')) : [];

async function partsOf(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
	const opened = unzip(bytes);
	if (!opened.ok) throw new Error('A printed file does not read back');
	const parts = new Map<string, Uint8Array>();
	for (const name of opened.value.names.filter((one) => !one.endsWith('/'))) {
		const part = await opened.value.read(name);
		if (part.ok && part.value) parts.set(name, part.value);
	}
	return parts;
}

export async function piecesOf(
	job: PrintJob,
	view: LaidDocument,
	setting: Setting,
	code: Uint8Array | null,
): Promise<Pieces> {
	const document = new Document({
		...properties(job),
		...{ styles, numbering, customProperties: customProperties(job) },
		evenAndOddHeaderAndFooters: true,
		sections: sectionsOf(job, view, setting, code),
	});
	const parts = await partsOf(new Uint8Array(await Packer.toBuffer(document)));
	const body = childOf(parseTree(parts.get('word/document.xml') ?? new Uint8Array()), 'w:body');
	const [large, across, upright, contents, ...rest] = groupsIn(body as Element);
	const picture = upright?.blocks[0];
	return {
		parts,
		code: (picture && childOf(picture, 'w:r')) ?? null,
		contents: contents?.blocks ?? [],
		chapters: rest.slice(0, view.chapters.length).map(({ blocks }) => blocks),
		appendices: rest.slice(view.chapters.length).map(({ blocks }) => blocks),
		frames: {
			upright: references(upright),
			across: references(across),
			large: references(large),
		},
	};
}
