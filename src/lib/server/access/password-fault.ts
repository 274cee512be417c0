/**
 * Which passwords may be had (ASVS level 2): 12 to 128 characters of whatever kind, and not one that
 * others guess. How many guesses one takes is estimated by zxcvbn from lists of common passwords, from what is
 * known of its owner, and from repetitions, sequences, rows of keys and dates.
 */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { Fault } from '#domain/fault.ts';

export const shortest = 12;
export const longest = 128;

/** Powers of ten. */
const fewestGuesses = 10;
/** What is looked at of a long one, so that none takes long. */
const lookedAt = 48;

/** Whom a password is for: their name, account and schools are the first that others try. */
export interface PasswordOwner {
	readonly name: string;
	readonly email?: string | null;
	readonly phone?: string | null;
	readonly schoolNames: readonly string[];
}

const product = ['循标', 'xunbiao'];
const partsOf = (text: string): string[] =>
	text.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length >= 3);

function wordsOf({ name, email, phone, schoolNames }: PasswordOwner): string[] {
	const reached = [email ?? '', ...partsOf(email ?? ''), (phone ?? '').replace(/^\+86/, '')];
	return [...product, name, ...partsOf(name), ...schoolNames, ...reached].filter(Boolean);
}

let estimating: Promise<ZxcvbnFactory> | null = null;

/** Fifty thousand words, read when the first password is chosen. */
async function prepared(): Promise<ZxcvbnFactory> {
	const { adjacencyGraphs, dictionary } = await import('@zxcvbn-ts/language-common');
	return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
}

const reasons: Readonly<Record<string, string>> = {
	repeat: '它主要是重复的字符',
	sequence: '它主要是连续的字符',
	spatial: '它主要是键盘上相邻的键',
	date: '它主要是日期',
	regex: '它主要是年份',
};

interface Match {
	readonly pattern: string;
	readonly token: string;
	readonly dictionaryName?: string;
}

/** Of the parts that were recognised the longest says why. */
function reasonOf(sequence: readonly Match[]): string {
	const known = sequence.filter(({ pattern }) => pattern !== 'bruteforce');
	const [first] = known.toSorted((a, b) => b.token.length - a.token.length);
	if (first?.pattern !== 'dictionary') return reasons[first?.pattern ?? ''] ?? '它太短、太有规律';
	return first.dictionaryName === 'userInputs'
		? '它主要是姓名、账号或学校的名称'
		: '它主要是很多人用的密码';
}

async function guessed(password: string, owner: PasswordOwner): Promise<Fault | null> {
	const estimate = await (estimating ??= prepared());
	const looked = [...password].slice(0, lookedAt).join('');
	const { guessesLog10, sequence } = estimate.check(looked, wordsOf(owner));
	if (guessesLog10 >= fewestGuesses) return null;
	return {
		path: 'password',
		wrong: `密码容易被猜到：${reasonOf(sequence)}`,
		right: '换成几个互不相干的词，或一句只有自己会说的话',
	};
}

/** What is wrong with a password that someone wants to have, or null. */
export async function passwordFault(password: string, owner: PasswordOwner): Promise<Fault | null> {
	const length = [...password.normalize('NFKC')].length;
	const bound =
		length < shortest
			? `至少 ${shortest} 个字符`
			: length > longest
				? `至多 ${longest} 个字符`
				: '';
	if (bound !== '') return { path: 'password', wrong: `密码有 ${length} 个字符`, right: bound };
	return guessed(password.normalize('NFKC'), owner);
}
