/** Whether a practice segment takes place: its weeks decide, not its hours (rules.md). */
import type { Plan, Segment, SegmentKind } from '#domain/plan/shape.ts';

export const isHeld = ({ terms }: Segment): boolean => terms.some(({ weeks }) => weeks > 0);

/** Kinds that take place, in term, beside lessons or in a holiday. */
export const kindsHeld = ({ segments }: Plan): ReadonlySet<SegmentKind> =>
	new Set(segments.filter(isHeld).map(({ kind }) => kind));
