/** Passwords: argon2id with 64 MiB and three passes; at most three at once, for each takes its memory. */
import { hash, verify } from '@node-rs/argon2';
import type { Fault } from '#domain/fault.ts';

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

const shortest = 12;
const longest = 128;

/** What is wrong with a password that someone wants to have, or null. */
export function passwordFault(password: string): Fault | null {
	const length = [...password].length;
	if (length < shortest)
		return {
			path: 'password',
			wrong: `密码只有 ${length} 个字符`,
			right: `至少 ${shortest} 个字符`,
		};
	if (length > longest)
		return { path: 'password', wrong: `密码有 ${length} 个字符`, right: `至多 ${longest} 个字符` };
	return null;
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
