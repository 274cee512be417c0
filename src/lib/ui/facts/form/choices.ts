/** What a form offers to choose from, as the server gives it. */
export interface FormChoices {
	readonly programmes: readonly { readonly code: string; readonly name: string }[];
	readonly departments: readonly string[];
	readonly places: readonly string[];
	/** The national catalogue, where a programme is added; else empty. */
	readonly catalogue: readonly {
		readonly code: string;
		readonly name: string;
		readonly level: string;
	}[];
}
