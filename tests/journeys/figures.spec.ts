/** A number that has been calculated opens to how it comes about, wherever a plan's pages show one. */
import { expect, test, type Locator, type Page } from './journey.ts';
import { faultsOn } from './looked-at.ts';
import { newPlan, personAt } from './pages.ts';

let page: Page;
let plan: string;

test.beforeAll(async ({ browser }) => {
	page = await personAt(browser, '专业负责人');
	plan = await newPlan(page);
});
test.afterAll(() => page.context().close());

const dialog = (): Locator => page.getByRole('dialog', { name: /的计算依据$/ });

/** The open tree comes to `shown`; Escape leads back to where one was. */
async function comesTo(shown: string, from: Locator): Promise<void> {
	await expect(dialog()).toBeVisible();
	const root = dialog().locator('[data-value]').first();
	await expect(root).toContainText(shown.replace('周', ''));
	await page.keyboard.press('Escape');
	await expect(dialog()).toHaveCount(0);
	await expect(from).toBeFocused();
}

async function opensByKey(figure: Locator): Promise<void> {
	const shown = (await figure.innerText()).trim();
	await figure.focus();
	await page.keyboard.press('Enter');
	await comesTo(shown, figure);
}

test('in the foot of the schedule: sums, weekly loads, weeks', async () => {
	await page.goto(`${plan}/courses`);
	const figures = page.locator('tfoot [data-figure]');
	await expect(figures).toHaveCount(10);
	for (const name of ['totals/credits', 'totals/theory', 'semester/1/weekly-load'])
		await opensByKey(page.locator(`tfoot [data-figure="${name}"]`));
	const bare = page.locator('tfoot .total td').filter({ hasText: /\d/ });
	await expect(bare).toHaveCount(10);
});

test('in the rows of the schedule, by F9 and by a double click', async () => {
	await page.goto(`${plan}/courses`);
	const computed = page.locator('td[aria-readonly="true"]:not(.number)').filter({ hasText: /\d/ });
	await expect(computed.first()).toBeVisible();
	const bare = await computed.evaluateAll((cells) =>
		cells
			.filter((cell) => !(cell as HTMLElement).dataset['figure'])
			.map((cell) => cell.textContent.trim()),
	);
	// Several terms in one semester are given in the details: shown together, not calculated.
	expect(bare.filter((text) => !text.includes('+'))).toEqual([]);
	for (const name of [
		'part/core/hours',
		'part/segments/credits',
		'part/foundation/weekly-load/1',
	]) {
		const cell = page.locator(`td[data-figure="${name}"]`);
		const shown = (await cell.innerText()).trim();
		await cell.click();
		await page.keyboard.press('F9');
		await comesTo(shown, cell.getByRole('textbox'));
		await cell.dblclick();
		await comesTo(shown, cell.getByRole('textbox'));
	}
});

test('and leads from a leaf to its cell in the table', async () => {
	await page.goto(`${plan}/courses`);
	await page.locator('tfoot [data-figure="totals/hours"]').click();
	const named = page.getByRole('button', { name: /^零售基础/ });
	const course = dialog().locator(named);
	await course.focus();
	await page.keyboard.press('Enter');
	await expect(course).toHaveAttribute('aria-expanded', 'true');
	const term = dialog().locator('li').filter({ has: named }).last();
	await term.getByRole('button', { name: /学期/ }).first().click();
	await term.getByRole('link', { name: '定位 周学时' }).first().click();
	await expect(dialog()).toHaveCount(0);
	await expect(page.getByLabel('单元格栏')).toContainText(/零售基础 \/ 第.学期/);
});

test('on the page of the weeks', async () => {
	await page.goto(`${plan}/calendar`);
	const figures = page.locator('[data-figure]');
	await expect(figures).toHaveCount(18);
	for (const name of [
		'semester/1/weeks',
		'semester/6/held-weeks',
		'weeks/year/1',
		'weeks/holiday/3',
	])
		await opensByKey(page.locator(`[data-figure="${name}"]`));
});

test('in the report: what is measured where a number is asked for', async () => {
	await page.goto(`${plan}/report`);
	const numeric = page.locator('tbody tr').filter({ has: page.getByText(/^[=≥≤>]|～/) });
	await expect(numeric.first()).toBeVisible();
	for (const row of await numeric.all()) {
		if (!/\d/.test(await row.locator('td').nth(4).innerText())) continue;
		await expect(row.getByRole('button', { name: '计算依据' })).toHaveCount(1);
	}
	const first = page.getByRole('button', { name: '计算依据' }).first();
	await first.click();
	await expect(dialog()).toBeVisible();
	expect(await faultsOn(page, { within: 'dialog[open]' })).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(first).toBeFocused();
});
