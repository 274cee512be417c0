/** More than the server takes: 413 in Chinese at every door that takes a form, and nothing kept of it. */
import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownedAt, postDoors } from './answers.ts';
import { knock } from './knock.ts';
import type { Reply } from './served.ts';
import { setUp, type Stage } from './stage.ts';
import { cookieOf } from './visitors.ts';
import { contentOf } from './world.ts';

/** As scripts/serve.mjs bounds it. */
const bound = 21 * 2 ** 20;
const boundary = 'xxbb';
const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n`;
const tail = `\r\n--${boundary}--\r\n`;
/** Their address says all: no form is read, so that none can be too much. */
const withoutForm = /^action \/standards\/import\/\[job\]\?\/(publish|discard|withdraw)$/;
const formDoors = postDoors.filter((door) => door.startsWith('action ') && !withoutForm.test(door));

/** A form with one file, `length` bytes in all. */
const fileForm = (length: number): Buffer =>
	Buffer.concat([
		Buffer.from(head),
		Buffer.alloc(length - head.length - tail.length, 'x'),
		Buffer.from(tail),
	]);

/** Who sends on after the answer may find the connection closed: null. */
async function heard<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
	return asked.catch((failed: NodeJS.ErrnoException) => {
		if (failed.code === 'EPIPE' || failed.code === 'ECONNRESET') return null;
		throw failed;
	});
}

/** Sent without saying how long it is. */
const inChunks = (port: number, path: string, cookie: string, body: Buffer) =>
	new Promise<number>((resolve, reject) => {
		const headers = {
			...{ cookie, origin: `http://127.0.0.1:${port}`, 'transfer-encoding': 'chunked' },
			'content-type': `multipart/form-data; boundary=${boundary}`,
		};
		const request = http.request({ host: '127.0.0.1', port, method: 'POST', path, headers });
		request.on('response', (response) => {
			response.resume();
			response.on('end', () => resolve(response.statusCode ?? 0));
		});
		request.on('error', reject);
		for (let at = 0; at < body.length; at += 2 ** 20)
			request.write(body.subarray(at, at + 2 ** 20));
		request.end();
	});

let here: Stage;
const stage = (): Stage => here;

beforeAll(async () => {
	here = await setUp();
});
afterAll(() => here.strike());

const large = fileForm(bound + 1);
const type = `multipart/form-data; boundary=${boundary}`;
const pathOf = (door: string): string => {
	const { world } = stage();
	return knock(door, 'academic-affairs', ownedAt(door, world).only.ours).path;
};
const cookie = () => cookieOf(stage().world.schools.ours['academic-affairs']);
const words = ({ body }: Reply): string => body.replace(/<script[\s\S]*?<\/script>/g, '');

describe('a form of more than 21 MB', () => {
	it.each(formDoors)('at %s is told to be too much, or not let in', async (door) => {
		const { ask, world } = stage();
		const before = await contentOf(world);
		const reply = await heard(
			ask(
				{ method: 'POST', path: pathOf(door), headers: { 'content-type': type }, body: large },
				await cookie(),
			),
		);
		expect([undefined, 303, 403, 404, 413]).toContain(reply?.status);
		if (reply?.status === 413) expect(words(reply)).toMatch(/太多|太大/);
		expect(reply ? words(reply) : '').not.toMatch(/Payload|exceeds|SvelteKitError|Internal Error/);
		expect(await contentOf(world)).toBe(before);
	});

	const uploads = formDoors.filter((door) =>
		/import\?\/(upload|paste)|workbook\?\/upload|template\?\/bring|file\?\/attach/.test(door),
	);
	it.each(uploads)(
		'at %s is refused, announced or in chunks, and the server goes on',
		async (door) => {
			const { ask, served } = stage();
			const own = await cookie();
			const path = pathOf(door);
			const request = { method: 'POST', path, headers: { 'content-type': type } };
			const announced = await heard(ask({ ...request, body: large }, own));
			const chunked = await heard(inChunks(served.port, path, own, large));
			for (const status of [announced?.status, chunked ?? undefined])
				expect([undefined, 403, 404, 413]).toContain(status);
			expect(await stage().ask({ path: '/login' }, own)).toMatchObject({ status: 303 });
			expect(served.log()).not.toContain('"level":"error"');
		},
	);

	it('one byte less is read, and refused for what it is', async () => {
		const request = {
			method: 'POST',
			path: '/facts/import?/upload',
			headers: { 'content-type': type },
		};
		const reply = await stage().ask({ ...request, body: fileForm(bound - 1) }, await cookie());
		expect(reply.status).toBe(422);
		expect(words(reply)).toContain('文件超过 10 MB');
	});
});
