/** A password for a new account: from standard input, or made here and shown once. */
import { text as readAll } from 'node:stream/consumers';
import { madePassword } from '#server/access/made-password.ts';

export interface Chosen {
	readonly password: string;
	/** Made here: it must be shown, for nobody else knows it. */
	readonly isMade: boolean;
}

/** `fromInput`: the first line of standard input; never an argument, which others can see in the process list. */
export async function choosePassword(fromInput: boolean): Promise<Chosen> {
	if (!fromInput) return { password: madePassword(), isMade: true };
	const [line = ''] = (await readAll(process.stdin)).split('\n');
	return { password: line.replace(/\r$/, ''), isMade: false };
}
