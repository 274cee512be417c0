/**
 * A school's own Word template (模板): its cover and other pages, its styles, heads and feet, its paper,
 * and where our chapters stand among them. Read from bytes that a stranger sent: belongs into a thread
 * with bounds the first time; what was found to hold is read again the same way for printing.
 */
import { mostTemplateBytes, type TemplateUnderstood } from '#domain/template/understood.ts';
import { failure, success, type Outcome } from '#domain/fault.ts';
import { openArchive } from '../office-parts/index.ts';
import { childOf, element, elementsOf, type Element } from '../office-xml/tree.ts';
import { cleaned, Told } from './clean.ts';
import { readFrames, type Frame } from './frames.ts';
import { isTemplateOf } from './kinds.ts';
import { fault, forbiddenParts, mainPart, Package, Refused } from './package.ts';
import { judgePage, pageOf, type PageSize } from './page.ts';
import { readPictures, type Picture } from './pictures.ts';
import { breakIn, sectionsOf, type Section } from './sections.ts';
import { fieldsOf, judgeSlots, noteSlots, slotOf } from './slots.ts';
import { understoodOf } from './understood.ts';

export interface Template {
	/** Children of the body; where one ends a section, its w:sectPr stands in it. */
	readonly blocks: readonly Element[];
	/** In their order; the last ends with the document. */
	readonly sections: readonly Section[];
	/** By the name of their part. */
	readonly frames: ReadonlyMap<string, Frame>;
	readonly pictures: ReadonlyMap<string, Picture>;
	/** Of the body: id of a relation → part of a picture. */
	readonly places: ReadonlyMap<string, string>;
	readonly styles: Element;
	readonly numbering: Element | null;
	readonly theme: Element | null;
	readonly oddAndEven: boolean;
	readonly page: PageSize;
	readonly understood: TemplateUnderstood;
}

const advice = { again: '请另存后再上传', damaged: '请用 Word 或 WPS 重新保存后再上传' };

/** Which section a block stands in. */
export const sectionAt = (blocks: readonly Element[], at: number): number =>
	blocks.slice(0, at).filter((block) => breakIn(block)).length;

/** Of the chapters: the first of them says where. */
export const firstSlot = (blocks: readonly Element[]): number =>
	blocks.findIndex((block) => /^(body|chapter)$/.test(slotOf(block)?.kind ?? ''));

const isOn = (setting: Element | null | undefined): boolean =>
	setting ? !/^(0|false|off)$/.test(setting.attributes['w:val'] ?? '') : false;

async function bodyOf(from: Package): Promise<Element> {
	const document = await from.tree(mainPart);
	const body = document?.name === 'w:document' ? childOf(document, 'w:body') : undefined;
	if (body) return body;
	throw new Refused(
		'不是常用的 .docx（可能存成了 Strict Open XML）',
		'请另存为“Word 文档（*.docx）”后再上传',
	);
}

async function read(from: Package, told: Told): Promise<Template | null> {
	const relations = await from.relations(mainPart);
	const body = await bodyOf(from);
	const places = new Map<string, string>();
	const blocks = cleaned(body, {
		...{ place: '正文', relations, told },
		picture: ({ target }, id) => places.set(id, target),
	});
	const endless = blocks.filter(({ name }) => name !== 'w:sectPr');
	const last = blocks.find(({ name }) => name === 'w:sectPr') ?? element('w:sectPr');
	const sections = sectionsOf(
		[...endless.map(breakIn).filter((mark) => mark !== undefined), last],
		relations,
	);
	const { frames, pictures: framed } = await readFrames(from, sections, told);
	const used = [...relations.values()].filter(({ target }) =>
		[...places.values()].includes(target),
	);
	const pictures = await readPictures(from, used, '正文', told);
	const slots = endless.map(slotOf).filter((slot) => slot !== null);
	const own = endless.filter((block) => !slotOf(block));
	const fields = fieldsOf(own, '正文', told);
	judgeSlots(slots, told);
	const first = firstSlot(endless);
	if (first < 0) return null;
	const section = sections[sectionAt(endless, first)];
	const page = pageOf(section?.properties ?? last);
	judgePage(section?.properties ?? last, page, told);
	noteSlots(slots, told);
	const styles = (await from.tree('word/styles.xml')) ?? element('w:styles');
	const settings = await from.tree('word/settings.xml');
	const template = {
		...{ blocks: endless, sections, frames, pictures: new Map([...framed, ...pictures]), places },
		...{ styles, page },
		numbering: await from.tree('word/numbering.xml'),
		theme: await from.tree('word/theme/theme1.xml'),
		oddAndEven: isOn(settings && childOf(settings, 'w:evenAndOddHeaders')),
	};
	return { ...template, understood: understoodOf(template, section, fields, told) };
}

/** Everything that is wrong with it at once, each with its place and how to mend it. */
export async function readTemplate(bytes: Uint8Array): Promise<Outcome<Template>> {
	const kind = isTemplateOf(bytes);
	if (kind) return failure(kind);
	if (bytes.length > mostTemplateBytes)
		return failure(fault('文件', '超过 10 MB', '请压缩其中的图片后再上传'));
	const archive = await openArchive(bytes, advice);
	if (!archive.ok) return archive;
	if (!archive.value.names.has(mainPart))
		return failure(fault('文件', '里面没有 Word 的正文', '请上传 Word 或 WPS 保存的 .docx'));
	const told = new Told();
	const from = new Package(archive.value);
	try {
		const parts = forbiddenParts(from.names);
		const template = await read(from, told);
		const faults = [...parts, ...told.faults];
		if (faults.length > 0) return failure(...faults);
		if (template) return success(template);
		return failure(fault('正文', '没有写正文放在哪里', '请另起一段写上〔正文〕'));
	} catch (error) {
		if (error instanceof Refused) return failure(error.fault);
		throw error;
	}
}

export const topLevel = (root: Element | null, name: string): Element[] =>
	root ? elementsOf(root).filter((child) => child.name === name) : [];
