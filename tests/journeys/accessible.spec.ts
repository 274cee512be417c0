import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScrolling, faultsOn } from './looked-at.ts';
import { newPlan, personAt, typeInto } from './pages.ts';

let page: Page;
let plan: string;

test.beforeAll(async ({ browser }) => {
	page = await personAt(browser, '专业负责人');
	plan = await newPlan(page);
	await page.goto(`${plan}/courses`);
	await typeInto(page, '零售基础', '学分', '5');
	await typeInto(page, '直播销售', '实践', '0');
});
test.afterAll(() => page.context().close());

const pages = [
	'',
	'/courses',
	'/calendar',
	'/charts',
	'/chapters/overview',
	'/chapters/occupations',
	'/chapters/outcomes',
	'/chapters/courses',
	'/chapters/quality',
	'/chapters/graduation',
	'/versions',
	'/workbook',
	'/compare',
	'/report',
];

for (const address of pages)
	test(`axe finds nothing on ${address || '概览'}, light and dark`, () =>
		expectAccessible(page, plan + address));

test('axe finds nothing in the dialogs of the schedule', async () => {
	await page.goto(`${plan}/courses`);
	await page.getByRole('button', { name: '课程详情' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await faultsOn(page, { within: 'dialog[open]' })).toEqual([]);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: '快捷键' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await faultsOn(page, { within: 'dialog[open]' })).toEqual([]);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: '加课程' }).click();
	await expect(page.getByRole('menu')).toBeVisible();
	expect(await faultsOn(page, { within: '[role=menu]' })).toEqual([]);
});

for (const address of pages)
	test(`${address || '概览'} needs no scrolling sideways, however narrow`, () =>
		expectNoSidewaysScrolling(page, plan + address));

test('on a phone the schedule is read as a list, and one figure is changed in a form', async () => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${plan}/courses`);
	await expect(page.getByRole('grid')).toBeHidden();
	await page.getByRole('button', { name: /零售基础/ }).click();
	const dialog = page.getByRole('dialog', { name: '零售基础' });
	await expect(dialog).toContainText('÷ 5 学分');
	await dialog.getByLabel('学分').fill('3');
	await dialog.getByLabel('学分').press('Enter');
	await expect(dialog).not.toContainText('÷ 5 学分');
	await dialog.getByRole('button', { name: '完成' }).click();
	await expect(page.getByRole('button', { name: /零售基础/ })).toContainText('3 学分');
	await page.getByRole('button', { name: '合规检查' }).click();
	await expect(page.getByRole('dialog', { name: '合规检查' })).toBeVisible();
	expect(await faultsOn(page, { within: 'dialog[open]' })).toEqual([]);
});
