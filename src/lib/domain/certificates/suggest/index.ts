/**
 * Which courses most probably teach a skill, by the words that their texts share with it. Pure, local
 * and deterministic; the dictionary of another engine may shift how much a pair weighs, nothing else. A
 * suggestion is no mapping: nothing here writes a plan.
 */
import { askedByEach } from './asked-terms.ts';
import { indexOf } from './course-index.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { besideEach, type Beside, type Shares } from './neighbours.ts';
import { reasonsOf } from './reasons.ts';
import type {
	ItemSuggestions,
	Reason,
	Suggestion,
	TeachableItem,
	TeachingCourse,
} from './shape.ts';

export type {
	CourseText,
	ItemSuggestions,
	Reason,
	SharedWord,
	Source,
	Suggestion,
	TeachableItem,
	TeachingCourse,
} from './shape.ts';
export { isClear } from './lead.ts';
export { besideSentence, reasonSentence } from './say.ts';

/** What the neighbours of an item count for, its own words being 1. */
export const besideShare = 0.5;

interface Weighed {
	readonly evidence: Evidence;
	readonly own: Shares;
	readonly beside: Beside;
}

const sharesOf = ({ strengths }: Evidence): Shares => {
	const most = Math.max(0, ...strengths);
	return strengths.map((strength) => (most > 0 ? strength / most : 0));
};

/** To nine places: what is equal must not differ by the order of a sum. */
function scoreOf({ own, beside }: Weighed, course: number): number {
	const share = beside.others > 0 ? besideShare : 0;
	const score = ((own[course] ?? 0) + share * (beside.mean[course] ?? 0)) / (1 + share);
	return Math.round(score * 1e9) / 1e9;
}

/** Reasons are worked out when they are looked at: a page opens few of them. */
function suggestionOf(weighed: Weighed, course: number, { id }: TeachingCourse): Suggestion {
	const { own, beside, evidence } = weighed;
	let reasons: readonly Reason[] | undefined;
	return {
		course: id,
		score: scoreOf(weighed, course),
		own: own[course] ?? 0,
		beside: beside.mean[course] ?? 0,
		neighbours: beside.leading(course),
		get reasons() {
			return (reasons ??= reasonsOf(evidence, course));
		},
	};
}

/** Positions of the courses that anything speaks for, the most probable first, else in their order. */
function ranked(weighed: Weighed): number[] {
	const scores = weighed.own.map((_, course) => scoreOf(weighed, course));
	return [...scores.keys()]
		.filter((course) => (scores[course] ?? 0) > 0)
		.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
}

/**
 * Suggestions for each item, at most `most` courses each, in the order of `items`. Time goes with the
 * length of all texts and the number of items.
 */
export function suggestCourses(
	items: readonly TeachableItem[],
	courses: readonly TeachingCourse[],
	most = 3,
): ItemSuggestions[] {
	const index = indexOf(courses);
	const evidence = askedByEach(items).map((asked) => evidenceOf(asked, index, courses));
	const own = evidence.map(sharesOf);
	const beside = besideEach(items, own);
	return items.map(({ id }, at) => {
		const weighed = { evidence: evidence[at]!, own: own[at]!, beside: beside[at]! };
		const first = ranked(weighed).slice(0, most);
		return { item: id, courses: first.map((at) => suggestionOf(weighed, at, courses[at]!)) };
	});
}
