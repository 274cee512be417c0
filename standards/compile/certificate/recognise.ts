/** Whether a text is a 职业技能等级标准. */
import { bare } from './glyphs.ts';

/** More is read only by the compiler. */
const beginning = 6_000;
const sample = 400_000;

const marks: readonly (readonly [weight: number, pattern: RegExp])[] = [
	[0.35, /职业技能等级标准/],
	[0.3, /工作领域工作任务职业技能(等级)?要求|表\d?[^。]{0,40}职业技能等级要求\(/],
	[0.15, /职业技能等级对应的工作领域|职业技能等级分为/],
	[0.2, /(?<!\d)1\.1\.1(?=[^\d.])[\s\S]{4,4000}?1\.1\.2(?=[^\d.])/],
];

/** Other standards speak of certificates, too: what is theirs alone. */
const others = /专业教学标准|国家职业(技能)?标准|职业编码/;

/** 0: certainly none, 1: certainly one. A text of 20 MB takes no longer than one of 0.4. */
export function looksLikeCertificate(source: string): number {
	const text = bare(source.slice(0, sample));
	const score = marks.reduce((sum, [weight, mark]) => sum + (mark.test(text) ? weight : 0), 0);
	const title = text.slice(0, beginning).split('目次')[0] ?? '';
	const alien = others.test(title.slice(0, 200)) && !/职业技能等级标准/.test(title.slice(0, 200));
	return Math.round((alien ? score / 3 : score) * 100) / 100;
}
