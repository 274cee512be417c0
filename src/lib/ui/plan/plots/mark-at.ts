/** One of a plot's marks: the plot is one stop of the Tab key, arrows go from mark to mark. */
export interface MarkAt {
	readonly 'data-mark': string;
	readonly tabindex: 0 | -1;
}

/** The mark that Tab comes to: the one that was stood on last, as long as it is there. */
export const stopOf = (marks: readonly string[], last: string): string =>
	marks.includes(last) ? last : (marks[0] ?? '');
