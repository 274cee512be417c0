/** Where a template's marks stand, and what is wrong with them. */
import { within, type Element } from '../office-xml/tree.ts';
import type { Told } from './clean.ts';
import { isNumber, markForm, markOf, nearest, slotName, type Mark, type Slot } from './marks.ts';
import { paragraphText } from './texts.ts';

export const marksIn = (text: string): Mark[] =>
	[...text.matchAll(markForm)]
		.map(([, name = '']) => name)
		.filter((name) => !isNumber(name))
		.map(markOf);

/** A paragraph that is a slot and nothing else. */
export function slotOf(block: Element): Slot | null {
	if (block.name !== 'w:p') return null;
	const text = paragraphText(block).trim();
	const [mark, ...more] = marksIn(text);
	if (mark?.kind !== 'slot' || more.length > 0) return null;
	return text.replace(markForm, '').trim() === '' ? mark.slot : null;
}

function judgeMark(mark: Mark, place: string, told: Told): void {
	if (mark.kind === 'unknown')
		told.fault(
			place,
			`不认识标记〔${mark.name}〕`,
			`最接近的是〔${nearest(mark.name)}〕；不是标记的文字请不要用六角括号`,
		);
	if (mark.kind === 'slot')
		told.fault(
			place,
			`〔${mark.name}〕没有独占一段`,
			'请让它单独成段，不放在表格、文本框、页眉或页脚里，前后不加文字',
		);
}

/** Marks in text that is no slot; returns the fields that are filled in. */
export function fieldsOf(blocks: readonly Element[], place: string, told: Told): string[] {
	const paragraphs = blocks.flatMap((block) =>
		[...within(block)].filter(({ name }) => name === 'w:p'),
	);
	const marks = paragraphs.flatMap((paragraph) => marksIn(paragraphText(paragraph)));
	for (const mark of marks) judgeMark(mark, place, told);
	return marks.filter(({ kind }) => kind === 'field').map(({ name }) => name);
}

/** Each once, and somewhere to write. */
export function judgeSlots(slots: readonly Slot[], told: Told): void {
	const names = slots.map(slotName);
	for (const name of new Set(names.filter((one, at) => names.indexOf(one) !== at)))
		told.fault('正文', `〔${name}〕写了不止一次`, '请只留一处');
	if (!slots.some(({ kind }) => kind === 'body' || kind === 'chapter'))
		told.fault(
			'正文',
			'没有写正文放在哪里',
			'请在封面之后另起一段写上〔正文〕，或逐章写〔章：培养目标〕一类的标记',
		);
}

const lacking: readonly (readonly [Slot['kind'], string, string])[] = [
	['contents', '没有〔目录〕', '印出的文件没有目录'],
	['appendices', '没有〔附录〕', '教学进程表等附录接在文件最后'],
];

/** What is put where nothing says where. */
export function noteSlots(slots: readonly Slot[], told: Told): void {
	for (const [kind, what, then] of lacking)
		if (!slots.some((slot) => slot.kind === kind)) told.note(what, then);
	if (!slots.some(({ kind }) => kind === 'body'))
		told.note('没有〔正文〕，只写了各章', '没有写到的章按国家标准的次序接在最后写到的一章之后');
}

/** Some text by which the school's own pages are known again. */
export function excerpt(blocks: readonly Element[]): string {
	const texts = blocks.flatMap((block) =>
		[...within(block)].filter(({ name }) => name === 'w:p').map(paragraphText),
	);
	const text = texts
		.map((one) => one.trim())
		.filter((one) => one !== '')
		.join(' / ');
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

export const picturesIn = (blocks: readonly Element[]): number =>
	blocks
		.flatMap((block) => [...within(block)])
		.filter(
			({ name, attributes }) =>
				(name === 'a:blip' && attributes['r:embed'] !== undefined) || name === 'v:imagedata',
		).length;

export const isEmpty = (blocks: readonly Element[]): boolean =>
	excerpt(blocks) === '' && picturesIn(blocks) === 0;
