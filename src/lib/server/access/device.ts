/**
 * A browser knows that somebody signed in there: it carries a mark for this person that nobody else can
 * make. It opens nothing; wrong guesses from elsewhere do not count against it.
 */
import { randomBytes } from 'node:crypto';
import { isMark, markOf } from '../secrets/sealed.ts';

const textOf = (device: string, personId: string): string => JSON.stringify([device, personId]);

export function deviceMark(personId: string): string {
	const device = randomBytes(16).toString('base64url');
	return `${device}.${markOf('device', textOf(device, personId))}`;
}

/** Which browser of this person it is; null: none of theirs. */
export function deviceIn(mark: string | undefined, personId: string | null): string | null {
	const [device = '', signed = ''] = (mark ?? '').split('.');
	return personId !== null && isMark('device', textOf(device, personId), signed) ? device : null;
}
