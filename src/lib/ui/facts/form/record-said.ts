/** What the server said of a record's form. */
import type { Fault } from '#domain/fault.ts';
import type { LibraryPreview, Taken } from '#domain/library/effects.ts';

export interface RecordSaid {
	/** `save`, `preview`, `apply`, `remove`, `erase`. */
	readonly key: string;
	readonly message: string | null;
	/** At names of the form. */
	readonly faults: readonly Fault[];
	/** What was typed, so that a page without scripts shows it again. */
	readonly typed?: Readonly<Record<string, string>>;
	/** How the record stands now, where somebody else was faster: what is saved next goes on from it. */
	readonly now?: {
		readonly recordId: string;
		readonly revision: number;
		readonly typed: Readonly<Record<string, string>>;
	};
	/** What a change of the course library does to plans. */
	readonly preview?: LibraryPreview;
	/** What has become of the plans that were to take it over; absent: nothing was done. */
	readonly taken?: readonly Taken[];
}
