/** The practice segments of the plan that passes: 17 weeks of 岗位实习 and four single weeks, 630 hours. */
import type { Segment } from '#domain/plan/shape.ts';
import { heldIn, segmentOf, type SegmentParts } from './course-of.ts';

const week = (id: string, name: string, semester: number, parts: SegmentParts): Segment =>
	segmentOf({ id, name, credits: 1, terms: [heldIn(semester)], ...parts });

const training = (id: string, subject: string, semester: number): Segment =>
	week(id, `${subject}综合实训`, semester, { trainings: [subject] });

/** Weeks that stand beside lessons or in a holiday: present, without hours and credits. */
const beside = (
	id: string,
	name: string,
	kind: Segment['kind'],
	terms: Segment['terms'],
): Segment => segmentOf({ id, name, kind, terms });

const without = { hoursPerWeek: 0 };

export const referenceSegments = (): Segment[] => [
	week('military', '军训与入学教育', 1, {
		kind: 'military-training',
		terms: [heldIn(1, without)],
	}),
	week('orientation', '认识实习', 2, { kind: 'orientation-internship', offCampus: true }),
	training('video-training', '短视频制作', 3),
	training('sales-training', '直播销售', 4),
	training('operation-training', '直播运营', 5),
	segmentOf({
		id: 'internship',
		kind: 'position-internship',
		name: '岗位实习',
		offCampus: true,
		credits: 13,
		terms: [heldIn(6, { weeks: 13 })],
	}),
	segmentOf({
		id: 'campus-internship',
		kind: 'position-internship',
		name: '岗位实习（校内）',
		credits: 4,
		terms: [heldIn(6, { weeks: 4 })],
	}),
	week('farewell', '毕业教育', 6, {
		kind: 'graduation-education',
		terms: [heldIn(6, without)],
	}),
	beside(
		'labour-week',
		'劳动周',
		'labour-week',
		[2, 4, 6].map((semester) => heldIn(semester, { ...without, when: 'parallel' })),
	),
	beside('society', '社会实践', 'social-practice', [heldIn(4, { ...without, when: 'holiday' })]),
	beside('project', '毕业设计', 'graduation-project', [
		heldIn(6, { ...without, when: 'parallel', weeks: 4 }),
	]),
];
