/**
 * How often one may guess. Counted before the guess is looked at, so that guesses in parallel gain
 * nothing, and alike for accounts that do not exist. While one waits nothing is counted: hammering
 * makes no wait longer.
 */
import { writePlatform, type PlatformQueries } from '../db/databases.ts';
import { markOf } from '../secrets/sealed.ts';
import { networkOf } from './network.ts';
import { keepTry, removeForgotten, removeTry, triesAt, type TryRecord } from './try-repository.ts';
import { bounds, waitAfter } from './waits.ts';

/** Where a guess comes from. */
export interface Whence {
	/** The client's address, as the server sees it. */
	readonly address: string;
	/** A browser where this account has signed in before (device.ts); null: not known. */
	readonly device: string | null;
}

/** How many tries remain after this one, and for how many seconds none where it is wrong. */
export interface Allowed {
	readonly left: number;
	readonly thenSeconds: number;
}
export type Tries = Allowed | { readonly waitSeconds: number };

export interface Throttle {
	/** One try more. */
	count(account: string, from: Whence): Promise<Tries>;
	/** It was right: this account may be mistyped afresh from here. */
	forget(account: string, from: Whence): Promise<void>;
}

/** What was wrong a day ago counts no more. */
const rememberedFor = 24 * 3600_000;

interface Counter {
	readonly key: string;
	readonly kind: keyof typeof bounds;
}

const counter = (kind: Counter['kind'], ...names: string[]): Counter => ({
	kind,
	key: markOf('tries', JSON.stringify([kind, ...names])),
});

type CountersOf = (account: string, from: Whence) => Counter[];

const ofAccounts: CountersOf = (account, { address, device }) => {
	if (device !== null) return [counter('device', account, device)];
	const network = networkOf(address);
	return [
		counter('here', account, network),
		counter('account', account),
		counter('address', network),
	];
};

/** Codes are guessed at no account: only where the guesses come from is counted. */
const ofCodes: CountersOf = (_, { address }) => [counter('codes', networkOf(address))];

/** Links of guests, too, apart from codes. */
const ofLinks: CountersOf = (_, { address }) => [counter('codes', 'guest', networkOf(address))];

/** Counters that are of everyone at an address. */
const isShared = (kind: Counter['kind']): boolean => kind === 'address' || kind === 'codes';

type Known = ReadonlyMap<string, TryRecord>;

async function known(db: PlatformQueries, counters: readonly Counter[]): Promise<Known> {
	const rows = await triesAt(
		db,
		counters.map(({ key }) => key),
	);
	return new Map(rows.map((row) => [row.key, row]));
}

async function countOne(
	db: PlatformQueries,
	{ key, kind }: Counter,
	failures: number,
	now: number,
): Promise<Allowed> {
	const thenSeconds = waitAfter(failures, bounds[kind]);
	const until = now + thenSeconds * 1000;
	await keepTry(db, { key, failures, until, forgottenAt: now + rememberedFor });
	return { left: Math.max(0, bounds[kind].free - failures), thenSeconds };
}

async function countAll(
	db: PlatformQueries,
	counters: readonly Counter[],
	now: number,
): Promise<Tries> {
	await removeForgotten(db, now);
	const before = await known(db, counters);
	const until = Math.max(...counters.map(({ key }) => before.get(key)?.until ?? 0));
	if (until > now) return { waitSeconds: Math.ceil((until - now) / 1000) };
	const counted: Allowed[] = [];
	for (const counter of counters)
		counted.push(await countOne(db, counter, (before.get(counter.key)?.failures ?? 0) + 1, now));
	return {
		left: Math.min(...counted.map(({ left }) => left)),
		thenSeconds: Math.max(...counted.map(({ thenSeconds }) => thenSeconds)),
	};
}

/** A network keeps its other failures: an account of one's own is no way to guess at others’. */
async function forgetOne(db: PlatformQueries, { key, kind }: Counter, row: TryRecord) {
	if (!isShared(kind)) return removeTry(db, key);
	const failures = row.failures - 1;
	return keepTry(db, { ...row, failures, until: failures < bounds[kind].free ? 0 : row.until });
}

/** `clock` in milliseconds since 1970. */
export const throttle = (
	clock: () => number = Date.now,
	countersOf: CountersOf = ofAccounts,
): Throttle => ({
	count: (account, from) => writePlatform((db) => countAll(db, countersOf(account, from), clock())),
	async forget(account, from) {
		const counters = countersOf(account, from);
		await writePlatform(async (db) => {
			const before = await known(db, counters);
			for (const counter of counters) {
				const row = before.get(counter.key);
				if (row) await forgetOne(db, counter, row);
			}
		});
	},
});

/** Of verification codes; who finds one is not counted. */
export const codeThrottle = (clock?: () => number): Throttle => throttle(clock, ofCodes);

/** Of links of guests; who opens one that holds is not counted. */
export const linkThrottle = (clock?: () => number): Throttle => throttle(clock, ofLinks);
