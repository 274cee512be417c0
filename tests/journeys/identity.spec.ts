/** A school's own identity service: set up, tried, and the way in of somebody who was invited. */
import { expect, test, type Page } from './journey.ts';
import {
	clientId,
	clientSecret,
	startProvider,
	type IdentityProvider,
} from '#tests/builders/identity-provider.ts';
import { account } from './accounts.ts';
import { expectAccessibleHere, expectNoSidewaysScrolling, faultsOn } from './looked-at.ts';
import { personAt } from './pages.ts';

let admin: Page;
let newcomer: Page;
let provider: IdentityProvider;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	admin = await personAt(browser, '学校管理员');
	newcomer = await (await browser.newContext()).newPage();
	await admin.goto('/people/identity');
	provider = await startProvider(await admin.locator('output').first().innerText());
	provider.people.set('xuhang', { email: account('学校管理员').email, email_verified: true });
	provider.people.set('sunli', { email: 'sunli@school.example', email_verified: true });
});
test.afterAll(async () => {
	await admin.context().close();
	await newcomer.context().close();
	await provider.stop();
});

const signInAtService = async (page: Page, name: string) => {
	await page.getByLabel('用户名').fill(name);
	await page.getByRole('button', { name: '登录' }).click();
};

let address = '';

test('is set up by the school’s administrator, who hears what is wrong', async () => {
	await admin.getByLabel('issuer 地址').fill(`${provider.issuer}/none`);
	await admin.getByLabel('客户端编号').fill(clientId);
	await admin.getByLabel('客户端密钥').fill(clientSecret);
	await admin.getByRole('button', { name: '核对并启用' }).click();
	await expect(admin.getByText('没有 .well-known/openid-configuration')).toBeVisible();
	await admin.getByLabel('issuer 地址').fill(provider.issuer);
	await admin.getByRole('button', { name: '核对并启用' }).click();
	await expect(admin.getByText('身份服务已回应')).toBeVisible();
	await expect(admin.getByLabel('客户端密钥')).toHaveValue('');
	address = await admin.locator('output').nth(1).innerText();
	expect(await faultsOn(admin)).toEqual([]);
	await expectNoSidewaysScrolling(admin, '/people/identity');
});

test('lets its administrator in by the e-mail that it has verified', async ({ browser }) => {
	const page = await (await browser.newContext()).newPage();
	// What is opened before the page is alive stays open.
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/**/*.js', (route) => held.then(() => route.continue()));
	await page.goto('/login', { waitUntil: 'commit' });
	await page.getByText('用学校的身份服务登录').click();
	release();
	await page.waitForFunction(() => 'live' in document.documentElement.dataset);
	await page.getByLabel('学校的登录码').fill(address.split('/').at(-1) ?? '');
	await page.getByRole('button', { name: '下一步' }).click();
	await expect(page.getByRole('heading', { name: '江州市商贸职业学校' })).toBeVisible();
	await expectAccessibleHere(page, '/login/school/[code]');
	await page.getByRole('link', { name: '前往学校的身份服务登录' }).click();
	await signInAtService(page, 'xuhang');
	await expect(page).toHaveURL(/localhost:\d+\/$/);
	await page.goto('/account');
	await expect(page.getByRole('heading', { name: '许航的账号' })).toBeVisible();
	await expect(page.getByText('您是由学校的身份服务登录的')).toBeVisible();
});

test('says why where it vouches for nobody of the school', async () => {
	await newcomer.goto(address);
	await newcomer.getByRole('link', { name: '前往学校的身份服务登录' }).click();
	await signInAtService(newcomer, 'sunli');
	await expect(newcomer.getByRole('alert')).toContainText('本校没有与之对应的成员');
	expect(await faultsOn(newcomer)).toEqual([]);
});

test('brings in whoever was invited, without a password', async () => {
	await admin.goto('/people');
	await admin.getByLabel('姓名').fill('孙丽');
	await admin.getByLabel('角色').first().selectOption({ label: '审核/督导' });
	await admin.getByRole('button', { name: '生成邀请链接' }).click();
	await newcomer.goto(await admin.getByRole('status').locator('output').innerText());
	await newcomer.getByRole('link', { name: '用学校的身份服务加入' }).click();
	await expect(newcomer).toHaveURL(/localhost:\d+\/$/);
	await newcomer.goto('/account');
	await expect(newcomer.getByRole('heading', { name: '孙丽的账号' })).toBeVisible();
	expect(await faultsOn(newcomer)).toEqual([]);
});

test('has one’s account bound by its person, and is taken away', async ({ browser }) => {
	const page = await personAt(browser, '审核/督导');
	await page.goto('/account');
	await page.getByRole('link', { name: '关联我的账号' }).click();
	await signInAtService(page, 'luting');
	const card = page.getByRole('region', { name: '学校的身份服务' });
	await expect(card.getByText('身份服务说您是 luting')).toBeVisible();
	await card.getByLabel('先输入您的密码').fill(account('审核/督导').password);
	await card.getByRole('button', { name: '确认关联' }).click();
	await expect(card.getByText('已关联', { exact: true })).toBeVisible();
	await page.context().close();
	await admin.goto('/people/identity');
	await expect(admin.getByRole('row').filter({ hasText: '卢婷' })).toBeVisible();
	await admin.getByRole('button', { name: '停用身份服务' }).click();
	await expect(admin.getByText('已停用')).toBeVisible();
});
