/** What cannot hold together: sets of rules and locks of which none can be spared, and no two meet. */
import type { Task } from './task.ts';

export interface Conflict {
	/** Ids of rules. */
	readonly rules: readonly string[];
	/** Locks as they were given. */
	readonly locks: readonly string[];
}

/** True where something fits the task, and breaks no rule of those that are asked for. */
export type Fits = (task: Task, rules: ReadonlySet<string>) => boolean;

export interface LockedCells {
	readonly path: string;
	readonly cells: readonly number[];
}

type Member = { readonly rule: string } | { readonly lock: LockedCells };

/** True where a part of the rules and locks fits; what holds of every repair is always in it. */
function fitsPart(whole: Task, members: readonly Member[], fits: Fits): boolean {
	const rules = new Set(members.flatMap((one) => ('rule' in one ? [one.rule] : [])));
	const locked = members.flatMap((one) => ('lock' in one ? one.lock.cells : []));
	const part = {
		...whole,
		locked: new Set(locked),
		demands: whole.demands.filter(({ rule }) => rule === '' || rules.has(rule)),
		refusals: whole.refusals.filter(({ rule }) => rules.has(rule)),
	};
	return fits(part, rules);
}

/** Leaves out each member without which nothing fits still: what is left are all needed. */
function irreducible(members: readonly Member[], whole: Task, fits: Fits): readonly Member[] {
	let left = members;
	for (const member of members) {
		const without = left.filter((one) => one !== member);
		if (!fitsPart(whole, without, fits)) left = without;
	}
	return left;
}

/** Which of several irreducible sets is found depends on the order: of both ends the smaller. */
function smallest(members: readonly Member[], whole: Task, fits: Fits): readonly Member[] {
	const one = irreducible(members, whole, fits);
	if (one.length <= 1) return one;
	const other = irreducible(members.toReversed(), whole, fits).toReversed();
	return other.length < one.length ? other : one;
}

const conflictOf = (members: readonly Member[]): Conflict => ({
	rules: members.flatMap((one) => ('rule' in one ? [one.rule] : [])),
	locks: members.flatMap((one) => ('lock' in one ? [one.lock.path] : [])),
});

/** Of a task that nothing fits: a first irreducible set, and further ones of what it leaves. */
export function conflictsOf(whole: Task, locks: readonly LockedCells[], fits: Fits): Conflict[] {
	const rules = [...whole.demands, ...whole.refusals].map(({ rule }) => rule);
	let members: readonly Member[] = [
		...[...new Set(rules)].filter((rule) => rule !== '').map((rule) => ({ rule })),
		...locks.map((lock) => ({ lock })),
	];
	const found: Conflict[] = [];
	while (members.length > 0 && !fitsPart(whole, members, fits)) {
		const set = smallest(members, whole, fits);
		if (set.length === 0) break;
		found.push(conflictOf(set));
		members = members.filter((member) => !set.includes(member));
	}
	return found;
}
