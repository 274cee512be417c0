import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as build from '#tests/builders/school-of.ts';
import { readPlatform } from '../db/databases.ts';
import { tries } from '../db/platform/schema.ts';
import { throttle, type Tries, type Whence } from './throttle.ts';

let data: Awaited<ReturnType<typeof build.freshData>>;
beforeAll(async () => {
	data = await build.freshData();
});
afterAll(() => data.leave());

/** A clock that stands until it is moved; each test begins on a day when nothing is remembered. */
let time = 1_000_000_000_000;
const limits = throttle(() => time);
const seconds = (count: number): void => void (time += count * 1000);
const day = 24 * 3600;
beforeEach(() => seconds(3 * day));

const at = (address: string, device: string | null = null): Whence => ({ address, device });
const home = at('10.0.0.1');

async function fail(times: number, account = 'a@x.cn', from: Whence = home): Promise<Tries> {
	let last: Tries = { waitSeconds: 0 };
	for (let one = 0; one < times; one += 1) last = await limits.count(account, from);
	return last;
}

describe('whoever guesses', () => {
	it('hears how many tries remain, then waits twice as long each time, an hour at most', async () => {
		expect(await fail(4)).toEqual({ left: 1, thenSeconds: 0 });
		for (const wait of [60, 120, 240, 480, 960, 1920, 3600, 3600]) {
			expect(await fail(1)).toEqual({ left: 0, thenSeconds: wait });
			expect(await fail(1)).toEqual({ waitSeconds: wait });
			seconds(wait - 1);
			expect(await fail(3)).toEqual({ waitSeconds: 1 });
			seconds(1);
		}
	});

	it('is remembered by a server that was started anew, for a day', async () => {
		await fail(5);
		await build.reopen(data.folder);
		expect(await fail(1)).toEqual({ waitSeconds: 60 });
		seconds(day - 1);
		expect(await fail(1)).toMatchObject({ thenSeconds: 120 });
		seconds(day);
		expect(await fail(1)).toEqual({ left: 4, thenSeconds: 0 });
	});

	it('from everywhere makes all others wait a quarter of an hour at most', async () => {
		for (let one = 0; one < 29; one += 1) await fail(1, 'a@x.cn', at(`10.1.${one}.1`));
		for (const wait of [60, 120, 240, 480, 900, 900, 900]) {
			expect(await fail(1, 'a@x.cn', at(`10.2.${wait}.1`))).toMatchObject({ thenSeconds: wait });
			expect(await fail(1)).toEqual({ waitSeconds: wait });
			expect(await fail(1, `other${time}@x.cn`)).toMatchObject({ thenSeconds: 0 });
			seconds(wait);
		}
	});

	it('locks nobody out of a browser that is known, which has a count of its own', async () => {
		const known = at('10.0.0.1', 'device');
		for (let one = 0; one < 30; one += 1) await fail(1, 'a@x.cn', at(`10.1.${one}.1`));
		expect(await fail(1)).toEqual({ waitSeconds: 60 });
		expect(await fail(5, 'a@x.cn', known)).toEqual({ left: 0, thenSeconds: 60 });
		expect(await fail(1, 'a@x.cn', known)).toEqual({ waitSeconds: 60 });
	});

	it('behind one network is bounded for all accounts together', async () => {
		for (let one = 0; one < 99; one += 1) await fail(1, `p${one}@x.cn`);
		expect(await fail(1, 'last@x.cn')).toEqual({ left: 0, thenSeconds: 60 });
		expect(await fail(1, 'more@x.cn')).toEqual({ waitSeconds: 60 });
		expect(await fail(1, 'more@x.cn', at('10.0.0.2'))).toMatchObject({ thenSeconds: 0 });
	});

	it('of an IPv6 network is one, however many addresses there are', async () => {
		for (let one = 0; one < 5; one += 1) await fail(1, 'a@x.cn', at(`2001:db8:1:2::${one}`));
		expect(await fail(1, 'a@x.cn', at('2001:db8:1:2:3:4:5:6'))).toEqual({ waitSeconds: 60 });
		expect(await fail(1, 'a@x.cn', at('2001:db8:1:3::1'))).toMatchObject({ left: 4 });
	});
});

describe('whoever was right', () => {
	it('begins afresh', async () => {
		await fail(4);
		await limits.forget('a@x.cn', home);
		expect(await fail(1)).toEqual({ left: 4, thenSeconds: 0 });
	});

	it('gains no guesses at others’ accounts by an own one', async () => {
		for (let one = 0; one < 98; one += 1) await fail(1, `p${one}@x.cn`);
		for (let one = 0; one < 3; one += 1) {
			expect(await fail(1, 'own@x.cn')).toMatchObject({ left: 1 });
			await limits.forget('own@x.cn', home);
		}
		await fail(2, 'victim@x.cn');
		expect(await fail(1, 'victim@x.cn')).toEqual({ waitSeconds: 60 });
	});
});

it('writes down no account and no address, and keeps nothing that counts no more', async () => {
	await fail(1, 'somebody@school.example');
	const rows = await readPlatform((db) => db.select().from(tries));
	expect(JSON.stringify(rows)).not.toMatch(/school|10\.0/);
	seconds(2 * day);
	await fail(1);
	expect(await readPlatform((db) => db.$count(tries))).toBe(3);
});
