/** On a phone, by touch: a plan is read, one figure changed, something said of it, and it is decided on. */
import { expect, test, type Browser, type Locator, type Page } from './journey.ts';
import { account } from './accounts.ts';
import { faultsOn } from './looked-at.ts';
import { decide, newPlan, signIn, stage } from './pages.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let head: Page;
let affairs: Page;
let plan: string;

async function phoneOf(browser: Browser, role: string): Promise<Page> {
	const context = await browser.newContext({
		...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
	});
	const page = await context.newPage();
	await signIn(page, account(role));
	return page;
}

test.beforeAll(async ({ browser }) => {
	test.setTimeout(120_000);
	head = await phoneOf(browser, '专业负责人');
	affairs = await phoneOf(browser, '教务处');
	plan = await newPlan(head);
});
test.afterAll(async () => {
	for (const page of [head, affairs]) await page.context().close();
});

/** A finger needs 24 px, and nothing may lie beside the window. */
async function expectForFingers(page: Page, within?: string): Promise<void> {
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide, page.url()).toBeLessThanOrEqual(390);
	const part = { rules: ['target-size'], ...(within && { within }) };
	expect(await faultsOn(page, part), page.url()).toEqual([]);
}

async function opens(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.waitForFunction(() => 'live' in document.documentElement.dataset);
}

const tap = (target: Locator) => target.tap();

test('every page of the plan is read without reaching, and pressed without missing', async () => {
	const parts = ['', '/courses', '/calendar', '/chapters/outcomes', '/chapters/goal', '/charts'];
	for (const part of [...parts, '/certs', '/facts', '/versions', '/report', '/file']) {
		await opens(head, plan + part);
		await expect(head.locator('main')).toBeVisible();
		await expectForFingers(head);
	}
});

test('one figure is changed where it is listed, and its finding is told and mended', async () => {
	await opens(head, `${plan}/courses`);
	await tap(head.getByRole('button', { name: /零售基础/ }));
	const dialog = head.getByRole('dialog', { name: '零售基础' });
	await expectForFingers(head, 'dialog[open]');
	await dialog.getByLabel('学分').fill('5');
	await tap(dialog.getByRole('button', { name: '完成' }));
	await tap(head.getByRole('button', { name: /合规检查 1 项不符合/ }));
	const panel = head.getByRole('dialog', { name: '合规检查' });
	await tap(panel.getByRole('button', { name: /零售基础|折算/ }).first());
	await expectForFingers(head, 'dialog[open]');
	await tap(panel.getByRole('button', { name: /应用|改为/ }).first());
	await tap(panel.getByRole('button', { name: '关闭' }));
	await expect(head.getByRole('button', { name: /合规检查$/ })).toBeVisible();
});

test('it is submitted, commented on where it is read, answered, and accepted', async () => {
	await opens(head, plan);
	await decide(head, '提交审核');
	await stage(head, '教务处审核');
	await opens(affairs, `${plan}/courses`);
	await tap(affairs.getByRole('button', { name: /零售基础/ }));
	await tap(affairs.getByRole('dialog').getByRole('button', { name: '加意见' }));
	const form = affairs.getByRole('region', { name: '加意见' });
	await form.getByRole('textbox', { name: '意见' }).fill('请说明学分的依据。');
	await expectForFingers(affairs, 'dialog[open]');
	await tap(form.getByRole('button', { name: '提出意见' }));
	await expect(form).toBeHidden();
	await opens(head, `${plan}/courses`);
	await tap(head.getByRole('button', { name: '意见 1' }));
	const drawer = head.getByRole('dialog', { name: '意见' });
	await tap(drawer.getByRole('button', { name: '答复' }));
	await drawer.getByRole('textbox', { name: '答复' }).fill('按每 18 学时 1 学分。');
	await tap(drawer.getByRole('button', { name: '答复' }));
	await expect(drawer).toContainText('已回复');
	await expectForFingers(head, 'dialog[open]');
	await tap(affairs.getByRole('button', { name: '标记为已解决' }));
	await tap(affairs.getByRole('dialog').getByRole('button', { name: '关闭' }));
	await tap(affairs.getByRole('button', { name: '通过', exact: true }));
	const decision = affairs.getByRole('dialog');
	await decision.getByRole('textbox').fill('同意');
	await expectForFingers(affairs, 'dialog[open]');
	await tap(decision.getByRole('button', { name: '通过', exact: true }));
	await expect(decision).toBeHidden();
	await stage(affairs, '专业建设委员会论证');
});
