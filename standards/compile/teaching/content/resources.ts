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

function subjectsOf(part: string): string[] {
	const found = related.exec(part)?.[1] ?? about.exec(part)?.[1];
	if (found !== undefined) return namesOf(found);
	return joinedNamesOf(part).map((name) => name.replace(atLeast, '').replace(ending, ''));
}

function readBooks(section: Written | undefined, remarks: Remarks): Books {
	const text = caught(phrasedOf(section), /图书文献主要包括[：:]?([^。]+)/);
	const parts = text
		.split(/[，；]|以及(?=与|有关)/)
		.map((part) => part.trim())
		.filter(Boolean);
	const isPeriodical = (part: string): boolean => /期刊|杂志/.test(part);
	const isLiterature = (part: string): boolean => !isPeriodical(part) && /(?<!图书)文献/.test(part);
	const all = (those: readonly string[]): string[] => those.flatMap(subjectsOf);
	if (section && parts.length === 0)
		doubted(remarks, '10.2.2', section.offset, '没有读出专业类图书文献的种类，请对照原文');
	return {
		subjects: all(parts.filter((part) => !isPeriodical(part) && !isLiterature(part))),
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
