/** Captions of the requirement tables, 表1 直播电商职业技能等级要求（初级）, and the level they name. */
import { bare } from '../glyphs.ts';
import { cellsOf, type Line } from '../lines.ts';

export interface Caption {
	/** null: it names none. */
	readonly level: string | null;
	/** Lines that it takes. */
	readonly length: number;
}

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

export function captionAt(lines: readonly Line[], at: number): Caption | null {
	const line = lines[at];
	if (!line || line.bare.length > 60 || /[。；;，,]/.test(line.bare)) return null;
	if (cellsOf(line).filter(({ text }) => text.trim() !== '').length !== 1) return null;
	const isCaption = captioned.test(line.bare);
	if (!isCaption && !worded.test(line.bare)) return null;
	const level = levelIn(line.bare);
	if (level !== null) return { level, length: 1 };
	if (!isCaption) return null;
	const next = lines[at + 1]?.bare ?? '';
	const wrapped = next.length <= 20 ? levelIn(line.bare + next) : null;
	if (wrapped !== null && /[)】\]]$/.test(next)) return { level: wrapped, length: 2 };
	return worded.test(line.bare) ? { level: null, length: 1 } : null;
}

const levelList =
	/分为[^。：:]{0,12}(?:等级|级别)[：:，,为]*((?:[^、，,。；;和及：:]{1,6}级[、和及]?){1,8})/;

/** 分为三个等级：初级、中级、高级 */
export function namedLevels(text: string): string[] {
	const list = levelList.exec(bare(text))?.[1] ?? '';
	return list.split(/[、和及]/).filter((level) => level !== '');
}
