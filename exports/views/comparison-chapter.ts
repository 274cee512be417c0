/** Where a plan speaks to a section of its standard: by the titles of its own outline. */
import type { Plan } from '#domain/plan/shape.ts';
import { outlineOf, type OutlinePart } from './outlines.ts';

const titled = (parts: readonly OutlinePart[], title: string): boolean =>
	parts.some((part) => part.title === title || titled(part.parts ?? [], title));

/** `第 8 章 课程设置及学时安排`; empty where no part of the outline has the section's title. */
export function chapterFor({ outline }: Plan, title: string): string {
	const { chapters } = outlineOf(outline);
	const place = chapters.findIndex((chapter) => titled([chapter], title));
	return place < 0 ? '' : `第 ${place + 1} 章 ${chapters[place]?.title ?? ''}`;
}
