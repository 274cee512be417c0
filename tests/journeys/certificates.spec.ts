/** 证书对接: chosen, mapped by keys, suggested, completed, converted, followed along its chains. */
import { expect, test, type Page } from './journey.ts';
import { expectRightAtAnyWidth, faultsOn } from './looked-at.ts';
import { newPlan, personAt, saved } from './pages.ts';

let page: Page;
let plan = '';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
	page = await personAt(browser, '专业负责人');
	plan = await newPlan(page);
});
test.afterAll(() => page.context().close());

const map = () => page.getByRole('grid', { name: /课程与任务/ });
const cell = (name: RegExp) => map().getByRole('gridcell', { name });
const summary = () => page.locator('p').filter({ hasText: /条技能要求，已覆盖/ });

async function choose(name: RegExp, level: string): Promise<void> {
	const dialog = page.getByRole('dialog', { name: '选证书' });
	await expect(async () => {
		await page
			.getByRole('button', { name: /选择?证书/ })
			.first()
			.click();
		await expect(dialog).toBeVisible({ timeout: 2000 });
	}).toPass();
	const select = dialog.getByLabel('证书或职业标准');
	const label = await select.locator('option', { hasText: name }).first().textContent();
	await select.selectOption({ label: label?.trim() ?? '' });
	await dialog.getByLabel('等级').selectOption(level);
	await dialog.getByLabel('考试学期').selectOption('5');
	await dialog.getByRole('button', { name: '对接', exact: true }).click();
	await expect(map()).toBeVisible();
}

test('a certificate is chosen, and nothing of it is covered yet', async () => {
	await page.goto(`${plan}/certs`);
	await choose(/^直播电商（/, '初级');
	await expect(summary()).toContainText('58 条技能要求，已覆盖 0 条');
	await saved(page);
});

test('a course takes over a task by keys alone, and gives it up again', async () => {
	await cell(/^直播运营实务，1\.1 /).focus();
	await page.keyboard.press('ArrowRight');
	await expect(cell(/^直播运营实务，1\.2 /)).toBeFocused();
	await page.keyboard.press(' ');
	await expect(cell(/^直播运营实务，1\.2 /)).toHaveText('6/6');
	await expect(summary()).toContainText('已覆盖 6 条');
	await page.keyboard.press(' ');
	await expect(cell(/^直播运营实务，1\.2 /)).toHaveText('');
	await expect(summary()).toContainText('已覆盖 0 条');
	await page.keyboard.press(' ');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: /^1\.2 / })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(cell(/^直播运营实务，1\.2 /)).toBeFocused();
});

test('the map is one stop of the Tab key: arrows reach its sums, and Enter opens what they count', async () => {
	await cell(/^直播运营实务，1\.2 /).focus();
	await page.keyboard.press('End');
	const sum = map().getByRole('button', { name: '直播运营实务 承担' });
	await expect(sum).toBeFocused();
	await page.keyboard.press('Enter');
	const tree = page.getByRole('dialog', { name: '《直播运营实务》承担条数' });
	await expect(tree).toContainText('6 条');
	expect(await faultsOn(page, { within: 'dialog[open]' })).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(sum).toBeFocused();
	await page.keyboard.press('Control+End');
	await expect(map().getByRole('button', { name: '全部任务覆盖' })).toBeFocused();
	await page.keyboard.press('Home');
	const ofTask = map().getByRole('button', { name: /^1\.1 .*覆盖/ });
	await expect(ofTask).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: /^1\.2 .*覆盖条数/ })).toContainText(
		'有课程讲授的',
	);
	await page.keyboard.press('Escape');
	await expect(map().locator('[tabindex="0"]')).toHaveCount(1);
	await page.keyboard.press('Tab');
	await expect(map().locator(':focus')).toHaveCount(0);
	await page.keyboard.press('Shift+Tab');
	await expect(map().getByRole('button', { name: /^1\.2 .*覆盖/ })).toBeFocused();
});

test('whatever of the map has the focus is seen below its heads and above its sums', async () => {
	await map().locator('[tabindex="0"]').focus();
	await page.keyboard.press('Control+End');
	for (let up = 0; up < 40; up += 1) {
		await page.keyboard.press('ArrowUp');
		await expect.poll(() => page.evaluate(isCovered), `${up + 1} rows up`).toBe(false);
	}
	await page.keyboard.press('Home');
	await expect.poll(() => page.evaluate(isCovered)).toBe(false);
	await cell(/^直播运营实务，1\.2 /).focus();
});

/** Whether something else lies over the middle of what has the focus (WCAG 2.4.11 in full). */
function isCovered(): boolean {
	const focused = document.activeElement;
	const box = focused?.getBoundingClientRect();
	if (!focused || !box) return true;
	const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
	return !at || !(focused.contains(at) || at.contains(focused));
}

test('role and hours are given where the skill stands', async () => {
	const panel = page.getByRole('region', { name: /^1\.2 / });
	await panel.getByRole('button', { name: '直播运营实务　讲授' }).first().click();
	await panel.getByLabel('用于本条的学时').fill('2.25');
	await page.keyboard.press('Tab');
	await expect(panel).toContainText('可到半学时');
	await panel.getByLabel('用于本条的学时').fill('４');
	await page.keyboard.press('Tab');
	await expect(panel.getByRole('button', { name: '直播运营实务　讲授 4 学时' })).toBeVisible();
	await panel.getByLabel('作用').selectOption('训练');
	await expect(panel.getByRole('button', { name: '直播运营实务　训练 4 学时' })).toBeVisible();
	await expect(summary()).toContainText('已覆盖 5 条');
});

test('suggestions say why, and only those that are ticked are accepted', async () => {
	await page.getByRole('button', { name: '建议对接' }).click();
	const dialog = page.getByRole('dialog', { name: '建议对接' });
	await expect(dialog).toContainText(/与本条共有|也最像由该课讲授/);
	await dialog.getByRole('checkbox').first().uncheck();
	await dialog.getByRole('button', { name: /^采纳所选/ }).click();
	await expect(dialog).toBeHidden();
	await expect(summary()).not.toContainText('已覆盖 5 条');
	await expect(summary()).toContainText('未覆盖');
});

test('the smallest change covers the rest, and is undone in one step', async () => {
	const before = await summary().textContent();
	await page.getByRole('button', { name: '最少改动补齐' }).click();
	const dialog = page.getByRole('dialog', { name: '最少改动补齐' });
	await expect(dialog.getByRole('listitem').first()).toContainText('再讲授', { timeout: 20_000 });
	await dialog.getByRole('button', { name: '写入方案' }).click();
	await expect(summary()).toContainText('已覆盖 58 条');
	const plot = page.getByRole('table', { name: '各等级和工作领域的覆盖' });
	await expect(plot.getByRole('row', { name: /^初级/ })).toContainText(/58\s*58/);
	await page.keyboard.press('Control+z');
	await expect(summary()).toHaveText(before ?? '');
	await page.keyboard.press('Control+y');
	await expect(summary()).toContainText('已覆盖 58 条');
	await page.keyboard.press('Control+z');
	await expect(summary()).toHaveText(before ?? '');
	await saved(page);
});

test('credits are converted, and more than the course has is told at once', async () => {
	const card = page.getByRole('region', { name: '学分转换' });
	await card.getByLabel('课程').selectOption('直播销售');
	await card.getByLabel('转换学分').fill('60');
	await card.getByRole('button', { name: '加转换' }).click();
	await expect(page.getByRole('list', { name: '证书的检查结果' })).toContainText('超过课程学分');
	await card.getByRole('button', { name: '去掉《直播销售》的转换' }).click();
	await expect(page.getByRole('list', { name: '证书的检查结果' })).not.toContainText(
		'超过课程学分',
	);
});

test('an occupational standard shows its hours, weights and conditions', async () => {
	await choose(/^互联网营销师/, '五级');
	await expect(page.getByRole('region', { name: '培训学时' })).toContainText('培训参考学时 120');
	await expect(page.getByRole('region', { name: '申报条件' })).toContainText('由考生提供证明');
	await saved(page);
});

test('a certificate without a text is registered by its name, and asks for nothing', async () => {
	await page.getByRole('button', { name: '选证书' }).click();
	const dialog = page.getByRole('dialog', { name: '选证书' });
	await dialog
		.getByLabel('证书或职业标准')
		.selectOption({ label: '标准库里没有文本的证书（只登记名称）' });
	await expect(dialog.getByLabel('证书名称')).toHaveValue('电子商务数据分析');
	await dialog.getByLabel('等级').selectOption('中级');
	await dialog.getByLabel('考试学期').selectOption('5');
	await dialog.getByRole('button', { name: '登记', exact: true }).click();
	await expect(page.getByText('没有可逐条对接的标准文本')).toBeVisible();
	await expect(page.getByRole('list', { name: '证书的检查结果' })).toContainText('只登记了名称');
	await saved(page);
});

test('a position is tied to its tasks, and the chain leads to courses and hours and back', async () => {
	await page.goto(`${plan}/chains`);
	await page
		.getByRole('region', { name: '岗位' })
		.getByRole('link', { name: '直播销售员' })
		.click();
	const courses = page.getByRole('region', { name: '课程' });
	await expect(courses).toContainText('没有相连的');
	await page.getByRole('checkbox', { name: /^直播销售/ }).check();
	await courses
		.getByRole('link', { name: /^直播销售/ })
		.first()
		.click();
	await expect(page.getByRole('region', { name: '岗位' })).toContainText('直播销售员');
	await expect(page.getByText(/学生所学 [\d.]+ 学时/)).toBeVisible();
	await page.goto(`${plan}/chains`);
	await page.getByRole('region', { name: '培养规格' }).getByRole('link').first().click();
	await expect(courses.getByRole('link').first()).toBeVisible();
	const before = await courses.getByRole('link').count();
	await page.getByLabel('加课程').selectOption({ index: 1 });
	await page.getByRole('button', { name: '加入', exact: true }).click();
	await expect(courses.getByRole('link')).toHaveCount(before + 1);
	await saved(page);
});

test('axe finds nothing, light and dark, and nothing is wider than a phone', async () => {
	test.setTimeout(120_000);
	for (const address of [`${plan}/certs`, `${plan}/chains`]) {
		await expectRightAtAnyWidth(page, address);
	}
});
