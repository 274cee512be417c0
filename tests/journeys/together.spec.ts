import { expect, test, type Page } from '@playwright/test';
import { account } from './accounts.ts';
import { cellOf, newPlan, personAt, saved, taughtIn, typeInto } from './pages.ts';

let zhou: Page;
let chen: Page;
let plan: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	zhou = await personAt(browser, '专业负责人', 0);
	chen = await personAt(browser, '专业负责人', 1);
	plan = await newPlan(zhou);
	await zhou.goto(`${plan}/courses`);
	await chen.goto(`${plan}/courses`);
});
test.afterAll(async () => {
	await zhou.context().close();
	await chen.context().close();
});

const offline = (page: Page, is: boolean) => page.context().setOffline(is);

test('each sees the other’s change within two seconds, with the name', async () => {
	await typeInto(zhou, '语文', '学分', '12');
	await expect(cellOf(chen, '语文', '学分')).toContainText('12', { timeout: 2000 });
	await expect(cellOf(chen, '语文', '学分')).toContainText('周岚');
	await typeInto(chen, '语文', '学分', '11');
	await expect(cellOf(zhou, '语文', '学分')).toContainText('11', { timeout: 2000 });
});

test('edits of different cells never meet', async () => {
	await offline(chen, true);
	await typeInto(chen, '数学', '学分', '9');
	await typeInto(zhou, '英语', '学分', '9');
	await saved(zhou);
	await expect(chen.getByRole('status').filter({ hasText: '没有保存成功' })).toBeVisible();
	await offline(chen, false);
	await saved(chen);
	await expect(cellOf(chen, '英语', '学分')).toContainText('9');
	await expect(cellOf(zhou, '数学', '学分')).toContainText('9');
});

test('at the same cell a person chooses, with the sums of each way', async () => {
	const course = '商务数据分析';
	const { column, word } = await taughtIn(chen, course);
	await offline(chen, true);
	await typeInto(chen, course, column, '4.5');
	await typeInto(zhou, course, column, '5.5');
	await saved(zhou);
	await offline(chen, false);
	const dialog = chen.getByRole('dialog', { name: '同一个地方被两个人修改' });
	await expect(dialog).toContainText(`${course} / ${word}`);
	await expect(dialog).toContainText('总学时');
	await expect(dialog.getByRole('button', { name: /用周岚的 5\.5/ })).toBeFocused();
	await dialog.getByRole('button', { name: /用我的 4\.5/ }).click();
	await expect(dialog).toBeHidden();
	await expect(cellOf(zhou, course, column)).toContainText('4.5');
	await saved(chen);
});

test('two tabs of one person tell each other too, and neither writes over the other unseen', async () => {
	const second = await zhou.context().newPage();
	await second.goto(`${plan}/courses`);
	await typeInto(zhou, '历史', '学分', '5');
	await expect(cellOf(second, '历史', '学分')).toContainText('5', { timeout: 2000 });
	await cellOf(second, '历史', '学分').click();
	await second.keyboard.type('6');
	await typeInto(zhou, '历史', '学分', '4');
	await saved(zhou);
	await expect(second.getByRole('region', { name: '单元格栏' })).toContainText('历史');
	await second.keyboard.press('Enter');
	const dialog = second.getByRole('dialog', { name: '同一个地方被两个人修改' });
	await expect(dialog).toContainText('另一个窗口');
	await dialog.getByRole('button', { name: /用另一个窗口的 4/ }).click();
	await expect(cellOf(second, '历史', '学分')).toContainText('4');
	await second.close();
});

test('a reload while the network is away loses nothing', async () => {
	await offline(chen, true);
	await typeInto(chen, '艺术', '学分', '3');
	await expect(chen.getByRole('status').filter({ hasText: '没有保存成功' })).toBeVisible();
	await offline(chen, false);
	await chen.route('**/edits', (route) => route.abort());
	await chen.reload();
	await expect(cellOf(chen, '艺术', '学分')).toContainText('3');
	await chen.unroute('**/edits');
	await expect(cellOf(zhou, '艺术', '学分')).toContainText('3', { timeout: 20_000 });
	await typeInto(zhou, '艺术', '学分', '2');
	await expect(cellOf(chen, '艺术', '学分')).toContainText('2');
});

test('an ended session asks for the password in place, and what was typed is then saved', async () => {
	await chen.context().clearCookies();
	await typeInto(chen, '劳动教育', '学分', '2');
	const dialog = chen.getByRole('dialog', { name: /重新登录/ });
	await expect(dialog).toContainText('1 处改动');
	const { email, password } = account('专业负责人', 1);
	await dialog.getByLabel('邮箱或手机号').fill(email);
	await dialog.getByLabel('密码', { exact: true }).fill('错误的密码');
	await dialog.getByRole('button', { name: '登录并继续' }).click();
	await expect(dialog).toContainText('不正确');
	await dialog.getByLabel('密码', { exact: true }).fill(password);
	await dialog.getByRole('button', { name: '登录并继续' }).click();
	await expect(dialog).toBeHidden();
	await saved(chen);
	await expect(cellOf(zhou, '劳动教育', '学分')).toContainText('2');
	await typeInto(zhou, '劳动教育', '学分', '1');
});
