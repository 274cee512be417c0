/** In which order the changes of a workbook are written. */
import type { BackChange } from './shape.ts';

/** It names the neighbour behind which it comes; otherwise what is new comes at the end. */
const isPlaced = ({ edits }: BackChange): boolean =>
	edits.some(({ op, after }) => op === 'add' && after !== undefined);

/**
 * Each change is made on the plan as it was exported, so that any of them may be left out. What is
 * new therefore names a neighbour of that plan: it comes before that neighbour goes, and the last
 * first, since each stands directly behind it. Rows are removed last.
 */
export function inWritingOrder<Kind>(
	changes: readonly Kind[],
	changeOf: (one: Kind) => BackChange,
): Kind[] {
	const kindOf = (one: Kind) => {
		if (changeOf(one).removes) return 'removed';
		return isPlaced(changeOf(one)) ? 'placed' : 'other';
	};
	const of = (kind: ReturnType<typeof kindOf>) => changes.filter((one) => kindOf(one) === kind);
	return [...of('placed').toReversed(), ...of('other'), ...of('removed')];
}
