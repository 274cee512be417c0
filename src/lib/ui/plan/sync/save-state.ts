/** Where the edits of a page stand, in the words of its top bar (ui/design.md §4). */

export type SaveState =
	/** `at` null: nothing has been edited on this page yet. */
	| { readonly kind: 'saved'; readonly at: string | null }
	| { readonly kind: 'saving' }
	| { readonly kind: 'unreachable'; readonly since: string; readonly said: string | null }
	| { readonly kind: 'signed-out' }
	| { readonly kind: 'closed'; readonly message: string };

/** How long to wait before the same is sent again, in milliseconds: 1 s, 2 s, 4 s … 15 s. */
export const pauseBefore = (attempt: number): number => Math.min(15_000, 1000 * 2 ** attempt);
