/** What may be written in a comment: plain text, within bounds, that reads as it is written. */
import { controlCharacters } from '../control-characters.ts';
import { failure, success, type Fault, type Outcome } from '../fault.ts';

/** Characters; a page of a plan has about a thousand. */
export const longestRemark = 2000;

/** Marks, embeddings, overrides and isolates of writing direction: a text with them is not read as it is stored. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** `=1+1`, `@SUM(`, `-cmd|`: a mention or a list's dash is none. */
const formula = /^(?:=|[+\-@][a-z_][\w.]{0,60}[(!|])/i;
/** `<b>`, `</b>`, `<!--`; `<50%` is none. */
const tag = /<[a-z/!?]/i;

const refused: readonly (readonly [RegExp, string, string])[] = [
	[
		directions,
		'含有改变文字方向的不可见字符，读到的与写下的会不一样',
		'删去它，或重新输入这段文字',
	],
	[formula, '开头像表格公式，导出后会被当作公式', '在前面加上文字，如“公式：”'],
	[tag, '含有 HTML 标签，意见只写文字', '去掉尖括号'],
];

function faultIn(text: string, least: number): Omit<Fault, 'path'> | null {
	if (text.length < least)
		return { wrong: text === '' ? '没有写内容' : '内容太短', right: `至少写 ${least} 个字` };
	if (text.length > longestRemark)
		return { wrong: `有 ${text.length} 个字`, right: `至多 ${longestRemark} 个字，可以分几条写` };
	if (controlCharacters.test(text))
		return { wrong: '含有不可见的控制字符或残缺的字符', right: '删去它，或重新输入这段文字' };
	const found = refused.find(([form]) => form.test(text));
	return found ? { wrong: found[1], right: found[2] } : null;
}

/** The text as it is kept: trimmed, NFC. `least`: fewest characters; a reason has at least two. */
export function readRemark(sent: string, least = 1, path = 'text'): Outcome<string> {
	const text = sent.trim().normalize('NFC');
	const fault = faultIn(text, least);
	return fault ? failure({ path, ...fault }) : success(text);
}
