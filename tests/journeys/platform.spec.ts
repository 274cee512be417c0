/** The operator: a school is opened, suspended, deleted, and comes back from its archive. */
import { expect, test, type Page } from './journey.ts';
import { expectNoSidewaysScrolling, faultsOn } from './looked-at.ts';
import { personAt } from './pages.ts';

const name = '江州市第二职业学校';
let operator: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	operator = await personAt(browser, '平台管理员');
});
test.afterAll(() => operator.context().close());

test('a school is opened by its name, and found', async () => {
	await operator.goto('/platform');
	await operator.getByLabel('学校名称').fill('=1+1');
	await operator.getByRole('button', { name: '开通' }).click();
	await expect(operator.getByLabel('学校名称')).toHaveAttribute('aria-invalid', 'true');
	await operator.getByLabel('学校名称').fill(name);
	await operator.getByRole('button', { name: '开通' }).click();
	await expect(operator.getByText(`已开通${name}`)).toBeVisible();
	await operator.getByRole('searchbox').fill('第二');
	await operator.keyboard.press('Enter');
	await expect(operator.getByRole('link', { name })).toBeVisible();
	expect(await faultsOn(operator)).toEqual([]);
	await expectNoSidewaysScrolling(operator, operator.url());
});

test('it is deleted in two steps, by whoever types its name, and comes back', async () => {
	await operator.goto('/platform?q=第二');
	await operator.getByRole('link', { name }).click();
	const waiting = operator.waitForEvent('download');
	await operator.getByRole('link', { name: '下载档案' }).click();
	expect((await waiting).suggestedFilename()).toMatch(new RegExp(`^${name}-\\d{8}\\.zip$`));
	await operator.getByRole('button', { name: '停用这所学校' }).click();
	await expect(operator.getByText('已停用。')).toBeVisible();
	expect(await faultsOn(operator)).toEqual([]);
	await operator.getByLabel('填写学校名称以确认删除').fill('另一所');
	await operator.getByRole('button', { name: '归档并删除' }).click();
	await expect(operator.getByRole('alert')).toContainText('没有删除');
	await operator.getByLabel('填写学校名称以确认删除').fill(name);
	await operator.getByRole('button', { name: '归档并删除' }).click();
	await expect(operator).toHaveURL(/\/platform$/);
	await expect(operator.getByRole('link', { name })).toHaveCount(0);
	await operator.getByRole('button', { name: '恢复这所学校' }).first().click();
	await expect(operator.getByText(`${name}已恢复`)).toBeVisible();
	await expect(operator.getByRole('row').filter({ hasText: name })).toContainText('已停用');
});
