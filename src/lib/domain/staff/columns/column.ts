/** A column of a table that people fill in, and the field of a form that says the same. */
export interface Column {
	readonly key: string;
	/** As it stands in the template. */
	readonly head: string;
	/** What other schools call it. */
	readonly aliases: readonly string[];
	readonly required?: boolean;
	readonly choices?: readonly string[];
	readonly date?: boolean;
	readonly help?: string;
}
