/** 两步验证: begun on one's account, asked for at the next sign-in, by the app or a recovery code. */
import { expect, test, type Page } from './journey.ts';
import { Secret, TOTP } from 'otpauth';
import { account } from './accounts.ts';
import { expectAccessibleHere, expectNoSidewaysScrolling, faultsOn } from './looked-at.ts';
import { signIn } from './pages.ts';

/** The only one of their role: other journeys sign in as they did before. */
const person = () => account('专业负责人', 1);
let page: Page;
let codes: string[] = [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	page = await (await browser.newContext()).newPage();
	await signIn(page, person());
});
test.afterAll(() => page.context().close());

const codeOf = (secret: string, steps = 0): string =>
	new TOTP({ secret: Secret.fromBase32(secret) }).generate({
		timestamp: Date.now() + steps * 30_000,
	});

async function withPassword(): Promise<void> {
	await page.goto('/login?next=%2Faccount');
	await page.getByLabel('邮箱或手机号').fill(person().email);
	await page.getByLabel('密码', { exact: true }).fill(person().password);
	await page.getByRole('button', { name: '登录', exact: true }).click();
	await expect(page.getByRole('heading', { name: '两步验证' })).toBeVisible();
}

const signOut = async () => {
	await page.context().clearCookies({ name: 'xunbiao_session' });
};

let secret = '';

test('is begun with the password, and counts once the app has given a code', async () => {
	await page.goto('/account');
	const card = page.getByRole('region', { name: '两步验证' });
	await card.getByLabel('先输入您的密码').fill(person().password);
	await card.getByRole('button', { name: '开启两步验证' }).click();
	await expect(card.getByRole('img', { name: '密钥的二维码' })).toBeVisible();
	secret = (await card.locator('output').innerText()).replaceAll(' ', '');
	expect(await faultsOn(page)).toEqual([]);
	await card.getByLabel('输入应用显示的六位数字').fill('000000');
	await card.getByRole('button', { name: '确认开启' }).click();
	await expect(card.getByText('验证码不正确')).toBeVisible();
	await card.getByLabel('输入应用显示的六位数字').fill(codeOf(secret));
	await card.getByRole('button', { name: '确认开启' }).click();
	await expect(card.getByText('十个恢复码，只显示这一次')).toBeVisible();
	codes = await card.getByRole('status').getByRole('listitem').allInnerTexts();
	expect(codes).toHaveLength(10);
	const waiting = page.waitForEvent('download');
	await card.getByRole('link', { name: '下载为文本文件' }).click();
	expect((await waiting).suggestedFilename()).toBe('循标恢复码.txt');
	await page.reload();
	await expect(card.getByText('恢复码还剩 10 个')).toBeVisible();
	await expect(page.getByText(codes[0] ?? '')).toBeHidden();
	await expectNoSidewaysScrolling(page, '/account');
});

test('is asked for at the next sign-in', async () => {
	await signOut();
	await withPassword();
	await expectAccessibleHere(page, '/login/code');
	await page.getByLabel('验证码').fill('123');
	await page.getByRole('button', { name: '继续' }).click();
	await expect(page.getByLabel('验证码')).toHaveAttribute('aria-invalid', 'true');
	// The code of the step that confirmed it was taken: the next one is near enough.
	await page.getByLabel('验证码').fill(codeOf(secret, 1));
	await page.getByRole('button', { name: '继续' }).click();
	await expect(page).toHaveURL(/\/account$/);
});

test('takes a recovery code once, and is ended with one', async () => {
	await signOut();
	await withPassword();
	await page.getByLabel('验证码').fill(codes[0] ?? '');
	await page.getByRole('button', { name: '继续' }).click();
	await expect(page).toHaveURL(/\/account$/);
	const card = page.getByRole('region', { name: '两步验证' });
	await expect(card.getByText('恢复码还剩 9 个')).toBeVisible();
	await card.getByText('关闭两步验证').click();
	const off = card.getByRole('group').filter({ hasText: '关闭两步验证' });
	await off.getByLabel('密码或验证码').fill(codes[0] ?? '');
	await off.getByRole('button', { name: '关闭', exact: true }).click();
	await expect(off.getByText('密码或验证码不正确')).toBeVisible();
	await off.getByLabel('密码或验证码').fill(codes[1] ?? '');
	await off.getByRole('button', { name: '关闭', exact: true }).click();
	await expect(page.getByText('以后登录只问密码')).toBeVisible();
});
