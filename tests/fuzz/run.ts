/** `npm run fuzz -- together --minutes 10 [--seed 7]`: random runs that are too long for every day. */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { systemChromium } from '../../scripts/test-tools.mjs';
import { together } from './together.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } },
});
const [which] = positionals;
const minutes = Number(values.minutes);
if (which !== 'together' || !(minutes > 0)) {
	console.error('npm run fuzz -- together [--minutes 10] [--seed 7]');
	process.exit(2);
}
const seed = Number(values.seed ?? Date.now() % 1_000_000);
console.log(`seed ${seed}`);
const executablePath = systemChromium() as string | undefined;
const browser = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: ['--no-sandbox', '--disable-gpu'],
});
try {
	console.log(await together(browser, { seed, seconds: minutes * 60, calm: 6 }));
} finally {
	await browser.close();
}
