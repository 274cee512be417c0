/** 8.1: the lists of courses. */
import type { TeachingContent } from '../../../schema/teaching.ts';
import { namesOf } from '../lists.ts';
import { doubted, type Remarks } from '../remarks.ts';
import { numberOf, plain } from '../text/letters.ts';
import { fieldOf } from './fields.ts';
import { caught } from './phrases.ts';
import { phrased, phrasedOf, writtenItems, type Written, type WrittenItem } from './written.ts';

type Courses = TeachingContent['courses'];

/** A list of public courses and what they are, in the ways in which standards put it. */
const listings: readonly RegExp[] = [
	/(?:将|把)(?<list>[^。；]+?)列[为入](?<as>[^。；，]*?课程?)(?=[。；，]|$|等)/g,
	/(?<=^|[。；，])(?<list>[^。；，]+?)(?:应当?|均|必须|须|可)+列[为入](?<as>[^。；，]*?课程?)(?=[。；，]|$|等)/g,
	/(?<as>(?:必修|限定选修|限选)课程?)(?:主要)?(?:包括|有)[：:]?(?<list>[^。；]+)/g,
	/(?:开设|设置|以及)(?<list>[^。；，]+?)等(?<as>(?:公共基础)?(?:必修|限定选修|限选)课程?)/g,
];
const names = (text: string): string[] => namesOf(text.replace(/等(?:课程)?$/, '')).map(fieldOf);

const listedIn = (text: string, listing: RegExp): { list: string[]; as: string }[] =>
	[...text.matchAll(listing)].map(({ groups }) => ({
		list: names(groups?.list ?? ''),
		as: groups?.as ?? '',
	}));

/** What is listed as 必修, and what as 限定选修 (or either). */
export function readPublic(section: Written | undefined, remarks: Remarks): Courses['public'] {
	const texts = phrasedOf(section);
	const found = listings.map((listing) => texts.flatMap((text) => listedIn(text, listing)));
	const of = (limited: boolean): string[] =>
		found
			.map((all) => all.filter(({ as }) => /选/.test(as) === limited))
			.find((all) => all.length > 0)
			?.flatMap(({ list }) => list) ?? [];
	const [required, limited] = [of(false), of(true)];
	if (section && limited.length === 0 && texts.some((text) => /限定选修|限选/.test(text)))
		doubted(remarks, '8.1.1', section.offset, '没有读出限定选修课程，请对照原文');
	if (section && required.length === 0)
		doubted(remarks, '8.1.1', section.offset, '没有读出公共基础必修课程，请对照原文');
	return { required, limited };
}

/** Behind 包括： up to 等领域的…, or to the end of the sentence. */
const fields =
	/(?:包括(?:有)?[：:]?|主要有[：:]?)\s*([^。；]+?)(?:等?(?:方面|领域)的?(?:相关)?(?:课程|内容|知识)|等?(?:专业)?课程(?=[。；，]|$)|等?(?=[。；]|$)|等(?=[，,]))/;
const count =
	/设置\s*([\d０-９]+|[一二两三四五六七八九十]+)\s*(?:(?:[～~—–-]|至)\s*([\d０-９]+|[一二两三四五六七八九十]+)\s*)?门/;

export const part = (section: Written | undefined, name: RegExp): WrittenItem | undefined =>
	writtenItems(section).items.find(({ text }) => name.test(plain(text.slice(0, 40))));

/** The part's paragraphs, its head included where text follows on its line. */
export const partTexts = (found: WrittenItem | undefined): string[] =>
	found ? [found.text, ...found.body].map(phrased) : [];

/** Fields that a part of 8.1.2 lists; another number of them than it says is doubted. */
export function readFields(
	section: Written | undefined,
	kind: '基础' | '核心' | '拓展',
	remarks: Remarks,
): string[] {
	const found = part(section, new RegExp(`^专业${kind === '拓展' ? '(?:拓展|选修)' : kind}课程?`));
	const place = found?.offset ?? section?.offset ?? 0;
	const list = names(caught(partTexts(found), fields));
	if (section && list.length === 0)
		doubted(remarks, '8.1.2', place, `没有读出专业${kind}课程的领域，请对照原文`);
	const text = partTexts(found).join('');
	const [, least, most = least] = count.exec(text) ?? [];
	if (least !== undefined && list.length > 0)
		doubtCount(kind, place, list, [least, most ?? least], remarks);
	return list;
}

function doubtCount(
	kind: string,
	place: number,
	list: readonly string[],
	[least, most]: [string, string],
	remarks: Remarks,
): void {
	if (list.length >= numberOf(least) && list.length <= numberOf(most)) return;
	const says = least === most ? least : `${least}～${most}`;
	doubted(
		remarks,
		'8.1.2',
		place,
		`专业${kind}课程写明设置 ${says} 门，列出的却是 ${list.length} 个领域，请核对`,
		[`${says} 门`, list.join('、')],
	);
}

export function readThemes(section: Written | undefined, remarks: Remarks): string[] {
	const list = names(
		caught(phrasedOf(section), /开设([^。；]+?)(?:等)?(?:方面)?的(?:拓展|专题|选修)/),
	);
	if (section && list.length === 0)
		doubted(
			remarks,
			'8.1.4',
			section.offset,
			'没有读出应开设的专题（安全教育、社会责任等），请对照原文',
		);
	return list;
}
