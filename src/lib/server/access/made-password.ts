/** Words for an account that a machine made, fit to be typed from paper or a terminal. */
import { randomInt } from 'node:crypto';

/** No letters that are taken for each other. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

const four = (): string =>
	Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');

/** `k3v9-…`: groups of four, almost 20 bits each; a first password has four, 79 bits. */
export const madePassword = (groups = 4): string => Array.from({ length: groups }, four).join('-');
