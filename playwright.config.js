/** The journeys: a real browser on the built server with fresh data (`npm test` builds it first). */
import { defineConfig } from '@playwright/test';
import { chromiumSwitches } from './scripts/quiet-chromium.mjs';
import { systemChromium } from './scripts/test-tools.mjs';

const executablePath = systemChromium();

export default defineConfig({
	testDir: 'tests/journeys',
	timeout: 60_000,
	// Nothing waits so long that is there; on a busy machine a page may need it.
	expect: { timeout: 15_000 },
	// Each has a server and data of its own (journey.ts); a journey waits now and then, and so does not fill a core.
	workers: 2,
	// By chance, once; scripts/test.mjs names what needed it. The second try has data of its own (journey.ts).
	retries: 1,
	reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
	outputDir: 'test-results/journeys',
	use: {
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		// Recording all of it makes every journey a quarter slower: only where somebody wants to look.
		trace: process.env.JOURNEY_TRACE ? 'retain-on-failure' : 'off',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: chromiumSwitches,
		},
	},
});
