/** The day of a moment as colleges count it: all of China goes by one time, eight hours before UTC, without summer time. */

const hours = 8 * 3_600_000;

/** `2026-11-26T18:30:00.000Z` → `2026-11-27`. */
export const dayInChina = (at: string): string =>
	new Date(Date.parse(at) + hours).toISOString().slice(0, 10);
