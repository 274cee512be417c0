/** From placed seeds to the courses of a plan. */
import type { Hundredths } from '#domain/exact.ts';
import type { Category, Course, CourseTerm } from '#domain/plan/shape.ts';
import type { PublicCourseRow } from '../schema/public-courses.ts';
import type { TeachingContent } from '../schema/teaching.ts';
import { descriptionOf } from './description.ts';
import type { Place } from './layout.ts';
import type { Placed } from './placing.ts';

/** Subjects that end with an examination; the other public courses and the electives with a check. */
const examined = ['思想政治', '语文', '数学', '外语', '历史', '信息技术'];
const examinedKinds: readonly Category[] = ['foundation', 'core'];

const prefixes: Record<Category, string> = {
	public: 'G',
	foundation: 'Z01',
	core: 'Z02',
	extension: 'Z03',
};

const number = (value: Hundredths): number => value / 100;

const termOf = ({ semester, weekly, weeks }: Place): CourseTerm => ({
	id: String(semester.semester),
	semester: semester.semester,
	weeklyHours: number(weekly),
	...(weeks === semester.weeks ? {} : { weeks: number(weeks) }),
});

export interface CourseNeeds {
	readonly placed: readonly Placed[];
	readonly practice: readonly Hundredths[];
	readonly standard: TeachingContent;
	readonly rows: readonly PublicCourseRow[];
	readonly creditSystem: boolean;
}

function supportedBy(id: string, placed: readonly Placed[]): string[] {
	return placed
		.filter(({ seed }) => seed.prerequisite && seed.after.includes(id))
		.map(({ seed }) => seed.name);
}

/** Courses in the order of their seeds; one without a place has neither hours nor credits. */
export function draftCourses(needs: CourseNeeds): Course[] {
	const counts = new Map<Category, number>();
	const code = (category: Category): string => {
		const count = (counts.get(category) ?? 0) + 1;
		counts.set(category, count);
		return `${prefixes[category]}${String(count).padStart(2, '0')}`;
	};
	return needs.placed.map(({ seed, layout }, index) => ({
		id: seed.id,
		code: code(seed.category),
		name: seed.name,
		category: seed.category,
		nature: seed.nature,
		group: null,
		standardFields: [...seed.fields],
		standardItems: [...seed.items],
		trainings: [...seed.trainings],
		credits: needs.creditSystem && layout.places.length > 0 ? number(layout.credits) : null,
		terms: layout.places.map(termOf),
		outsideHours: 0,
		practiceHours: number(needs.practice[index] ?? 0),
		assessment:
			examinedKinds.includes(seed.category) || examined.includes(seed.fields[0] ?? '')
				? 'exam'
				: 'check',
		prerequisites: seed.prerequisite ? [...seed.after] : [],
		place: '',
		textbooks: [],
		description: descriptionOf(seed, {
			standard: needs.standard,
			rows: needs.rows,
			supported: supportedBy(seed.id, needs.placed),
		}),
	}));
}
