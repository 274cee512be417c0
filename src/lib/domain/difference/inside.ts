/** A list whose members are compared. */
import type { Edit } from '../plan/edit.ts';

export interface Inside {
	/** Of the list. */
	readonly path: string;
	/** Name of the list, by which its members have their keys. */
	readonly listKey: string;
	/** The edits of one member that stands on both sides. */
	readonly edits: (path: string, key: string, before: unknown, after: unknown) => Edit[];
}
