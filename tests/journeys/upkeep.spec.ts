/** The operator backs up while the schools are used, rehearses, and brings one school back. */
import { expect, test, type Locator, type Page } from './journey.ts';
import { expectNoSidewaysScrolling, faultsOn } from './looked-at.ts';
import { personAt } from './pages.ts';

const name = '江州市第三职业学校';
let operator: Page;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async ({ browser }) => {
	operator = await personAt(browser, '平台管理员');
	await operator.goto('/platform');
	await operator.getByLabel('学校名称').fill(name);
	await operator.getByRole('button', { name: '开通' }).click();
	await expect(operator.getByText(`已开通${name}`)).toBeVisible();
});
test.afterAll(() => operator.context().close());

const backups = (): Locator => operator.getByRole('table', { name: '备份', exact: true });

const newestJob = (): Locator =>
	operator.getByRole('table', { name: '最近的任务' }).locator('tbody tr').first();

/** Jobs run apart: the page is read again until this one is over. */
const untilDone = (row: () => Locator, words: string): Promise<void> =>
	expect(async () => {
		await operator.goto('/platform');
		await expect(row()).toContainText(words, { timeout: 500 });
	}).toPass({ timeout: 90_000 });

test('a time that is none is refused where it was typed; one that is stays', async () => {
	await operator.getByLabel('每天备份的时间').fill('25:00');
	await operator.getByLabel('保留份数').fill('3');
	await operator.getByRole('button', { name: '保存' }).click();
	await expect(operator.getByLabel('每天备份的时间')).toHaveAttribute('aria-invalid', 'true');
	await operator.getByLabel('每天备份的时间').fill('02:00');
	await operator.getByRole('button', { name: '保存' }).click();
	await expect(operator.getByText('每天 02:00 备份，保留最近 3 份。')).toBeVisible();
	await operator.goto('/platform');
	await expect(operator.getByLabel('每天备份的时间')).toHaveValue('02:00');
	await operator.getByLabel('每天备份的时间').fill('');
	await operator.getByRole('button', { name: '保存' }).click();
	await expect(operator.getByText('不自动备份').first()).toBeVisible();
});

test('a backup is made, and its rehearsal says what came of it', async () => {
	await operator.goto('/platform');
	await operator.getByRole('button', { name: '立即备份' }).click();
	await untilDone(newestJob, '成功');
	await expect(backups().locator('tbody tr')).toHaveCount(1);
	await operator.getByRole('button', { name: '演练恢复最近一份' }).click();
	await untilDone(() => backups().locator('tbody tr').first(), '已通过');
	expect(await faultsOn(operator)).toEqual([]);
	await expectNoSidewaysScrolling(operator, operator.url());
});

test('one school comes back from it, once it is suspended and named', async () => {
	await operator.goto('/platform?q=第三');
	await operator.getByRole('link', { name }).click();
	await operator.getByRole('button', { name: '停用这所学校' }).click();
	await expect(operator.getByText('已停用。')).toBeVisible();
	await operator.getByLabel('填写学校名称以确认恢复').fill('另一所');
	await operator.getByRole('button', { name: '恢复到这份备份' }).click();
	await expect(operator.getByRole('alert')).toContainText('名称');
	await operator.getByLabel('填写学校名称以确认恢复').fill(name);
	await operator.getByRole('button', { name: '恢复到这份备份' }).click();
	await expect(operator.getByText(`${name}已恢复到所选的备份`)).toBeVisible();
	await operator.getByRole('button', { name: '恢复使用' }).click();
	await expect(operator.getByText('已恢复使用。')).toBeVisible();
	expect(await faultsOn(operator)).toEqual([]);
});
