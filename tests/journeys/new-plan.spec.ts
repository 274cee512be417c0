/** 新建方案 from a plan of the school: chosen, previewed, made once, compared with where it began. */
import { expect, test, type Page } from './journey.ts';
import { faultsOn } from './looked-at.ts';
import { bareNumbers } from './numbers.ts';
import { personAt, typeInto } from './pages.ts';

let head: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	head = await personAt(browser, '专业负责人');
});
test.afterAll(() => head.context().close());

const pane = () => head.getByRole('complementary', { name: '将生成的草案' });
const from = () => head.getByRole('combobox', { name: '沿用哪一份' });

async function opened(): Promise<void> {
	await head.goto('/plans/new');
	await head.getByRole('radio', { name: /沿用本校已有方案/ }).check();
	await expect(pane().getByText(/^沿用/)).toBeVisible({ timeout: 30_000 });
}

test('accepted plans of the programme come first, and what becomes of them is told', async () => {
	await opened();
	const first = from().locator('optgroup').first();
	await expect(first).toHaveAttribute('label', '本专业');
	await expect(first.locator('option').first()).toContainText(/v\d+\.0（/);
	await expect(head.getByRole('navigation', { name: '新建步骤' })).toContainText(
		/起点，已完成\s*\d{4}级/,
	);
	await expect(pane().getByText('学时按类别')).toBeVisible();
	await expect(pane().getByText(/生成后(即可提交审核|还有下列问题)/)).toBeVisible();
});

test('certificates that the standard names come first; what is clearly taught is filled in', async () => {
	const step = head.getByRole('region', { name: /^证书/ });
	await expect(step.getByRole('checkbox').first()).toHaveAccessibleName(/教学标准所列/);
	await step.getByRole('checkbox', { name: /电子商务数据分析/ }).check();
	await expect(pane().getByText(/电子商务数据分析（初级）：只登记名称/)).toBeVisible();
	await step.getByText('标准库中的其他证书和职业标准').click();
	await step.getByRole('checkbox', { name: /新媒体技术/ }).check();
	await expect(pane().getByText(/新媒体技术.*预填 \d+ 条技能/)).toBeVisible();
	await step.getByRole('checkbox', { name: /预填技能对接/ }).uncheck();
	await expect(pane().getByText(/新媒体技术.*没有预填技能对接/)).toBeVisible();
	expect(await bareNumbers(head)).toEqual([]);
	expect(await faultsOn(head)).toEqual([]);
	await head.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	await head.setViewportSize({ width: 390, height: 844 });
	expect(await faultsOn(head, { rules: ['color-contrast', 'link-in-text-block'] })).toEqual([]);
	const wide = await head.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide).toBeLessThanOrEqual(0);
	await head.emulateMedia({ colorScheme: 'light' });
	await head.setViewportSize({ width: 1440, height: 900 });
});

test('weeks are the school’s where its calendar has them, and come back where they were changed', async () => {
	const step = head.getByRole('region', { name: /学校参数/ });
	await expect(step.getByText(/按本校校历，其余按通常周数|本校校历没有/)).toBeVisible();
	const weeks = step.getByLabel('第一学期授课周数');
	const before = await weeks.inputValue();
	await weeks.fill('16');
	await step.getByRole('button', { name: '恢复校历和通常周数' }).click();
	await expect(weeks).toHaveValue(before);
});

test('it is left for later, and taken up again as it was filled in', async () => {
	const field = (name: RegExp) => head.getByRole('region', { name: /学校参数/ }).getByLabel(name);
	await field(/第一学期授课周数/).fill('17');
	await head.getByRole('button', { name: '保存并离开' }).press('Enter');
	await expect(head).toHaveURL(/\/plans$/);
	const left = head.getByText(/直播电商服务，.*保存。/);
	await expect(left).toBeVisible();
	expect(await faultsOn(head, { within: 'main' })).toEqual([]);
	await head.getByRole('link', { name: '接着填写' }).press('Enter');
	await expect(head.getByText(/接着上次的填写/)).toBeVisible();
	await expect(field(/第一学期授课周数/)).toHaveValue('17');
	await expect(head.getByRole('radio', { name: /沿用本校已有方案/ })).toBeChecked();
	await expect(head.getByRole('checkbox', { name: /新媒体技术/ })).toBeChecked();
	expect(await faultsOn(head, { within: 'main' })).toEqual([]);
	await head.getByRole('button', { name: '放弃，从头填写' }).press('Enter');
	await expect(head.getByText(/接着上次的填写/)).toHaveCount(0);
	await expect(field(/第一学期授课周数/)).not.toHaveValue('17');
	await head.goto('/plans');
	await expect(head.getByRole('link', { name: '接着填写' })).toHaveCount(0);
	await opened();
	await head.getByText('标准库中的其他证书和职业标准').click();
	await head.getByRole('checkbox', { name: /新媒体技术/ }).check();
});

test('by keyboard it is made, and compared with where it began', async () => {
	const before = await from().locator('option:checked').innerText();
	await head.getByRole('button', { name: '生成方案' }).focus();
	await head.keyboard.press('Enter');
	await expect(head).toHaveURL(/\/plans\/[0-9a-z]{16}/, { timeout: 60_000 });
	const plan = new URL(head.url()).pathname;
	await head.goto(`${plan}/certs`);
	await expect(head.getByText(/新媒体技术/).first()).toBeVisible();
	await head.goto(`${plan}/compare`);
	const name = before.split('（')[0]!.replace(' ', '');
	await expect(head.locator('option:checked').first()).toHaveText(`起点：${name}`);
});

test('a draft that has moved on since is not taken over unseen', async ({ browser }) => {
	const other = await personAt(browser, '专业负责人');
	await other.goto('/plans/new');
	await other.getByRole('button', { name: '生成方案' }).click();
	await expect(other).toHaveURL(/\/plans\/[0-9a-z]{16}/, { timeout: 60_000 });
	const draft = new URL(other.url()).pathname;
	await opened();
	const id = draft.split('/').at(-1)!;
	await from().selectOption(`${id}@r0`);
	await expect(pane().getByRole('link', { name: /编写中/ })).toHaveAttribute('href', draft);
	await other.goto(`${draft}/courses`);
	await typeInto(other, '语文', '学分', '9');
	await expect(other.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
	await head.getByRole('button', { name: '生成方案' }).click();
	await expect(head.getByRole('alert')).toContainText('又有改动');
	await head.getByRole('button', { name: '改用最新内容' }).click();
	await expect(head.getByRole('alert')).toBeHidden();
	await expect(from()).not.toHaveValue(`${id}@r0`);
	await expect(head.getByText('正在计算…')).toBeHidden();
	await head.getByRole('button', { name: '生成方案' }).click();
	await expect(head).toHaveURL(/\/plans\/[0-9a-z]{16}/, { timeout: 60_000 });
	await other.context().close();
});

test('without scripts it is chosen, previewed and made; on a narrow dark page, too', async ({
	browser,
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		colorScheme: 'dark',
		viewport: { width: 390, height: 844 },
		storageState: await head.context().storageState(),
	});
	const page = await context.newPage();
	await page.goto('/plans/new');
	await page.getByRole('radio', { name: /沿用本校已有方案/ }).check();
	await page.getByRole('combobox', { name: '沿用哪一份' }).selectOption({ index: 0 });
	await page.getByRole('button', { name: '预览' }).click();
	await expect(page.getByText(/^沿用/).last()).toBeVisible();
	await expect(page.getByRole('radio', { name: /沿用本校已有方案/ })).toBeChecked();
	await page.getByRole('button', { name: '生成方案' }).click();
	await expect(page).toHaveURL(/\/plans\/[0-9a-z]{16}/, { timeout: 60_000 });
	await context.close();
});
