/** The hours, weeks and months of one practice segment (rules.md, Arithmetic). In hundredths. */
import { fraction, hundredths, plus, product, type Fraction, type Hundredths } from '../exact.ts';
import { termMonths } from './months.ts';
import type { Segment, SegmentKind, SegmentTerm } from './shape.ts';

export interface SegmentHours {
	readonly segment: Segment;
	readonly hours: Hundredths;
	readonly practice: Hundredths;
	readonly credits: Hundredths | null;
	/** Weeks of all its terms, in term, holiday or parallel. */
	readonly weeks: Hundredths;
	readonly months: Fraction;
	/** professional or other: which part of the total its hours belong to. */
	readonly professional: boolean;
	readonly semesters: readonly number[];
}

const professionalKinds: readonly SegmentKind[] = [
	'orientation-internship',
	'position-internship',
	'training',
	'graduation-project',
];

/** Kinds whose hours are no practice unless they say so. */
const theoryKinds: readonly SegmentKind[] = ['entry-education', 'graduation-education'];

/** Activities whose credits are their weeks, whatever their hours: those that 8.2 names, and their like. */
const creditedByWeeks: readonly SegmentKind[] = [
	'entry-education',
	'military-training',
	'graduation-education',
	'social-practice',
	'labour-week',
];

/** True where hours ÷ credits may be asked of a segment instead of its weeks (rules.md, credits/week-activity). */
export const mayCountHours = ({ segment }: SegmentHours): boolean =>
	!creditedByWeeks.includes(segment.kind);

export const segmentTermHours = (term: SegmentTerm): Hundredths =>
	product(hundredths(term.weeks), hundredths(term.hoursPerWeek));

function practiceOf(segment: Segment, hours: Hundredths): Hundredths {
	if (segment.practiceHours !== null) return Math.min(hundredths(segment.practiceHours), hours);
	return theoryKinds.includes(segment.kind) ? 0 : hours;
}

function measureSegment(segment: Segment): SegmentHours {
	const hours = segment.terms.reduce((sum, term) => sum + segmentTermHours(term), 0);
	return {
		segment,
		hours,
		practice: practiceOf(segment, hours),
		credits: segment.credits === null ? null : hundredths(segment.credits),
		weeks: segment.terms.reduce((sum, term) => sum + hundredths(term.weeks), 0),
		months: segment.terms.reduce((sum, term) => plus(sum, termMonths(term)), fraction(0, 1)),
		professional: professionalKinds.includes(segment.kind),
		semesters: segment.terms.filter((term) => term.weeks > 0).map((term) => term.semester),
	};
}

const kept = new WeakMap<Segment, SegmentHours>();

export function segmentHours(segment: Segment): SegmentHours {
	const known = kept.get(segment);
	if (known) return known;
	const measured = measureSegment(segment);
	kept.set(segment, measured);
	return measured;
}
