/** How long one waits after how many wrong guesses. */

export interface Bound {
	/** Guesses without a wait. */
	readonly free: number;
	/** Seconds after the last free one; each further doubles them. */
	readonly first: number;
	/** Seconds that it never exceeds. */
	readonly most: number;
}

/**
 * Whoever guesses from one place soon waits an hour. An account as a whole waits a quarter of one at
 * most, and so does a network, behind which a whole school may sit. Somebody else's guesses can make
 * a person wait for these, but never at a browser where they signed in before: that one has a count
 * of its own (`device`), which nobody else can raise.
 */
export const bounds = {
	here: { free: 5, first: 60, most: 3600 },
	device: { free: 5, first: 60, most: 3600 },
	account: { free: 30, first: 60, most: 900 },
	address: { free: 100, first: 60, most: 900 },
	/** Verification codes; a right one is not counted. */
	codes: { free: 20, first: 60, most: 3600 },
} as const satisfies Record<string, Bound>;

/** Seconds; 0: none yet. */
export const waitAfter = (failures: number, { free, first, most }: Bound): number =>
	failures < free ? 0 : Math.min(most, first * 2 ** Math.min(failures - free, 20));

/** 90 → 2 分钟. */
export const waitWords = (seconds: number): string => `${Math.ceil(seconds / 60)} 分钟`;
