/** One course in several programmes: what each plan gives it, side by side. */
import type { CourseFigures, PlanFigures } from './plan-figures.ts';

/** A plan with its figures, as the views over a school take it. */
export interface SchoolPlan {
	readonly planId: string;
	/** 2026级 直播电商服务 */
	readonly title: string;
	readonly programme: string;
	readonly cohort: number;
	readonly figures: PlanFigures;
}

export interface SharedUse {
	readonly planId: string;
	readonly title: string;
	readonly programme: string;
	readonly course: CourseFigures;
}

export interface SharedCourse {
	/** Of the library's course; null: they have the same name and no course of the library. */
	readonly library: string | null;
	readonly name: string;
	readonly uses: readonly SharedUse[];
	/** What is not the same everywhere. */
	readonly differs: readonly ('hours' | 'credits' | 'practice' | 'category')[];
}

const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '');

/** Library course by name: a course that is bound nowhere is that one, too, by its name. */
function librariesByName(plans: readonly SchoolPlan[]): Map<string, string> {
	const byName = new Map<string, string>();
	for (const { figures } of plans)
		for (const { name, library } of figures.courses)
			if (library !== null && !byName.has(plain(name))) byName.set(plain(name), library);
	return byName;
}

const figures = ['hours', 'credits', 'practice', 'category'] as const;

const differing = (uses: readonly SharedUse[]) =>
	figures.filter((figure) => new Set(uses.map(({ course }) => course[figure])).size > 1);

/** Courses that plans of two programmes or more have; those that differ first. */
export function sharedCourses(plans: readonly SchoolPlan[]): SharedCourse[] {
	const byName = librariesByName(plans);
	const groups = new Map<string, { library: string | null; uses: SharedUse[] }>();
	for (const { planId, title, programme, figures } of plans)
		for (const course of figures.courses) {
			const library = course.library ?? byName.get(plain(course.name)) ?? null;
			const key = library === null ? `name ${plain(course.name)}` : `library ${library}`;
			const group = groups.get(key) ?? { library, uses: [] };
			groups.set(key, group);
			group.uses.push({ planId, title, programme, course });
		}
	return [...groups.values()]
		.filter(({ uses }) => new Set(uses.map(({ programme }) => programme)).size > 1)
		.map(({ library, uses }) => ({
			...{ library, uses, name: uses[0]?.course.name ?? '' },
			differs: differing(uses),
		}))
		.toSorted((a, b) => b.differs.length - a.differs.length || b.uses.length - a.uses.length);
}
