/** All texts of the courses, by the terms that stand in them. */
import type { CourseText, TeachingCourse } from './shape.ts';
import { termsOf } from './terms.ts';

export interface Place extends CourseText {
	/** Position of its course. */
	readonly course: number;
	readonly isName: boolean;
}

export interface Posting {
	/** Position of the place. */
	readonly place: number;
	/** The words of the place that are the term. */
	readonly said: string;
	/** What the term counts for in that text, before its rarity. */
	readonly weight: number;
}

/** Where one course has a term. */
export interface Standing {
	readonly course: number;
	name: Posting | null;
	readonly texts: Posting[];
}

export interface CourseIndex {
	readonly places: readonly Place[];
	/** Of each term, in the order of courses. */
	readonly standings: ReadonlyMap<string, readonly Standing[]>;
	/** By course: what a term counts for that stands beside its best text, 0 … 1; see fairShares. */
	readonly fair: readonly number[];
	/** By course: all terms of its name together, with their rarity. */
	readonly names: readonly number[];
}

/** 为《直播销售》等课程提供支撑 speaks of another course: that is not taught here. */
const withoutOthers = (text: string, names: ReadonlySet<string>): string =>
	text.replace(/《([^《》]{1,200})》/gu, (title, name: string) => (names.has(name) ? '，' : title));

const placesOf = (courses: readonly TeachingCourse[]): Place[] =>
	courses.flatMap(({ name, texts }, course) => [
		{ label: '课程名称', text: name, course, isName: true },
		...texts.map(({ label, text }) => ({ label, text, course, isName: false })),
	]);

/** The last entry of a term is of this course, or there is none yet: places come course by course. */
function standingOf(standings: Map<string, Standing[]>, key: string, course: number): Standing {
	const known = standings.get(key);
	const last = known?.at(-1);
	if (last?.course === course) return last;
	const made = { course, name: null, texts: [] };
	if (known) known.push(made);
	else standings.set(key, [made]);
	return made;
}

/** The fewer of `courses` have a term, the more it tells: 0.7 … 4.9 among forty. */
export const rarityOf = (having: number, courses: number): number =>
	Math.log((2 * courses + 1) / (having + 0.5));

/** Rank of the length that still counts as usual, among all courses, and how much more than it is too. */
const usualRank = 0.9;
const usualExcess = 1.5;

/**
 * A course of which somebody wrote ten times as much has every word somewhere. Beyond what is usual, what
 * stands beside its best text counts in proportion.
 */
function fairShares(lengths: readonly number[]): number[] {
	const sorted = lengths.filter((length) => length > 0).sort((one, other) => one - other);
	const usual = usualExcess * (sorted[Math.floor(sorted.length * usualRank)] ?? 0);
	return lengths.map((length) => (length > usual ? usual / length : 1));
}

function nameWeights(standings: CourseIndex['standings'], courses: number): number[] {
	const weights = new Array<number>(courses).fill(0);
	for (const having of standings.values())
		for (const { course, name } of having)
			if (name) weights[course]! += name.weight * rarityOf(having.length, courses);
	return weights;
}

export function indexOf(courses: readonly TeachingCourse[]): CourseIndex {
	const places = placesOf(courses);
	const called = new Set(courses.map(({ name }) => name));
	const standings = new Map<string, Standing[]>();
	const lengths = courses.map(() => 0);
	for (const [place, { text, isName, course }] of places.entries()) {
		const own = isName ? text : withoutOthers(text, called);
		for (const { key, weight, from, to } of termsOf(own)) {
			const standing = standingOf(standings, key, course);
			const posting = { place, said: own.slice(from, to), weight };
			if (isName) standing.name = posting;
			else standing.texts.push(posting);
			if (!isName) lengths[course] = (lengths[course] ?? 0) + 1;
		}
	}
	const names = nameWeights(standings, courses.length);
	return { places, standings, fair: fairShares(lengths), names };
}
