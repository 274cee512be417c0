/** Where a comment stands in the plan as it is now. */
import { applyEdits, invert, type Edit } from '../plan/edit.ts';
import { valueAt } from '../plan/path.ts';
import type { Plan } from '../plan/shape.ts';
import { pathsOf, prefixesOf, type Anchor } from './anchor.ts';
import { locateQuote, type Range } from './quote.ts';

export interface Standing {
	/**
	 * `here`: as it was; `changed`: the quoted words have changed, and stand at `range`; `unquoted`: the
	 * text is there, nothing like the quoted words is; `gone`: what it hangs on is no longer there.
	 */
	readonly state: 'here' | 'changed' | 'unquoted' | 'gone';
	/** What stands there, or stood there last; undefined where that is not known, or is no single thing. */
	readonly value: unknown;
	/** Of a passage: its words in `value`. */
	readonly range: Range | null;
	/** The plan in which it stands: where it is gone, with what was removed put back, so that it can be named. */
	readonly plan: Plan;
}

interface Timed {
	readonly semester: number;
}

/** Whether what an anchor hangs on is gone; of a finding the first of its places counts. */
export function isGone(plan: Plan, anchor: Anchor): boolean {
	const [path] = pathsOf(anchor);
	return path !== undefined && anchor.kind !== 'finding' && valueAt(plan, path) === undefined;
}

/** The paths under which what an anchor hangs on may have been removed. */
export const removalPaths = (anchor: Anchor): string[] => pathsOf(anchor).flatMap(prefixesOf);

/** The plan with what `removed` took away put back; as it is where that no longer fits. */
function restored(plan: Plan, removed: Edit | null): Plan {
	if (!removed) return plan;
	const { after: _, ...last } = removed;
	const back = applyEdits(plan, invert([last]));
	return back.ok ? back.value : plan;
}

function valueOf(plan: Plan, anchor: Anchor): unknown {
	if (anchor.kind !== 'place' && anchor.kind !== 'passage') return undefined;
	const value = valueAt(plan, anchor.path);
	if (anchor.kind === 'passage' || anchor.semester === undefined) return value;
	const { semester } = anchor;
	return Array.isArray(value)
		? (value as Timed[]).filter((term) => term.semester === semester)
		: value;
}

/** `removed`: the edit that took it away, where it is gone and that is known. */
export function standingOf(plan: Plan, anchor: Anchor, removed: Edit | null = null): Standing {
	const gone = isGone(plan, anchor);
	const shown = gone ? restored(plan, removed) : plan;
	const value = valueOf(shown, anchor);
	if (anchor.kind !== 'passage' || typeof value !== 'string')
		return { state: gone ? 'gone' : 'here', value, range: null, plan: shown };
	const found = locateQuote(value, anchor);
	const state = found ? (found.same ? 'here' : 'changed') : 'unquoted';
	return { state: gone ? 'gone' : state, value, range: found, plan: shown };
}
