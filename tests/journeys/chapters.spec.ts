/** Chapters: written by keyboard alone, with figures that follow the tables, beside the standard. */
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from './journey.ts';
import { expectRightAtAnyWidth, faultsOn } from './looked-at.ts';
import { cellOf, newPlan, personAt, standOn, saved, taughtIn, typeInto } from './pages.ts';

test.use({ actionTimeout: 10_000 });

let page: Page;
let plan: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	page = await personAt(browser, '专业负责人');
	plan = await newPlan(page);
});
test.afterAll(() => page.context().close());

/** The last passage of a section: what was added comes behind what the draft has. */
const passage = (title: string): Locator =>
	page.getByRole('textbox', { name: new RegExp(`^${title} 第 \\d+ 段$`) }).last();

/** Total hours as the page of the schedule has them. */
async function totalHours(): Promise<string> {
	await page.goto(`${plan}/chapters/hours`);
	await page.getByRole('button', { name: '加一段' }).first().click();
	await expect(passage('学时安排说明')).toBeFocused();
	await page.keyboard.press('Control+;');
	const option = page.getByRole('option', { name: /^总学时/ });
	const value = /\d+/.exec(await option.innerText())?.[0] ?? '';
	await page.keyboard.press('Escape');
	await expect(passage('学时安排说明')).toBeFocused();
	return value;
}

test('a chapter is written by keyboard alone: list, field, undo in one history', async () => {
	const hours = await totalHours();
	const text = passage('学时安排说明');
	await page.keyboard.type('本专业学时安排如下：');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Control+Shift+Digit7');
	await page.keyboard.type('总学时 ');
	await page.keyboard.type('{{');
	await expect(page.getByRole('combobox', { name: '字段名称' })).toBeFocused();
	expect(await faultsOn(page, { within: 'dialog[open]' })).toEqual([]);
	await page.keyboard.type('总学时');
	await page.keyboard.press('Enter');
	await expect(text).toBeFocused();
	await page.keyboard.type(' 学时；');
	await page.keyboard.press('Enter');
	await page.keyboard.type('按学期实施。');
	await expect(text.locator('[data-mark]')).toHaveCount(2);
	await expect(text.locator('[data-mark]').last()).toHaveAttribute('data-mark', '（2）');
	await expect(text).toContainText(`总学时 ${hours} 学时；`);

	await page.keyboard.press('Alt+F10');
	await expect(page.getByRole('toolbar', { name: '编辑正文' }).locator(':focus')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(text).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(text).not.toContainText('按学期实施');
	await page.keyboard.press('Control+y');
	await expect(text).toContainText('按学期实施');
	await saved(page);
});

test('a field opens how its figure comes about, and gives the keyboard back', async () => {
	const text = passage('学时安排说明');
	await text.locator('[data-field]').click();
	const dialog = page.getByRole('dialog', { name: '总学时的计算依据' });
	await expect(dialog).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(text).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(dialog).toBeVisible();
	await page.keyboard.press('Escape');
});

test('the prose follows the hours of a course, in the document as on the page', async () => {
	const field = passage('学时安排说明').locator('[data-field="totals/hours"]');
	const before = await field.innerText();
	await page.goto(`${plan}/courses`);
	const { column, hours } = await taughtIn(page, '直播销售');
	await typeInto(page, '直播销售', column, String(Number(hours) + 1));
	await expect(cellOf(page, '直播销售', column)).toContainText(String(Number(hours) + 1));
	await saved(page);
	await page.goto(`${plan}/chapters/hours`);
	await expect(field).not.toHaveText(before);
	await expect(field).toHaveText(/^\d+$/);
});

test('a number that the plan has is offered as a field', async () => {
	const text = passage('学时安排说明');
	await text.press('Control+End');
	await page.keyboard.type('毕业总学时为 9999 学时。');
	const offer = page.getByText('写的是“总学时 9999”');
	await expect(offer).toBeVisible();
	await page.getByRole('button', { name: /^改为字段/ }).click();
	await expect(offer).toHaveCount(0);
	await expect(text.locator('[data-field="totals/hours"]')).toHaveCount(2);
});

test('what Word has copied becomes paragraphs and items, without its dirt', async () => {
	const html = readFileSync(new URL('../fixtures/clipboard/word.html', import.meta.url), 'utf8');
	await page.goto(`${plan}/chapters/staff`);
	await page.getByRole('button', { name: '加一段' }).click();
	const text = passage('师资队伍');
	// The one that was added, not the last of those before.
	await expect(text).toBeFocused();
	await text.evaluate((element, pasted) => {
		const data = new DataTransfer();
		data.setData('text/html', pasted);
		const event = new ClipboardEvent('paste', {
			clipboardData: data,
			bubbles: true,
			cancelable: true,
		});
		(element as HTMLElement).focus();
		element.dispatchEvent(event);
	}, html);
	await expect(text.locator('p')).toHaveCount(6);
	await expect(text.locator('[style], b, font, h2')).toHaveCount(0);
	await expect(text).not.toContainText('完善方案');
	await expect(text.locator('[data-mark="2. "]')).toHaveText('加强日常教学组织运行与管理；');
	await text.press('Control+Home');
	await saved(page);
	await page.reload();
	await expect(text.locator('[data-mark]')).toHaveCount(4);
});

test('signs of an input method are put together in peace', async () => {
	await page.goto(`${plan}/chapters/staff`);
	const text = passage('师资队伍');
	await text.press('Control+End');
	const session = await page.context().newCDPSession(page);
	for (const part of ['z', 'zh', 'zhuan'])
		await session.send('Input.imeSetComposition', {
			...{ text: part, selectionStart: part.length, selectionEnd: part.length },
		});
	await session.send('Input.insertText', { text: '专任' });
	await page.keyboard.type('1');
	await expect(text).toContainText('机制。专任1');
	await expect(text).not.toContainText('zh');
});

test('a passage of the standard is taken over in one step and bound', async () => {
	await page.goto(`${plan}/chapters/quality`);
	await page.getByRole('button', { name: '删除这一段' }).first().click();
	await expect(page.getByText('没有一段写到这一条')).toBeVisible();
	await page.getByRole('button', { name: '补回原文' }).click();
	await expect(page.getByText('没有一段写到这一条')).toHaveCount(0);
	await expect(page.getByText(/本章要求 4 项：已达到 4 项/)).toBeVisible();
	const last = page.getByRole('textbox', { name: /^质量保障 第 \d 段$/ }).last();
	await last.fill('学校应建立保障机制。');
	await expect(page.getByText(/文字与标准不同，仍对应 §11\.1\/1/)).toBeVisible();
	await expect(page.locator('.standard mark').first()).toBeVisible();
	await page.getByRole('button', { name: '补回原文' }).click();
	await expect(page.getByText(/文字与标准不同/)).toHaveCount(0);

	await page.goto(`${plan}/chapters/facilities`);
	const texts = page.getByRole('textbox', { name: /第 \d+ 段$/ });
	const before = await texts.count();
	await page.getByText('标准原文 §10 教学条件').click();
	await page
		.getByRole('button', { name: /^采用 ?这一段/ })
		.first()
		.click();
	await expect(texts).toHaveCount(before + 1);
	await saved(page);
});

test('courses that support an outcome are set in the matrix by keyboard', async () => {
	await page.goto(`${plan}/chapters/outcomes`);
	const grid = page.getByRole('grid', { name: '培养规格与支撑课程' });
	const cell = grid.locator('td[tabindex="0"]');
	await cell.focus();
	// One stop of the Tab key: the counts at the ends are reached by arrows, and Enter leads to what they count.
	await page.keyboard.press('Control+End');
	await expect(grid.getByRole('button', { name: /处支撑$/ })).toBeFocused();
	await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
	await page.keyboard.press('Enter');
	await expect(grid.locator('td.set').first()).toBeFocused();
	await page.keyboard.press('Control+End');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowLeft');
	await expect(cell).toBeFocused();
	const before = await cell.innerText();
	await page.keyboard.press('Space');
	await expect(cell).not.toHaveText(before);
	await expect(page.locator('[aria-live]').filter({ hasText: '第 15 条' })).toHaveCount(1);
	await page.keyboard.press('Space');
	await expect(cell).toHaveText(before);
	// A row without a course has the rule's own mark.
	const row = grid.getByRole('row').nth(1);
	const set = row.locator('td.set');
	for (let left = await set.count(); left > 0; left -= 1) {
		await set.first().focus();
		await page.keyboard.press('Space');
		await expect(set).toHaveCount(left - 1);
	}
	await expect(row.getByRole('rowheader')).toContainText(/不符合|偏离|提示|建议/);
	await row.locator('td').first().focus();
	await page.keyboard.press('Space');
	await expect(row.locator('td.set')).toHaveCount(1);
	await saved(page);
});

test('a field of a course that is gone is an error that is seen', async () => {
	await page.goto(`${plan}/chapters/hours`);
	const text = passage('学时安排说明');
	await text.press('Control+End');
	await page.keyboard.type('其中 ');
	await page.keyboard.press('Control+;');
	await page.keyboard.type('语文学时');
	await page.keyboard.press('Enter');
	await expect(text.locator('[data-field]')).toHaveCount(3);
	await text.blur();
	await saved(page);
	await page.goto(`${plan}/courses`);
	await standOn(page, '语文', '学分');
	await page.keyboard.press('Alt+Delete');
	const dialog = page.getByRole('dialog', { name: /删除《语文》/ });
	await dialog.getByRole('button', { name: '删除', exact: true }).click();
	await saved(page);
	await page.goto(`${plan}/chapters/hours`);
	await expect(text).toContainText('【无法计算：');
	await expect(page.getByText(/^字段“.*”：方案里没有这个数/)).toBeVisible();
});

for (const chapter of ['goal', 'hours', 'staff', 'outcomes', 'quality']) {
	test(`axe finds nothing in ${chapter}, light and dark, and it fits a phone`, async () => {
		await expectRightAtAnyWidth(page, `${plan}/chapters/${chapter}`);
		await page.setViewportSize({ width: 1440, height: 900 });
	});
}

test('without scripts, and where nothing may be written, the text is there to be read', async ({
	browser,
}) => {
	const state = await page.context().storageState();
	const bare = await browser.newContext({ javaScriptEnabled: false, storageState: state });
	const reader = await bare.newPage();
	await reader.goto(`${plan}/chapters/hours`);
	await expect(reader.getByText(/本专业学时安排如下/)).toBeVisible();
	await expect(reader.locator('main')).not.toContainText('{{');
	await bare.close();
});
