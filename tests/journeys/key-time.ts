/** How long a key takes in the courses table: for the bench, and for its test. */
import type { Page } from '@playwright/test';

/** How many times slower than this machine the processor is made. */
export const slowed = 6;

/** Steps of one key, in the page: from the key's own time until the frame with the new total is drawn. */
const untilShown = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			new Promise<number>((resolve, reject) => {
				const total = document.querySelector('tfoot .total');
				if (!total) return reject(new Error('the table has no total'));
				let pressed = 0;
				addEventListener('keydown', (event) => (pressed = event.timeStamp), {
					once: true,
					capture: true,
				});
				const observer = new MutationObserver(() => {
					observer.disconnect();
					requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
				});
				observer.observe(total, { subtree: true, childList: true, characterData: true });
			}),
	);

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
		await page.keyboard.press(run % 2 === 0 ? '6' : '7');
		const shown = untilShown(page);
		await page.evaluate(() => undefined);
		await page.keyboard.press('Enter');
		const time = await shown;
		if (run >= 0) times.push(time);
		await page.keyboard.press('ArrowUp');
	}
	return times.sort((a, b) => a - b)[Math.floor(keys / 2)] ?? NaN;
}
