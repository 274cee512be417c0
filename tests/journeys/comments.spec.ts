/** What is said on a plan: on a cell, with what to write there; applied by its author, and settled by it. */
import { expect, test, type Page } from './journey.ts';
import { faultsOn } from './looked-at.ts';
import { cellOf, newPlan, personAt, standOn, saved } from './pages.ts';

let academic: Page;
let head: Page;
let plan: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	academic = await personAt(browser, '教务处');
	head = await personAt(browser, '专业负责人');
	plan = await newPlan(head);
});
test.afterAll(async () => {
	for (const page of [academic, head]) await page.context().close();
});

const panelOf = (page: Page) => page.getByRole('complementary', { name: '意见' });
const mark = { name: /条意见/ } as const;

test('教务 says something of a cell by a key, and suggests what to write there', async () => {
	await head.goto(`${plan}/courses`);
	await academic.goto(`${plan}/courses`);
	await standOn(academic, '零售基础', '实践');
	await academic.keyboard.press('c');
	const form = academic.getByRole('region', { name: '加意见' });
	await expect(form.getByRole('textbox', { name: '意见' })).toBeFocused();
	await academic.keyboard.type('上机偏少，请再加一点实践。');
	await form.getByLabel('建议改为').fill('=1');
	await form.getByRole('button', { name: '提出意见' }).click();
	await expect(form).toContainText('建议改为');
	const now = await cellOf(academic, '零售基础', '实践').innerText();
	await form.getByLabel('建议改为').fill(String(Number(now.trim()) + 2));
	await form.getByRole('button', { name: '提出意见' }).click();
	await expect(form).toBeHidden();
	await expect(panelOf(academic)).toContainText('待回复');
	await expect(cellOf(academic, '零售基础', '实践').getByRole('img', mark)).toBeVisible();
	expect(await faultsOn(academic, { within: '[data-comments]' })).toEqual([]);
});

test('its author hears of it at once, applies it, and may take that back', async () => {
	const cell = cellOf(head, '零售基础', '实践');
	await expect(cell.getByRole('img', mark)).toBeVisible();
	const before = Number((await cell.innerText()).trim());
	await head.getByRole('button', { name: '意见 1' }).click();
	await expect(panelOf(head)).toContainText('上机偏少');
	await panelOf(head).getByRole('button', { name: '定位' }).click();
	await panelOf(head).getByRole('button', { name: '应用建议' }).click();
	await expect(cell).toContainText(String(before + 2));
	await expect(panelOf(head)).toContainText('没有待处理的意见');
	await panelOf(head).getByRole('button', { name: '已了结' }).click();
	await expect(panelOf(head)).toContainText('已应用');
	await expect(academic.getByRole('button', { name: '意见', exact: true })).toBeVisible();
	await cell.click();
	await head.keyboard.press('Control+z');
	await expect(cell).toContainText(String(before));
	await saved(head);
});

test('words of a text are commented on, answered and settled, on a small screen as well', async () => {
	await academic.goto(`${plan}/chapters/goal`);
	const goal = academic.getByRole('textbox', { name: '培养目标' });
	await goal.press('Control+Home');
	for (let step = 0; step < 2; step += 1) await academic.keyboard.press('ArrowRight');
	for (let step = 0; step < 10; step += 1) await academic.keyboard.press('Shift+ArrowRight');
	await academic.keyboard.press('Shift+F2');
	const form = academic.getByRole('region', { name: '加意见' });
	await form.getByRole('textbox', { name: '意见' }).fill('这一句请写得更具体。');
	await form.getByRole('button', { name: '提出意见' }).click();
	await expect(academic.getByRole('button', { name: /1 条意见，1 条待处理/ })).toBeVisible();

	await head.setViewportSize({ width: 390, height: 844 });
	await head.goto(`${plan}/chapters/goal`);
	await head.getByRole('button', { name: /1 条意见，1 条待处理/ }).click();
	const drawer = head.getByRole('dialog', { name: '意见' });
	await drawer.getByRole('button', { name: '答复' }).click();
	await drawer.getByRole('textbox', { name: '答复' }).fill('好，已经补充。');
	await drawer.getByRole('button', { name: '答复' }).click();
	await expect(drawer).toContainText('已回复');
	expect(await faultsOn(head, { within: 'dialog[open]' })).toEqual([]);
	await expect(panelOf(academic)).toContainText('好，已经补充。');
	await panelOf(academic).getByRole('button', { name: '标记为已解决' }).click();
	await expect(drawer).toContainText('没有待处理的意见');
});
