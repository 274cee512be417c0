/**
 * Words as the grammar reads them: no white space, figures and their signs half-width, Chinese
 * punctuation full-width. Each unit knows its place in the words, so that a quote is cut from these.
 */
export interface Bare {
	readonly text: string;
	/** For each unit of `text`, its index in the words it was made of. */
	readonly at: Uint32Array;
}

const space = /\s|\u200b|\u200c|\u200d|\u2060|\ufeff/;
const signs: Readonly<Record<string, string>> = {
	...{ '∶': ':', '︰': ':', '﹕': ':', '⁄': '/', '∕': '/', '﹪': '%', '％': '%', '·': '·' },
	...{ '～': '~', '〜': '~', '∼': '~', '—': '~', '–': '~', '―': '~', '─': '~', '−': '~', '-': '~' },
	...{ '‐': '~', '‑': '~', '‒': '~', '﹣': '~', '－': '~', '﹐': '，', '､': '、', '｡': '。' },
	...{ '（': '(', '）': ')', '；': ';', '？': '?', '！': '!', '≧': '≥', '≦': '≤' },
};
/** Half-width marks that are Chinese punctuation, unless they stand in a figure. */
const marks: Readonly<Record<string, string>> = {
	...{ ',': '，', ';': '；', '(': '（', ')': '）', '?': '？', '!': '！', ':': '：' },
};
const digit = /\d/;

/** A character of a figure, or a radical of a damaged font, as the usual character. */
function plain(char: string): string {
	const code = char.charCodeAt(0);
	if (signs[char] !== undefined) return signs[char];
	if (char === '，' || char === '：') return char;
	if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
	return code >= 0x2f00 && code <= 0x2fd5 ? char.normalize('NFKC') : char;
}

/** What a sign means between its neighbours: `20：1` a ratio, `2,500` one figure, `16-18` a range. */
function inPlace(chars: readonly string[], index: number): string {
	const char = chars[index] ?? '';
	const [before, after] = [chars[index - 1] ?? '', chars[index + 1] ?? ''];
	const within = digit.test(before) && digit.test(after);
	if (char === ':' || char === '：') return within ? ':' : '：';
	if (char === ',')
		return within && /^\d{3}(?!\d)/.test(chars.slice(index + 1, index + 5).join('')) ? ',' : '，';
	return marks[char] ?? char;
}

export function bare(words: string): Bare {
	const chars: string[] = [];
	const at: number[] = [];
	for (let index = 0; index < words.length; index += 1) {
		const char = words.charAt(index);
		if (space.test(char)) continue;
		chars.push(plain(char));
		at.push(index);
	}
	return {
		text: chars.map((_, index) => inPlace(chars, index)).join(''),
		at: Uint32Array.from(at),
	};
}

/** The words themselves behind the units `from` to `to` of their bare form. */
export const wordsOf = (words: string, { at }: Bare, from: number, to: number): string =>
	from >= to ? '' : words.slice(at[from], (at[to - 1] ?? 0) + 1);
