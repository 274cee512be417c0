import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { outward } from './outward.ts';
import { isPrivate } from './private-address.ts';
import { checkAddress, Unreachable } from './reach.ts';

const settings = ['IDENTITY_PRIVATE_HOSTS', 'IDENTITY_HTTP_LOOPBACK'] as const;
const forget = (): void => settings.forEach((name) => delete process.env[name]);
afterEach(forget);

const refusalAt = (address: string): string | null => {
	try {
		checkAddress(new URL(address));
		return null;
	} catch (error) {
		if (error instanceof Unreachable) return error.message;
		throw error;
	}
};

describe('an address of a private network', () => {
	it.each([
		...['0.0.0.0', '10.0.0.0', '10.255.255.255', '100.64.0.1', '127.0.0.1', '169.254.169.254'],
		...[
			'172.16.0.1',
			'172.31.255.255',
			'192.168.1.1',
			'198.18.0.1',
			'224.0.0.1',
			'255.255.255.255',
		],
		...['::', '::1', '::ffff:10.0.0.1', '::ffff:7f00:1', '64:ff9b::a00:1', 'fc00::1', 'fdff::1'],
		...['fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '2002:a00:1::1', '2001:db8::1'],
	])('is known: %s', (address) => expect(isPrivate(address)).toBe(true));

	it.each([
		...[
			'9.255.255.255',
			'11.0.0.0',
			'100.63.255.255',
			'100.128.0.0',
			'172.15.255.255',
			'172.32.0.0',
		],
		...['192.167.255.255', '192.169.0.0', '223.255.255.255', '1.1.1.1', '2400:3200::1'],
		'::ffff:1.1.1.1',
	])('is not every one: %s', (address) => expect(isPrivate(address)).toBe(false));
});

describe('where the server goes', () => {
	it.each([
		['https://sso.school.example', null],
		['https://1.1.1.1', null],
		['http://sso.school.example', '只能用 https'],
		['http://127.0.0.1:8080', '只能用 https'],
		['file:///etc/passwd', '只能用 https'],
		['https://10.0.0.1', '内部网络'],
		['https://[::1]', '内部网络'],
		['https://2130706433', '内部网络'],
		['https://0x7f.1', '内部网络'],
		['https://127.1', '内部网络'],
	])('%s: %s', (address, words) => {
		if (words === null) expect(refusalAt(address)).toBeNull();
		else expect(refusalAt(address)).toContain(words);
	});

	it('is what the operator opens, host by host', () => {
		process.env['IDENTITY_PRIVATE_HOSTS'] = 'sso.inside.example, 10.0.0.1';
		expect(refusalAt('https://10.0.0.1:8443')).toBeNull();
		expect(refusalAt('https://10.0.0.2')).toContain('IDENTITY_PRIVATE_HOSTS');
		expect(refusalAt('http://10.0.0.1')).toContain('https');
	});

	it('is this machine itself over http where that is said', () => {
		process.env['IDENTITY_HTTP_LOOPBACK'] = '1';
		for (const host of ['127.0.0.1:9', 'localhost:9', '[::1]:9'])
			expect(refusalAt(`http://${host}`)).toBeNull();
		for (const host of ['10.0.0.1', 'localhost.example', '127.0.0.1.example'])
			expect(refusalAt(`http://${host}`)).toContain('https');
	});
});

describe('a request outward', () => {
	let server: http.Server;
	let port = 0;
	beforeAll(async () => {
		server = http.createServer((request, response) => {
			if (request.url === '/large') return void response.end(Buffer.alloc(1_000_001, 'x'));
			if (request.url === '/away') response.writeHead(302, { location: 'http://10.0.0.1/' });
			if (request.url === '/silent') return;
			response.end(request.url === '/whole' ? Buffer.alloc(1_000_000, 'x') : request.method);
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		({ port } = server.address() as AddressInfo);
	});
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});

	const at = (path: string, host = '127.0.0.1'): string => `http://${host}:${port}${path}`;
	const wordsOf = (asked: Promise<Response>) =>
		asked.then(
			() => null,
			(error: Error) => error.message,
		);

	it('brings an answer, follows no other address and takes no end of bytes', async () => {
		process.env['IDENTITY_HTTP_LOOPBACK'] = '1';
		expect(await (await outward(at('/'), { method: 'POST', body: 'a=1' })).text()).toBe('POST');
		const away = await outward(at('/away'));
		expect([away.status, away.headers.get('location')]).toEqual([302, 'http://10.0.0.1/']);
		expect((await (await outward(at('/whole'))).text()).length).toBe(1_000_000);
		expect(await wordsOf(outward(at('/large')))).toContain('太大');
	});

	it('ends when whoever asked has had enough', async () => {
		process.env['IDENTITY_HTTP_LOOPBACK'] = '1';
		const giving = new AbortController();
		const asked = outward(at('/silent'), { signal: giving.signal });
		giving.abort();
		await expect(asked).rejects.toThrow(/abort/i);
	});

	it('judges the address that a name leads to', async () => {
		// `localhost` is a name, and leads to this machine.
		expect(await wordsOf(outward(`https://localhost:${port}/`))).toContain('内部网络');
		process.env['IDENTITY_PRIVATE_HOSTS'] = 'localhost';
		expect(await wordsOf(outward(`https://localhost:${port}/`))).not.toContain('内部网络');
		expect(await wordsOf(outward('https://no-such-host.invalid/'))).toMatch(/域名|连不上/);
	});
});
