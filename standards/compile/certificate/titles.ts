/** The parts that a 职业技能等级标准 is made of, by the words of their headings. */
import { halfWidth } from './glyphs.ts';

export type Part =
	| 'cover'
	| 'contents'
	| 'foreword'
	| 'scope'
	| 'references'
	| 'terms'
	| 'programmes'
	| 'positions'
	| 'requirements'
	| 'bibliography'
	| 'other';

const titles: readonly (readonly [Part, RegExp])[] = [
	['contents', /^目[次录]$/],
	['foreword', /^(前言|序言)$/],
	['scope', /^(适用)?范围$/],
	['references', /^(规范性)?引用(文件|标准)$/],
	['terms', /^术语([和与及、](定义|缩略语|符号))*$/],
	['programmes', /^(适用|面向|对应)的?(院校|学校)?(的)?(院校)?专业(\(群\)|群)?(范围)?$/],
	['positions', /^(面向|对应|适用)的?(职业|工作)*岗位(\(群\)|群)?$/],
	['requirements', /^职业技能(等级)?(标准)?(要求|划分)(描述)?$/],
	['bibliography', /^(主要)?参考(文献|资料)$/],
	['other', /^(附录[A-Z]?|附件\d?|引言)(\(.*\).*)?$/],
];

export interface Title {
	readonly part: Part;
	readonly number: string | null;
	readonly words: string;
	/** It ends in a page number, as a line of the contents does. */
	readonly paged: boolean;
}

const numbered =
	/^(?:第?(\d{1,2}|[一二三四五六七八九十])[章、.]?)?(.+?)(?:[.…·]*(\d{1,3}|[IVX]{1,4}))?$/;
const chinese = '一二三四五六七八九十';
const plainNumber = (number: string): string =>
	/^\d/.test(number) ? number : String(chinese.indexOf(number) + 1);

/** The heading that a line without spaces, in half width, is; null: it is none that is known. */
export function titleOf(bareLine: string): Title | null {
	if (bareLine.length > 40) return null;
	const [, number, words = '', page] = numbered.exec(bareLine) ?? [];
	const part = titles.find(([, pattern]) => pattern.test(words))?.[0];
	if (!part) return null;
	const paged = page !== undefined;
	return { part, number: number === undefined ? null : plainNumber(number), words, paged };
}

const unknown = /^(\d{1,2})(?:([.、])\s*|\s+)([^\s\d。，；：、,;:!-~]{2,20})$/;

/** `7　考核与评价`: a numbered heading whose words are not known; `stopped`: a point follows its number. */
export function unknownTitle(line: string): { number: number; stopped: boolean } | null {
	const [, number, stop] = unknown.exec(halfWidth(line)) ?? [];
	return number === undefined ? null : { number: Number(number), stopped: stop !== undefined };
}
