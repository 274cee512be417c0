/** Names for rows: random, so that nobody finds one by counting. */
import { randomBytes } from 'node:crypto';

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** 16 characters, 80 bits; safe in file names and addresses. */
export const newId = (): string =>
	Array.from(randomBytes(16), (byte) => letters[byte % letters.length]).join('');

export const now = (): string => new Date().toISOString();
