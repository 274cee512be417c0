/** Cuts a long source, so that no page carries megabytes of text. */

/** In UTF-16 units: about thirty printed pages. */
const most = 40_000;
/** What stands before the place that is asked for, so that it is read with what leads to it. */
const before = 4_000;

/** The next line's beginning at or after `at`, if it is near; else `at` itself. */
function lineStart(source: string, at: number): number {
	const found = source.indexOf('\n', Math.max(0, at - 1)) + 1;
	return at <= 0 ? 0 : found > 0 && found - at < 2_000 ? found : at;
}

/** The whole source, or the part around `at`; shape in `#ui/standards/import/excerpt.ts`. */
export function excerptOf(source: string, at: number) {
	const { length } = source;
	if (length <= most) return { text: source, from: 0, length, previous: null, next: null };
	const latest = Math.max(0, length - most);
	const from = lineStart(source, Math.min(Math.max(0, at - before), latest));
	const to = Math.min(length, from + most);
	return {
		text: source.slice(from, to),
		from,
		length,
		previous: from > 0 ? Math.max(0, from - most + before) : null,
		next: to < length ? to + before : null,
	};
}
