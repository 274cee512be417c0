/** The body of the file: the template's own pages, and ours where its marks stand. */
import { childOf, element, elementsOf, within, type Element } from '../../office-xml/tree.ts';
import type { Template } from '../../template/index.ts';
import { breakIn, withoutBreak } from '../../template/sections.ts';
import { slotOf } from '../../template/slots.ts';
import { paragraphText } from '../../template/texts.ts';
import type { Sheet } from '../kit/page.ts';
import type { Placing } from './order.ts';
import type { Blocks, Pieces } from './pieces.ts';

/** How a section is meant, before its heads and feet are known. */
export interface Ending {
	/** Of the template's sections. */
	readonly section: number;
	/** Chapters begin with page 1; an appendix stands on its own paper. */
	readonly as: 'own' | 'chapters' | Sheet;
}

export interface Stretch {
	blocks: Element[];
	readonly ending: Ending;
}

const visible = new Set(['w:drawing', 'w:pict', 'mc:AlternateContent', 'w:tbl']);
const isBlank = (block: Element): boolean =>
	block.name === 'w:p' &&
	paragraphText(block).trim() === '' &&
	![...within(block)].some(({ name }) => visible.has(name));

/** A turn of the page follows anyway: blank lines and breaks before it would leave a page empty. */
function trimmed(blocks: Element[]): Element[] {
	const last = blocks.findLastIndex((block) => !isBlank(block));
	return blocks.slice(0, last + 1);
}

export class Assembly {
	readonly stretches: Stretch[] = [];
	private blocks: Element[] = [];
	private section = 0;
	/** The section where chapters begin; -1 before they do. */
	private home = -1;
	private hasBegun = false;
	private hasAppendices = false;
	private readonly pieces: Pieces;
	private readonly sheets: readonly Sheet[];

	/** `sheets`: of the appendices. */
	constructor(pieces: Pieces, sheets: readonly Sheet[]) {
		this.pieces = pieces;
		this.sheets = sheets;
	}

	private as(): Ending['as'] {
		return this.hasBegun && this.section === this.home ? 'chapters' : 'own';
	}

	private close(): void {
		const blocks = trimmed(this.blocks);
		if (blocks.length > 0)
			this.stretches.push({ blocks, ending: { section: this.section, as: this.as() } });
		this.blocks = [];
	}

	own(block: Element): void {
		const end = breakIn(block);
		this.blocks.push(end ? withoutBreak(block) : block);
		if (!end) return;
		this.stretches.push({
			blocks: this.blocks,
			ending: { section: this.section, as: this.as() },
		});
		this.blocks = [];
		this.section += 1;
	}

	/** A section that ends with a mark ends after what is put there. */
	endAfterSlot(): void {
		this.close();
		this.section += 1;
	}

	contents(): void {
		this.blocks.push(...this.pieces.contents);
	}

	chapters(placed: readonly number[], place: (at: number) => number): void {
		if (placed.length === 0) return;
		if (!this.hasBegun) {
			this.close();
			this.home = this.section;
			this.hasBegun = true;
		}
		for (const at of placed) this.blocks.push(...(this.pieces.chapters[place(at)] ?? []));
	}

	appendices(): void {
		this.hasAppendices = true;
		this.close();
		for (const [at, blocks] of this.pieces.appendices.entries()) {
			const as = this.sheets[at] ?? 'upright';
			this.stretches.push({ blocks: [...blocks], ending: { section: this.home, as } });
		}
	}

	finish(): readonly Stretch[] {
		this.close();
		if (!this.hasAppendices) this.appendices();
		return this.stretches;
	}
}

/** `placing`: which chapters stand where; `pieces` has them in that order. */
export function assembled(
	template: Template,
	placing: Placing,
	pieces: Pieces,
	sheets: readonly Sheet[],
	own: (block: Element) => Element,
): readonly Stretch[] {
	const assembly = new Assembly(pieces, sheets);
	let slots = 0;
	for (const block of template.blocks) {
		const slot = slotOf(block);
		if (!slot) assembly.own(own(block));
		else {
			const placed = placing.bySlot[slots] ?? [];
			slots += 1;
			if (slot.kind === 'contents') assembly.contents();
			assembly.chapters(placed, (at) => placing.order.indexOf(at));
			if (slot.kind === 'appendices') assembly.appendices();
			if (breakIn(block)) assembly.endAfterSlot();
		}
	}
	return assembly.finish();
}

/** Ends a section after its last paragraph; after a table in a paragraph of its own that takes no room. */
export function ended(blocks: Blocks, end: Element): Element[] {
	const last = blocks.at(-1);
	if (last?.name !== 'w:p') {
		const spacing = { 'w:before': '0', 'w:after': '0', 'w:line': '20', 'w:lineRule': 'exact' };
		const properties = element('w:pPr', {}, [element('w:spacing', spacing), end]);
		return [...blocks, element('w:p', {}, [properties])];
	}
	const found = childOf(last, 'w:pPr');
	const kept = found ? elementsOf(found).filter(({ name }) => name !== 'w:sectPr') : [];
	const properties = element('w:pPr', {}, [...kept, end]);
	const rest = elementsOf(last).filter((child) => child !== found);
	return [...blocks.slice(0, -1), { ...last, children: [properties, ...rest] }];
}
