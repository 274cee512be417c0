/** The four chapters of a standard. */
import type { Line } from './lines.ts';

export interface Chapters {
	/** What stands before 1. 职业概况: 说明, and the title of the document. */
	readonly front: readonly Line[];
	readonly overview: readonly Line[];
	readonly basics: readonly Line[];
	readonly work: readonly Line[];
	readonly weights: readonly Line[];
}

const titles = ['职业概况', '基本要求', '工作要求', '(?:权重表|比重表)'];
const heading = (title: string): RegExp =>
	new RegExp(`^(?:第?[1-9一二三四五][.、章]?|[一二三四五]、)${title}$`);

/** A heading may be broken into lines: up to four are taken together. */
export function joinedKey(lines: readonly Line[], at: number, most: number): string[] {
	const keys: string[] = [];
	let key = '';
	for (let index = at; index < lines.length && index < at + 4; index += 1) {
		key += lines[index]?.key ?? '';
		if (key.length > most) break;
		keys.push(key);
	}
	return keys;
}

interface Place {
	readonly from: number;
	/** First line after the heading. */
	readonly to: number;
}

function placesOf(lines: readonly Line[], form: RegExp): Place[] {
	const places: Place[] = [];
	for (let index = 0; index < lines.length; index += 1) {
		const count = joinedKey(lines, index, 12).findIndex((key) => form.test(key));
		if (count >= 0) places.push({ from: index, to: index + count + 1 });
	}
	return places;
}

const lastBefore = (places: readonly Place[], end: number): Place | undefined =>
	places.filter(({ from }) => from < end).at(-1);

/** Chapters by their headings; the table of contents has the same, but before. null: no such document. */
export function chaptersOf(lines: readonly Line[]): Chapters | null {
	const [overviews, basics, works, weights] = titles.map((title) =>
		placesOf(lines, heading(title)),
	) as [Place[], Place[], Place[], Place[]];
	const work = works.at(-1);
	if (!work) return null;
	const basic = lastBefore(basics, work.from);
	const overview = lastBefore(overviews, basic?.from ?? work.from);
	const weight = weights.find(({ from }) => from > work.from) ?? tableWithout(lines, work.to);
	const begin = overview ?? basic ?? work;
	return {
		front: lines.slice(0, begin.from),
		overview: overview ? lines.slice(overview.to, (basic ?? work).from) : [],
		basics: basic ? lines.slice(basic.to, work.from) : [],
		work: lines.slice(work.to, weight?.from ?? lines.length),
		weights: weight ? lines.slice(weight.to) : [],
	};
}

/** Weight tables whose chapter has lost its heading. */
function tableWithout(lines: readonly Line[], after: number): Place | undefined {
	const at = lines.findIndex(
		({ key }, index) => index >= after && /^(?:\d\.\d)?理论知识(?:权重|比重)表$/.test(key),
	);
	return at < 0 ? undefined : { from: at, to: at };
}
