/** Another reading of a name or a text of the standard, put in place of the one that was taken. */

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where the holder stands in the source: its own offset, or the first of what it holds; null: not said. */
function offsetOf(value: unknown): number | null {
	if (Array.isArray(value)) return first(value);
	if (!isNode(value)) return null;
	return typeof value['offset'] === 'number' ? value['offset'] : first(Object.values(value));
}

function first(values: readonly unknown[]): number | null {
	for (const each of values) {
		const offset = offsetOf(each);
		if (offset !== null) return offset;
	}
	return null;
}

/** A place at which the text stands by itself: key or position in its holder. */
interface Place {
	readonly path: readonly (string | number)[];
	/** Of its holder, in UTF-16 units of the source. */
	readonly offset: number | null;
}

/** 3 年 beside years: 3 is said twice: whoever changes one must change the other. */
const standsTwice = (holder: Node): boolean =>
	Object.entries(holder).some(
		([key, value]) => typeof value === 'number' && key !== 'offset' && key !== 'number',
	);

/** All but `sections`, which is the text as printed. */
function* placesOf(value: unknown, text: string, path: Place['path'] = []): Generator<Place> {
	if (Array.isArray(value))
		for (const [index, each] of value.entries()) {
			if (each === text) yield { path: [...path, index], offset: null };
			else yield* placesOf(each, text, [...path, index]);
		}
	if (!isNode(value)) return;
	for (const [key, each] of Object.entries(value))
		if (each === text && !standsTwice(value))
			yield { path: [...path, key], offset: offsetOf(value) };
		else if (path.length > 0 || key !== 'sections') yield* placesOf(each, text, [...path, key]);
}

/** The place meant: the only one, or that of the last holder that begins before the doubt. */
function meant(places: readonly Place[], offset: number): Place | null {
	const [only, ...others] = places;
	if (only && others.length === 0) return only;
	const before = places.filter((place) => place.offset !== null && place.offset <= offset);
	return before.reduce<Place | null>(
		(last, place) => (last !== null && (last.offset ?? 0) >= (place.offset ?? 0) ? last : place),
		null,
	);
}

/** Where the holder lists the other wordings, the one that was taken is now among them. */
function exchanged(holder: Node, key: string, from: string, to: string): Node {
	const lists = Object.entries(holder).map(([name, value]) => [
		name,
		Array.isArray(value) && value.includes(to)
			? value.map((each: unknown) => (each === to ? from : each))
			: value,
	]);
	return { ...(Object.fromEntries(lists) as Node), [key]: to };
}

function replacedAt(value: unknown, path: Place['path'], from: string, to: string): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return to;
	if (Array.isArray(value))
		return value.map((each: unknown, index) =>
			index === key ? replacedAt(each, rest, from, to) : each,
		);
	const node = value as Node;
	if (rest.length === 0) return exchanged(node, String(key), from, to);
	return { ...node, [key]: replacedAt(node[key], rest, from, to) };
}

/**
 * `standard` with `to` where `from` was taken; `offset`: of the doubt, in UTF-16 units of the source.
 * null: it does not stand there as a text of its own, so that nobody but a person can change it.
 */
export function withReading<Standard extends object>(
	standard: Standard,
	from: string,
	to: string,
	offset: number,
): Standard | null {
	const place = meant([...placesOf(standard, from)], offset);
	return place && (replacedAt(standard, place.path, from, to) as Standard);
}
