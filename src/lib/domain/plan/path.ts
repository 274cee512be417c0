/**
 * Paths into the open formats (formats.md, Paths): keys joined by `/`; members of lists stand by id,
 * by semester (calendar), by skill (mapping), by `id@edition` (certificates), others by position.
 */
type Json = unknown;

const special = /[~/]/;
// Hardly a key has either, and every finding joins some: the test is what costs.
const escape = (key: string): string =>
	special.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
const unescape = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

export const joinPath = (...keys: (string | number)[]): string =>
	keys.map((key) => escape(String(key))).join('/');

export const splitPath = (path: string): string[] =>
	path === '' ? [] : path.split('/').map(unescape);

/** Name by which a member of the list at `listKey` stands in a path, or null: by position. */
export function memberKey(listKey: string, member: Json): string | null {
	if (typeof member !== 'object' || member === null) return null;
	const record = member as Record<string, Json>;
	if (listKey === 'calendar') return keyOf(record['semester']);
	if (listKey === 'mapping') return keyOf(record['skill']);
	if (listKey === 'certificates') return certificateKey(record['standard']);
	return keyOf(record['id']);
}

const keyOf = (value: Json): string | null =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : null;

function certificateKey(standard: Json): string | null {
	if (typeof standard !== 'object' || standard === null) return null;
	const { id, edition } = standard as Record<string, Json>;
	return typeof id === 'string' && typeof edition === 'string' ? `${id}@${edition}` : null;
}

/** Position in `list` of the member that stands as `key`, or -1. */
export function memberIndex(listKey: string, list: readonly Json[], key: string): number {
	const named = list.findIndex((member) => memberKey(listKey, member) === key);
	if (named >= 0) return named;
	const position = /^\d+$/.test(key) ? Number(key) : -1;
	const member = list[position];
	return member !== undefined && memberKey(listKey, member) === null ? position : -1;
}

/** The formats' path of a place given by keys and positions, as a validator reports it. */
export function pathOf(root: Json, keys: readonly (string | number)[]): string {
	const parts: string[] = [];
	let here: Json = root;
	let listKey = '';
	for (const key of keys) {
		const next = (here as Record<string | number, Json> | null)?.[key];
		const named = Array.isArray(here) ? memberKey(listKey, next) : null;
		parts.push(named ?? String(key));
		listKey = String(key);
		here = next;
	}
	return joinPath(...parts);
}

/** Value at a path, or undefined where nothing stands there. */
export function valueAt(root: Json, path: string): Json {
	let here: Json = root;
	let listKey = '';
	for (const key of splitPath(path)) {
		if (Array.isArray(here)) here = (here as Json[])[memberIndex(listKey, here, key)];
		else if (typeof here === 'object' && here !== null && Object.hasOwn(here, key)) {
			here = (here as Record<string, Json>)[key];
			listKey = key;
		} else return undefined;
	}
	return here;
}
