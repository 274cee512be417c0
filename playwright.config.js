/** The journeys: a real browser on the built server with fresh data (`npm test` builds it first). */
import { defineConfig } from '@playwright/test';
import { systemChromium } from './scripts/test-tools.mjs';

// A port of its own for each run, so that two runs beside each other do not meet; workers inherit it.
process.env.JOURNEY_PORT ??= String(20_000 + (process.pid % 20_000));
const port = Number(process.env.JOURNEY_PORT);
const executablePath = systemChromium();

/** Where the server under test keeps its data, the demonstration's accounts among them. */
const dataFolder = process.env.JOURNEY_DATA ?? `test-results/data-${process.pid}`;
process.env.JOURNEY_DATA = dataFolder;

export default defineConfig({
	testDir: 'tests/journeys',
	outputDir: 'test-results/journeys',
	timeout: 60_000,
	workers: 1,
	reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
	use: {
		baseURL: `http://localhost:${port}`,
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		// Recording all of it makes every journey a quarter slower: only where somebody wants to look.
		trace: process.env.JOURNEY_TRACE ? 'retain-on-failure' : 'off',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
		},
	},
	webServer: {
		command: 'node --expose-gc scripts/serve.mjs',
		url: `http://localhost:${port}/login`,
		env: { PORT: String(port), DATA_DIR: dataFolder, IDENTITY_HTTP_LOOPBACK: '1' },
		timeout: 120_000,
	},
});
