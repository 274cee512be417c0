/** What a page's form is told by the server: `key` says which form of the page is meant. */
import type { Fault } from './fault.ts';

export interface Said {
	readonly key: string;
	/** Why it was refused; null: it was not. */
	readonly message: string | null;
	readonly faults: readonly Fault[];
	/** What was done, in words. */
	readonly done?: string;
}
