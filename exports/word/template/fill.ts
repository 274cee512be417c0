/** Marks of a template filled in, in text and in heads and feet. */
import { childOf, element, elementsOf, within, type Element } from '../../office-xml/tree.ts';
import { isNumber, markForm, markOf } from '../../template/marks.ts';
import { paragraphText, replaceIn } from '../../template/texts.ts';

export interface Filling {
	readonly values: ReadonlyMap<string, string>;
	/** A run with the QR code; null: a draft has none. */
	readonly code: Element | null;
}

const codeMark = '〔二维码〕';

/** Lines of a fixed height would show no more of a picture than that. */
function growing(paragraph: Element): void {
	const spacing = childOf(childOf(paragraph, 'w:pPr'), 'w:spacing');
	const own = element('w:spacing', { 'w:line': '240', 'w:lineRule': 'auto' });
	if (spacing) spacing.attributes = { ...spacing.attributes, ...own.attributes };
	else insertProperty(paragraph, own);
}

/** Those of CT_PPr that stand before w:spacing. */
const before = new Set(
	['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl', 'numPr']
		.concat('suppressLineNumbers', 'pBdr', 'shd', 'tabs', 'suppressAutoHyphens', 'kinsoku')
		.concat('wordWrap', 'overflowPunct', 'topLinePunct', 'autoSpaceDE', 'autoSpaceDN', 'bidi')
		.concat('adjustRightInd', 'snapToGrid')
		.map((name) => `w:${name}`),
);

function insertProperty(paragraph: Element, property: Element): void {
	const found = childOf(paragraph, 'w:pPr');
	const properties = found ?? element('w:pPr');
	if (!found) paragraph.children.unshift(properties);
	const at = elementsOf(properties).filter(({ name }) => before.has(name)).length;
	properties.children = elementsOf(properties).toSpliced(at, 0, property);
}

const replaced = (values: ReadonlyMap<string, string>) => (inner: string) => {
	if (isNumber(inner)) return null;
	const mark = markOf(inner);
	return mark.kind === 'field' ? (values.get(mark.name) ?? '') : null;
};

/** Changes `block`, which must be a copy. */
export function fill(block: Element, { values, code }: Filling): void {
	for (const paragraph of [...within(block)].filter(({ name }) => name === 'w:p')) {
		const hasCode = paragraphText(paragraph).replaceAll(/\s/g, '').includes(codeMark);
		replaceIn(paragraph, markForm, replaced(values));
		if (!hasCode || !code) continue;
		growing(paragraph);
		paragraph.children.push(structuredClone(code));
	}
}
