/**
 * Words as the grammar reads them: no white space, figures and their signs half-width, Chinese
 * punctuation full-width. Each unit knows its place in the words, so that a quote is cut from these.
 */
export interface Bare {
	readonly text: string;
	/** For each unit of `text`, its index in the words it was made of. */
	readonly at: Uint32Array;
}

const space = /[\s\u200b\u200c\u2060\ufeff]|\u200d/;
const signs: Readonly<Record<string, string>> = {
	...{ '∶': ':', '︰': ':', '﹕': ':', '⁄': '/', '∕': '/', '﹪': '%', '％': '%' },
	...{ '～': '~', '〜': '~', '∼': '~', '—': '~', '–': '~', '―': '~', '─': '~', '−': '~', '-': '~' },
	...{ '‐': '~', '‑': '~', '‒': '~', '﹣': '~', '－': '~', '﹐': '，', '､': '、', '｡': '。' },
	...{ '≧': '≥', '≦': '≤' },
};
/** Half-width marks that are Chinese punctuation wherever they stand. */
const marks: Readonly<Record<string, string>> = {
	...{ ';': '；', '(': '（', ')': '）', '?': '？', '!': '！' },
};

/** ⅓ is three units, 1/3. */
const fractions = /[\u00bc-\u00be\u2150-\u215e]/g;

/** Nearly every character of a text: it stands for itself. */
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** A character of a figure, or a radical of a damaged font, as the usual character. */
function plain(char: string, code: number): string {
	const sign = signs[char];
	if (sign !== undefined) return sign;
	if (char === '，' || char === '：') return char;
	if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
	if (char.search(fractions) === 0) return char.normalize('NFKC').replace('\u2044', '/');
	return code >= 0x2f00 && code <= 0x2fd5 ? char.normalize('NFKC') : char;
}

/** `20：1` is a ratio, `2,500` one figure; any other mark parts words. */
function meant(text: string): string {
	return text
		.replace(/(?<=\d)：(?=\d)/g, ':')
		.replace(/(?<!\d):|:(?!\d)/g, '：')
		.replace(/,(?!\d{3}(?!\d))|(?<!\d),/g, '，')
		.replace(/[;()?!]/g, (mark) => marks[mark] ?? mark);
}

export function bare(words: string): Bare {
	const at = new Uint32Array(words.length + 4 * (words.match(fractions)?.length ?? 0));
	let text = '';
	let length = 0;
	for (let index = 0; index < words.length; index += 1) {
		const char = words.charAt(index);
		const code = words.charCodeAt(index);
		if (!isHan(code) && space.test(char)) continue;
		const units = isHan(code) ? char : plain(char, code);
		text += units;
		at.fill(index, length, (length += units.length));
	}
	return { text: meant(text), at: at.slice(0, length) };
}

/** The words themselves behind the units `from` to `to` of their bare form. */
export const wordsOf = (words: string, { at }: Bare, from: number, to: number): string =>
	from >= to ? '' : words.slice(at[from], (at[to - 1] ?? 0) + 1);
