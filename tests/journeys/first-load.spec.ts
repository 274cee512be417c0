/** What 课程与学时 costs before it can be used: its programs, as they come over the line. */
import { expect, test, type Page } from './journey.ts';
import { newPlan, personAt } from './pages.ts';

/** Compressed bytes of every program that a page fetches, by name. */
function programsOf(page: Page): Map<string, number> {
	const sizes = new Map<string, number>();
	page.on('response', (answer) => {
		const { pathname } = new URL(answer.url());
		if (!pathname.endsWith('.js')) return;
		sizes.set(pathname, Number(answer.headers()['content-length']));
	});
	return sizes;
}

test('the first load of the schedule is at most 170 KB of programs, and no dialog is among them', async ({
	browser,
}) => {
	const drafting = await personAt(browser, '专业负责人');
	const plan = await newPlan(drafting);
	const context = await browser.newContext({
		storageState: await drafting.context().storageState(),
	});
	const page = await context.newPage();
	const sizes = programsOf(page);
	await page.goto(`${plan}/courses`);
	await expect(page.getByRole('grid')).toBeVisible();
	await page.waitForLoadState('networkidle');
	await page.waitForFunction(() => 'live' in document.documentElement.dataset);
	const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
	expect(all, JSON.stringify([...sizes])).toBeLessThanOrEqual(170_000);
	expect(all).toBeGreaterThan(50_000);
	const before = sizes.size;
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog')).toBeVisible();
	await expect.poll(() => sizes.size).toBeGreaterThan(before);
	await context.close();
	await drafting.context().close();
});
