/** How much of what an item asks for each course says. */
import type { Category } from '../../plan/shape.ts';
import type { Asked, AskedTerm } from './asked-terms.ts';
import { rarityOf, type CourseIndex, type Standing } from './course-index.ts';
import type { TeachingCourse } from './shape.ts';

/** Certificates ask for professional skills; public courses carry some. */
const factors: Readonly<Record<Category, number>> = {
	core: 1,
	foundation: 1,
	extension: 0.9,
	public: 0.8,
};

/** What a term counts for in the name of a course that the item has in full. */
const nameShare = 3;
/** In its text that says most of the item, or in another one. */
export const textShare = (isBest: boolean, fair = 1): number => (isBest ? 1.5 : 0.5 * fair);

/** A term that some course has. */
export interface Found {
	readonly term: AskedTerm;
	readonly rarity: number;
	/** Of the term as it is asked, with its rarity. */
	readonly weight: number;
	readonly standings: readonly Standing[];
}

export interface Evidence {
	readonly index: CourseIndex;
	readonly asked: Asked;
	readonly found: readonly Found[];
	/** By place: how much of the item that text says. */
	readonly said: Float64Array;
	/** By course: the text that says most, its name apart; -1: none says anything. */
	readonly best: readonly number[];
	/** By course: what a term in its name counts for. */
	readonly naming: readonly number[];
	/** By course; 0: it says nothing of the item. */
	readonly strengths: readonly number[];
}

const foundIn = ({ standings }: CourseIndex, { terms }: Asked, courses: number): Found[] =>
	terms.flatMap((term) => {
		const having = standings.get(term.key);
		if (!having) return [];
		const rarity = rarityOf(having.length, courses);
		return [{ term, rarity, weight: term.weight * rarity, standings: having }];
	});

function saidIn(found: readonly Found[], places: number): Float64Array {
	const said = new Float64Array(places);
	for (const { weight, standings } of found)
		for (const { texts } of standings)
			for (const { place } of texts) said[place] = (said[place] ?? 0) + weight;
	return said;
}

/** The first among equals. */
function bestTexts({ places }: CourseIndex, said: Float64Array, courses: number): number[] {
	const best = new Array<number>(courses).fill(-1);
	for (const [place, { course }] of places.entries())
		if ((said[place] ?? 0) > (said[best[course] ?? -1] ?? 0)) best[course] = place;
	return best;
}

/** 商品 alone says little of 商品拍摄与图片处理: the less of a name the item has, the less that counts. */
function namingIn(found: readonly Found[], { names }: CourseIndex): number[] {
	const had = names.map(() => 0);
	for (const { rarity, standings } of found)
		for (const { course, name } of standings) if (name) had[course]! += name.weight * rarity;
	return names.map((all, course) => nameShare * Math.sqrt(all > 0 ? had[course]! / all : 0));
}

function strengthsOf(
	{ index, found, best, naming }: Omit<Evidence, 'strengths'>,
	courses: readonly TeachingCourse[],
): number[] {
	const strengths = new Array<number>(courses.length).fill(0);
	for (const { weight, standings } of found)
		for (const { course, name, texts } of standings) {
			const inBest = texts.some(({ place }) => place === best[course]);
			const inTexts = texts.length > 0 ? textShare(inBest, index.fair[course]) : 0;
			strengths[course] =
				(strengths[course] ?? 0) + weight * ((name ? naming[course]! : 0) + inTexts);
		}
	return strengths.map((strength, course) => strength * factors[courses[course]!.category]);
}

export function evidenceOf(
	asked: Asked,
	index: CourseIndex,
	courses: readonly TeachingCourse[],
): Evidence {
	const found = foundIn(index, asked, courses.length);
	const said = saidIn(found, index.places.length);
	const best = bestTexts(index, said, courses.length);
	const naming = namingIn(found, index);
	const parts = { index, asked, found, said, best, naming };
	return { ...parts, strengths: strengthsOf(parts, courses) };
}
