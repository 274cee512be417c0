/** A plan beside how it began: what changed, what that did, and both as files. */
import { expect, test, type Page } from './journey.ts';
import { newPlan, personAt } from './pages.ts';

test.describe.configure({ mode: 'serial' });
let page: Page;
let plan: string;

test.beforeAll(async ({ browser }) => {
	page = await personAt(browser, '专业负责人');
	plan = await newPlan(page);
});
test.afterAll(() => page.context().close());

test('nothing has changed in a plan that is new', async () => {
	await page.goto(`${plan}/compare?from=start`);
	await expect(page.getByRole('heading', { name: '两边相同' })).toBeVisible();
});

test('a goal that is rewritten is shown with what goes and what comes', async () => {
	await page.goto(`${plan}/chapters/goal`);
	const goal = page.getByRole('textbox').first();
	const text = await goal.innerText();
	await goal.fill(text.replace('培养', '着力培养'));
	await goal.blur();
	await expect(page.getByText(/已保存/)).toBeVisible();
	await page.goto(`${plan}/versions`);
	await page.getByRole('link', { name: '与其他版本比较' }).click();
	await expect(page).toHaveURL(/\/compare/);
	await page.goto(`${plan}/compare?from=start`);
	await expect(page.locator('ins', { hasText: '着力' })).toBeVisible();
	await page.getByRole('button', { name: /删除/ }).click();
	await expect(page.locator('ins', { hasText: '着力' })).toHaveCount(0);
	await page.getByRole('button', { name: /全部/ }).click();
	await page.locator('h2', { hasText: '比较' }).click();
	await page.keyboard.press('n');
	await expect(page.locator('[data-change="goal"]')).toBeFocused();
});

for (const [name, file] of [
	['修订标记稿（Word）', '比较'],
	['变更审批表（Word）', '变更审批表'],
] as const)
	test(`${name} is a file`, async () => {
		await page.goto(`${plan}/compare?from=start`);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name }).click(),
		]);
		expect(download.suggestedFilename()).toContain(file);
		expect(download.suggestedFilename()).toMatch(/\.docx$/);
	});
