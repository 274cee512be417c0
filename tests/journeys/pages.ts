/** What journeys do on pages, in the words of the product. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Account } from './accounts.ts';

export { newPlan, personAt } from './arriving.ts';

export async function signIn(page: Page, person: Account): Promise<void> {
	await page.goto('/login');
	await page.getByLabel('邮箱或手机号').fill(person.email);
	await page.getByLabel('密码', { exact: true }).fill(person.password);
	await page.getByRole('button', { name: '登录' }).click();
	await expect(page).not.toHaveURL(/\/login/);
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

/** Goes to a cell, and has the keyboard there before anything is pressed. */
export async function standOn(page: Page, course: string, column: ColumnName): Promise<void> {
	await cellOf(page, course, column).click();
	await expect(cellOf(page, course, column).getByRole('textbox')).toBeFocused();
}

/** Goes to a cell, types, and steps down. */
export async function typeInto(
	page: Page,
	course: string,
	column: ColumnName,
	text: string,
): Promise<void> {
	await standOn(page, course, column);
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
