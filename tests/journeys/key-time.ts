/** How long a key takes in the courses table: for the bench, and for its test. */
import type { Page } from '@playwright/test';

/** How many times slower than this machine the processor is made. */
export const slowed = 6;

/** Steps of one key, in the page: from the key's own time until the frame with the new total is drawn. */
const untilShown = (page: Page, totals: string): Promise<number> =>
	page.evaluate(
		(selector) =>
			new Promise<number>((resolve, reject) => {
				const total = document.querySelector(selector);
				if (!total) return reject(new Error('the table has no total'));
				let pressed = 0;
				addEventListener('keydown', (event) => (pressed = event.timeStamp), {
					once: true,
					capture: true,
				});
				const observer = new MutationObserver(() => {
					observer.disconnect();
					// The first task after the frame that shows it: timers of the page come later.
					const drawn = new MessageChannel();
					drawn.port1.onmessage = () => resolve(performance.now() - pressed);
					requestAnimationFrame(() => drawn.port2.postMessage(null));
				});
				observer.observe(total, { subtree: true, childList: true, characterData: true });
			}),
		totals,
	);

const medianOf = (times: readonly number[]): number =>
	times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** The key before is done with, its request included: what is measured is one key. */
const settled = (page: Page): Promise<void> =>
	page
		.getByText(/^已保存/)
		.first()
		.waitFor();

/** Types hours over those of the first course that has some; median milliseconds of the key that ends each. */
export async function keyTime(page: Page, keys: number): Promise<number> {
	const cell = page
		.locator('tbody [aria-colindex="9"]')
		.filter({ hasText: /^\s*\d\s*$/ })
		.first();
	await cell.click();
	await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
	const times: number[] = [];
	for (let run = -3; run < keys; run += 1) {
		await settled(page);
		await page.keyboard.press(run % 2 === 0 ? '6' : '7');
		const shown = untilShown(page, 'tfoot .total');
		await page.evaluate(() => undefined);
		await page.keyboard.press('Enter');
		const time = await shown;
		if (run >= 0) times.push(time);
		await page.keyboard.press('ArrowUp');
	}
	return medianOf(times);
}

/** Gives the task one stands on in the map of a certificate to its course, and takes it back; median milliseconds. */
export async function mapKeyTime(page: Page, keys: number): Promise<number> {
	await page.locator('[role=grid] tbody td[tabindex="0"]').focus();
	const times: number[] = [];
	for (let run = -2; run < keys; run += 1) {
		await settled(page);
		const shown = untilShown(page, '[role=grid] tfoot');
		await page.evaluate(() => undefined);
		await page.keyboard.press(' ');
		const time = await shown;
		if (run >= 0) times.push(time);
	}
	return medianOf(times);
}
