/** From what was typed into a form to the value of a record, which is judged only after. */
import { readDate } from '../columns/dates.ts';
import {
	nameAt,
	presenceAt,
	type Field,
	type Part,
	type Rows,
	type Section,
	type Typed,
} from './field.ts';

const halfWidth = (text: string): string =>
	text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** A number, or the text itself where it is none: the record's shape says what is wrong with it. */
function numberOf(text: string): number | string | null {
	const plain = halfWidth(text).trim();
	if (plain === '') return null;
	return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text.trim();
}

export const namesOf = (text: string): string[] =>
	text
		.split(/[、，,;；\n]/)
		.map((each) => each.trim())
		.filter(Boolean);

/** However a whole day is written; what is no day stays as it is, and the record's shape says so. */
function dayOf(text: string): string | null {
	const [first, last] = [readDate(text, 'first'), readDate(text, 'last')];
	return typeof first === 'string' && first === last ? first : text.trim() || null;
}

const answers: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** Numbers of the rows that were typed into, in order; a row with nothing in it is none. */
export function rowNumbers({ of }: Rows, place: string, typed: Typed): number[] {
	const start = `${place}/`;
	const found = new Set<number>();
	for (const [name, text] of Object.entries(typed)) {
		if (!name.startsWith(start) || text.trim() === '') continue;
		const [number = '', ...rest] = name.slice(start.length).split('/');
		const field = of.find(({ at }) => at === rest[0]);
		// A choice always says something: it alone makes no row.
		if (field && field.kind !== 'choice') found.add(Number(number));
	}
	return [...found].filter(Number.isSafeInteger).sort((a, b) => a - b);
}

const isEmpty = (value: unknown): boolean =>
	value === null || value === '' || (Array.isArray(value) && value.length === 0);

function partOf(part: Part, place: string, typed: Typed): object | null {
	const value = objectOf(part.of, place, typed);
	if (part.presence !== undefined) return typed[presenceAt(place)] === 'yes' ? value : null;
	return Object.values(value).every(isEmpty) ? null : value;
}

function valueAt(field: Field, place: string, typed: Typed): unknown {
	const text = typed[place] ?? '';
	switch (field.kind) {
		case 'rows':
			return rowNumbers(field, place, typed).map((row) =>
				objectOf(field.of, `${place}/${row}`, typed),
			);
		case 'part':
			return partOf(field, place, typed);
		case 'number':
			return numberOf(text);
		case 'known':
			return answers[text] ?? null;
		case 'flag':
			return text === 'yes';
		case 'names':
		case 'programmes':
			return namesOf(text);
		case 'choice':
			return field.numeric ? numberOf(text) : text === '' ? null : text;
		case 'date':
			return dayOf(text);
		case 'text':
			return field.nullable ? text.trim() || null : text.trim();
		default:
			return text.trim();
	}
}

const objectOf = (fields: readonly Field[], place: string, typed: Typed): Record<string, unknown> =>
	Object.fromEntries(
		fields.map((field) => [field.at, valueAt(field, nameAt(place, field.at), typed)]),
	);

/** The value of a record of these sections; not yet read by its shape. */
export const valueOfForm = (sections: readonly Section[], typed: Typed): Record<string, unknown> =>
	objectOf(
		sections.flatMap(({ fields }) => fields),
		'',
		typed,
	);

/** Name in the form of a fault's place in the value: rows that were left empty count in the form alone. */
export function formPlace(sections: readonly Section[], typed: Typed, path: string): string {
	const [head = '', row = '', ...rest] = path.split('/');
	const field = sections.flatMap(({ fields }) => fields).find(({ at }) => at === head);
	if (field?.kind !== 'rows' || row === '') return path;
	const number = rowNumbers(field, head, typed)[Number(row)];
	return [head, number ?? row, ...rest].join('/');
}
