/** Our own content as a Word file of its own, and its pieces: what a template says where to put. */
import { Document, type ISectionOptions, Packer, SectionType } from 'docx';
import { childOf, elementsOf, parseTree, within, type Element } from '../../office-xml/tree.ts';
import { breakIn, withoutBreak } from '../../template/sections.ts';
import { unzip } from '../../verify/unzip.ts';
import type { DocumentView } from '../../views/document.ts';
import type { PrintJob } from '../../views/job.ts';
import { contentsChildren } from '../contents.ts';
import { numbering } from '../kit/paragraphs.ts';
import type { Paper } from '../kit/page.ts';
import { styles } from '../kit/styles.ts';
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
	/** Heads and feet of ours, upright and across: w:headerReference and w:footerReference. */
	readonly frames: { readonly upright: Blocks; readonly across: Blocks };
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
	view: DocumentView,
	setting: Setting,
	code: Uint8Array | null,
): ISectionOptions[] {
	const { paper } = setting;
	const page = (across: boolean) => (across ? paper.landscape : paper.portrait);
	return [
		{ ...frame(job, true, true, paper), ...section(paper.landscape, []) },
		{
			...frame(job, false, true, paper),
			...section(paper.portrait, code ? [codePicture(code)] : []),
		},
		section(paper.portrait, contentsChildren(view, setting)),
		...view.chapters.map((chapter, at) =>
			section(paper.portrait, chapterChildren(chapter, at, paper)),
		),
		...view.appendices.map((appendix, at) =>
			section(page(appendix.landscape), appendixChildren(appendix, at, paper)),
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

/** The entries end at the right margin, wherever that is. */
function alignTabs(blocks: Blocks, paper: Paper): void {
	for (const tab of blocks.flatMap((block) => [...within(block)]))
		if (tab.name === 'w:tab' && tab.attributes['w:val'] === 'right')
			tab.attributes = { ...tab.attributes, 'w:pos': String(paper.textWidth(false)) };
}

export async function piecesOf(
	job: PrintJob,
	view: DocumentView,
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
	const [across, upright, contents, ...rest] = groupsIn(body as Element);
	alignTabs(contents?.blocks ?? [], setting.paper);
	const picture = upright?.blocks[0];
	return {
		parts,
		code: (picture && childOf(picture, 'w:r')) ?? null,
		contents: contents?.blocks ?? [],
		chapters: rest.slice(0, view.chapters.length).map(({ blocks }) => blocks),
		appendices: rest.slice(view.chapters.length).map(({ blocks }) => blocks),
		frames: { upright: references(upright), across: references(across) },
	};
}
