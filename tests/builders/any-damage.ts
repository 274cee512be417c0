/** Damage to a JSON file: its structure changed at random places, as people, programs and enemies do it. */
import fc from 'fast-check';

type Json = unknown;
type Keys = readonly (string | number)[];

/** Every place of a value, itself first. */
function placesIn(value: Json, keys: Keys = []): Keys[] {
	if (typeof value !== 'object' || value === null) return [keys];
	const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	return [keys, ...inner.flatMap(([key, child]) => placesIn(child, [...keys, key]))];
}

const at = (value: Json, keys: Keys): Json =>
	keys.reduce<Json>((here, key) => (here as Record<string | number, Json>)?.[key], value);

/** What is written in place of a value. */
const strange = fc.oneof(
	fc.constantFrom<Json>(null, true, '', ' ', 0, -1, 0.1, 1.005, 1e21, -0, 99_999, [], {}, [[]]),
	fc.constantFrom<Json>('=1+1', '\u0000', '\ud800', '\u202e', '３', '{{totals/hours}}', '{{x}}'),
	fc.constantFrom<Json>('c1', 'c1/terms/1', '__proto__', 'constructor', '../..', '2026-02-30'),
	fc.constantFrom<Json>(
		'字'.repeat(20_000),
		Array.from({ length: 500 }, () => ({})),
		{ a: { b: [] } },
	),
	fc.string({ maxLength: 8 }),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.integer({ min: -3, max: 20 }),
);

interface Damage {
	readonly kind: 'set' | 'remove' | 'twice' | 'rename' | 'unknown' | 'swap' | 'nudge';
	readonly place: number;
	readonly other: number;
	readonly value: Json;
}

const damage: fc.Arbitrary<Damage> = fc.record({
	kind: fc.constantFrom('set', 'remove', 'twice', 'rename', 'unknown', 'swap', 'nudge'),
	place: fc.nat(),
	other: fc.nat(),
	value: strange,
});

/** Even where the key is __proto__. */
const own = (target: object, key: string, value: Json): void =>
	void Object.defineProperty(target, key, {
		...{ value, enumerable: true, configurable: true, writable: true },
	});

/** A member of a list. */
function harmList(list: Json[], key: number, here: Json, { kind, value }: Damage): void {
	if (kind === 'remove') list.splice(key, 1);
	else if (kind === 'twice') list.push(structuredClone(here));
	else list[key] = value;
}

/** A field of an object. */
function harmField(fields: Record<string, Json>, key: string, here: Json, given: Damage): void {
	if (given.kind === 'remove' || given.kind === 'rename') Reflect.deleteProperty(fields, key);
	if (given.kind === 'rename') own(fields, `${key}s`, here);
	else if (given.kind !== 'remove') fields[key] = given.value;
}

/** Does one damage to `root`, in place. */
function harm(root: Json, given: Damage): void {
	const { kind, place, other, value } = given;
	const places = placesIn(root).slice(1);
	const keys = places[place % places.length];
	const key = keys?.at(-1);
	if (!keys || key === undefined) return;
	const parent = at(root, keys.slice(0, -1)) as Json[] & Record<string, Json>;
	const here = at(root, keys);
	if (kind === 'unknown' && typeof here === 'object' && here !== null)
		own(here, other % 2 ? '__proto__' : 'unheard', value);
	else if (kind === 'swap')
		own(parent, String(key), structuredClone(at(root, places[other % places.length] ?? keys)));
	else if (kind === 'nudge' && typeof here === 'number') own(parent, String(key), here + 0.5);
	else if (typeof key === 'number') harmList(parent, key, here, given);
	else harmField(parent, key, here, given);
}

/** Texts of a file that begins as one of `values` and took one to three damages. */
export const damagedText = (values: readonly Json[]): fc.Arbitrary<string> =>
	fc
		.tuple(fc.constantFrom(...values), fc.array(damage, { minLength: 1, maxLength: 3 }))
		.map(([value, damages]) => {
			const copy = structuredClone(value);
			for (const each of damages) harm(copy, each);
			return JSON.stringify(copy);
		});
