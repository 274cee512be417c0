/** What scanners, extractors and people do to a whole text. */
import fc from 'fast-check';
import * as forms from '../teaching/made/forms.ts';

type Damage = (text: string) => string;

/** Every `n`-th sign that fits, changed. */
const every =
	(n: number, fits: RegExp, change: (sign: string) => string): Damage =>
	(text) => {
		let count = 0;
		return [...text]
			.map((sign) => (fits.test(sign) && (count += 1) % n === 0 ? change(sign) : sign))
			.join('');
	};

const alike: Readonly<Record<string, string>> = {
	...{ 公: '亠', 务: '夯', 于: '千', 末: '未', 己: '已', 大: '太', 日: '曰', 人: '入' },
};
const wide = (digit: string): string => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0);

/** Heads of sections begin with a figure; what they are numbered by instead. */
const renumbered =
	(form: (chapter: number) => string): Damage =>
	(text) =>
		text.replace(
			/^(\d{1,2})(?:[.、]| )\s*(?=[\u4e00-\u9fff]{2,14}(?:（[^）]*）)?$)/gm,
			(_, digits) => form(Number(digits)),
		);
const numerals = '零一二三四五六七八九十'.split('');
const chinese = (chapter: number): string =>
	chapter > 10 ? `十${numerals[chapter - 10] ?? ''}` : (numerals[chapter] ?? '');

export const damages: readonly (readonly [string, Damage])[] = [
	['lines of 38', (text) => forms.wrapped(text, 38)],
	['lines of 25', (text) => forms.wrapped(text, 25)],
	['pages with a running head', (text) => forms.paged(text, 30, '职业技能等级标准')],
	['pages of 22 lines', (text) => forms.paged(text, 22, '— 国家标准 —')],
	['full-width digits', forms.fullWidth],
	['half-width marks', forms.halfWidth],
	['some digits full-width', every(3, /\d/, wide)],
	['no spaces', (text) => text.replace(/ +/g, '')],
	['no blank lines', (text) => text.replace(/\n\s*\n/g, '\n')],
	['spaces in sentences', every(20, /[\u4e00-\u9fff]/, (sign) => `${sign} `)],
	['spaces in numbers', every(2, /\d/, (sign) => `${sign} `)],
	['doubled characters', every(90, /[\u4e00-\u9fff]/, (sign) => sign + sign)],
	['characters that look alike', every(6, /[公务于末己大日人]/, (sign) => alike[sign] ?? sign)],
	['cells with blanks between', (text) => text.replaceAll('\t', ' ').replace(/<\/?p>/g, ' ')],
	['cells with nothing between', (text) => text.replaceAll('\t', '').replace(/<\/?p>/g, '')],
	['cells one below the other', forms.withoutCells],
	['a cell a line', forms.cellALine],
	['every 0 a 〇', (text) => text.replaceAll('0', '〇')],
	['every 1 an l', (text) => text.replaceAll('1', 'l')],
	['every . a ．', (text) => text.replaceAll('.', '．')],
	['chapters 一、', renumbered((chapter) => `${chinese(chapter)}、`)],
	['chapters （一）', renumbered((chapter) => `（${chinese(chapter)}）`)],
	['chapters 第一章', renumbered((chapter) => `第${chinese(chapter)}章 `)],
	['chapters 1、', renumbered((chapter) => `${chapter}、`)],
	['chapters without numbers', renumbered(() => '')],
];

const confused: Readonly<Record<string, readonly string[]>> = {
	...{ 0: ['O', '〇', 'o'], 1: ['l', 'I', '|'], 2: ['Z'], 5: ['S'] },
	...{ 6: ['b', 'G'], 8: ['B'], 9: ['g', 'q'] },
};

export interface Misread {
	readonly place: number;
	readonly sign: string;
}

/** One figure of a text taken for a letter. */
export function oneFigure(text: string): fc.Arbitrary<Misread> {
	const places = [...text.matchAll(/[0125689]/g)].map(({ index }) => index);
	return fc.tuple(fc.constantFrom(...places), fc.nat(2)).map(([place, which]) => {
		const list = confused[text[place] ?? ''] ?? [];
		return { place, sign: list[which % list.length] ?? '' };
	});
}
