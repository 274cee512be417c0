/** Characters that Word keeps outside the text: in the Symbol font, and circled by a field. */
import { numeral } from './numerals.ts';

/** Symbol font, code → character; signs of figures only. */
const symbols: Readonly<Record<number, string>> = {
	0x2b: '+',
	0x2d: '−',
	0x3c: '<',
	0x3d: '=',
	0x3e: '>',
	0x7e: '∼',
	0xa3: '≤',
	0xa5: '∞',
	0xb0: '°',
	0xb1: '±',
	0xb3: '≥',
	0xb4: '×',
	0xb7: '•',
	0xb8: '÷',
	0xb9: '≠',
	0xbb: '≈',
	0xbc: '…',
};
/** Wingdings: circled digits from 0x80 (⓪) and 0x8b. */
const wingdings = (code: number): string | undefined => {
	const number = code >= 0x8b ? code - 0x8b : code - 0x80;
	return code >= 0x80 && code <= 0x95 && number > 0
		? numeral(number, 'decimalEnclosedCircle')
		: undefined;
};

/** What `<w:sym>` shows; null where it cannot be told. */
export function symbolOf(font: string, char: string): string | null {
	const code = parseInt(char, 16);
	if (Number.isNaN(code) || code > 0xffff) return null;
	const own = code >= 0xf000 ? code - 0xf000 : code;
	if (/^symbol$/i.test(font)) return symbols[own] ?? null;
	if (/^wingdings$/i.test(font)) return wingdings(own) ?? null;
	return code >= 0x20 && code < 0xe000 ? String.fromCharCode(code) : null;
}

/** `eq \o\ac(○,3)` is how Word writes ③ (带圈字符); other fields show their result. */
export function fieldText(code: string): string {
	const circled = /eq\s*\\o\s*(?:\\a[a-z]\s*)?\(\s*[○◯〇]\s*[,，;；]\s*(\d{1,2})\s*\)/i.exec(code);
	return circled ? numeral(Number(circled[1]), 'decimalEnclosedCircle') : '';
}
