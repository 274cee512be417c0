/** A first password for an account: four groups of four, 79 bits, and can be typed from a terminal. */
import { randomInt } from 'node:crypto';

/** No letters that are taken for each other. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

const four = (): string =>
	Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');

export const madePassword = (): string => Array.from({ length: 4 }, four).join('-');
