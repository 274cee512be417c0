/** Calendar days as whole numbers, so that periods can be merged and counted (days since 1970-01-01). */

export type Day = number;

const length = 86_400_000;

/** `2026-11-20` → its number. */
export const dayOf = (date: string): Day => Math.round(Date.parse(`${date}T00:00:00Z`) / length);

export const dateOf = (day: Day): string => new Date(day * length).toISOString().slice(0, 10);

/** The same day `years` later (earlier where negative); 29 February becomes the 28th. */
export function yearsLater(date: string, years: number): string {
	const moved = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
	return moved.endsWith('-02-29') && dateOf(dayOf(moved)) !== moved
		? moved.replace(/29$/, '28')
		: moved;
}

/** Both days included. */
export interface Span {
	readonly from: Day;
	readonly to: Day;
}

/** Days that any of `spans` holds within `bounds`, each once: spans apart and in order. */
export function mergedWithin(spans: readonly Span[], bounds: Span): Span[] {
	const inside = spans
		.map(({ from, to }) => ({ from: Math.max(from, bounds.from), to: Math.min(to, bounds.to) }))
		.filter(({ from, to }) => from <= to)
		.sort((a, b) => a.from - b.from);
	const merged: Span[] = [];
	for (const span of inside) {
		const last = merged.at(-1);
		if (last && span.from <= last.to + 1)
			merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
		else merged.push(span);
	}
	return merged;
}

export const countDays = (spans: readonly Span[]): number =>
	spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
