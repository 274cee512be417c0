/** One choice of a Select. */
export interface Choice {
	readonly value: string;
	readonly label: string;
	readonly disabled?: boolean;
}
