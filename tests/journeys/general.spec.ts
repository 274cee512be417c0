/** A programme that has no national standard: from the catalogue to its documents. */
import { expect, test } from './journey.ts';
import { personAt } from './pages.ts';

test('a plan without a national standard is made, opens on every page and prints', async ({
	browser,
}) => {
	const page = await personAt(browser, '专业负责人');
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));

	await page.goto('/plans/new');
	await page.getByRole('radio', { name: /没有国家标准/ }).check();
	await page.getByLabel('专业（代码或名称）').fill('610101');
	await expect(page.getByText('种子生产技术（中等职业教育，3 年）')).toBeVisible();
	await expect(page.getByText('课程 17 门')).toBeVisible({ timeout: 30_000 });
	const few = page.getByText(/专业核心课程 0 门，建议在 6～8 门之间/);
	await expect(few.filter({ visible: true }).first()).toBeVisible();
	await page.getByRole('button', { name: '生成方案' }).click();
	await expect(page).toHaveURL(/\/plans\/[0-9a-z]{16}/, { timeout: 60_000 });
	const plan = new URL(page.url()).pathname;
	await expect(page.getByText('没有国家标准，按通用规则检查')).toBeVisible();

	const chapters = ['overview', 'occupations', 'outcomes', 'courses', 'quality', 'graduation'];
	const rest = ['/courses', '/calendar', '/versions', '/report'];
	for (const part of [...chapters.map((chapter) => `/chapters/${chapter}`), ...rest]) {
		await page.goto(plan + part);
		await expect(page.locator('main, h1').first()).toBeVisible();
		await expect(page.locator('body'), part).not.toContainText(/undefined|\[object|NaN|null 年版/);
	}
	// What the general rules ask to be written can be bound, though no standard words it.
	await page.goto(`${plan}/chapters/facilities`);
	await expect(page.getByText('学校、实习单位、学生签订三方协议').first()).toBeVisible();
	for (const form of ['word', 'excel']) {
		const file = await page.request.get(`${plan}/export/${form}`);
		expect([form, file.status()]).toEqual([form, 200]);
		expect((await file.body()).length).toBeGreaterThan(5000);
	}
	expect(errors).toEqual([]);
	await page.context().close();
});
