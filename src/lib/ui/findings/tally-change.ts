/** What is said when an edit has changed the results: 「不符合 由 4 变为 3」, once an edit. */
import { markKinds, marks, type MarkCounts } from './mark.ts';

/** One sentence, or null where nothing has changed. */
export function tallyChange(before: MarkCounts, after: MarkCounts): string | null {
	const changed = markKinds.filter((kind) => before[kind] !== after[kind]);
	if (changed.length === 0) return null;
	return changed
		.map((kind) => `${marks[kind].word} 由 ${before[kind]} 变为 ${after[kind]}`)
		.join('，');
}
