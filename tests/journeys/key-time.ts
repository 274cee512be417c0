/** How long a key takes in the courses table: for the bench, and for its test. */
import { expect, type Page } from '@playwright/test';

/** How many times slower than this machine the processor is made. */
export const slowed = 6;

/**
 * Milliseconds from a key until the frame with the new total is presented, as the browser itself
 * times events (https://www.w3.org/TR/event-timing/): to 8 ms, from 16 ms up.
 */
const untilShown = (page: Page, totals: string): Promise<number> =>
	page.evaluate(
		(selector) =>
			new Promise<number>((resolve, reject) => {
				const total = document.querySelector(selector);
				if (!total) return reject(new Error('the table has no total'));
				const [key, changed] = [{ at: NaN }, { at: NaN }];
				addEventListener('keydown', (event) => (key.at = event.timeStamp), {
					once: true,
					capture: true,
				});
				const changes = new MutationObserver(() => {
					changes.disconnect();
					changed.at = performance.now();
				});
				changes.observe(total, { subtree: true, childList: true, characterData: true });
				const timing = new PerformanceObserver((list) => {
					const entry = list
						.getEntriesByName('keydown')
						.find(({ startTime }) => Math.abs(startTime - key.at) < 1);
					if (!entry) return;
					timing.disconnect();
					// Rounded to 8 ms, so that the total may seem to have changed a little later.
					if (changed.at < key.at + entry.duration + 8) resolve(entry.duration);
					else reject(new Error('the total came in a later frame'));
				});
				timing.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
				setTimeout(() => reject(new Error('the key changed nothing')), 20_000);
			}),
		totals,
	);

const medianOf = (times: readonly number[]): number =>
	times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** The key before is saved: what is measured is one key, not the request of another. */
const settled = (page: Page): Promise<void> =>
	page
		.getByText(/^已保存/)
		.first()
		.waitFor();

/** What the key before changed is on the screen: nobody's fingers strike twice within a frame. */
const drawn = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const after = new MessageChannel();
				after.port1.onmessage = () => resolve();
				requestAnimationFrame(() => after.port2.postMessage(null));
			}),
	);

/** Median milliseconds of Enter after a typed digit, where an input has the keyboard; `ready` before each. */
async function enterTime(
	page: Page,
	keys: number,
	totals: string,
	ready: () => Promise<unknown> = () => Promise.resolve(),
): Promise<number> {
	const times: number[] = [];
	for (let run = -3; run < keys; run += 1) {
		await ready();
		await page.keyboard.press(run % 2 === 0 ? '6' : '7');
		const shown = untilShown(page, totals);
		await drawn(page);
		await page.keyboard.press('Enter');
		const time = await shown;
		if (run >= 0) times.push(time);
		await page.keyboard.press('ArrowUp');
	}
	return medianOf(times);
}

/** In a page with a table and nothing else (tests/bench/plain-table.ts). */
export const plainKeyTime = (page: Page, keys: number): Promise<number> =>
	enterTime(page, keys, '.total');

/** Types hours over those of the first course that has some; median milliseconds of the key that ends each. */
export async function keyTime(page: Page, keys: number): Promise<number> {
	const cell = page
		.locator('tbody [aria-colindex="9"]')
		.filter({ hasText: /^\s*\d\s*$/ })
		.first();
	// A page that is not alive yet takes no click.
	await expect(async () => {
		await cell.click();
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
	}).toPass();
	return enterTime(page, keys, 'tfoot .total', () => settled(page));
}

/** Gives the task one stands on in the map of a certificate to its course, and takes it back; median milliseconds. */
export async function mapKeyTime(page: Page, keys: number): Promise<number> {
	const cell = page.locator('[role=grid] tbody td[tabindex="0"]');
	// A page that is not alive yet takes no key.
	await expect(async () => {
		await cell.focus();
		const before = await page.evaluateHandle(() => document.activeElement);
		await page.keyboard.press('ArrowRight');
		expect(await page.evaluate((one) => document.activeElement !== one, before)).toBe(true);
	}).toPass();
	await page.keyboard.press('ArrowLeft');
	const times: number[] = [];
	for (let run = -2; run < keys; run += 1) {
		await settled(page);
		const shown = untilShown(page, '[role=grid] tfoot');
		await drawn(page);
		await page.keyboard.press(' ');
		const time = await shown;
		if (run >= 0) times.push(time);
	}
	return medianOf(times);
}
