/**
 * Two people at one plan, one of them in two windows, typing at random, while the network is cut and the server killed at random.
 * In the end all hold the plan that the server holds, and every edit is accounted for.
 */
import type { Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ledger, type Logged } from './ledger.ts';
import { Chance } from './random.ts';
import { MortalServer } from './server.ts';
import { Typist } from './typist.ts';

export interface Figures {
	readonly seed: number;
	readonly seconds: number;
	readonly typed: number;
	/** Times that somebody wrote in a plain text. */
	readonly texts: number;
	readonly edits: number;
	readonly revisions: number;
	readonly cuts: number;
	readonly kills: number;
	readonly crashes: number;
	readonly decisions: number;
	/** Edits that came over one that their author had not seen. */
	readonly overwritten: number;
	/** Edits by what became of them. */
	readonly fates: Readonly<Record<string, number>>;
	/** Milliseconds until all was at rest, after the last thing was done. */
	readonly settling: number;
}

export interface Run {
	readonly seed: number;
	readonly seconds: number;
	/** Seconds between two mishaps, at most. */
	readonly calm: number;
}

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Account {
	readonly email: string;
	readonly password: string;
}

function accountsIn(folder: string): Account[] {
	const rows = readFileSync(path.join(folder, 'demo-accounts.txt'), 'utf8').trim().split('\n');
	return rows
		.map((row) => row.split('\t'))
		.filter(([role]) => role === '专业负责人')
		.map(([, , email = '', , password = '']) => ({ email, password }));
}

/** Signs in once, and drafts the plan at which all sit. */
async function signIn(browser: Browser, base: string, { email, password }: Account) {
	const context = await browser.newContext();
	const data = { account: email, password, remember: true };
	const answer = await context.request.post(`${base}/api/session`, {
		data,
		headers: { origin: base },
	});
	if (!answer.ok()) throw new Error(await answer.text());
	return { context, state: await context.storageState() };
}

async function draft(browser: Browser, base: string, account: Account): Promise<string> {
	const { context } = await signIn(browser, base, account);
	const page = await context.newPage();
	await page.goto(`${base}/plans/new`);
	await page.getByRole('button', { name: '生成方案' }).click();
	await page.waitForURL(/\/plans\/[0-9a-z]{16}/, { timeout: 60_000 });
	const plan = new URL(page.url()).pathname;
	await context.close();
	return plan;
}

/** Types until the time is over. */
async function types(typist: Typist, until: number): Promise<void> {
	while (Date.now() < until) {
		await typist.act();
		await pause(60);
	}
}

interface Mishaps {
	cuts: number;
	kills: number;
	crashes: number;
}

/** Cuts, kills and crashes, one after the other, each mended before the next. */
async function disturb(
	server: MortalServer,
	typists: readonly Typist[],
	chance: Chance,
	{ until, calm }: { until: number; calm: number },
): Promise<Mishaps> {
	const done: Mishaps = { cuts: 0, kills: 0, crashes: 0 };
	while (Date.now() < until) {
		await pause(1000 + chance.below(calm * 1000));
		const one = chance.of(typists);
		const what = chance.below(5);
		if (what < 3) {
			await one.cut(true);
			await pause(1000 + chance.below(5000));
			await one.cut(false);
			done.cuts += 1;
		} else if (what === 3) {
			await server.kill();
			await pause(chance.below(2000));
			await server.rise();
			done.kills += 1;
		} else {
			await one.crash();
			done.crashes += 1;
		}
	}
	return done;
}

/** Until nobody is asked anything and nothing waits. */
async function settle(typists: readonly Typist[], within: number): Promise<number> {
	const begun = Date.now();
	while (Date.now() - begun < within) {
		for (const one of typists) await one.answer(true).catch(() => false);
		const atRest = await Promise.all(typists.map((one) => one.isAtRest()));
		if (atRest.every(Boolean)) return Date.now() - begun;
		await pause(200);
	}
	throw new Error('Something still waits, long after everything is well again');
}

function compare(tables: readonly (readonly string[])[]): void {
	const [first = [], ...others] = tables;
	for (const other of others)
		for (const [at, row] of first.entries())
			if (row !== other[at]) throw new Error(`Two hold another plan:\n${row}\n${other[at]}`);
}

export async function together(browser: Browser, run: Run): Promise<Figures> {
	const server = await MortalServer.start();
	try {
		return await togetherAt(server, browser, run);
	} finally {
		await server.end();
	}
}

/** At a server that is killed and comes back, with its data. */
export async function togetherAt(
	server: MortalServer,
	browser: Browser,
	run: Run,
): Promise<Figures> {
	const { seed, seconds, calm } = run;
	const [zhou, chen] = accountsIn(server.folder);
	if (!zhou || !chen) throw new Error('The demonstration has two who write');
	const plan = await draft(browser, server.base, zhou);
	const ledger = new Ledger();
	const address = `${server.base}${plan}/courses`;
	const seats = [zhou, chen].map(async (account, index) => {
		const { context, state } = await signIn(browser, server.base, account);
		await context.close();
		return Typist.at(browser, { name: `${index}`, seed: seed + index, address, state, ledger });
	});
	const [one, two] = (await Promise.all(seats)) as [Typist, Typist];
	const typists = [one, two, await one.beside(seed + 2)];
	const until = Date.now() + seconds * 1000;
	const [mishaps] = await Promise.all([
		disturb(server, typists, new Chance(seed + 99), { until, calm }),
		...typists.map((one) => types(one, until)),
	]);
	const settling = await settle(typists, 60_000);
	const reader = typists[0]!.page.request;
	const answer = await reader.get(`${server.base}${plan}/events?after=0`, {
		headers: { accept: 'application/json' },
	});
	const { changes } = (await answer.json()) as { changes: Logged[] };
	const held = async (one: Typist) => [...(await one.table()), await one.text()];
	const own = await Promise.all(typists.map(held));
	await typists[0]!.crash();
	compare([...own, await held(typists[0]!)]);
	const { counts, lost } = ledger.close(changes);
	await Promise.all([one.close(), two.close()]);
	if (lost.length > 0) throw new Error(`Edits are lost: ${JSON.stringify(lost, null, 1)}`);
	return {
		...{ seed, seconds, ...mishaps, settling, fates: counts, edits: ledger.edits },
		typed: typists.reduce((sum, one) => sum + one.typed, 0),
		texts: typists.reduce((sum, one) => sum + one.texts, 0),
		decisions: typists.reduce((sum, one) => sum + one.decisions, 0),
		revisions: changes.length,
		overwritten: changes.flatMap(({ edits }) => edits).filter(({ unseen }) => unseen).length,
	};
}
