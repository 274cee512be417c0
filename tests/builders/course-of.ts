/** Courses and segments for tests: what a test does not name stands as a plain, lawful value. */
import type { Course, CourseTerm, Segment, SegmentTerm } from '#domain/plan/shape.ts';

/** Weekly hours by semester: `{ 3: 4, 4: 2 }`. */
export type Weekly = Readonly<Record<number, number>>;

/** The fields that a shape names, without the `x-` ones that anyone may add. */
export type Named<Shape> = {
	[Key in keyof Shape as string extends Key ? never : Key]: Shape[Key];
};

export interface CourseParts extends Partial<Omit<Named<Course>, 'terms' | 'group'>> {
	/** Terms in full; or `weekly`. */
	readonly terms?: CourseTerm[];
	readonly weekly?: Weekly;
	/** Group id, or `['g1', 'a']` with the letter of its option. */
	readonly group?: string | readonly [group: string, option: string] | null;
}

export const termsOf = (weekly: Weekly): CourseTerm[] =>
	Object.entries(weekly).map(([semester, weeklyHours]) => ({
		id: semester,
		semester: Number(semester),
		weeklyHours,
	}));

/** Whole weeks of one course: `blockOf(3, 1, 30)` is a week of 30 hours in semester 3. */
export const blockOf = (semester: number, weeks: number, weeklyHours: number): CourseTerm => ({
	id: `${semester}b`,
	semester,
	weeklyHours,
	weeks,
	block: true,
});

function membership(group: CourseParts['group']): Course['group'] {
	if (!group) return null;
	return typeof group === 'string' ? { id: group } : { id: group[0], option: group[1] };
}

/** A compulsory core course without hours or credits, unless told otherwise. */
export function courseOf({ weekly, terms, group, ...parts }: CourseParts = {}): Course {
	const id = parts.id ?? 'c1';
	return {
		id,
		code: '',
		name: `课程${id}`,
		category: 'core',
		nature: 'compulsory',
		group: membership(group),
		standardFields: [],
		standardItems: [],
		trainings: [],
		credits: null,
		terms: terms ?? termsOf(weekly ?? {}),
		outsideHours: 0,
		practiceHours: 0,
		assessment: 'exam',
		prerequisites: [],
		place: '',
		textbooks: [],
		description: { aims: '', content: '', requirements: '', values: '' },
		...parts,
	};
}

export interface SegmentParts extends Partial<Omit<Named<Segment>, 'terms'>> {
	/** Semester 1, one week of 30 hours in term, unless told otherwise. */
	readonly terms?: readonly Partial<SegmentTerm>[];
}

/** A term of a segment: a week of 30 hours within the semester's weeks. */
export const heldIn = (semester: number, parts: Partial<SegmentTerm> = {}): SegmentTerm => ({
	id: String(semester),
	semester,
	weeks: 1,
	hoursPerWeek: 30,
	when: 'term',
	from: null,
	to: null,
	...parts,
});

/** A training without credits, one week in semester 1, unless told otherwise. */
export function segmentOf({ terms, ...parts }: SegmentParts = {}): Segment {
	const id = parts.id ?? 's1';
	return {
		id,
		kind: 'training',
		name: `环节${id}`,
		offCampus: false,
		credits: null,
		trainings: [],
		practiceHours: null,
		terms: (terms ?? [{}]).map((term) => heldIn(term.semester ?? 1, term)),
		...parts,
	};
}
