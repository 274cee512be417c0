import { expect, test, type Page } from './journey.ts';
import {
	cellOf,
	newPlan,
	personAt,
	standOn,
	rowOf,
	saved,
	tally,
	taughtIn,
	typeInto,
} from './pages.ts';

let page: Page;
let plan: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	page = await personAt(browser, '专业负责人');
	plan = await newPlan(page);
});
test.afterAll(() => page.context().close());

test('a drafted plan has nothing to be mended, and its table is there without scripts', async ({
	browser,
}) => {
	await page.goto(`${plan}/courses`);
	await expect(tally(page, '不符合')).toContainText('0');
	const cookies = await page.context().storageState();
	const plain = await browser.newContext({ javaScriptEnabled: false, storageState: cookies });
	const reader = await plain.newPage();
	await reader.goto(`${plan}/courses`);
	await expect(reader.getByRole('rowheader', { name: '直播销售', exact: true })).toBeVisible();
	await expect(reader.getByRole('rowheader', { name: '合计' })).toBeVisible();
	await plain.close();
});

test('a wrong credit is found, explained where it stands, and mended by its suggestion', async () => {
	await typeInto(page, '零售基础', '学分', '5');
	await expect(tally(page, '不符合')).toContainText('1');
	await cellOf(page, '零售基础', '学分').click();
	const bar = page.getByRole('region', { name: '单元格栏' });
	await expect(bar).toContainText('零售基础 / 学分');
	await expect(bar).toContainText('÷ 5 学分');
	await expect(page.getByText(/改后：总学分 \d+ → \d+/).first()).toBeVisible();
	await expect(page.getByRole('button', { name: '提交审核' })).toHaveAttribute(
		'aria-disabled',
		'true',
	);
	await page.keyboard.press('Alt+Enter');
	await expect(tally(page, '不符合')).toContainText('0');
	await expect(page.getByRole('status').filter({ hasText: '变为符合' })).toBeVisible();
	await saved(page);
});

test('hours move totals at once, practice follows them, and both are undone together', async () => {
	const course = '体育与健康';
	const { column, hours } = await taughtIn(page, course);
	const practice = cellOf(page, course, '实践');
	const before = (await practice.innerText()).trim();
	const total = Number(await cellOf(page, course, '总学时').innerText());
	await typeInto(page, course, column, '0');
	const left = String(total - Number(hours) * 18);
	await expect(cellOf(page, course, '总学时')).toContainText(left);
	await expect(practice).toContainText(left);
	await page.keyboard.press('Control+z');
	await expect(cellOf(page, course, column)).toContainText(hours);
	await expect(practice).toContainText(before);
	await page.keyboard.press('Control+y');
	await expect(practice).toContainText(left);
	await page.keyboard.press('Control+z');
	await saved(page);
});

test('the notation of real schedules is understood, and what is not stays with its reason', async () => {
	const { column, hours } = await taughtIn(page, '直播销售');
	await typeInto(page, '直播销售', column, '２／１６Ｗ');
	await expect(cellOf(page, '直播销售', column)).toContainText('2/16W');
	await typeInto(page, '直播销售', column, '两节');
	await expect(page.getByRole('alert').filter({ hasText: '读不懂' })).toBeVisible();
	await expect(cellOf(page, '直播销售', column).getByRole('textbox')).toHaveValue('两节');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+z');
	await expect(cellOf(page, '直播销售', column)).toContainText(hours);
	await typeInto(page, '直播销售', '课程名称', '=1+1');
	await expect(page.getByRole('alert').filter({ hasText: '公式' })).toBeVisible();
	await page.keyboard.press('Escape');
	await saved(page);
});

test('an input method composes into the cell one stands on, and its Enter is its own', async () => {
	await cellOf(page, '消费心理学', '课程名称').click();
	await expect(cellOf(page, '消费心理学', '课程名称').getByRole('textbox')).toBeFocused();
	const input = await page.context().newCDPSession(page);
	const compose = (text: string) =>
		input.send('Input.imeSetComposition', {
			text,
			selectionStart: text.length,
			selectionEnd: text.length,
		});
	await compose('x');
	await compose('xiaofei');
	await expect(page.getByRole('grid').locator(':focus')).toHaveValue('xiaofei');
	const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
	await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
	await input.send('Input.insertText', { text: '消费者行为' });
	await expect(page.getByRole('grid').locator(':focus')).toHaveValue('消费者行为');
	await page.keyboard.press('Enter');
	await expect(rowOf(page, '消费者行为')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(rowOf(page, '消费心理学')).toBeVisible();
	await saved(page);
});

test('a course is added, filled by pasting from a spreadsheet, moved, and removed by keyboard', async () => {
	await standOn(page, '主播素养', '课程名称');
	await page.keyboard.press('Alt+Insert');
	await expect(cellOf(page, '新课程', '课程名称').getByRole('textbox')).toBeFocused();
	await page.keyboard.type('助农直播');
	await page.keyboard.press('Tab');
	await expect(cellOf(page, '助农直播', '课程代码').getByRole('textbox')).toBeFocused();
	await page.evaluate(() => {
		const data = new DataTransfer();
		data.setData('text/plain', 'Z0399\t限选\t2\t99\t\t18\t\t\t\t2');
		const paste = new ClipboardEvent('paste', {
			clipboardData: data,
			bubbles: true,
			cancelable: true,
		});
		document.activeElement?.dispatchEvent(paste);
	});
	await expect(cellOf(page, '助农直播', '学分')).toContainText('2');
	await page.keyboard.press('Control+z');
	await typeInto(page, '助农直播', '四', '2');
	await typeInto(page, '助农直播', '实践', '18');
	await expect(cellOf(page, '助农直播', '理论')).toContainText('18');
	await cellOf(page, '助农直播', '课程名称').click();
	const before = await rowOf(page, '助农直播').getAttribute('aria-rowindex');
	await page.keyboard.press('Alt+Shift+ArrowUp');
	await expect(rowOf(page, '助农直播')).toHaveAttribute(
		'aria-rowindex',
		String(Number(before) - 1),
	);
	await expect(cellOf(page, '助农直播', '课程名称').getByRole('textbox')).toBeFocused();
	await page.keyboard.press('Alt+Delete');
	await expect(rowOf(page, '助农直播')).toHaveCount(0);
	await saved(page);
});

test('a mandatory course that goes is missed, asked for, and comes back by its suggestion', async () => {
	await standOn(page, '创新创业教育', '课程名称');
	await page.keyboard.press('Alt+Delete');
	const dialog = page.getByRole('dialog', { name: /删除《创新创业教育》/ });
	await expect(dialog).toContainText('不符合');
	await expect(dialog.getByRole('button', { name: '保留' })).toBeFocused();
	await dialog.getByRole('button', { name: '删除', exact: true }).click();
	await expect(tally(page, '不符合')).not.toContainText('0');
	await page.keyboard.press('Control+z');
	await expect(tally(page, '不符合')).toContainText('0');
	await saved(page);
});

test('a deviation is given its reason, and the reason is the plan’s', async () => {
	await page.goto(`${plan}/calendar`);
	await page.goto(`${plan}/courses`);
	for (const course of [
		'短视频拍摄与剪辑',
		'直播销售',
		'直播运营实务',
		'内容编辑制作',
		'商务数据分析',
	])
		await typeInto(page, course, '实践', '4');
	await typeInto(page, '直播推广实务', '实践', '4');
	await expect(tally(page, '偏离')).toContainText('1');
	await tally(page, '偏离').click();
	const panel = page.getByRole('complementary', { name: '合规检查' });
	await panel.getByRole('button', { name: /实践/ }).click();
	await page.getByRole('button', { name: '写明理由…' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: '写入方案' }).click();
	await expect(dialog).toContainText('至少两个字');
	await dialog.getByLabel('理由').fill('本地产业需要更多理论基础');
	await dialog.getByRole('button', { name: '写入方案' }).click();
	await expect(tally(page, '已说明')).toContainText('1');
	await saved(page);
	await page.reload();
	await expect(tally(page, '已说明')).toContainText('1');
	await expect(cellOf(page, '直播销售', '实践')).toContainText('4');
});

test('keys go round: findings, panel, table, help', async () => {
	await standOn(page, '语文', '学分');
	await page.keyboard.press('F6');
	await expect(
		page.getByRole('complementary', { name: '合规检查' }).locator(':focus'),
	).toBeVisible();
	await page.keyboard.press('F6');
	await expect(page.getByRole('grid').locator(':focus')).toBeVisible();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: /快捷键/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('grid').locator(':focus')).toBeVisible();
	await standOn(page, '语文', '性质');
	await page.keyboard.press('Alt+ArrowDown');
	await expect(page.getByRole('listbox')).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Escape');
	await expect(cellOf(page, '语文', '性质')).toContainText('必修');
});

test('chapters: a text is written beside the standard, an item that goes is brought back', async () => {
	await page.goto(`${plan}/chapters`);
	await expect(page).toHaveURL(/chapters\/overview/);
	await page
		.getByRole('navigation', { name: '目录' })
		.getByRole('link', { name: /培养规格/ })
		.click();
	await page.getByRole('button', { name: '删除这一条' }).nth(12).click();
	await expect(page.getByText('没有一条写到标准的第 13 条')).toBeVisible();
	await page.getByRole('button', { name: '补回原文' }).click();
	await expect(page.getByText('没有一条写到标准的第 13 条')).toHaveCount(0);
	const first = page.getByLabel('（1）', { exact: true });
	await first.press('End');
	await first.press('Control+End');
	await first.pressSequentially('热爱家乡。');
	await page
		.getByRole('navigation', { name: '目录' })
		.getByRole('link', { name: /毕业要求/ })
		.click();
	await page.getByLabel('毕业须修满学分').fill('９９９９');
	await page.getByLabel('毕业须修满学分').press('Enter');
	await expect(page.getByText('太大')).toBeVisible();
	await page.goto(`${plan}/chapters/outcomes`);
	await expect(page.getByLabel('（1）', { exact: true })).toHaveText(/热爱家乡。$/);
});

test('weeks: fewer teaching weeks change hours and the school year, and are undone by typing', async () => {
	await page.goto(`${plan}/calendar`);
	const weeks = page.getByLabel('第一学期授课周数');
	await weeks.fill('17');
	await weeks.press('Enter');
	const first = page.getByRole('row', { name: /第一学期/ });
	await expect(first).toContainText(/第一学年\s*39 周/);
	await weeks.fill('18');
	await weeks.press('Enter');
	await expect(first).toContainText(/第一学年\s*40 周/);
	await saved(page);
});

test('the history says who changed what from what to what', async () => {
	await page.goto(`${plan}/versions`);
	const history = page.getByRole('table', { name: '改动记录' });
	await expect(history).toContainText('零售基础 / 学分');
	await expect(history).toContainText(/零售基础 \/ 学分：[\d.]+ → 5/);
	await expect(history).toContainText('周岚');
});

test('the report prints each rule with its clause, value and result', async () => {
	await page.goto(`${plan}/report`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('合规检查报告');
	const total = page
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: '总学时' }) });
	await expect(total).toContainText('≥ 3000');
	await expect(total).toContainText('§8.2');
	await expect(total).toContainText('符合');
});
