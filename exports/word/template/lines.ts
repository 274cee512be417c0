/** How high the lines of a template are, so that the contents can say the page of each chapter. */
import { childOf, type Element } from '../../office-xml/tree.ts';
import { bodyParagraph, firstRun, styleOf } from '../../template/understood.ts';
import * as styles from '../../template/styles.ts';
import type { Template } from '../../template/index.ts';
import { ownLines, type Lines } from '../layout/measure.ts';

const spacingIn = (properties: Element | undefined): Element | undefined =>
	childOf(properties, 'w:spacing');

/** Height of a line of letters `size` points high; a single one of a Chinese font takes 1.3 of its size. */
function lineOf(spacings: readonly Element[], size: number): number {
	const said = spacings.find(({ attributes }) => attributes['w:line'] !== undefined)?.attributes;
	const line = Number(said?.['w:line'] ?? 240);
	const rule = said?.['w:lineRule'] ?? 'auto';
	if (rule === 'exact') return line / 20;
	const single = size * 1.3;
	return rule === 'atLeast' ? Math.max(single, line / 20) : (single * line) / 240;
}

const around = (spacings: readonly Element[], side: 'before' | 'after'): number =>
	Number(
		spacings.find(({ attributes }) => attributes[`w:${side}`] !== undefined)?.attributes[
			`w:${side}`
		] ?? 0,
	) / 20;

interface Set {
	readonly size: number;
	readonly line: number;
	/** With the space before and after. */
	readonly whole: number;
}

function setOf({ styles: root }: Template, own: readonly (Element | undefined)[], id: string): Set {
	const all = styles.stylesIn(root);
	const defaults = childOf(root, 'w:docDefaults');
	const chain = styles.chainOf(
		all,
		id || styles.styleId(styles.defaultParagraphStyle(all) ?? root),
	);
	const run = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr');
	const runs = [own[0], ...chain.map((style) => childOf(style, 'w:rPr')), run];
	const size = styles.lettersOf(runs, () => undefined).size ?? 10;
	const base = childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr');
	const spacings = [own[1], ...chain.map((style) => childOf(style, 'w:pPr')), base]
		.map(spacingIn)
		.filter((spacing) => spacing !== undefined);
	const line = lineOf(spacings, size);
	return { size, line, whole: line + around(spacings, 'before') + around(spacings, 'after') };
}

export function linesOf(template: Template): Lines {
	const paragraph = bodyParagraph(template.blocks);
	const all = styles.stylesIn(template.styles);
	const heading = styles.paragraphStyle(all, styles.roles[0].names);
	const body = paragraph
		? setOf(template, [firstRun(paragraph), childOf(paragraph, 'w:pPr')], styleOf(paragraph) ?? '')
		: null;
	return {
		size: body?.size ?? ownLines.size,
		line: body?.line ?? ownLines.line,
		heading: heading ? setOf(template, [], styles.styleId(heading)).whole : ownLines.heading,
	};
}
