/** Lines that may head a section: their number and title, as far as the line alone tells. */
import { headingOf } from './outline.ts';
import { numberOf } from './text/letters.ts';

export interface Candidate {
	readonly number: string;
	/** `plain`; the end of the line. */
	readonly title: string;
}

const arabic = /^(\d{1,2}(?:\.\d{1,2}){0,2})[.、:]?(\D.{1,60})$/;
const chinese = /^([一二三四五六七八九十]{1,2})[、.](.{2,60})$/;
const bracketed = /^\(([一二三四五六七八九十]{1,2})\)(.{2,60})$/;

/** What a `plain` line heads if it is a heading; `top` is the chapter that it stands in. */
export function candidate(text: string, top: string): Candidate | null {
	const first = arabic.exec(text);
	if (first) return { number: first[1] ?? '', title: first[2] ?? '' };
	const chapter = chinese.exec(text);
	if (chapter) return { number: String(numberOf(chapter[1] ?? '')), title: chapter[2] ?? '' };
	const part = bracketed.exec(text);
	if (!part) return null;
	const [number, title] = [`${top}.${numberOf(part[1] ?? '')}`, part[2] ?? ''];
	return headingOf(number)?.titles.test(title) ? { number, title } : null;
}

const parts = (number: string): number[] => number.split('.').map(Number);

/** Whether `next` may come right after `last`: its first part, or the one after it or after a chapter of it. */
export function follows(last: string, next: string): boolean {
	const [before, after] = [parts(last), parts(next)];
	const at = after.findIndex((part, place) => part !== before[place]);
	if (at < 0 || at > before.length) return false;
	return after[at] === (before[at] ?? 0) + 1 && after.slice(at + 1).every((part) => part === 1);
}

/** A title of a section would not hold these. */
const sentence = /[。，；？！,;"“]/;
/** 10 门, 3 年, 52 周: a quantity, no number of a section. */
const measure =
	/^(门|项|个|周|学[时分年期]|年|月|日|人|名|台|套|件|种|次|级|类|条|位|分|万|元|[%:∶～~—\-/])/;

/** Whether a title that the outline does not know looks like one. */
export const looksLikeTitle = (title: string): boolean =>
	title.length >= 2 && title.length <= 20 && !sentence.test(title) && !measure.test(title);

/** Leaders and a page number, as a table of contents has them. */
const leaders = /(?:\.{3,}|…+|·{3,}|_{3,})\.?(\d{1,3})?$/;
export const withoutLeaders = (text: string): string | null =>
	leaders.test(text) ? text.replace(leaders, '') : null;
