/**
 * What journeys take from Playwright, with a server of their worker's own on fresh data. A worker ends with
 * the first failure, so a second try finds nothing of what the first one made.
 */
import { test as plain } from '@playwright/test';
import { MortalServer } from '#tests/fuzz/server.ts';

export * from '@playwright/test';

interface Served {
	readonly server: MortalServer;
}

export const test = plain.extend<object, Served>({
	server: [
		// The demonstration is made at the first start; on a busy machine that takes its time.
		async ({ browserName: _ }, use) => {
			const server = await MortalServer.start({ IDENTITY_HTTP_LOOPBACK: '1' });
			process.env['JOURNEY_BASE'] = server.base;
			process.env['JOURNEY_DATA'] = server.folder;
			await use(server);
			await server.end();
		},
		{ scope: 'worker', auto: true, timeout: 300_000 },
	],
	baseURL: ({ server }, use) => use(server.base),
});
