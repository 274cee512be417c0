/** Our styles as they stand beside a template's: for themselves, or on top of one of its own. */
import { childOf, element, elementsOf, type Element } from '../../office-xml/tree.ts';
import type { Template } from '../../template/index.ts';
import { bodyParagraph, firstRun, styleOf } from '../../template/understood.ts';
import { withBase, withProperty } from './style-amends.ts';

/** Id of the style that everything of ours without a base is based on. */
export const plain = 'XunbiaoPlain';

/** Everything that could be inherited, said as it is in our own files. */
export function plainStyle(defaults: Element | undefined): Element {
	const run = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr');
	const [fonts, ...rest] = run ? elementsOf(run) : [];
	const off = ['b', 'bCs', 'i', 'iCs'].map((name) => element(`w:${name}`, { 'w:val': '0' }));
	const black = element('w:color', { 'w:val': 'auto' });
	const spacing = { 'w:before': '0', 'w:after': '0', 'w:line': '240', 'w:lineRule': 'auto' };
	const none = { 'w:left': '0', 'w:right': '0', 'w:firstLineChars': '0', 'w:firstLine': '0' };
	return element('w:style', { 'w:type': 'paragraph', 'w:customStyle': '1', 'w:styleId': plain }, [
		element('w:name', { 'w:val': '方案基准' }),
		element('w:pPr', {}, [
			element('w:spacing', spacing),
			element('w:ind', none),
			element('w:jc', { 'w:val': 'left' }),
		]),
		element('w:rPr', {}, [...(fonts ? [fonts] : []), ...off, black, ...rest]),
	]);
}

const letters = new Set(['w:rFonts', 'w:color']);

/** Fonts and colour are theirs, everything that a table's height hangs on is ours. */
export function tableStyle(style: Element, base: string): Element {
	const none = { 'w:left': '0', 'w:right': '0', 'w:firstLineChars': '0', 'w:firstLine': '0' };
	const children = elementsOf(withBase(style, base)).map((child) => {
		if (child.name === 'w:rPr')
			return { ...child, children: elementsOf(child).filter(({ name }) => !letters.has(name)) };
		if (child.name !== 'w:pPr') return child;
		const rest = elementsOf(child);
		const at = rest.findIndex(({ name }) => name === 'w:spacing') + 1;
		return { ...child, children: rest.toSpliced(at, 0, element('w:ind', none)) };
	});
	return { ...style, children };
}

const direct = new Set(
	['w:widowControl', 'w:kinsoku', 'w:wordWrap', 'w:overflowPunct', 'w:autoSpaceDE']
		.concat('w:autoSpaceDN', 'w:adjustRightInd', 'w:snapToGrid', 'w:spacing', 'w:ind', 'w:jc')
		.concat('w:contextualSpacing', 'w:textAlignment', 'w:suppressAutoHyphens'),
);

/** Passages look as the paragraph 〔正文〕 does; null: there is none, and they look as ours. */
export function bodyStyle(
	template: Template,
	ids: ReadonlyMap<string, string>,
	own: string,
): Element | null {
	const paragraph = bodyParagraph(template.blocks);
	if (!paragraph) return null;
	const base = styleOf(paragraph) ?? own;
	const properties = childOf(paragraph, 'w:pPr');
	const kept = (properties ? elementsOf(properties) : []).filter(({ name }) => direct.has(name));
	const run = firstRun(paragraph);
	const head = { 'w:type': 'paragraph', 'w:customStyle': '1', 'w:styleId': 'Body' };
	return element('w:style', head, [
		element('w:name', { 'w:val': '方案正文' }),
		...(base ? [element('w:basedOn', { 'w:val': ids.get(base) ?? base })] : []),
		...(kept.length > 0 ? [element('w:pPr', {}, kept)] : []),
		...(run
			? [{ ...run, children: elementsOf(run).filter(({ name }) => name !== 'w:rStyle') }]
			: []),
	]);
}

/** It looks as the heading of a chapter does, whoever's that is. */
export function appendixStyle(style: Element): Element {
	const children = elementsOf(style).filter(({ name }) => name !== 'w:rPr');
	return withProperty({ ...style, children }, 'w:pageBreakBefore', { 'w:val': '0' });
}
