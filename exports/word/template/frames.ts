/** Heads and feet: the template's, with the standing of the file where they do not say it, and ours where it has none. */
import { element, elementsOf, within, type Element } from '../../office-xml/tree.ts';
import type { Frame } from '../../template/frames.ts';
import type { Template } from '../../template/index.ts';
import { identifying } from '../../template/marks.ts';
import type { Section } from '../../template/sections.ts';
import type { PrintJob } from '../../views/job.ts';
import { headProperty, headText } from '../plan/frame.ts';
import type { Ending } from './assemble.ts';
import type { Parcel } from './parcel.ts';
import type { Pieces } from './pieces.ts';

/** 版本、核验码、内容指纹, in small print at the right. */
function identity(job: PrintJob): Element {
	const small = element('w:rPr', {}, [
		element('w:sz', { 'w:val': '16' }),
		element('w:szCs', { 'w:val': '16' }),
	]);
	const text = element('w:t', { 'xml:space': 'preserve' }, [headText(job)]);
	const run = element('w:r', {}, [small, text]);
	return element('w:p', {}, [
		element('w:pPr', {}, [
			element('w:pStyle', { 'w:val': 'Header' }),
			element('w:jc', { 'w:val': 'right' }),
		]),
		element('w:fldSimple', { 'w:instr': `DOCPROPERTY ${headProperty}` }, [run]),
	]);
}

/** The mark of a draft, as our own head has it. */
function watermark(parcel: Parcel): Element | undefined {
	const name = [...parcel.parts.keys()].find((part) => /^word\/header\d+\.xml$/.test(part));
	if (!name) return undefined;
	return [...within(parcel.tree(name))].find(
		(node) => node.name === 'w:r' && elementsOf(node).some((child) => child.name === 'w:pict'),
	);
}

/** Of the chapters' section those that every page shows, else what they show of ours. */
const shownKinds = (oddAndEven: boolean): string[] => ['default', ...(oddAndEven ? ['even'] : [])];

export class Frames {
	private readonly ids = new Map<string, string>();
	readonly shown = new Set<string>();
	private readonly template: Template;
	private readonly pieces: Pieces;

	constructor(
		parcel: Parcel,
		job: PrintJob,
		template: Template,
		pieces: Pieces,
		made: (block: Element) => Element,
		home: Section | undefined,
	) {
		this.template = template;
		this.pieces = pieces;
		const homely = [...(home?.frames.values() ?? [])];
		const says = homely.some((part) => this.names(part));
		const mark = job.version ? undefined : watermark(parcel);
		for (const [part, frame] of template.frames) {
			const blocks = frame.blocks.map(made);
			if (frame.kind === 'header') {
				if (!says && homely.includes(part)) blocks.push(identity(job));
				if (mark) stamp(blocks, mark);
			}
			const root = element(frame.kind === 'header' ? 'w:hdr' : 'w:ftr', {}, atLeastOne(blocks));
			this.ids.set(part, parcel.frame(root, frame.places, template.pictures));
		}
	}

	private names(part: string): boolean {
		const frame: Frame | undefined = this.template.frames.get(part);
		return frame?.fields.some((name) => identifying.includes(name)) ?? false;
	}

	/** Ours of that kind, for a section whose template has none. */
	private ours(kind: 'header' | 'footer', as: Ending['as']): Element[] {
		const types = shownKinds(this.template.oddAndEven);
		const sheet = as === 'across' || as === 'large' ? as : 'upright';
		return this.pieces.frames[sheet].filter(
			({ name, attributes }) =>
				name === `w:${kind}Reference` && types.includes(attributes['w:type'] ?? ''),
		);
	}

	/** The references of a section, heads before feet. */
	of(section: Section, as: Ending['as']): Element[] {
		const references = (['header', 'footer'] as const).flatMap((kind) => {
			const theirs = [...section.frames].filter(([name]) => name.startsWith(kind));
			const own = theirs.flatMap(([name, part]) => {
				const id = this.ids.get(part);
				const type = name.split(' ')[1] ?? 'default';
				return id ? [element(`w:${kind}Reference`, { 'w:type': type, 'r:id': id })] : [];
			});
			return own.length > 0 || as === 'own' ? own : this.ours(kind, as);
		});
		for (const { attributes } of references) this.shown.add(attributes['r:id'] ?? '');
		return references;
	}
}

function stamp(blocks: Element[], mark: Element): void {
	const last = blocks.findLast(({ name }) => name === 'w:p');
	if (last) last.children = [...last.children, structuredClone(mark)];
	else blocks.push(element('w:p', {}, [structuredClone(mark)]));
}

const atLeastOne = (blocks: Element[]): Element[] =>
	blocks.at(-1)?.name === 'w:p' ? blocks : [...blocks, element('w:p')];
