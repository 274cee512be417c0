/** 9.3 and 10.2: degrees, books, digital resources. */
import type { TeachingContent } from '../../../schema/teaching.ts';
import { joinedNamesOf, namesOf } from '../lists.ts';
import { doubted, type Remarks } from '../remarks.ts';
import { caught } from './phrases.ts';
import { phrasedOf, type Written } from './written.ts';

type Resources = TeachingContent['resources'];
type Books = Record<'subjects' | 'literature' | 'periodicals', string[]>;

const degrees =
	/(?:^|[；，。])[^；，。]*?(?:具有|具备)([^；。]+?)(?:等)?(?:相关|相近)?专业[^；。]*?学历/;

export function readDegrees(section: Written | undefined, remarks: Remarks): string[] {
	const text = caught(phrasedOf(section), degrees).replace(/等(?:相关|相近)?$/, '');
	const list = namesOf(text.split(/[，,](?:原则上)?(?:具有|具备)/).at(-1) ?? '');
	if (section && list.length === 0)
		doubted(remarks, '9.3', section.offset, '没有读出相关专业学历的专业名称，请对照原文');
	return list;
}

/** 有关…的技术、方法类图书 / …类文献等 / 与…相关的学术期刊 */
const related = /^(?:有关|与|关于)(.+?)(?:等)?(?:相关|有关)的/;
const about = /^(?:有关|与|关于)(.+?)(?:等)?的[^的]*$/;
const ending =
	/(?:等)?(?:方面|专业)?的?(?:实务)?(?:操作)?类?(?:专业)?(?:学术|技术)?(?:图书|书籍|文献|期刊|杂志|资料)+等?$/;

/** 5 种以上物流类期刊 */
const atLeast = /^[\d０-９]+\s*种(?:以上)?的?/;

interface Kind {
	/** As printed, for telling what it is. */
	readonly words: string;
	readonly names: readonly string[];
}

/** A list that is introduced is of one kind; in another, each name says what it is. */
function kindsOf(part: string): Kind[] {
	const found = related.exec(part)?.[1] ?? about.exec(part)?.[1];
	if (found !== undefined) return [{ words: part, names: namesOf(found) }];
	const names = joinedNamesOf(part);
	// 经济、管理、营销和文化类文献: the last name has the word for all, unless another says what it is.
	const own = names
		.slice(0, -1)
		.some((name) => ending.test(name) || /手册|法规|标准|规范/.test(name));
	const all = !own && /文献/.test(names.at(-1) ?? '') ? part : null;
	return names.map((name) => ({
		words: all ?? name,
		names: [name.replace(atLeast, '').replace(ending, '')].filter(Boolean),
	}));
}

function readBooks(section: Written | undefined, remarks: Remarks): Books {
	const text = caught(phrasedOf(section), /图书文献主要包括[：:]?([^。]+)/);
	const parts = text
		.split(/[，；]|以及(?=与|有关)/)
		.map((part) => part.trim())
		.filter(Boolean)
		.flatMap(kindsOf);
	const isPeriodical = ({ words }: Kind): boolean => /期刊|杂志/.test(words);
	const isLiterature = (kind: Kind): boolean =>
		!isPeriodical(kind) && /(?<!图书)文献/.test(kind.words);
	const all = (those: readonly Kind[]): string[] => those.flatMap(({ names }) => names);
	if (section && parts.length === 0)
		doubted(remarks, '10.2.2', section.offset, '没有读出专业类图书文献的种类，请对照原文');
	return {
		subjects: all(parts.filter((kind) => !isPeriodical(kind) && !isLiterature(kind))),
		literature: all(parts.filter(isLiterature)),
		periodicals: all(parts.filter(isPeriodical)),
	};
}

function readDigital(section: Written | undefined, remarks: Remarks): string[] {
	const pattern =
		/(?:建设|配备|配置)[^。；]*?(?:有关的|相关的|的)([^。；]+?)(?:等)(?:专业)?(?:数字)?(?:化)?(?:教学)?资源/;
	const list = namesOf(caught(phrasedOf(section), pattern));
	if (section && list.length === 0)
		doubted(remarks, '10.2.3', section.offset, '没有读出数字教学资源的种类，请对照原文');
	return list;
}

/** 10.2.2 and 10.2.3 */
export const readResources = (
	books: Written | undefined,
	digital: Written | undefined,
	remarks: Remarks,
): Resources => ({ ...readBooks(books, remarks), digital: readDigital(digital, remarks) });
