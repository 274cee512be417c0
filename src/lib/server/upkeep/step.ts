/** How far a long work is. */
export interface Step {
	/** Of `of` schools, so many are done. */
	readonly at: number;
	readonly of: number;
}

export type Tell = (step: Step) => void;
