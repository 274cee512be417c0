/** The kinds of field that the open formats are made of, with their bounds. */
import * as v from 'valibot';
import { controlCharacters } from '../control-characters.ts';
import { hasTwoPlaces, hundredths } from '../exact.ts';

const list = v.never('object');

/** valibot takes a list for an object without fields; whoever writes one means something else. */
function noList<const Entries extends v.ObjectEntries>(
	object: v.LooseObjectSchema<Entries, undefined>,
): typeof object {
	const run: (typeof object)['~run'] = (dataset, config) =>
		Array.isArray(dataset.value) ? list['~run'](dataset, config) : object['~run'](dataset, config);
	return { ...object, '~run': run };
}

/** An object whose unknown fields are refused, but for those that begin with `x-` (formats.md). */
export function closed<const Entries extends v.ObjectEntries>(entries: Entries) {
	return v.pipe(
		noList(v.looseObject(entries)),
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const input = dataset.value as Record<string, unknown>;
			for (const key of Object.keys(input)) {
				if (Object.hasOwn(entries, key) || key.startsWith('x-')) continue;
				addIssue({
					message: 'unknown-field',
					path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
				});
			}
		}),
		v.transform((value) => value),
	);
}

export const listOf = <Item extends v.GenericSchema>(item: Item, most: number) =>
	v.pipe(v.array(item), v.maxLength(most));

/** Text that a spreadsheet would read as a formula (OWASP: CSV injection). */
export const startsLikeFormula = /^\s*[=+\-@\t\r]/;

const clean = v.check((value: string) => !controlCharacters.test(value), 'control-characters');
const normal = v.transform((value: string) => value.normalize('NFC'));
const noFormula = v.check((value: string) => !startsLikeFormula.test(value), 'formula');
const shortest = v.maxLength<string, 200>(200);

export const optionalName = v.pipe(v.string(), shortest, clean, noFormula, normal);
export const name = v.pipe(
	v.string(),
	v.trim(),
	v.minLength(1),
	shortest,
	clean,
	noFormula,
	normal,
);
export const text = v.pipe(v.string(), v.maxLength(20_000), clean, normal);
export const identifier = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{1,64}$/, 'identifier'));

export const integer = (least: number, most: number) =>
	v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
export const semester = integer(1, 16);

const isStep = (step: number) => (value: number) => hundredths(value) % step === 0;
const quantity = (most: number) =>
	v.pipe(
		v.number(),
		v.finite(),
		v.minValue(0),
		v.maxValue(most),
		v.check(hasTwoPlaces, 'two-places'),
	);
const stepped = (most: number, step: number) =>
	v.pipe(quantity(most), v.check(isStep(step), `step-${step}`));

/** Hours of a course or a part of it, at most two places. */
export const hours = quantity(5000);
/** Hours a week in steps of 0.5; no timetable or internship holds more than 60. */
export const weeklyHours = stepped(60, 50);
/** Weeks in steps of 0.2, a day of a five-day week. */
export const weeks = stepped(52, 20);
/** Weeks of a practice segment; half weeks are met as well as days. */
export const practiceWeeks = v.pipe(
	quantity(52),
	v.check((value) => isStep(20)(value) || isStep(50)(value), 'step-20'),
);
/** Credits of a course go in steps of 0.5, of a segment in steps of 0.1 (rules.md). */
export const credits = stepped(500, 50);
export const segmentCredits = stepped(500, 10);

/** True where `2026-02-30` and its like do not exist. */
const exists = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
export const date = v.pipe(
	v.string(),
	v.isoDate(),
	v.check((day) => !Number.isNaN(Date.parse(day)) && exists(day), 'date'),
);
