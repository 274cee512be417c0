/** The steps of a completion: what each course of the plan, or a new one, is to teach. */
import type { Hundredths } from '../../exact.ts';
import type { Measures } from '../../plan/measure.ts';
import type { Revision } from '../../plan/revision.ts';
import type { Plan } from '../../plan/shape.ts';
import { groupedBy } from '../grouped-by.ts';
import { hourBalances } from '../hour-balance.ts';
import type { CertificateMap } from '../map.ts';
import { teachAnew, teachLonger, teachMore, type Step } from './change.ts';
import type { Candidate, Need } from './need.ts';
import { raises } from './thin.ts';

export interface CompletionOptions {
	/** What a new skill takes of a course, the school's. */
	readonly hoursPerSkill: Hundredths;
	/** Fewest hours of a skill, the school's, to which thin ones are raised; null: it asks for none. */
	readonly leastHours: Hundredths | null;
	/** Id of the new course of this number, from 0; none that the plan has. */
	readonly newId: (index: number) => string;
}

/** A plan with the maps of the certificates that shall be covered. */
export interface Incomplete {
	readonly plan: Plan;
	readonly measures: Measures;
	readonly maps: readonly CertificateMap[];
}

/** Hours by course. */
type Rooms = ReadonlyMap<string, Hundredths>;

/** Hours of each course beside those that are mapped; below 0: more is mapped than it has. */
export function roomsOf({ measures, maps }: Incomplete): Rooms {
	const mapped = new Map(hourBalances(maps, measures).map((one) => [one.course.id, one.mapped]));
	return new Map(
		measures.courses.map(({ course, hours }) => [course.id, hours - (mapped.get(course.id) ?? 0)]),
	);
}

/** A step of the completion, upon those before it. */
export type Take = (revision: Revision) => Step;

export function mappingSteps(
	{ measures }: Incomplete,
	chosen: readonly Candidate[],
	rooms: Rooms,
	{ hoursPerSkill }: CompletionOptions,
): Take[] {
	const of = groupedBy(chosen, ({ course }) => course);
	return measures.courses.flatMap(({ course }) => {
		const statements = of.get(course.id);
		const room = rooms.get(course.id) ?? 0;
		return statements
			? [(now: Revision) => teachMore(now, { course, statements, room }, hoursPerSkill)]
			: [];
	});
}

/** After what new skills take of each course. */
export function hoursSteps(
	{ measures, maps }: Incomplete,
	chosen: readonly Candidate[],
	rooms: Rooms,
	{ hoursPerSkill, leastHours }: CompletionOptions,
): Take[] {
	if (leastHours === null) return [];
	const left = new Map(rooms);
	for (const { course } of chosen) left.set(course, (left.get(course) ?? 0) - hoursPerSkill);
	const of = groupedBy(raises(maps, measures, left, leastHours), ({ course }) => course);
	return measures.courses.flatMap(({ course }) => {
		const own = of.get(course.id);
		const room = left.get(course.id) ?? 0;
		return own ? [(now: Revision) => teachLonger(now, { course, raises: own, room })] : [];
	});
}

export const extensionSteps = (
	{ measures, maps }: Incomplete,
	needs: readonly Need[],
	{ hoursPerSkill, newId }: CompletionOptions,
): Take[] =>
	[...groupedBy(needs, ({ certificate }) => certificate)].flatMap(([key, own], index) => {
		const map = maps.find((one) => one.key === key);
		const of = map && { map, needs: own };
		return of ? [(now: Revision) => teachAnew(now, newId(index), of, measures, hoursPerSkill)] : [];
	});
