/** The text of a paragraph, as one who accepts all changes and prints it would read it. */
import { fieldText, symbolOf } from './symbols.ts';
import { child, childrenOf, isOn, type Element } from './xml.ts';

/** What is found on the way and belongs beside the text. */
export interface Aside {
	/** Text boxes, which stand after their paragraph. */
	readonly boxes: Element[];
	readonly notes: Set<string>;
}

interface Field {
	code: string;
	/** Its result follows, which is what is printed. */
	shown: boolean;
}

/** Fields that are open, innermost last. */
type Fields = Field[];

/** Deleted text, what a reader of old files would see twice, and what is no text. */
const passedOver = new Set([
	'w:del',
	'w:moveFrom',
	'w:delText',
	'w:pPr',
	'w:rPr',
	'w:rt',
	'mc:Fallback',
	'w:object',
	'w:annotationRef',
	'w:footnoteReference',
	'w:endnoteReference',
	'w:sdtPr',
	'w:tblPr',
]);

const fixed: Readonly<Record<string, string>> = {
	'w:tab': '\t',
	'w:ptab': '\t',
	'w:br': '\n',
	'w:cr': '\n',
	'w:noBreakHyphen': '-',
};

function symbol({ attributes }: Element, { notes }: Aside): string {
	const shown = symbolOf(attributes['font'] ?? '', attributes['char'] ?? '');
	if (shown === null) notes.add('有特殊字体的符号认不出来，文中写作“□”，请对照原文。');
	return shown ?? '□';
}

function fieldMark({ attributes }: Element, fields: Fields): string {
	const [mark, open] = [attributes['fldCharType'], fields.at(-1)];
	if (mark === 'begin') fields.push({ code: '', shown: false });
	if (mark === 'separate' && open) open.shown = true;
	return mark === 'end' ? printed(fieldText(fields.pop()?.code ?? ''), fields) : '';
}

function fieldCode({ text }: Element, fields: Fields): string {
	const open = fields.at(-1);
	if (open) open.code += text;
	return '';
}

/** What stands in the code of a field, another field's result say, is part of the code. */
function printed(text: string, fields: Fields): string {
	const hidden = fields.findLast(({ shown }) => !shown);
	if (!hidden) return text;
	hidden.code += text;
	return '';
}

function textIn(element: Element, aside: Aside, fields: Fields): string {
	const { name } = element;
	if (name === 'w:t' || name === 'm:t') return printed(element.text, fields);
	if (passedOver.has(name)) return '';
	if (Object.hasOwn(fixed, name)) return fixed[name]!;
	if (name === 'w:sym') return symbol(element, aside);
	if (name === 'w:fldChar') return fieldMark(element, fields);
	if (name === 'w:instrText') return fieldCode(element, fields);
	if (name === 'w:txbxContent') return (aside.boxes.push(element), '');
	if (name === 'w:r' && isOn(child(element, 'w:rPr'), 'w:vanish')) return '';
	if (name === 'm:f') return fraction(element, aside, fields);
	return inside(element, aside, fields);
}

const inside = (element: Element, aside: Aside, fields: Fields): string =>
	element.children.map((each) => textIn(each, aside, fields)).join('');

/** A fraction of an equation is written on one line: 1/3. */
const fraction = (element: Element, aside: Aside, fields: Fields): string =>
	['m:num', 'm:den']
		.map((part) =>
			childrenOf(element, part)
				.map((each) => inside(each, aside, fields))
				.join(''),
		)
		.join('/');

/** Text of a paragraph without its number; \n a line break, \t a tab. */
export const paragraphText = (paragraph: Element, aside: Aside): string =>
	inside(paragraph, aside, []);
