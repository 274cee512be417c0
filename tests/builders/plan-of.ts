/** Plans for tests: small, whole and lawful, so that a test names only what it is about. */
import type { Plan, Semester } from '#domain/plan/shape.ts';
import { readPlan } from '#domain/plan/read.ts';
import { faultLine } from '#domain/fault.ts';
import {
	courseOf,
	segmentOf,
	type CourseParts,
	type Named,
	type SegmentParts,
} from './course-of.ts';

export interface PlanParts extends Partial<Omit<Named<Plan>, 'courses' | 'segments' | 'calendar'>> {
	/** Ids default to c1, c2, …. */
	readonly courses?: readonly CourseParts[];
	/** Ids default to s1, s2, …. */
	readonly segments?: readonly SegmentParts[];
	/** Weeks of each semester; six of 18 teaching, 1 exam, 0 practice and 1 flexible by default. */
	readonly calendar?: readonly Partial<Semester['weeks']>[];
}

const usual: Semester['weeks'] = { teaching: 18, exam: 1, practice: 0, flexible: 1 };

export const calendarOf = (weeks: readonly Partial<Semester['weeks']>[]): Semester[] =>
	weeks.map((given, index) => ({ semester: index + 1, weeks: { ...usual, ...given } }));

const blank: Omit<Named<Plan>, 'courses' | 'segments' | 'calendar'> = {
	format: 'xunbiao.plan',
	version: 1,
	school: { name: '示范中等职业学校', code: '' },
	department: '商贸系',
	authors: [],
	programme: { code: '730705', name: '直播电商服务' },
	cohort: 2026,
	standard: { id: '730705', edition: '2025' },
	outline: '2025',
	entry: '初级中等学校毕业或具备同等学力',
	years: 3,
	creditSystem: true,
	occupations: {
		majorCategory: { name: '财经商贸大类', code: '73' },
		majorClass: { name: '电子商务类', code: '7307' },
		industries: [],
		occupations: [],
		positions: [],
		certificates: [],
	},
	goal: '',
	outcomes: [],
	groups: [],
	themes: [],
	certificates: [],
	chapters: {},
	graduation: { credits: null, certificates: [], other: '' },
	justifications: [],
	waivers: [],
	remedies: [],
};

/** A plan that the border would let in; a fault in the test's own parts is thrown. */
export function planOf({ courses = [], segments = [], calendar, ...parts }: PlanParts = {}): Plan {
	const plan = {
		...blank,
		calendar: calendarOf(calendar ?? new Array(6).fill({})),
		courses: courses.map((given, index) => courseOf({ id: `c${index + 1}`, ...given })),
		segments: segments.map((given, index) => segmentOf({ id: `s${index + 1}`, ...given })),
		...parts,
	};
	return sound(plan);
}

/** `plan` as the border reads it, or an error that names its faults. */
export function sound(plan: unknown): Plan {
	const read = readPlan(plan);
	if (!read.ok) throw new Error(read.faults.map(faultLine).join('\n'));
	return read.value;
}
