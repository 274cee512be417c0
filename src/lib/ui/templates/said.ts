/** What the server said of a form of the page. */
import type { Fault } from '#domain/fault.ts';

export interface Said {
	/** `bring`, the id of a template, or `own`. */
	readonly key: string;
	readonly message: string | null;
	readonly faults: readonly Fault[];
	readonly done?: string;
}
