/** A password for a new account: from standard input, or made here and shown once. */
import { randomInt } from 'node:crypto';
import { text as readAll } from 'node:stream/consumers';

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of four: 79 bits, and can be typed from a terminal. */
const made = (): string =>
	Array.from({ length: 4 }, () =>
		Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join(''),
	).join('-');

export interface Chosen {
	readonly password: string;
	/** Made here: it must be shown, for nobody else knows it. */
	readonly isMade: boolean;
}

/** `fromInput`: the first line of standard input; never an argument, which others can see in the process list. */
export async function choosePassword(fromInput: boolean): Promise<Chosen> {
	if (!fromInput) return { password: made(), isMade: true };
	const [line = ''] = (await readAll(process.stdin)).split('\n');
	return { password: line.replace(/\r$/, ''), isMade: false };
}
