/** A word to the author on what became of the plan that a new one starts from. */
export interface Note {
	/** `left`: not taken over; `changed`: otherwise than there, by standard, calendar or school; `check`: to be read. */
	readonly kind: 'left' | 'changed' | 'check';
	readonly title: string;
	readonly why: string;
	readonly items: readonly string[];
}
