/** The demonstration's accounts at the server under test. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { request, type APIRequestContext } from '@playwright/test';

export interface Account {
	/** 专业负责人, 教务处, … */
	readonly role: string;
	readonly name: string;
	readonly email: string;
	readonly phone: string;
	readonly password: string;
}

/** The `which`-th account of a role; there are two of 专业负责人. */
export function account(role: string, which = 0): Account {
	const file = path.join(process.env['JOURNEY_DATA'] ?? '', 'demo-accounts.txt');
	const rows = readFileSync(file, 'utf8').trim().split('\n');
	const fields = rows.map((row) => row.split('\t')).filter(([name]) => name === role)[which];
	if (!fields) throw new Error(`No account of ${role}`);
	const [, name = '', email = '', phone = '', password = ''] = fields;
	return { role, name, email, phone, password };
}

/** Signs in without the form, which has journeys of its own. */
export async function enter(
	client: APIRequestContext,
	origin: string,
	{ email, password }: Account,
	agent = 'journeys',
): Promise<void> {
	const answer = await client.post(`${origin}/api/session`, {
		data: { account: email, password, remember: false },
		headers: { origin, 'user-agent': agent },
	});
	if (!answer.ok()) throw new Error(await answer.text());
}

/** A signed-in client without a browser. */
export async function clientOf(baseURL: string, who: Account): Promise<APIRequestContext> {
	const client = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
	await enter(client, baseURL, who);
	return client;
}
