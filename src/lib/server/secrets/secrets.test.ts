import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as build from '#tests/builders/school-of.ts';
import { isMark, markOf, seal, unseal } from './sealed.ts';
import { inTicket, ticketOf } from './ticket.ts';

let data: Awaited<ReturnType<typeof build.freshData>>;
beforeAll(async () => {
	data = await build.freshData();
});
afterAll(() => data.leave());

const lastChanged = (text: string): string =>
	text.slice(0, -2) + (text.endsWith('AA') ? 'BB' : 'AA');

it('opens what was sealed, for the same use and about the same', () => {
	const sealed = seal('totp', '密钥', 'p1');
	expect(sealed).not.toBe(seal('totp', '密钥', 'p1'));
	expect(unseal('totp', sealed, 'p1')).toBe('密钥');
	for (const [purpose, text, about] of [
		['oidc', sealed, 'p1'],
		['totp', sealed, 'p2'],
		['totp', lastChanged(sealed), 'p1'],
		['totp', '', 'p1'],
		['totp', 'AAAA', 'p1'],
	] as const)
		expect(unseal(purpose, text, about)).toBeNull();
});

it('keeps one key, beside the databases, for its own user alone', async () => {
	const sealed = seal('totp', 'x');
	const file = path.join(data.folder, 'secret.key');
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{64}$/);
	expect(readdirSync(data.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
	await build.reopen(data.folder);
	expect(unseal('totp', sealed)).toBe('x');
	const elsewhere = await build.freshData();
	expect(unseal('totp', sealed)).toBeNull();
	await elsewhere.leave();
	await build.reopen(data.folder);
});

it('knows its own marks', () => {
	const mark = markOf('device', 'a');
	expect(isMark('device', 'a', mark)).toBe(true);
	for (const [purpose, text, other] of [
		['device', 'b', mark],
		['other', 'a', mark],
		['device', 'a', ''],
		['device', 'a', lastChanged(mark)],
	] as const)
		expect(isMark(purpose, text, other)).toBe(false);
});

it('holds a ticket to its time', () => {
	const ticket = ticketOf('pending', { personId: 'p1' }, 300, 1_000_000);
	expect(inTicket('pending', ticket, 1_299_999)).toEqual({ personId: 'p1' });
	expect(inTicket('pending', ticket, 1_300_000)).toBeNull();
	expect(inTicket('other', ticket, 1_000_001)).toBeNull();
});
