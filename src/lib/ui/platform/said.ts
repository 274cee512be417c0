/** What the server said of a form of the page. */
import type { Fault } from '#domain/fault.ts';

export interface Said {
	readonly key: string;
	readonly message: string | null;
	readonly faults: readonly Fault[];
	/** What was done. */
	readonly done?: string;
}
