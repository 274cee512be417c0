/** Adding and removing practice segments. */
import { segmentKindWords } from '#exports/views/words.ts';
import type { Edit } from '#domain/plan/edit.ts';
import type { Plan, Segment, SegmentKind } from '#domain/plan/shape.ts';
import { insert, put, revisionOf } from './revision.ts';

export const emptySegment = (id: string, kind: SegmentKind): Segment => ({
	id,
	kind,
	name: segmentKindWords[kind],
	offCampus: kind === 'position-internship',
	credits: null,
	trainings: [],
	practiceHours: null,
	terms: [],
});

export const addSegment = (plan: Plan, segment: Segment, after?: string): Edit[] => [
	...insert(revisionOf(plan), `segments/${segment.id}`, segment, after).edits,
];

export const removeSegment = (plan: Plan, segment: Segment): Edit[] => [
	...put(revisionOf(plan), `segments/${segment.id}`, undefined).edits,
];
