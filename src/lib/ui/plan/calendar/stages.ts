/** Stages of practice segments in their semesters, and moving one to another. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Plan, Segment, SegmentTerm } from '#domain/plan/shape.ts';
import { setSegmentTerms } from '../edits/segment-figures.ts';
import { inOrder } from '../edits/terms.ts';

export interface Stage {
	readonly segment: Segment;
	readonly term: SegmentTerm;
}

export const stagesIn = ({ segments }: Plan, semester: number): Stage[] =>
	segments.flatMap((segment) =>
		segment.terms
			.filter((term) => term.semester === semester && term.weeks > 0)
			.map((term) => ({ segment, term })),
	);

/** A stage that is held there in the same way, which takes up the one that comes. */
const alikeIn = (segment: Segment, moving: SegmentTerm, semester: number) =>
	segment.terms.find(
		(term) =>
			term !== moving &&
			term.semester === semester &&
			term.when === moving.when &&
			term.hoursPerWeek === moving.hoursPerWeek &&
			term.from === null,
	);

/** To another semester; days that were given are of the old one, and go. */
export function moveStage(plan: Plan, { segment, term }: Stage, semester: number): Edit[] {
	if (term.semester === semester) return [];
	const alike = alikeIn(segment, term, semester);
	const others = segment.terms.filter((one) => one !== term && one !== alike);
	const together = alike
		? { ...alike, weeks: Math.round((alike.weeks + term.weeks) * 100) / 100 }
		: { ...term, semester, from: null, to: null };
	return setSegmentTerms(plan, segment, inOrder([...others, together]));
}

/** With so many weeks; none takes the stage away. */
export function setStageWeeks(plan: Plan, { segment, term }: Stage, weeks: number): Edit[] {
	const terms = segment.terms.flatMap((one) =>
		one === term ? (weeks > 0 ? [{ ...one, weeks }] : []) : [one],
	);
	return setSegmentTerms(plan, segment, terms);
}
