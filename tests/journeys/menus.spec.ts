/** Menus of buttons lie within the window, however small it is and wherever the page was scrolled to. */
import { expect, test, type Locator, type Page } from './journey.ts';
import { newPlan, personAt } from './pages.ts';

let page: Page;
let plan: string;

test.beforeAll(async ({ browser }) => {
	test.setTimeout(120_000);
	page = await personAt(browser, '专业负责人');
	plan = await newPlan(page);
});
test.afterAll(() => page.context().close());

/** All of the menu is in the window, and its last control can be brought there. */
async function expectWithin(opener: Locator, width: number, height: number): Promise<void> {
	await opener.focus();
	await opener.press('Enter');
	const menu = page.locator('[popover]:popover-open');
	await expect(menu).toBeVisible();
	const inside = async () => {
		const box = await menu.boundingBox();
		if (!box) return false;
		const [right, bottom] = [box.x + box.width, box.y + box.height];
		return box.x >= 0 && box.y >= 0 && right <= width && bottom <= height && box.height > 60;
	};
	await expect.poll(inside, `${await opener.innerText()} at ${width}×${height}`).toBe(true);
	const last = menu.getByRole('button').or(menu.getByRole('menuitem')).last();
	await last.focus();
	await expect(last).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Escape');
	await expect(menu).toHaveCount(0);
	await expect(opener).toBeFocused();
}

/** Whatever scrolls on the page, to its beginning, its middle or its end. */
const scrollTo = (share: number) =>
	page.evaluate((to) => {
		for (const element of document.querySelectorAll('*'))
			element.scrollTop = to * (element.scrollHeight - element.clientHeight);
	}, share);

for (const [width, height, least] of [
	[1280, 720, 3],
	[1024, 640, 3],
	[640, 360, 3],
	// Too narrow for the table and its tools.
	[390, 844, 1],
] as const)
	test(`at ${width}×${height}`, async () => {
		await page.setViewportSize({ width, height });
		await page.goto(`${plan}/courses`);
		const openers = page.locator('[popovertarget]:visible');
		await expect(openers.nth(least - 1)).toBeVisible();
		for (const share of [0, 0.5, 1]) {
			await scrollTo(share);
			for (const opener of await openers.all()) await expectWithin(opener, width, height);
		}
	});

test('a menu stays beside its button when the window changes', async () => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(`${plan}/courses`);
	await page.getByRole('button', { name: /^显示/ }).click();
	const menu = page.locator('[popover]:popover-open');
	await page.setViewportSize({ width: 800, height: 420 });
	await expect
		.poll(async () => {
			const box = await menu.boundingBox();
			return box && box.x >= 0 && box.x + box.width <= 800 && box.y + box.height <= 420;
		})
		.toBe(true);
});
