/** What a form asks for, as data: the page draws it and the server reads it. */

interface Labelled {
	/** Key within the record, or within the row or part that the field stands in. */
	readonly at: string;
	readonly label: string;
	readonly help?: string;
}

export interface Plain extends Labelled {
	/** `known`: yes, no, or not known. `names`: one after the other, by 、 */
	readonly kind: 'text' | 'long' | 'number' | 'date' | 'known' | 'flag' | 'names';
	readonly unit?: string;
	/** Nothing typed is nothing at all, instead of empty text. */
	readonly nullable?: boolean;
	readonly required?: boolean;
}

export interface Chosen extends Labelled {
	readonly kind: 'choice';
	readonly choices: readonly { readonly value: string; readonly label: string }[];
	/** Values are numbers. */
	readonly numeric?: boolean;
}

/** One programme of the school, or several, by code. */
export interface OfProgrammes extends Labelled {
	readonly kind: 'programme' | 'programmes';
}

/** A value with fields of its own; nothing filled in: null, unless a box says that it is there. */
export interface Part extends Labelled {
	readonly kind: 'part';
	readonly of: readonly Field[];
	/** Label of the box that says whether it is there at all. */
	readonly presence?: string;
}

export interface Rows extends Labelled {
	readonly kind: 'rows';
	readonly of: readonly Field[];
	/** What one of them is called: 一段企业实践. */
	readonly one: string;
}

export type Field = Plain | Chosen | OfProgrammes | Part | Rows;

/** Fields under one heading. */
export interface Section {
	readonly title: string;
	readonly fields: readonly Field[];
}

/** What was typed, by name: `dualQualified/until`, `equipment/0/name`. A box that is ticked says `yes`. */
export type Typed = Readonly<Record<string, string>>;

export const nameAt = (place: string, at: string): string => (place === '' ? at : `${place}/${at}`);

/** Name of the box of a part. */
export const presenceAt = (place: string): string => nameAt(place, 'is-there');
