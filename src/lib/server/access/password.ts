/** Passwords: argon2id with 64 MiB and three passes; at most three at once, for each takes its memory. */
import { hash, verify } from '@node-rs/argon2';
import { longest } from './password-fault.ts';

const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const atOnce = 3;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
	if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
	else running += 1;
	try {
		return await work();
	} finally {
		const next = waiting.shift();
		if (next) next();
		else running -= 1;
	}
}

export const hashPassword = (password: string): Promise<string> =>
	inTurn(() => hash(password.normalize('NFKC'), cost));

let nobody: Promise<string> | null = null;

/** Whether the password fits; where there is no such person it takes as long, and does not. */
export async function passwordFits(known: string | null, password: string): Promise<boolean> {
	if (password.length > 4 * longest) return false;
	const encoded = known ?? (await (nobody ??= hashPassword('nobody has this password')));
	const fits = await inTurn(() => verify(encoded, password.normalize('NFKC')));
	return fits && known !== null;
}
