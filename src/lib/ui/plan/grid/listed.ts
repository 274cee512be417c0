/** Rows of the schedule that a figure elsewhere is made of, as an address names them: `?rows=core&semester=3`. */
import type { CourseHours } from '#domain/plan/course-hours.ts';
import { categoryWords, practiceWords } from '#domain/plan/category-words.ts';
import type { Measures } from '#domain/plan/measure.ts';
import { semesterName } from '#domain/plan/ordinal.ts';
import type { SegmentHours } from '#domain/plan/segment-hours.ts';
import type { Category } from '#domain/plan/shape.ts';

interface Kind {
	readonly words: string;
	readonly course: (course: CourseHours) => boolean;
	readonly segment: (segment: SegmentHours) => boolean;
}

const none = () => false;
const every = () => true;

const ofCategory = (category: Category): Kind => ({
	words: categoryWords[category],
	course: ({ course }) => course.category === category,
	segment: none,
});

const kinds = {
	all: { words: '全部课程和环节', course: every, segment: every },
	lessons: { words: '排入课表的课程', course: every, segment: none },
	public: ofCategory('public'),
	foundation: ofCategory('foundation'),
	core: ofCategory('core'),
	extension: ofCategory('extension'),
	segments: { words: practiceWords, course: none, segment: every },
	professional: {
		words: '专业课程、实习、实训与毕业设计',
		course: ({ course }) => course.category !== 'public',
		segment: ({ professional }) => professional,
	},
	practice: {
		words: '有实践学时的课程和环节',
		course: ({ practiceMost }) => practiceMost > 0,
		segment: ({ practice }) => practice > 0,
	},
	elective: {
		words: '选修课程',
		course: ({ course }) => course.nature !== 'compulsory',
		segment: none,
	},
} satisfies Record<string, Kind>;

export type Listing = keyof typeof kinds;

/** Semester, `none`: what stands in no semester, or null: wherever it stands. */
export type When = number | 'none' | null;

export interface Listed {
	/** 第三学期，专业核心课程 */
	readonly words: string;
	readonly rows: ReadonlySet<string>;
}

/** Address of the schedule with these rows alone. */
export const listedHref = (planId: string, listing: Listing, when: When = null): string =>
	`/plans/${planId}/courses?rows=${listing}${when === null ? '' : `&semester=${when}`}`;

const isHeld = (
	listing: Listing,
	when: When,
	{ course, timetabled, blockWeeks }: CourseHours,
): boolean => {
	if (when === null) return true;
	if (when === 'none') return course.outsideHours > 0;
	const [lessons, blocks] = [timetabled[when - 1] ?? 0, blockWeeks[when - 1] ?? 0];
	return lessons > 0 || (listing !== 'lessons' && blocks > 0);
};

const whenOf = (text: string | null): When => {
	if (text === 'none') return 'none';
	const semester = Number(text);
	return text !== null && Number.isInteger(semester) && semester > 0 ? semester : null;
};

const whenWords = (when: When): string =>
	when === null ? '' : when === 'none' ? '课外，' : `${semesterName(when)}，`;

const isListing = (name: string | null): name is Listing => name !== null && name in kinds;

/** What an address asks to be listed; null: nothing in particular, or nothing that is there. */
export function listedOf(measures: Measures, parameters: URLSearchParams): Listed | null {
	const name = parameters.get('rows');
	if (!isListing(name) || !Object.hasOwn(kinds, name)) return null;
	const when = whenOf(parameters.get('semester'));
	const kind: Kind = kinds[name];
	const rows = [
		...measures.courses
			.filter((one) => kind.course(one) && isHeld(name, when, one))
			.map(({ course }) => `courses/${course.id}`),
		...measures.segments
			.filter((one) => kind.segment(one) && (when === null || one.semesters.includes(Number(when))))
			.map(({ segment }) => `segments/${segment.id}`),
	];
	return rows.length > 0 ? { words: whenWords(when) + kind.words, rows: new Set(rows) } : null;
}
