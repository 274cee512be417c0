/** What journeys do on pages, in the words of the product. */
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { account, type Account } from './accounts.ts';

export async function signIn(page: Page, person: Account): Promise<void> {
	await page.goto('/login');
	await page.getByLabel('邮箱或手机号').fill(person.email);
	await page.getByLabel('密码', { exact: true }).fill(person.password);
	await page.getByRole('button', { name: '登录' }).click();
	await expect(page).not.toHaveURL(/\/login/);
}

/** As `signIn`, without its form, which has journeys of its own. */
async function arrive(page: Page, { email, password }: Account): Promise<void> {
	const answer = await page.request.post('/api/session', {
		data: { account: email, password, remember: false },
		headers: {
			origin: `http://localhost:${process.env['JOURNEY_PORT'] ?? ''}`,
			'user-agent': await page.evaluate(() => navigator.userAgent),
		},
	});
	expect(answer.ok(), await answer.text()).toBe(true);
	await page.goto('/');
}

/** A page is there before it listens: whoever is quicker than a person waits until it does, where it ever will. */
function awaitingLife(page: Page): Page {
	const live = () =>
		page
			.waitForFunction(() => 'live' in document.documentElement.dataset, undefined, {
				timeout: 5000,
			})
			.catch(() => undefined);
	const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
	page.goto = async (...to) => {
		const answer = await goto(...to);
		await live();
		return answer;
	};
	page.reload = async (...how) => {
		const answer = await reload(...how);
		await live();
		return answer;
	};
	return page;
}

/** A person at a browser of their own. */
export async function personAt(
	browser: Browser,
	role: string,
	which = 0,
	viewport = { width: 1440, height: 900 },
): Promise<Page> {
	const context = await browser.newContext({ viewport });
	const page = awaitingLife(await context.newPage());
	await arrive(page, account(role, which));
	return page;
}

/** Drafts a plan from the standard; its address, `/plans/…`. */
export async function newPlan(page: Page): Promise<string> {
	await page.goto('/plans/new');
	await page.getByRole('button', { name: '生成方案' }).click();
	await expect(page).toHaveURL(/\/plans\/[0-9a-z]{16}/, { timeout: 60_000 });
	return new URL(page.url()).pathname;
}

const columns = [
	'课程名称',
	'课程代码',
	'性质',
	'学分',
	'总学时',
	'理论',
	'实践',
	'一',
	'二',
	'三',
	'四',
	'五',
	'六',
	'考核',
] as const;
export type ColumnName = (typeof columns)[number];

export const rowOf = (page: Page, name: string): Locator =>
	page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: false }) });

/** A cell of the schedule by the names of its row and its column. */
export function cellOf(page: Page, course: string, column: ColumnName): Locator {
	const index = columns.indexOf(column) + 2;
	return rowOf(page, course).first().locator(`[aria-colindex="${index}"]`);
}

const semesters = ['一', '二', '三', '四', '五', '六'] as const;

/** The first semester in which a course has hours, and what stands there: drafts may lay it anywhere. */
export async function taughtIn(
	page: Page,
	course: string,
): Promise<{ column: ColumnName; word: string; hours: string }> {
	for (const column of semesters) {
		const hours = (await cellOf(page, course, column).innerText()).trim();
		if (hours !== '·') return { column, word: `第${column}学期`, hours };
	}
	throw new Error(`${course} is taught in no semester`);
}

/** Goes to a cell, types, and steps down. */
export async function typeInto(
	page: Page,
	course: string,
	column: ColumnName,
	text: string,
): Promise<void> {
	await cellOf(page, course, column).click();
	await expect(cellOf(page, course, column).getByRole('textbox')).toBeFocused();
	await page.keyboard.type(text);
	await page.keyboard.press('Enter');
}

export const saved = (page: Page): Promise<void> =>
	expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();

/** The tab's counter of 不符合 in the check panel. */
export const tally = (page: Page, word: string): Locator =>
	page.getByRole('group', { name: '按结果筛选' }).getByRole('button', { name: word });

export const stage = (page: Page, word: string) =>
	expect(page.getByRole('banner').getByText(word, { exact: true })).toBeVisible();

/** Takes a plan to its next stage, as the button says. */
export async function decide(page: Page, button: string, reason?: string): Promise<void> {
	const dialog = page.getByRole('dialog');
	// A page that has just been opened may not listen yet.
	await expect(async () => {
		await page.getByRole('button', { name: button, exact: true }).first().click();
		await expect(dialog).toBeVisible({ timeout: 2000 });
	}).toPass();
	if (reason) await dialog.getByRole('textbox').fill(reason);
	await dialog.getByRole('button', { name: button, exact: true }).click();
	await expect(dialog).toBeHidden();
}
