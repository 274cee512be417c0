/** What the cover says: name, code, version, who issued it and when. */
import { traced } from '../text/traced.ts';
import { bare, tidied } from './glyphs.ts';

export interface Cover {
	/** 直播电商; null: the cover has no title. */
	readonly name: string | null;
	readonly code: string | null;
	/** Year and version, `2021-1.0`; null: neither is printed. */
	readonly edition: string | null;
	readonly issuer: string | null;
	/** `2021-03` or `2021-03-15` */
	readonly published: string | null;
}

export const kindWords = '职业技能等级标准';

const isDetail = /代码[:：]|版\)?$|(制定|编制|发布)(单位)?$|^\d|^[(（]|^1\+X/i;

/** The words before 职业技能等级标准 on its line. */
function before(paragraph: string): string {
	const line = tidied(traced(paragraph)).text;
	const [words = ''] = (line.includes(kindWords) ? line : bare(line)).split(kindWords);
	return words.replace(/^1\s*[+＋]\s*X/i, '').trim();
}

/** What stands before 职业技能等级标准 on a line, or the lines above it. */
function nameOn(paragraphs: readonly string[]): string | null {
	const titles = paragraphs.filter((text) => bare(text).includes(kindWords));
	const named = titles.map(before).find((words) => words !== '');
	if (named !== undefined || titles[0] === undefined) return named ?? null;
	const at = paragraphs.indexOf(titles[0]);
	const above = paragraphs
		.slice(Math.max(0, at - 3), at)
		.filter((text) => !isDetail.test(bare(text)));
	return above.join('') || null;
}

const day =
	/(\d{4})[年.\-/](0?[1-9]|1[0-2])(?!\d)(?:[月.\-/](?:(0?[1-9]|[12]\d|3[01])(?!\d)日?)?)?/;

function publishedOn(texts: readonly string[]): string | null {
	const dated = texts.filter((text) => day.test(text) && !text.includes('版'));
	const line = dated.find((text) => text.includes('发布')) ?? dated[0];
	const [, year, month = '', date] = day.exec(line ?? '') ?? [];
	if (year === undefined) return null;
	return [year, month, ...(date ? [date] : [])].map((part) => part.padStart(2, '0')).join('-');
}

const version = /(?:(\d{4})年?)?(?:v(?=\d)|(?=\d[\d.]*版))(\d{1,2}(?:\.\d{1,2})*)/i;

function editionOn(texts: readonly string[], published: string | null): string | null {
	const [, year, number] = texts.map((text) => version.exec(text)).find((match) => match) ?? [];
	const ofYear = texts.map((text) => /(\d{4})年?版/.exec(text)?.[1]).find((match) => match);
	const parts = [year ?? ofYear ?? published?.slice(0, 4), number].filter((part) => part);
	return parts.join('-') || null;
}

/** The first half of an issuer's name: no whole name, and nothing else that a cover says. */
const isNameCut = (above: string): boolean =>
	/^[\u4e00-\u9fff（）()]{1,20}$/.test(above) &&
	!isDetail.test(bare(above)) &&
	!/(?:标准|公司|集团|学校|学院|大学|协会|学会|中心|院|所|部|局|委员会|联盟)$/.test(above);

/** X 制定, or the line before 制定. */
function issuerOn(paragraphs: readonly string[]): string | null {
	const words = /\s*(联合)?(制定|编制|制订)(单位)?$/;
	const at = paragraphs.findIndex((text) => words.test(text));
	const own = paragraphs[at]?.replace(words, '').trim() ?? '';
	const above = paragraphs[at - 1] ?? '';
	if (own === '') return above || null;
	return isNameCut(above) ? above + own : own;
}

export function coverOf(paragraphs: readonly string[]): Cover {
	const texts = paragraphs.map(bare);
	const published = publishedOn(texts);
	const codes = texts.map((text) => /标准代码:?([A-Za-z\d.-]+)/.exec(text)?.[1]);
	return {
		name: nameOn(paragraphs),
		code: codes.find((code) => code) ?? null,
		edition: editionOn(texts, published),
		issuer: issuerOn(paragraphs),
		published,
	};
}
