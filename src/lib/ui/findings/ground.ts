/** What derivations stand on, wherever they are shown: where their leaves are mended, and whose clauses they cite. */
import { getContext, hasContext, setContext } from 'svelte';

export interface Ground {
	/** Address of what stands at a path of the plan or of the facts; null: in no one place. */
	readonly hrefOf: (path: string) => string | null;
	/** Name of the standard, without 《》; empty: there is none. */
	readonly standardName: string;
}

const key = Symbol('ground');
const nowhere: Ground = { hrefOf: () => null, standardName: '' };

export const setGround = (given: Ground): Ground => setContext(key, given);

/** Where nothing was set there is nowhere to go from a leaf, as in the preview of a draft. */
export const ground = (): Ground => (hasContext(key) ? getContext<Ground>(key) : nowhere);

/** Where a path of facts.json (`teachers/20150901`) leads to: the record that it comes from. */
export function factsHref(programme: string, path: string): string | null {
	const [head = ''] = path.split('/');
	if (!['teachers', 'rooms', 'bases', 'enrolment'].includes(head)) return null;
	return `/facts/at?${new URLSearchParams({ programme, path })}`;
}
