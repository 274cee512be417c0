/** Recovery codes: 59 bits each, shown once, kept salted and keyed. */
import { randomBytes } from 'node:crypto';
import { madePassword } from '../made-password.ts';
import { isMark, markOf } from '../../secrets/sealed.ts';

const purpose = 'recovery code';
const count = 10;

export interface KeptCode {
	readonly salt: string;
	readonly hash: string;
}

export const newCodes = (): string[] => Array.from({ length: count }, () => madePassword(3));

/** As it was made, however it was typed: without spaces and dashes, small. */
const plain = (code: string): string =>
	code
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');

export function keptOf(code: string): KeptCode {
	const salt = randomBytes(16).toString('hex');
	return { salt, hash: markOf(purpose, salt + plain(code)) };
}

/** Which of the kept ones it is. */
export const keptAs = <Kept extends KeptCode>(code: string, kept: readonly Kept[]): Kept | null =>
	kept.find(({ salt, hash }) => isMark(purpose, salt + plain(code), hash)) ?? null;
