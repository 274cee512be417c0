/** The ways by which a need can be met: one course of its own, or so many options of a group. */
import type { CourseHours } from '../../plan/course-hours.ts';
import type { Measures } from '../../plan/measure.ts';
import type { Entry } from '../../plan/totals.ts';
import type { Candidate, Need } from './need.ts';

/** `asked` of the choices, in each of which one candidate teaches. */
export interface Way {
	readonly choices: readonly (readonly Candidate[])[];
	readonly asked: number;
}

function wayOf(
	{ group, number, members }: Entry,
	{ taught }: Need,
	{ options }: Measures,
	of: (members: readonly CourseHours[]) => Candidate[],
): Way {
	if (!group) return { choices: [of(members)], asked: 1 };
	const teaches = ({ course, present }: CourseHours) => present && taught.has(course.id);
	const rest = (options.get(group.id) ?? []).filter((option) => !option.some(teaches));
	// Whichever options a student takes, one of them has to be among those that teach.
	return { choices: rest.map(of), asked: rest.length - number + 1 };
}

/** Ways that the candidates are enough for; any one of them meets the need. */
export function waysOf(need: Need, measures: Measures): Way[] {
	const byCourse = new Map(need.candidates.map((one) => [one.course, one]));
	const of = (members: readonly CourseHours[]): Candidate[] =>
		members.flatMap(({ course }) => byCourse.get(course.id) ?? []);
	return measures.entries
		.filter(({ members }) => members.some(({ course }) => byCourse.has(course.id)))
		.map((entry) => wayOf(entry, need, measures, of))
		.map(({ choices, asked }) => ({ choices: choices.filter(({ length }) => length > 0), asked }))
		.filter(({ choices, asked }) => choices.length >= asked);
}

/** Whole numbers, so that two choices of one fit are told apart from those of another. */
const steps = 1000;

/** What a statement costs: the less, the better it fits; and each a little, so that none is idle. */
export const misfit = ({ score }: Candidate): number =>
	1 + Math.round(steps * (1 - Math.min(1, Math.max(0, score))));

export const misfitOf = (candidates: readonly Candidate[]): number =>
	candidates.reduce((sum, one) => sum + misfit(one), 0);

const least = <Item>(items: readonly Item[], costOf: (item: Item) => number): Item[] =>
	items.toSorted((one, other) => costOf(one) - costOf(other));

/** The best candidates of a way among those allowed; null: they are too few. */
function bestOf({ choices, asked }: Way, isAllowed: (one: Candidate) => boolean) {
	const best = choices.flatMap((choice) => least(choice.filter(isAllowed), misfit).slice(0, 1));
	return best.length < asked ? null : least(best, misfit).slice(0, asked);
}

/** The candidates that meet a need best among those allowed; none where they cannot. */
export function bestStatements(
	ways: readonly Way[],
	isAllowed: (one: Candidate) => boolean,
): readonly Candidate[] {
	const met = ways.flatMap((way) => {
		const best = bestOf(way, isAllowed);
		return best ? [best] : [];
	});
	return least(met, misfitOf)[0] ?? [];
}
