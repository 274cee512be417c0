/** Courses and segments over the semesters, and which comes before which. */
import type { Sources } from '#domain/derivation/index.ts';
import { decimal, hundredths } from '#domain/exact.ts';
import type { Offer } from '#domain/plan/measure.ts';
import { semesterName } from '#domain/plan/ordinal.ts';
import type { Segment } from '#domain/plan/shape.ts';
import { lanesOf, type Bar } from '#domain/plots/lanes.ts';
import { isBroken, relationsOf, type Relation, type Timing } from '#domain/plots/relations.ts';
import type { PartKey } from './parts.ts';

export interface Block {
	/** Path of its row in the schedule. */
	readonly path: string;
	readonly name: string;
	readonly part: PartKey;
	readonly first: number;
	readonly last: number;
	readonly lane: number;
	/** By semester from the first: weekly hours, or weeks; as they were given. */
	readonly given: readonly string[];
}

export interface Sequence {
	readonly blocks: readonly Block[];
	readonly lanes: number;
	readonly relations: readonly Relation[];
	readonly broken: readonly Relation[];
}

export const timingWords: Readonly<Record<Timing, string>> = {
	met: '先修已修完',
	running: '先修未修完',
	same: '同学期开课',
	later: '先修晚于本课',
	absent: '没有排入学期',
};

export const coursePath = ({ course }: Offer): string => `courses/${course.id}`;

/** 第一学期～第二学期 */
export const spanWords = (first: number, last: number): string =>
	first === 0
		? '未排学期'
		: first === last
			? semesterName(first)
			: `${semesterName(first)}～${semesterName(last)}`;

function weeklyOf({ course, first, last }: Offer): string[] {
	return Array.from({ length: last - first + 1 }, (_, index) => {
		const terms = course.terms.filter(({ semester }) => semester === first + index);
		const weekly = terms.filter(({ block }) => !block);
		if (weekly.length === 0) return terms.length > 0 ? '整周' : '';
		return decimal(weekly.reduce((sum, term) => sum + hundredths(term.weeklyHours), 0));
	});
}

const barOf = (offer: Offer): Bar => ({
	id: coursePath(offer),
	first: offer.first,
	last: offer.last,
	follows: offer.course.prerequisites.map((id) => `courses/${id}`),
});

function courseBlocks(offers: readonly Offer[]): Block[] {
	const lanes = lanesOf(offers.map(barOf));
	return offers.map((offer) => ({
		path: coursePath(offer),
		name: offer.course.name,
		part: offer.course.category,
		first: offer.first,
		last: offer.last,
		lane: lanes.get(coursePath(offer)) ?? 0,
		given: weeklyOf(offer),
	}));
}

/** Each stage by itself: a segment may pause. */
function segmentBlocks(segments: readonly Segment[], from: number): Block[] {
	const stages = segments.flatMap((segment) =>
		segment.terms
			.filter(({ weeks }) => weeks > 0)
			.map((term) => ({ segment, term, id: `${segment.id} ${term.id}` })),
	);
	const lanes = lanesOf(
		stages.map(({ id, term: { semester } }) => ({
			...{ id, first: semester, last: semester, follows: [] },
		})),
	);
	return stages.map(({ segment, term, id }) => ({
		path: `segments/${segment.id}`,
		name: segment.name,
		part: 'segments',
		first: term.semester,
		last: term.semester,
		lane: from + (lanes.get(id) ?? 0),
		given: [`${decimal(hundredths(term.weeks))} 周`],
	}));
}

const laneCount = (blocks: readonly Block[]): number =>
	blocks.reduce((most, { lane }) => Math.max(most, lane + 1), 0);

/** Professional courses, all that come before or after another, and segments below them. */
export function sequenceOf({ plan, measures }: Sources): Sequence {
	const relations = relationsOf(measures);
	const related = new Set(relations.flatMap(({ before, after }) => [before, after]));
	const shown = measures.offers.filter(
		(offer) => offer.present && (offer.course.category !== 'public' || related.has(offer)),
	);
	const courses = courseBlocks(shown);
	const blocks = [...courses, ...segmentBlocks(plan.segments, laneCount(courses))];
	return { blocks, lanes: laneCount(blocks), relations, broken: relations.filter(isBroken) };
}
