/** Captions of the requirement tables, 表1 直播电商职业技能等级要求（初级）, and the level they name. */
import { bare } from '../glyphs.ts';
import { cellsOf, type Line } from '../lines.ts';
import { headLength } from './heads.ts';

export interface Caption {
	/** null: it names none. */
	readonly level: string | null;
	/** Lines that it takes. */
	readonly length: number;
	/** 续表, 表1（续）: what follows belongs to the table before. */
	readonly goesOn?: boolean;
}

/** Never 续 alone: 手续 may have wrapped. */
const continued =
	/^(?:续表[\dA-Z.—-]{0,6}|(?:附表|表)[\dA-Z一二三四五六七八九十.—-]{1,6}[(（]?续表?[)）]?|[(（]续表?[)）])$/;

const inBrackets = /[(【[]([^()【】[\]]{0,12}?级)[^()【】[\]]{0,8}[)】\]][^()]{0,6}$/;
const inWords = /(?:[初中高特]|[一二三四五六]|[1-6])级/;

/** The level that a text without spaces names; 等级 is no level. */
export function levelIn(bareText: string): string | null {
	const text = bareText.replaceAll('等级', '').replaceAll(/续表?/g, '');
	const level = inBrackets.exec(text)?.[1] ?? inWords.exec(text)?.[0] ?? null;
	return level === null || level === '级' ? null : level;
}

const captioned = /^续?(附表|表)[\dA-Z一二三四五六七八九十]/;
const worded = /(职业)?技能(等级)?(标准)?要求/;

/** `6.2.1 初级`, `（一）初级`, `【初级】` or 初级职业技能 alone on its line. */
const alone =
	/^(?:\d{1,2}(?:[.．]\d{1,2}){0,3}[.．、]?|[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．])?[【《(（]?((?:[初中高特]|[一二三四五六1-6])级)(?:职业)?(?:技能)?(?:等级)?(?:要求)?[】》)）]?[:：]?$/;

/** A level on a line of its own names the table whose heads follow it. */
function headingAt(lines: readonly Line[], at: number): Caption | null {
	const level = alone.exec(lines[at]?.bare ?? '')?.[1];
	return level !== undefined && headLength(lines, at + 1) > 0 ? { level, length: 1 } : null;
}

export function captionAt(lines: readonly Line[], at: number): Caption | null {
	if (continued.test(lines[at]?.bare ?? '')) return { level: null, length: 1, goesOn: true };
	return printedCaption(lines, at) ?? headingAt(lines, at);
}

function printedCaption(lines: readonly Line[], at: number): Caption | null {
	const line = lines[at];
	if (!line || line.bare.length > 60 || /[。；;，,]/.test(line.bare)) return null;
	if (cellsOf(line).filter(({ text }) => text.trim() !== '').length !== 1) return null;
	const isCaption = captioned.test(line.bare);
	if (!isCaption && !worded.test(line.bare)) return null;
	const level = levelIn(line.bare);
	if (level !== null) return { level, length: 1 };
	if (!isCaption) return null;
	const next = lines[at + 1]?.bare ?? '';
	const wrapped = next.length <= 40 ? levelIn(line.bare + next) : null;
	if (wrapped !== null && /[)】\]]$/.test(next)) return { level: wrapped, length: 2 };
	return worded.test(line.bare) ? { level: null, length: 1 } : null;
}

const levelList =
	/分为[^。：:]{0,12}(?:等级|级别)[：:，,为]*((?:[^、，,。；;和及：:]{1,6}级[、和及]?){1,8})/;

const onlyLevel = /[只仅]设[^。，,；;]{0,6}?((?:[初中高特]|[一二三四五六])级)/;

/** 分为三个等级：初级、中级、高级; 只设初级一个等级 */
export function namedLevels(text: string): string[] {
	const list = levelList.exec(bare(text))?.[1] ?? onlyLevel.exec(bare(text))?.[1] ?? '';
	return list.split(/[、和及]/).filter((level) => level !== '');
}
