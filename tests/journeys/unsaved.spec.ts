/** What was typed and cannot be saved stays within reach, and leaves nothing behind at sign-out. */
import { expect, test, type Page } from './journey.ts';
import { readFileSync } from 'node:fs';
import { decide, newPlan, personAt, saved, typeInto } from './pages.ts';

let zhou: Page;
let chen: Page;
let plan: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	zhou = await personAt(browser, '专业负责人', 0);
	chen = await personAt(browser, '专业负责人', 1);
	plan = await newPlan(zhou);
	await chen.goto(`${plan}/courses`);
});
test.afterAll(async () => {
	await zhou.context().close();
	await chen.context().close();
});

const keptIn = (page: Page): Promise<string[]> =>
	page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('xunbiao/unsaved')));

async function downloaded(page: Page, button: string): Promise<string> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click(),
	]);
	return readFileSync(await file.path(), 'utf8');
}

test('a plan that was submitted meanwhile says so, and gives out what it does not take', async () => {
	await chen.route('**/edits?*', (route) => route.abort());
	await typeInto(chen, '语文', '学分', '12');
	await expect(chen.getByRole('status').filter({ hasText: '没有保存成功' })).toBeVisible();
	await zhou.goto(plan);
	await decide(zhou, '提交审核');
	await chen.unroute('**/edits?*');
	const note = chen.getByRole('alert').filter({ hasText: '有 1 处改动不能保存' });
	await expect(note).toContainText('审核', { timeout: 20_000 });
	expect(await downloaded(chen, '把这些改动存为文件')).toMatch(/语文 \/ 学分：\d+ → 12/);
	await zhou.reload();
	await decide(zhou, '撤回', '再改一改');
	await saved(chen);
	await expect.poll(() => keptIn(chen)).toEqual([]);
});

test('a plan that does not open any more gives out what was typed in it', async () => {
	await chen.route('**/edits?*', (route) => route.abort());
	await typeInto(chen, '数学', '学分', '11');
	const [key = ''] = await keptIn(chen);
	const gone = '0000000000000000';
	await chen.evaluate(
		([from = '', to = '']) => localStorage.setItem(to, localStorage.getItem(from) ?? ''),
		[key, key.replace(plan.split('/')[2] ?? '', gone)],
	);
	await chen.goto(`/plans/${gone}`);
	await expect(chen.getByText('您在这份方案里有 1 处改动没有保存')).toBeVisible();
	expect(await downloaded(chen, '把这些改动存为文件')).toContain('→ 11');
	await chen.getByRole('button', { name: '放弃这些改动' }).click();
	await expect(chen.getByText('处改动没有保存')).toHaveCount(0);
	await expect.poll(() => keptIn(chen)).toHaveLength(1);
});

test('whoever signs out is asked first, and leaves nothing in the browser', async () => {
	await chen.goto('/plans');
	await chen.getByRole('button', { name: /账号菜单/ }).click();
	await chen.getByRole('button', { name: '退出登录' }).click();
	const dialog = chen.getByRole('dialog', { name: '有 1 处改动还没有保存' });
	await expect(dialog.getByRole('button', { name: '先不退出' })).toBeFocused();
	await dialog.getByRole('button', { name: '清除并退出' }).click();
	await expect(chen).toHaveURL(/\/login/);
	await expect.poll(() => keptIn(chen)).toEqual([]);
});
