/** Courses that were split into several, or merged into one. */
import { courseHours } from '../plan/course-hours.ts';
import type { Course, Plan } from '../plan/shape.ts';
import { nameOf } from './likeness.ts';

export interface Lineage {
	readonly kind: 'split' | 'merged';
	/** Id of the one course: what was split, or what others were merged into. */
	readonly one: string;
	/** Ids of the several, the one itself among them where it goes on. */
	readonly several: readonly string[];
}

/** Hours of the parts together may differ from the whole by a tenth: a split is an occasion to round. */
const tolerance = 10;

const hoursOf = (plan: Plan, course: Course): number => courseHours(course, plan.calendar).hours;

const sharesField = (a: Course, b: Course): boolean =>
	a.standardFields.some((field) => b.standardFields.includes(field)) ||
	a.standardItems.some((item) => b.standardItems.includes(item));

/** One name stands in the other: 直播销售 in 直播销售实务. */
function sharesName(a: Course, b: Course): boolean {
	const [one, other] = [nameOf(a.name).stem, nameOf(b.name).stem];
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	return short.length >= 2 && long.includes(short);
}

const isKin = (a: Course, b: Course): boolean => sharesName(a, b) || sharesField(a, b);

interface Side {
	readonly plan: Plan;
	/** Courses that the other side has not. */
	readonly own: readonly Course[];
	readonly byId: ReadonlyMap<string, Course>;
}

function sideOf(plan: Plan, other: Plan): Side {
	const there = new Set(other.courses.map(({ id }) => id));
	const own = plan.courses.filter(({ id }) => !there.has(id));
	return { plan, own, byId: new Map(plan.courses.map((course) => [course.id, course])) };
}

/** True where the parts have each less than the whole, and together as much. */
function addsUp(whole: number, parts: readonly number[]): boolean {
	const sum = parts.reduce((total, part) => total + part, 0);
	const smaller = parts.every((part) => part > 0 && part < whole);
	return smaller && Math.abs(sum - whole) * tolerance <= whole;
}

/**
 * Each course of `one` with those that only `many` has and that came of it. A course that goes on is a part
 * of itself only where it has fewer hours there.
 */
function cameOf(one: Side, many: Side): Map<string, string[]> {
	const found = new Map<string, string[]>();
	const taken = new Set<string>();
	for (const whole of one.plan.courses) {
		const kin = many.own.filter((course) => !taken.has(course.id) && isKin(whole, course));
		const still = many.byId.get(whole.id);
		const parts = [...(still ? [still] : []), ...kin];
		const hours = parts.map((course) => hoursOf(many.plan, course));
		if (kin.length === 0 || parts.length < 2) continue;
		if (!addsUp(hoursOf(one.plan, whole), hours)) continue;
		for (const { id } of kin) taken.add(id);
		found.set(
			whole.id,
			parts.map(({ id }) => id),
		);
	}
	return found;
}

/** `after` under the ids of `before`. */
export function lineages(before: Plan, after: Plan): Lineage[] {
	const [old, now] = [sideOf(before, after), sideOf(after, before)];
	const of = (kind: Lineage['kind'], found: Map<string, string[]>): Lineage[] =>
		[...found].map(([one, several]) => ({ kind, one, several }));
	return [...of('split', cameOf(old, now)), ...of('merged', cameOf(now, old))];
}
