import type { BackView } from '#domain/read-back/view.ts';

/** What the server said of the last form of this page. */
export interface BackSaid {
	readonly key: string;
	/** Why it was refused; null: it was not. */
	readonly message: string | null;
	/** What was done, in words. */
	readonly done: string | null;
	readonly view: BackView | null;
	/** Conflicts in which what the plan says now was chosen. */
	readonly kept: readonly string[];
}
