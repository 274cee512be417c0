/**
 * A plan printed by a school's own template: our content is made as ever, only on the template's paper
 * and in its order of chapters; then its pieces are put where the template's marks stand, and styles,
 * heads and feet, lists and pictures of both are brought together.
 */
import { childOf, element, within, type Element } from '../../office-xml/tree.ts';
import { firstSlot, readTemplate, sectionAt, type Template } from '../../template/index.ts';
import { slotOf } from '../../template/slots.ts';
import { zip } from '../../seal/zip.ts';
import type { DocumentView } from '../../views/document.ts';
import type { PrintJob } from '../../views/job.ts';
import { paperFrom } from '../kit/page.ts';
import { laidOut } from '../layout/fit.ts';
import { assembled, ended, type Stretch } from './assemble.ts';
import { fill } from './fill.ts';
import { Frames } from './frames.ts';
import { linesOf } from './lines.ts';
import { mergedNumbering, moveNumbers } from './numbering.ts';
import { inOrder, placing } from './order.ts';
import { Parcel } from './parcel.ts';
import { piecesOf, type Pieces } from './pieces.ts';
import { endOf } from './sections.ts';
import { mergedStyles, renameStyles, type Merged } from './styles.ts';
import { valuesOf } from './values.ts';

async function templateOf(bytes: Uint8Array): Promise<Template> {
	const read = await readTemplate(bytes);
	if (read.ok) return read.value;
	throw new Error(`A template that was found to hold does not: ${read.faults[0]?.wrong ?? ''}`);
}

const isShown = (name: string): boolean => name === 'r:embed' || name === 'r:id';

/** Ids of pictures lie apart from ours. */
function movePictures(block: Element, places: ReadonlyMap<string, string>): void {
	for (const node of within(block))
		for (const [name, id] of Object.entries(node.attributes))
			if (isShown(name) && places.has(id)) node.attributes[name] = `tpl${id}`;
}

/** Pictures are counted through, and those without words get some. */
function describePictures(blocks: readonly Element[]): void {
	let count = 0;
	for (const node of blocks.flatMap((block) => [...within(block)])) {
		if (node.name !== 'wp:docPr') continue;
		count += 1;
		const { descr } = node.attributes;
		node.attributes = { ...node.attributes, id: String(count), descr: descr || '模板中的图片' };
	}
}

/** A copy of a block of the template, in the terms of the file. */
const maker =
	(job: PrintJob, pieces: Pieces, { ids }: Merged) =>
	(places: ReadonlyMap<string, string>) =>
	(block: Element): Element => {
		const copy = structuredClone(block);
		fill(copy, { values: valuesOf(job), code: pieces.code });
		renameStyles(copy, ids);
		moveNumbers(copy);
		movePictures(copy, places);
		return copy;
	};

const contentOf = ({ contents, chapters, appendices }: Pieces): Element[] => [
	...contents,
	...chapters.flat(),
	...appendices.flat(),
];

/** The last section ends with the document, all others in a paragraph. */
function bodyOf(stretches: readonly Stretch[], ends: readonly Element[]): Element {
	const last = stretches.length - 1;
	const blocks = stretches.flatMap((stretch, at) => {
		const end = ends[at] ?? element('w:sectPr');
		return at === last ? [...stretch.blocks, end] : ended(stretch.blocks, end);
	});
	describePictures(blocks);
	return element('w:body', {}, blocks);
}

function settingOf(template: Template) {
	return { paper: paperFrom(template.page), lines: linesOf(template) };
}

/** `code`: the QR code of a version, a PNG; null of a draft. */
export async function printByTemplate(
	job: PrintJob,
	view: DocumentView,
	bytes: Uint8Array,
	code: Uint8Array | null,
): Promise<Uint8Array> {
	const template = await templateOf(bytes);
	const slots = template.blocks.map(slotOf).filter((slot) => slot !== null);
	const placed = placing(slots, view.chapters);
	const setting = settingOf(template);
	const ordered = laidOut(inOrder(view, placed.order), setting);
	const pieces = await piecesOf(job, ordered, setting, code);
	const parcel = new Parcel(pieces.parts);
	const styles = mergedStyles(parcel.tree('word/styles.xml'), template, contentOf(pieces));
	const made = maker(job, pieces, styles);
	const home = template.sections[sectionAt(template.blocks, firstSlot(template.blocks))];
	const frames = framesOf(parcel, job, template, pieces, made, home);
	const sheets = ordered.appendices.map(({ sheet }) => sheet);
	const stretches = assembled(template, placed, pieces, sheets, made(template.places));
	const first = stretches.findIndex(({ ending }) => ending.as === 'chapters');
	const ends = stretches.map(({ ending: { section, as } }, at) => {
		const of = template.sections[section] ?? template.sections[0]!;
		return endOf(of, as, frames.of(of, as), { paper: setting.paper, begins: at === first });
	});
	writeParts(parcel, template, styles);
	parcel.show(template.places, template.pictures);
	parcel.write('word/document.xml', element('w:document', {}, [bodyOf(stretches, ends)]));
	return zip(parcel.finish(frames.shown), 6);
}

function framesOf(
	parcel: Parcel,
	job: PrintJob,
	template: Template,
	pieces: Pieces,
	made: ReturnType<typeof maker>,
	home: Template['sections'][number] | undefined,
): Frames {
	const places = new Map([...template.frames.values()].flatMap((frame) => [...frame.places]));
	return new Frames(parcel, job, template, pieces, made(places), home);
}

function writeParts(parcel: Parcel, template: Template, styles: Merged): void {
	parcel.write('word/styles.xml', styles.root);
	const lists = mergedNumbering(parcel.tree('word/numbering.xml'), template.numbering);
	parcel.write('word/numbering.xml', lists);
	if (template.theme && isSelfContained(template.theme))
		parcel.write('word/theme/theme1.xml', template.theme);
	if (!template.oddAndEven)
		parcel.amend('word/settings.xml', (xml) => xml.replace('<w:evenAndOddHeaders/>', ''));
}

/** A theme may fill with pictures, which stay behind. */
const isSelfContained = (theme: Element): boolean =>
	theme.name === 'a:theme' &&
	childOf(theme, 'a:themeElements') !== undefined &&
	[...within(theme)].every(({ attributes }) =>
		Object.keys(attributes).every((name) => !name.startsWith('r:')),
	);
