/** A column of a table that people fill in, and the field of a record that it says. */
export interface Column {
	readonly key: string;
	/** As it stands in the template. */
	readonly head: string;
	/** What other schools call it. */
	readonly aliases: readonly string[];
	/** Known of every record. */
	readonly required?: boolean;
	readonly choices?: readonly string[];
	readonly date?: boolean;
	readonly help?: string;
	/** What a row might say, in the template. */
	readonly example?: string;
	/** Paths in the record that it says, where that is not its key: `dualQualified/until`. */
	readonly at?: readonly string[];
}

export const yesNo = ['是', '否'] as const;

/** The word that a table of words has for a value; empty for none. */
export const wordOf = (words: Readonly<Record<string, unknown>>, value: unknown): string =>
	Object.keys(words).find((word) => words[word] === value) ?? '';

export const knownWord = (known: boolean | null | undefined): string =>
	known === null || known === undefined ? '' : known ? '是' : '否';

export const countText = (count: number | null): string => (count === null ? '' : String(count));
