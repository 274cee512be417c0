/** The contents of a plan's chapters by its outline, with where each is written. */
import { outlineOf, type OutlinePart } from '#exports/views/outlines.ts';
import { chineseNumber } from '#exports/views/words.ts';
import type { StandardText } from '../plan-context.ts';

/** Sections that have a page of their own. */
export const chapterIds = [
	'overview',
	'programme',
	'entry',
	'duration',
	'occupations',
	'goal',
	'outcomes',
	'courses',
	'hours',
	'staff',
	'facilities',
	'quality',
	'graduation',
] as const;
export type ChapterId = (typeof chapterIds)[number];

export const chapterTitles: Record<ChapterId, string> = {
	overview: '概述',
	programme: '专业名称（专业代码）',
	entry: '入学基本要求',
	duration: '基本修业年限',
	occupations: '职业面向',
	goal: '培养目标',
	outcomes: '培养规格',
	courses: '课程设置',
	hours: '学时安排',
	staff: '师资队伍',
	facilities: '教学条件',
	quality: '质量保障',
	graduation: '毕业要求',
};

export const isChapter = (text: string): text is ChapterId =>
	(chapterIds as readonly string[]).includes(text);

/** Chapters that are fields of a form and nothing else. */
const forms: readonly ChapterId[] = ['programme', 'duration', 'occupations'];
export const hasTexts = (chapter: ChapterId): boolean => !forms.includes(chapter);

/** Where the standard's own words stand on the page of a chapter. */
export const standardTextId = 'standard-text';

/** Section of the standard beside which a chapter is written. */
export const standardSection: Record<ChapterId, string> = {
	overview: '1',
	programme: '2',
	entry: '3',
	duration: '4',
	occupations: '5',
	goal: '6',
	outcomes: '7',
	courses: '8.1',
	hours: '8.2',
	staff: '9',
	facilities: '10',
	quality: '11.1',
	graduation: '11.2',
};

/** What the standard says there, with what stands below it; empty where it has no words. */
export function standardSections(standard: StandardText | null, chapter: ChapterId) {
	const number = standardSection[chapter];
	const sections = (standard?.sections ?? []).filter(
		(section) => section.number === number || section.number.startsWith(`${number}.`),
	);
	return sections.some(({ paragraphs }) => paragraphs.length > 0) ? sections : [];
}

export interface ContentsEntry {
	readonly chapter: ChapterId;
	/** 八、课程设置; parts of a chapter stand below its title. */
	readonly title: string;
	readonly level: 1 | 2;
}

/** A chapter, or the heading of several that the outline joins. */
export type Contents = ContentsEntry | { readonly title: string; readonly level: 0 };

const sectionsOf = (part: OutlinePart): string[] => [
	...part.sections,
	...(part.parts ?? []).flatMap(sectionsOf),
];

function chaptersIn(part: OutlinePart): ChapterId[] {
	const heads = sectionsOf(part).map((section) => section.split('/')[0] ?? '');
	return [...new Set(heads)].filter(isChapter);
}

/** Chapters in the order of the outline, each with the page on which it is written. */
export function contentsOf(outline: string): Contents[] {
	return outlineOf(outline).chapters.flatMap((part, index): Contents[] => {
		const title = `${chineseNumber(index + 1)}、${part.title ?? ''}`;
		const own = chaptersIn(part);
		const [only] = own;
		if (only && own.length === 1) return [{ chapter: only, title, level: 1 }];
		return [
			{ title, level: 0 },
			...own.map((chapter): ContentsEntry => ({
				chapter,
				title: chapterTitles[chapter],
				level: 2,
			})),
		];
	});
}
