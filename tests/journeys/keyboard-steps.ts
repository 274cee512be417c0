/** What somebody does on the pages of a plan with a keyboard alone, whatever they came for. */
import { expect, type Page } from '@playwright/test';
import { account } from './accounts.ts';
import type { Keys } from './by-keys.ts';

const live = (page: Page) => page.waitForFunction(() => 'live' in document.documentElement.dataset);

/** An address as somebody was sent it. */
export async function opens({ page }: Keys, address: string): Promise<void> {
	await page.goto(address);
	await live(page);
}

export async function signsIn(keys: Keys, role: string): Promise<void> {
	const person = account(role);
	await opens(keys, '/login');
	await keys.to(/^textbox "邮箱或手机号"/, 6);
	await keys.type(person.email);
	await keys.to(/^textbox "密码"/, 2);
	await keys.type(person.password);
	await keys.press('Enter');
	await expect(keys.page).not.toHaveURL(/\/login/);
	await live(keys.page);
}

export async function signsOut(keys: Keys): Promise<void> {
	await keys.backTo(/账号菜单/, 25);
	await keys.press('Enter');
	await keys.to(/^button "退出/, 12);
	await keys.press('Enter');
	await expect(keys.page).toHaveURL(/\/login/);
}

/** A page of the plan by the tabs below its head. */
export async function turnsTo(keys: Keys, tab: RegExp, address: RegExp): Promise<void> {
	await keys.to(tab);
	await keys.press('Enter');
	await expect(keys.page).toHaveURL(address);
}

/** From wherever one is to what the page is about. */
export async function skips(keys: Keys): Promise<void> {
	await keys.to(/^link "跳到主要内容"/, 60);
	await keys.press('Enter');
}

export type Fill = readonly [field: RegExp, text: string];

/** A day in the parts of a date field, in whichever order this browser shows them; a full part leads to the next. */
async function typesDay(keys: Keys, day: string): Promise<void> {
	const [year = '', month = '', date = ''] = day.split('-');
	const field = keys.page.locator('input:focus');
	const ways = [[month + date + year], [year + month + date], [year, month + date]];
	for (const parts of [...ways, [date + month + year]]) {
		await keys.press('ArrowLeft', 'ArrowLeft');
		for (const [place, part] of parts.entries()) {
			if (place > 0) await keys.press('ArrowRight');
			await keys.type(part);
		}
		if ((await field.inputValue()) === day) return;
	}
	expect(await field.inputValue()).toBe(day);
}

/** The fields of a dialog, each reached and filled; days are typed part by part. */
export async function fillsIn(keys: Keys, fields: readonly Fill[]): Promise<void> {
	for (const [field, text] of fields) {
		await keys.to(field, 12);
		if (/^\d{4}-\d\d-\d\d$/.test(text)) await typesDay(keys, text);
		else await keys.write(text);
	}
}

/** A step of the plan's life: its button, the fields of its dialog, and the button again. */
export async function decides(
	keys: Keys,
	button: RegExp,
	fields: readonly Fill[],
	send = button,
): Promise<void> {
	const dialog = keys.page.getByRole('dialog');
	await keys.to(button, 60);
	await keys.press('Enter');
	await expect(dialog).toBeVisible();
	await fillsIn(keys, fields);
	await keys.to(send, 12);
	await keys.press('Enter');
	await expect(dialog).toBeHidden();
	await expect.poll(keys.here, 'the focus after the dialog').not.toBe('');
}
