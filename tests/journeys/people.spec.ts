/** The people of a school: invited, in, given another role, signed out by it; each told of by the 操作记录. */
import { expect, test, type Page } from './journey.ts';
import ExcelJS from 'exceljs';
import { expectAccessibleHere, expectNoSidewaysScrolling, faultsOn } from './looked-at.ts';
import { personAt } from './pages.ts';

let admin: Page;
let newcomer: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	admin = await personAt(browser, '学校管理员');
	newcomer = await (await browser.newContext()).newPage();
});
test.afterAll(async () => {
	await admin.context().close();
	await newcomer.context().close();
});

const password = 'a sentence of one’s own';

test('whoever has the link makes an account and is in, once', async () => {
	await admin.goto('/people');
	await admin.getByLabel('姓名').fill('钱一文');
	await admin.getByLabel('角色').first().selectOption({ label: '专业负责人' });
	await admin.getByRole('button', { name: '生成邀请链接' }).click();
	await expect(admin.getByLabel('系部').first()).toHaveAttribute('aria-invalid', 'true');
	await expect(admin.getByLabel('姓名')).toHaveValue('钱一文');
	await admin.getByLabel('系部').first().fill('商贸系');
	await admin.getByRole('button', { name: '生成邀请链接' }).click();
	const link = await admin.getByRole('status').locator('output').innerText();
	expect(await faultsOn(admin)).toEqual([]);
	await newcomer.goto(link);
	await expectAccessibleHere(newcomer, '/invitations/[token]');
	await newcomer.getByLabel('邮箱或手机号').fill('qian@school.example');
	await newcomer.getByLabel('密码', { exact: true }).fill(password);
	await newcomer.getByRole('button', { name: '建立账号并加入' }).click();
	await expect(newcomer).toHaveURL(/\/login/);
	await newcomer.getByLabel('邮箱或手机号').fill('qian@school.example');
	await newcomer.getByLabel('密码', { exact: true }).fill(password);
	await newcomer.getByRole('button', { name: '登录' }).click();
	await expect(newcomer).not.toHaveURL(/login/);
	await newcomer.goto(link);
	await expect(newcomer.getByText('已经用过')).toBeVisible();
});

test('one sees where one is signed in, and changes the password', async () => {
	await newcomer.goto('/account');
	await expect(newcomer.getByRole('row').filter({ hasText: '这里' })).toContainText('Chrome');
	await newcomer.getByLabel('现在的密码').fill('guessed by somebody');
	await newcomer.getByLabel('新密码').fill('another sentence of one’s own');
	await newcomer.getByRole('button', { name: '改密码' }).click();
	await expect(newcomer.getByLabel('现在的密码')).toHaveAttribute('aria-invalid', 'true');
	await newcomer.getByLabel('现在的密码').fill(password);
	await newcomer.getByLabel('新密码').fill('another sentence of one’s own');
	await newcomer.getByRole('button', { name: '改密码' }).click();
	await expect(newcomer.getByText('密码已改')).toBeVisible();
	expect(await faultsOn(newcomer)).toEqual([]);
	await expectNoSidewaysScrolling(newcomer, '/account');
});

test('another role signs them out at once', async () => {
	await admin.goto('/people');
	const member = admin.getByRole('listitem').filter({ hasText: '钱一文' });
	await member.getByText('钱一文').click();
	await member.getByLabel('角色').selectOption({ label: '审核/督导' });
	await member.getByRole('button', { name: '保存角色' }).click();
	await expect(admin.getByText('须重新登录')).toBeVisible();
	await newcomer.goto('/plans');
	await expect(newcomer).toHaveURL(/\/(login|schools)/);
	await expectNoSidewaysScrolling(admin, '/people');
});

test('the 操作记录 tells who did it, from where, before and after, and goes to Excel', async () => {
	await admin.setViewportSize({ width: 1280, height: 900 });
	await admin.goto('/audit?place=members');
	const entry = admin.getByRole('group').filter({ hasText: '修改 人员 钱一文' }).first();
	await entry.locator('summary').click();
	await expect(entry.locator('del')).toContainText(['专业负责人']);
	expect(await faultsOn(admin)).toEqual([]);
	const waiting = admin.waitForEvent('download');
	await admin.getByRole('link', { name: '导出 Excel' }).click();
	const book = new ExcelJS.Workbook();
	await book.xlsx.readFile(await (await waiting).path());
	const texts = book.worksheets[0]?.getSheetValues().flat().map(String) ?? [];
	expect(texts).toContain('钱一文');
	expect(texts).toContain('商贸系');
	await expectNoSidewaysScrolling(admin, '/audit');
});
