/** Which member of one plan is which of another: by id, then by name and content. */

export interface Member {
	readonly id: string;
	/** As names are compared; empty: it has none. */
	readonly name: string;
	/** All that it says but for ids and its name, as canonical text; only asked for where names leave a doubt. */
	readonly body: () => string;
}

/** Counterparts as places: of each pair the place before and the place after. */
export type Pairs = ReadonlyMap<number, number>;

/** How alike the members at two places are; below `least` they are two different things. */
export type Likeness = (before: number, after: number) => number;
const least = 0.5;

/** Places that have no counterpart yet. */
class Open {
	readonly pairs = new Map<number, number>();
	private readonly taken = new Set<number>();

	readonly before: readonly Member[];
	readonly after: readonly Member[];

	constructor(before: readonly Member[], after: readonly Member[]) {
		this.before = before;
		this.after = after;
	}

	pair(before: number, after: number): void {
		if (this.pairs.has(before) || this.taken.has(after)) return;
		this.pairs.set(before, after);
		this.taken.add(after);
	}

	get left(): number[] {
		return [...this.before.keys()].filter((at) => !this.pairs.has(at));
	}

	get come(): number[] {
		return [...this.after.keys()].filter((at) => !this.taken.has(at));
	}
}

interface ById {
	readonly before: number;
	readonly after: number;
	/** Another name, and one of the two names has gone to, or come from, another id. */
	readonly contradicted: boolean;
	/** +1: it speaks for the ids of both plans being of one origin; -1: against it. */
	readonly vote: number;
}

/** Members by name, without those that have the same name under the same id on the other side. */
const strays = (members: readonly Member[], others: readonly Member[]): Map<string, Member[]> => {
	const named = new Set(others.map(({ id, name }) => `${id}\n${name}`));
	const found = new Map<string, Member[]>();
	for (const member of members) {
		if (member.name === '' || named.has(`${member.id}\n${member.name}`)) continue;
		const own = found.get(member.name);
		if (own) own.push(member);
		else found.set(member.name, [member]);
	}
	return found;
};

/**
 * Pairs of equal ids. Ids of one plan live on in its versions, whatever is renamed; those of two plans may
 * be equal by chance, as `c1` is: then names stand at other ids.
 */
function byId(before: readonly Member[], after: readonly Member[]): ById[] {
	const [old, now] = [strays(before, after), strays(after, before)];
	const places = new Map(after.map(({ id }, at) => [id, at]));
	return before.flatMap((member, at): ById[] => {
		const place = places.get(member.id);
		const other = place === undefined ? undefined : after[place];
		if (place === undefined || !other) return [];
		const pair = { before: at, after: place };
		if (other.name === member.name) return [{ ...pair, contradicted: false, vote: 1 }];
		const elsewhere = now.get(member.name) ?? [];
		const contradicted = elsewhere.length > 0 || old.has(other.name);
		const telling =
			contradicted &&
			other.body() === member.body() &&
			!elsewhere.some(({ body }) => body() === member.body());
		return [{ ...pair, contradicted, vote: contradicted ? (telling ? 1 : -1) : 0 }];
	});
}

function pairById(open: Open): void {
	const pairs = byId(open.before, open.after);
	const trusted = pairs.reduce((sum, { vote }) => sum + vote, 0) >= 0;
	for (const { before, after, contradicted } of pairs)
		if (trusted || !contradicted) open.pair(before, after);
}

const placesBy = (
	members: readonly Member[],
	places: readonly number[],
	key: (member: Member) => string,
): Map<string, number[]> => {
	const found = new Map<string, number[]>();
	for (const at of places) {
		const own = found.get(key(members[at]!));
		if (own) own.push(at);
		else found.set(key(members[at]!), [at]);
	}
	return found;
};

/** Pairs of what has an equal key and no counterpart yet: of several the most alike first. */
function pairBy(open: Open, key: (member: Member) => string, alike: Likeness): void {
	const come = placesBy(open.after, open.come, key);
	for (const [shared, old] of placesBy(open.before, open.left, key)) {
		const now = come.get(shared);
		if (shared !== '' && now) pairBest(open, old, now, (a, b) => 1 + alike(a, b));
	}
}

function pairBest(
	open: Open,
	old: readonly number[],
	now: readonly number[],
	alike: Likeness,
): void {
	if (old.length === 1 && now.length === 1 && alike(old[0]!, now[0]!) >= least)
		return open.pair(old[0]!, now[0]!);
	const found = old
		.flatMap((before) => now.map((after) => ({ before, after, alike: alike(before, after) })))
		.filter(({ alike: degree }) => degree >= least)
		.sort((a, b) => b.alike - a.alike || a.before - b.before || a.after - b.after);
	for (const { before, after } of found) open.pair(before, after);
}

/** At worst the product of the members that neither id nor name tells, of which a plan has few hundred. */
export function counterparts(
	before: readonly Member[],
	after: readonly Member[],
	alike: Likeness,
): Pairs {
	const open = new Open(before, after);
	pairById(open);
	pairBy(open, ({ name, body }) => (name === '' ? '' : `${name}\n${body()}`), alike);
	pairBy(open, ({ name }) => name, alike);
	pairBest(open, open.left, open.come, alike);
	return open.pairs;
}
