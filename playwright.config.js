/** The journeys: a real browser on the built server with fresh data (`npm test` builds it first). */
import { defineConfig } from '@playwright/test';
import { chromiumSwitches } from './scripts/quiet-chromium.mjs';
import { systemChromium } from './scripts/test-tools.mjs';

const executablePath = systemChromium();

/** Journeys that look at many pages, rather than tell a story: about a third of the time. */
const looking = ['accessible', 'charts', 'explained', 'figures', 'standards', 'weeks'].map(
	(name) => `**/${name}.spec.ts`,
);

export default defineConfig({
	testDir: 'tests/journeys',
	timeout: 60_000,
	// Nothing waits so long that is there; on a busy machine a page may need it.
	expect: { timeout: 15_000 },
	workers: 1,
	// By chance, once; scripts/test.mjs names what needed it. The second try has data of its own (journey.ts).
	retries: 1,
	reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
	// Each in a run of its own, so that two may run beside each other (scripts/test.mjs).
	projects: [
		{ name: 'stories', testIgnore: looking, outputDir: 'test-results/journeys/stories' },
		{ name: 'looking', testMatch: looking, outputDir: 'test-results/journeys/looking' },
	],
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
