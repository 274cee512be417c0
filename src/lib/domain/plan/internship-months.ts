/** 认识实习 and 岗位实习 of a plan, and how long they last (rules.md, Months). */
import { fraction, over, plus, type Fraction } from '../exact.ts';
import { weekInMonths } from './months.ts';
import type { Measures } from './measure.ts';
import type { Segment } from './shape.ts';

export const isInternship = ({ kind }: Segment): boolean =>
	kind === 'orientation-internship' || kind === 'position-internship';

export const isPositionInternship = ({ kind }: Segment): boolean => kind === 'position-internship';

export const isEnterpriseInternship = ({ kind, offCampus }: Segment): boolean =>
	kind === 'position-internship' && offCampus;

/** Months of all stages of the segments that `counts` names. */
export const monthsOf = ({ segments }: Measures, counts: (segment: Segment) => boolean): Fraction =>
	segments.reduce(
		(sum, { segment, months }) => (counts(segment) ? plus(sum, months) : sum),
		fraction(0, 1),
	);

/** Months as weeks of 3/13 month, as reports print them. */
export const inWeeks = (months: Fraction): Fraction => over(months, weekInMonths);
