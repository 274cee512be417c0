/** Where people are on a plan, as the server tells it; what pages call places is theirs. */
export interface Place {
	/** '' (overview), `courses`, `chapters/goal` */
	readonly page: string;
	/** Path of a text, or row and column of the table; null: none in particular. */
	readonly at: string | null;
}

export interface Presence extends Place {
	readonly clientId: string;
	readonly by: { readonly id: string; readonly name: string };
}

/** Somebody as the page draws them: colour and shape go together, so that neither says it alone. */
export interface Peer {
	readonly id: string;
	readonly name: string;
	/** 0 to 3 */
	readonly look: number;
	readonly page: string;
	readonly at: string | null;
}

export const looks = 4;

/** The first look that nobody has, else by turns. */
export function freeLook(taken: readonly number[], turn: number): number {
	const free = [0, 1, 2, 3].find((look) => !taken.includes(look));
	return free ?? turn % looks;
}

/** Each person once, where they were heard of last; in an order that does not move. */
export function peersOf(
	tabs: Iterable<Presence>,
	lookOf: Readonly<Record<string, number>>,
): readonly Peer[] {
	const people = new Map<string, Peer>();
	for (const { by, page, at } of tabs)
		people.set(by.id, { ...by, look: lookOf[by.id] ?? 0, page, at });
	return [...people.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
