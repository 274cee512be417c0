/** The smallest repair: looked for in the browser, looked at edit by edit, applied in part or whole. */
import { expect, test, type Locator, type Page } from './journey.ts';
import { faultsOn } from './looked-at.ts';
import { bareNumbers } from './numbers.ts';
import { cellOf, newPlan, personAt, standOn, saved, tally, typeInto } from './pages.ts';

let page: Page;
let plan: string;

// Each search loads the solver anew: on a busy machine that takes its time.
test.describe.configure({ mode: 'serial', timeout: 120_000 });
const search = { timeout: 60_000 };

test.beforeAll(async ({ browser }) => {
	page = await personAt(browser, '专业负责人');
	plan = await newPlan(page);
});
test.afterAll(() => page.context().close());

const preview = (on: Page = page): Locator => on.getByRole('dialog', { name: '最小修复' });
const steps = (on: Page = page): Locator => preview(on).getByRole('checkbox');
const outcome = (): Locator => preview().getByRole('region', { name: '应用所选之后' });

const bad = (number: number) => expect(tally(page, '不符合')).toContainText(String(number));
const computed = (number: number, on: Page = page) => expect(steps(on)).toHaveCount(number, search);

async function open(on: Page = page) {
	await on
		.getByRole('complementary', { name: '合规检查' })
		.getByRole('button', { name: '最小修复' })
		.click();
	await expect(preview(on)).toBeVisible();
}

test('a broken plan is mended by few edits, found without anything from elsewhere', async () => {
	await page.goto(`${plan}/courses`);
	await typeInto(page, '语文', '学分', '3');
	await typeInto(page, '零售基础', '学分', '5');
	await expect(tally(page, '不符合')).not.toContainText('0');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await open();
	await expect(preview().getByRole('button', { name: '取消' })).toBeFocused();
	await computed(2);
	const own = new URL(page.url()).origin;
	expect(asked.some((address) => address.endsWith('.wasm'))).toBe(true);
	expect(asked.filter((address) => new URL(address).origin !== own)).toEqual([]);
	await expect(preview()).toContainText(/零售基础\s*学分\s*5 → 4\.5/);
	await expect(preview()).toContainText(/全方案总学分 [\d.]+ → [\d.]+/);
	await expect(outcome()).toContainText('可以提交');
	expect(await faultsOn(page, { within: 'dialog[open]' })).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	expect(await faultsOn(page, { within: 'dialog[open]', rules: ['color-contrast'] })).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
});

test('each number of it opens, the cost down to the figures that move', async () => {
	expect(await bareNumbers(page, 'dialog[open]')).toEqual([]);
	await preview()
		.getByRole('heading', { name: /处改动/ })
		.getByRole('button')
		.click();
	const opened = page.getByRole('dialog', { name: '学时与学分合计变动的计算依据' });
	await expect(opened.getByText('语文学分')).toBeVisible();
	await expect(opened.getByText('零售基础学分')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(opened).toBeHidden();
	await expect(preview()).toBeVisible();
});

test('part of it says what would remain, is applied as one step, and undone as one', async () => {
	await preview()
		.getByRole('checkbox', { name: /零售基础/ })
		.uncheck();
	await expect(outcome()).toContainText('不符合，处理后可提交');
	await expect(outcome().getByRole('list', { name: '仍要处理的项目' })).toContainText(
		'《零售基础》',
	);
	await preview().getByRole('button', { name: '应用所选 1 处' }).click();
	await expect(preview()).toBeHidden();
	await bad(1);
	await expect(cellOf(page, '零售基础', '学分')).toContainText('5');
	await expect(cellOf(page, '语文', '学分')).not.toHaveText('3');
	await page.keyboard.press('Control+z');
	await expect(cellOf(page, '语文', '学分')).toContainText('3');
	await saved(page);
});

test('all of it is applied by keyboard alone: the plan passes, and is saved', async () => {
	await standOn(page, '零售基础', '学分');
	await page.keyboard.press('Alt+Shift+Enter');
	await computed(2);
	await preview()
		.getByRole('button', { name: /应用所选/ })
		.focus();
	await page.keyboard.press('Enter');
	await expect(preview()).toBeHidden();
	await expect(page.getByRole('grid').locator(':focus')).toBeVisible();
	await bad(0);
	await saved(page);
	await page.reload();
	await bad(0);
	await expect(cellOf(page, '零售基础', '学分')).toContainText('4.5');
	await page.goto(`${plan}/versions`);
	const history = page.getByRole('table', { name: '改动记录' });
	await expect(history).toContainText(/零售基础 \/ 学分：5 → 4\.5/);
	await page.goto(`${plan}/courses`);
});

test('a plan that needs nothing is told so', async () => {
	await open();
	await expect(preview()).toContainText('都不用改', search);
	await expect(preview().getByRole('button', { name: /应用/ })).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(preview()).toBeHidden();
});

test('a search that is called off ends; one that fails says so, and can be tried again', async () => {
	await open();
	await page.keyboard.press('Escape');
	await expect.poll(() => page.workers().length).toBe(0);
	await page.route(/\.wasm$/, (route) => route.abort());
	await open();
	const failed = preview().getByRole('alert');
	await expect(failed).toContainText('没能算出修改方案', search);
	await page.unroute(/\.wasm$/);
	await failed.getByRole('button', { name: '重试' }).click();
	await expect(preview()).toContainText('都不用改', search);
	await page.keyboard.press('Escape');
});

test('where nothing fits, what cannot hold together is named, with a way out of it', async () => {
	await typeInto(page, '零售基础', '学分', '5');
	await open();
	await computed(1);
	await preview().getByLabel('不得改动').selectOption({ label: '零售基础' });
	await preview().getByRole('button', { name: '锁定', exact: true }).click();
	const set = preview().getByRole('region', { name: '不能同时做到' });
	await expect(set).toContainText('学时折算学分', search);
	await expect(set).toContainText('现值 14.4');
	await expect(set).toContainText('锁定：零售基础');
	expect(await faultsOn(page, { within: 'dialog[open]' })).toEqual([]);
	await set.getByRole('button', { name: '解除并重新计算' }).focus();
	await page.keyboard.press('Enter');
	// The button goes with what it stood in; the keyboard stays in the dialog.
	await expect(preview().locator(':focus')).toHaveCount(1);
	await computed(1);
	await page.keyboard.press('Escape');
});

test('what others change meanwhile is seen, and nothing old is applied', async ({ browser }) => {
	await saved(page);
	const other = await personAt(browser, '专业负责人', 1);
	await other.goto(`${plan}/courses`);
	await open();
	await computed(1);
	await typeInto(other, '语文', '学分', '3');
	await expect(preview()).toContainText('方案刚有新的改动', search);
	await computed(2);
	await preview().getByRole('button', { name: '应用所选 2 处' }).click();
	await bad(0);
	await saved(page);
	await expect(cellOf(other, '零售基础', '学分')).toContainText('4.5', search);
	await other.context().close();
});

test('who only reads is not offered it', async ({ browser }) => {
	const reader = await personAt(browser, '教务处');
	await reader.goto(`${plan}/courses`);
	await expect(reader.getByRole('complementary', { name: '合规检查' })).toBeVisible();
	await expect(reader.getByRole('button', { name: '最小修复' })).toHaveCount(0);
	await standOn(reader, '语文', '学分');
	await reader.keyboard.press('Alt+Shift+Enter');
	await expect(preview(reader)).toHaveCount(0);
	await reader.context().close();
});

test('on a phone it stands in the drawer, and its preview fits', async () => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${plan}/courses`);
	// On a busy machine the page is there before its script is.
	await expect(async () => {
		await page.getByRole('button', { name: /^合规检查/ }).click();
		await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1000 });
	}).toPass();
	await page.getByRole('dialog').getByRole('button', { name: '最小修复' }).click();
	await expect(preview()).toContainText('都不用改', search);
	const over = await preview().evaluate((element) => element.scrollWidth - element.clientWidth);
	expect(over).toBe(0);
	expect(await faultsOn(page, { within: 'dialog[open].center' })).toEqual([]);
});
