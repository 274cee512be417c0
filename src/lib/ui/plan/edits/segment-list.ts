/** Adding and removing practice segments. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Plan, Segment, SegmentKind } from '#domain/plan/shape.ts';
import { insert, put, revisionOf } from './revision.ts';

export const segmentWords: Record<SegmentKind, string> = {
	'entry-education': '入学教育',
	'military-training': '军训',
	'graduation-education': '毕业教育',
	'social-practice': '社会实践',
	'labour-week': '劳动周',
	'orientation-internship': '认识实习',
	'position-internship': '岗位实习',
	training: '实训',
	'graduation-project': '毕业设计',
	other: '其他环节',
};

export const emptySegment = (id: string, kind: SegmentKind): Segment => ({
	id,
	kind,
	name: segmentWords[kind],
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
