/** What an address seeks in the 操作记录; what it says wrongly it does not say. */
import { nouns } from '#domain/audit/words.ts';
import type { Sought } from './repository.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Midnight of China, where the colleges are, `later` days on; null: no day. */
function midnight(text: string | null, later = 0): string | null {
	if (text === null || !day.test(text)) return null;
	const at = Date.parse(`${text}T00:00:00+08:00`);
	return Number.isNaN(at) ? null : new Date(at + later * 86_400_000).toISOString();
}

export function soughtIn(params: URLSearchParams): Sought {
	const person = params.get('person') ?? '';
	const place = params.get('place') ?? '';
	return {
		from: midnight(params.get('from')),
		to: midnight(params.get('to'), 1),
		personId: /^[\w-]{1,64}$/.test(person) ? person : null,
		place: Object.hasOwn(nouns, place) ? place : null,
	};
}

/** Entries before this one; null: from the newest. */
export function beforeIn(params: URLSearchParams): number | null {
	const before = Number(params.get('before') ?? '');
	return Number.isSafeInteger(before) && before > 0 ? before : null;
}
