/** Characters as a reader sees them: what counts as blank, as the same digit, as the end of a sentence. */

/** Text without its blanks, which damage of the page puts anywhere. */
export const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

/** Digits, points, brackets and letters in their half-width form; for comparing, never for quoting. */
export const half = (text: string): string =>
	text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** Both, for telling whether two texts say the same. */
export const plain = (text: string): string => half(bare(text));

/** The sentence is over: what comes next may begin a paragraph. */
export const isClosed = (text: string): boolean => /[。！？!?]["”’」』）)]*$/.test(text.trimEnd());

const han = /\p{Script=Han}/u;
export const isHan = (character: string | undefined): boolean =>
	character !== undefined && han.test(character);

const digits = '零一二三四五六七八九';

/** 三 → 3, 十 → 10, 二十一 → 21, `３` → 3; NaN: no number up to 99. */
export function numberOf(text: string): number {
	const words = plain(text).replace('两', '二');
	if (/^\d+$/.test(words)) return Number(words);
	const [, tens, ten, ones] =
		/^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(words) ?? [];
	if (ten === undefined)
		return tens === undefined || ones !== undefined ? NaN : digits.indexOf(tens);
	return (tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0);
}
