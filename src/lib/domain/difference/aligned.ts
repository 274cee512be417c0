/** A plan under the ids of another: what is the same course in both goes by the same id. */
import type { Course, Plan, Segment } from '../plan/shape.ts';
import type { Pairs } from './counterparts.ts';
import {
	courseCounterparts,
	groupCounterparts,
	outcomeCounterparts,
	passageCounterparts,
	segmentCounterparts,
	termCounterparts,
} from './members.ts';
import { withIds, type Renaming, type Renamings } from './references.ts';

type Named = readonly { readonly id: string }[];

/** An id that none of `used` is: its own, or with a number behind. */
function fresh(id: string, used: ReadonlySet<string>): string {
	if (!used.has(id)) return id;
	const stem = id.slice(0, 58);
	let number = 2;
	while (used.has(`${stem}-${number}`)) number += 1;
	return `${stem}-${number}`;
}

/** Ids of before for what has a counterpart; what is new keeps its own unless that means another there. */
function renaming(before: Named, after: Named, pairs: Pairs): Renaming {
	const renamed = new Map<string, string>();
	for (const [at, place] of pairs) renamed.set(after[place]!.id, before[at]!.id);
	const used = new Set(before.map(({ id }) => id));
	for (const { id } of after) {
		if (renamed.has(id)) continue;
		const own = fresh(id, used);
		used.add(own);
		renamed.set(id, own);
	}
	return renamed;
}

type WithTerms = readonly Pick<Course | Segment, 'id' | 'terms'>[];

const termRenamings = (before: WithTerms, after: WithTerms, pairs: Pairs): Map<string, Renaming> =>
	new Map(
		[...pairs].map(([at, place]) => {
			const [old, now] = [before[at]!, after[place]!];
			return [now.id, renaming(old.terms, now.terms, termCounterparts(old.terms, now.terms))];
		}),
	);

/**
 * Options are letters of their group: where courses go by other ids, so do they. Under the same id a letter
 * that is another is a change.
 */
function optionRenamings(before: Plan, after: Plan, courses: Pairs, groups: Renaming) {
	const found = new Map<string, Map<string, string>>();
	for (const [at, place] of courses) {
		const [one, other] = [before.courses[at]!, after.courses[place]!];
		const [old, now] = [one.group, other.group];
		if (one.id === other.id || !old?.option || !now?.option) continue;
		if (groups.get(now.id) !== old.id) continue;
		const own = found.get(now.id) ?? new Map<string, string>();
		if (!own.has(now.option) && ![...own.values()].includes(old.option))
			own.set(now.option, old.option);
		found.set(now.id, own);
	}
	for (const [group, own] of found) freeOptions(after, group, own);
	return found;
}

/** An option that has no counterpart keeps its letter unless it now means another. */
function freeOptions(after: Plan, group: string, own: Map<string, string>): void {
	const used = new Set(own.values());
	for (const course of after.courses) {
		const option = course.group?.id === group ? course.group.option : null;
		if (!option || own.has(option)) continue;
		const letter = fresh(option, used);
		used.add(letter);
		own.set(option, letter);
	}
}

function passageRenaming(before: Plan, after: Plan): Renaming {
	const old = Object.values(before.chapters).flat();
	const now = Object.values(after.chapters).flat();
	const [oldPlaces, newPlaces] = [
		new Map(old.map((one, at) => [one, at])),
		new Map(now.map((one, at) => [one, at])),
	];
	const pairs = new Map<number, number>();
	for (const [chapter, passages] of Object.entries(after.chapters)) {
		const own = before.chapters[chapter] ?? [];
		for (const [at, place] of passageCounterparts(own, passages))
			pairs.set(oldPlaces.get(own[at]!)!, newPlaces.get(passages[place]!)!);
	}
	return renaming(old, now, pairs);
}

export interface Aligned {
	/** `after` under the ids of `before`. */
	readonly plan: Plan;
	readonly renamings: Renamings;
}

/** Brings `after` under the ids of `before`; a plan that has them already is left as it is. */
export function aligned(before: Plan, after: Plan): Aligned {
	const courses = courseCounterparts(before.courses, after.courses);
	const segments = segmentCounterparts(before.segments, after.segments);
	const groups = groupCounterparts(before.groups, after.groups);
	const groupIds = renaming(before.groups, after.groups, groups);
	const renamings: Renamings = {
		courses: renaming(before.courses, after.courses, courses),
		segments: renaming(before.segments, after.segments, segments),
		outcomes: renaming(
			before.outcomes,
			after.outcomes,
			outcomeCounterparts(before.outcomes, after.outcomes),
		),
		groups: groupIds,
		passages: passageRenaming(before, after),
		terms: {
			courses: termRenamings(before.courses, after.courses, courses),
			segments: termRenamings(before.segments, after.segments, segments),
		},
		options: optionRenamings(before, after, courses, groupIds),
	};
	return { plan: withIds(after, renamings), renamings };
}
