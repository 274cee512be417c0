/**
 * The plan of the last section of rules.md, by hand, with the courses of 730705: it passes every rule
 * of scope plan, so that a test can take it and break one thing. 3114 hours, public 1170, professional
 * 1944, practice 1745, elective 414, 161 credits.
 */
import type { Plan } from '#domain/plan/shape.ts';
import { planOf, sound, type PlanParts } from './plan-of.ts';
import { referenceCourses } from './reference-courses.ts';
import { referenceChapters, referenceIdentity, referenceOutcomes } from './reference-text.ts';
import { referenceSegments } from './reference-segments.ts';

const term = { teaching: 18, exam: 1, practice: 1, flexible: 0 };
const last = { teaching: 0, exam: 1, practice: 18, flexible: 1 };

const themes: Plan['themes'] = [
	...['安全教育', '社会责任', '绿色环保'].map((theme) => lecture(theme, 1)),
	...['新一代信息技术', '数字经济', '现代管理'].map((theme) => lecture(theme, 3)),
	{ theme: '创新创业教育', form: 'course', course: 'enterprise', semester: 4, hours: null },
];

function lecture(theme: string, semester: number): Plan['themes'][number] {
	return { theme, form: 'lecture', semester, hours: 2 };
}

/** The plan itself, fresh at each call; `changes` replace whole top-level parts of it. */
export function referencePlan(changes: Partial<Plan> = {}): Plan {
	const parts: PlanParts = {
		...referenceIdentity(),
		calendar: [term, term, term, term, term, last],
		courses: [],
		segments: [],
		outcomes: referenceOutcomes(),
		themes,
		chapters: referenceChapters(),
		graduation: { credits: 161, certificates: [], other: '' },
	};
	return sound({
		...planOf(parts),
		courses: referenceCourses(),
		segments: referenceSegments(),
		...changes,
	});
}
