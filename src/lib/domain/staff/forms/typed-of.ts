/** From a record to the text of its form. */
import { nameAt, presenceAt, type Field, type Section, type Typed } from './field.ts';

type Entry = readonly [name: string, text: string];

const plain = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const listed = (value: unknown): string => (Array.isArray(value) ? value.join('、') : '');

function textsAt(field: Field, place: string, value: unknown): Entry[] {
	switch (field.kind) {
		case 'rows':
			return (Array.isArray(value) ? value : []).flatMap((row, number) =>
				textsIn(field.of, `${place}/${number}`, row),
			);
		case 'part':
			return value === null || value === undefined
				? []
				: [[presenceAt(place), 'yes'], ...textsIn(field.of, place, value)];
		case 'known':
			return [[place, value === true ? 'yes' : value === false ? 'no' : '']];
		case 'flag':
			return [[place, value === true ? 'yes' : '']];
		case 'names':
		case 'programmes':
			return [[place, listed(value)]];
		default:
			return [[place, plain(value)]];
	}
}

const textsIn = (fields: readonly Field[], place: string, value: unknown): Entry[] =>
	fields.flatMap((field) =>
		textsAt(field, nameAt(place, field.at), (value as Readonly<Record<string, unknown>>)[field.at]),
	);

export const typedOf = (sections: readonly Section[], value: object): Typed =>
	Object.fromEntries(
		textsIn(
			sections.flatMap(({ fields }) => fields),
			'',
			value,
		),
	);
