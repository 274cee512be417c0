/** What the cells of a practice segment change: weeks by semester, practice and theory, credits. */
import type { Edit } from '#domain/plan/edit.ts';
import { segmentHours } from '#domain/plan/segment-hours.ts';
import type { Plan, Segment, SegmentKind, SegmentTerm } from '#domain/plan/shape.ts';
import { refuse, typed, type Typed } from '#domain/plan/typed/typed.ts';
import { put, revisionOf } from './revision.ts';
import { inOrder, putTerms, termId } from './terms.ts';

/** Kinds that are held in whole weeks of hours; the others are counted in weeks and credits only. */
const withHours: readonly SegmentKind[] = [
	'orientation-internship',
	'position-internship',
	'training',
];

const weekly = ({ kind, terms }: Segment): number =>
	terms[0]?.hoursPerWeek ?? (withHours.includes(kind) ? 30 : 0);

function newTerm(segment: Segment, semester: number, weeks: number): SegmentTerm {
	return {
		id: termId(segment.terms, semester),
		semester,
		weeks,
		hoursPerWeek: weekly(segment),
		when: segment.terms[0]?.when ?? 'term',
		from: null,
		to: null,
	};
}

/** Weeks 0 take it out of the semester. */
function withWeeks(segment: Segment, semester: number, weeks: number): SegmentTerm[] {
	const old = segment.terms.find((term) => term.semester === semester);
	const others = segment.terms.filter((term) => term !== old);
	if (weeks === 0) return others;
	return inOrder([...others, old ? { ...old, weeks } : newTerm(segment, semester, weeks)]);
}

/** Practice goes down with the hours, where it would be more than all of them. */
export function setSegmentTerms(
	plan: Plan,
	segment: Segment,
	terms: readonly SegmentTerm[],
): Edit[] {
	const path = `segments/${segment.id}`;
	const now = putTerms(revisionOf(plan), `${path}/terms`, segment.terms, terms);
	const hours = segmentHours({ ...segment, terms: [...terms] }).hours / 100;
	const over = segment.practiceHours !== null && segment.practiceHours > hours;
	return [...(over ? put(now, `${path}/practiceHours`, hours) : now).edits];
}

export function setWeeks(
	plan: Plan,
	segment: Segment,
	semester: number,
	weeks: number,
): Typed<Edit[]> {
	if (segment.terms.filter((term) => term.semester === semester).length > 1)
		return refuse(`“${segment.name}”在这个学期分几段，请在环节详情里逐段修改。`);
	return typed(setSegmentTerms(plan, segment, withWeeks(segment, semester, weeks)));
}

export function setSegmentPractice(
	plan: Plan,
	segment: Segment,
	practice: number | null,
): Typed<Edit[]> {
	const hours = segmentHours(segment).hours / 100;
	if (practice !== null && practice > hours)
		return refuse(`实践 ${practice} 超过总学时 ${hours}，至多 ${hours}。`);
	return typed([...put(revisionOf(plan), `segments/${segment.id}/practiceHours`, practice).edits]);
}

export function setSegmentTheory(
	plan: Plan,
	segment: Segment,
	theory: number | null,
): Typed<Edit[]> {
	const hours = segmentHours(segment).hours;
	if (theory === null) return setSegmentPractice(plan, segment, null);
	const practice = (hours - Math.round(theory * 100)) / 100;
	return practice < 0
		? refuse(`理论 ${theory} 超过总学时 ${hours / 100}，至多 ${hours / 100}。`)
		: setSegmentPractice(plan, segment, practice);
}
