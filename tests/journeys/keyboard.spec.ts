/** A plan from its standard to its acceptance with nothing but a keyboard: what has the focus shows the way. */
import { expect, test, type Page } from '@playwright/test';
import { account } from './accounts.ts';
import { keysOf, type Keys } from './by-keys.ts';
import { cellOf, saved, stage, tally, type ColumnName } from './pages.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let page: Page;
let keys: Keys;
let plan = '';

test.beforeAll(async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	page = await context.newPage();
	keys = keysOf(page);
});
test.afterAll(() => page.context().close());

const live = () => page.waitForFunction(() => 'live' in document.documentElement.dataset);

/** An address as somebody was sent it. */
async function opens(address: string): Promise<void> {
	await page.goto(address);
	await live();
}

async function signsIn(role: string): Promise<void> {
	const person = account(role);
	await opens('/login');
	await keys.to(/^textbox "邮箱或手机号"/, 6);
	await keys.type(person.email);
	await keys.to(/^textbox "密码"/, 2);
	await keys.type(person.password);
	await keys.press('Enter');
	await expect(page).not.toHaveURL(/\/login/);
	await live();
}

async function signsOut(): Promise<void> {
	await keys.backTo(/账号菜单/, 25);
	await keys.press('Enter');
	await keys.to(/^button "退出/, 12);
	await keys.press('Enter');
	await expect(page).toHaveURL(/\/login/);
}

/** A page of the plan by the tabs below its head. */
async function turnsTo(tab: RegExp, address: RegExp): Promise<void> {
	await keys.to(tab);
	await keys.press('Enter');
	await expect(page).toHaveURL(address);
}

/** From wherever one is to what the page is about. */
async function skips(): Promise<void> {
	await keys.to(/^link "跳到主要内容"/, 60);
	await keys.press('Enter');
}

/** In the table: looks the course up, and goes right to a column. */
async function standsOn(course: string, column: ColumnName, name: RegExp): Promise<void> {
	await keys.press('Control+f');
	await keys.expectHere(/拼音首字母/);
	await keys.write(course);
	await expect(page.locator('tr.current th')).toContainText(course);
	await keys.press('Escape');
	await keys.along('ArrowRight', name, 14);
	await expect(cellOf(page, course, column).getByRole('textbox')).toBeFocused();
}

type Fill = readonly [field: RegExp, text: string];

/** A step of the plan's life: its button, the fields of its dialog, and the button again. */
async function decides(button: RegExp, fields: readonly Fill[]): Promise<void> {
	await keys.to(button, 60);
	await keys.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	for (const [field, text] of fields) {
		await keys.to(field, 12);
		await keys.type(text);
	}
	await keys.to(button, 12);
	await keys.press('Enter');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect.poll(keys.here, 'the focus after the dialog').not.toBe('');
}

test('one signs in, and drafts a plan from the standard', async () => {
	await signsIn('专业负责人');
	await keys.to(/^link "新建方案"/, 10);
	await keys.press('Enter');
	await expect(page).toHaveURL(/\/plans\/new/);
	await keys.to(/^link "\d? ?核对并生成/);
	await keys.press('Enter');
	await keys.to(/^button "生成方案"/, 30);
	await keys.press('Enter');
	await expect(page).toHaveURL(/\/plans\/[0-9a-z]{16}/, { timeout: 60_000 });
	plan = new URL(page.url()).pathname;
});

test('the schedule is worked on as a spreadsheet, each step taken back by a key', async () => {
	await turnsTo(/^link "课程与学时/, /\/courses$/);
	await skips();
	await keys.to(/^textbox "中国特色社会主义"/, 15);
	await standsOn('直播销售', '学分', /学分"/);
	const credits = await cellOf(page, '直播销售', '学分').innerText();
	await keys.type('9');
	await keys.press('Enter', 'ArrowUp');
	await expect(cellOf(page, '直播销售', '学分')).toContainText('9');
	await keys.press('Shift+ArrowDown', 'Control+d');
	await expect(page.getByRole('status', { name: '所选单元格' })).toContainText('填');
	await keys.press('Control+z', 'Control+z');
	await expect(cellOf(page, '直播销售', '学分')).toContainText(credits.trim());

	await keys.press('Alt+Insert');
	await keys.expectHere(/^textbox "新课程"/);
	await keys.type('助农直播');
	await keys.press('Enter', 'ArrowUp');
	await expect(cellOf(page, '助农直播', '课程名称').getByRole('textbox')).toBeFocused();
	await keys.press('Alt+Delete');
	await expect(page.getByRole('rowheader', { name: '助农直播' })).toHaveCount(0);

	await standsOn('主播素养', '学分', /学分"/);
	await keys.press('Control+c', 'Shift+ArrowDown', 'Control+v');
	await expect(page.getByRole('status', { name: '所选单元格' })).toContainText('已贴入');
	await keys.press('Control+z');
	await saved(page);
});

test('a finding is gone to, and mended by its suggestion', async () => {
	await standsOn('零售基础', '学分', /学分"/);
	await keys.type('5');
	await keys.press('Enter');
	await expect(tally(page, '不符合')).toContainText('1');
	await keys.press('Control+Home', 'F8');
	await keys.expectHere(/零售基础 \/ 学分/);
	await keys.press('Alt+Enter');
	await expect(tally(page, '不符合')).toContainText('0');
	await saved(page);
});

test('a deviation is given its reason in the panel, and the table has the keys again', async () => {
	for (const course of ['短视频拍摄与剪辑', '直播销售', '直播运营实务', '内容编辑制作']) {
		await standsOn(course, '实践', /\/ 实践"/);
		await keys.type('4');
		await keys.press('Enter');
	}
	for (const course of ['商务数据分析', '直播推广实务']) {
		await standsOn(course, '实践', /\/ 实践"/);
		await keys.type('4');
		await keys.press('Enter');
	}
	await expect(tally(page, '偏离')).toContainText('1');
	await keys.press('F6');
	await keys.to(/^button "\d+ 偏离/, 5);
	await keys.press('Enter');
	await keys.to(/^button ".*实践/, 14);
	await keys.press('Enter');
	await keys.to(/^button "写明理由/, 10);
	await keys.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await keys.to(/^textbox "理由"/, 6);
	await keys.type('本地产业需要更多理论基础');
	await keys.to(/^button "写入方案"/, 6);
	await keys.press('Enter');
	await expect(tally(page, '已说明')).toContainText('1');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect.poll(keys.here, 'the focus after the dialog').not.toBe('');
	await keys.press('F6');
	await expect(page.getByRole('grid').locator(':focus')).toBeVisible();
	await saved(page);
});

test('a chapter is written, with a list', async () => {
	await keys.press('F6');
	await turnsTo(/^link "方案正文/, /\/chapters/);
	await skips();
	await keys.to(/^link "学时安排/, 15);
	await keys.press('Enter');
	await expect(page).toHaveURL(/\/chapters\/hours/);
	await keys.to(/^button "加一段"/);
	await keys.press('Enter');
	await keys.expectHere(/^textbox "学时安排说明 第 \d+ 段"/);
	await keys.type('本专业学时安排如下：');
	await keys.press('Enter', 'Control+Shift+Digit7');
	await keys.type('按学期实施；');
	await keys.press('Enter');
	await keys.type('按周排课。');
	await expect(page.locator(':focus [data-mark]')).toHaveCount(2);
	await saved(page);
});

test('an outcome is tied to a course in the matrix', async () => {
	await keys.to(/^link "七、培养规格/, 60);
	await keys.press('Enter');
	await expect(page).toHaveURL(/\/chapters\/outcomes/);
	await keys.to(/^link ".*矩阵/);
	await keys.press('Enter');
	await keys.to(/^gridcell/, 6);
	await keys.press('Control+End');
	const before = await keys.here();
	await keys.press('Space');
	await expect.poll(keys.here).not.toBe(before);
	await saved(page);
});

test('a certificate is chosen, and a task of it given to a course', async () => {
	// From within a long page the palette is nearer than the tabs above.
	await keys.command('证书对接');
	await expect(page).toHaveURL(/\/certs$/);
	await keys.to(/^button "选择证书"/);
	await keys.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await keys.to(/^combobox "证书或职业标准"/, 5);
	await keys.choose(/^直播电商（/);
	await keys.to(/^combobox "等级"/, 3);
	await keys.choose(/^初级/);
	await keys.to(/^combobox "考试学期"/, 3);
	await keys.choose(/五/);
	await keys.to(/^button "对接"/, 5);
	await keys.press('Enter');
	await expect(page.getByRole('grid', { name: /课程与任务/ })).toBeVisible();
	await keys.to(/^gridcell/);
	await keys.press('Space');
	await expect(page.getByText(/条技能要求，已覆盖/)).not.toContainText('已覆盖 0 条');
	await saved(page);
});

test('it is submitted, and one signs out', async () => {
	await keys.backTo(/^button "提交审核"/, 25);
	await decides(/^button "提交审核"/, []);
	await stage(page, '教务处审核');
	await signsOut();
});

test('教务 confirm the reason, comment on a cell, and accept with a word of their own', async () => {
	await signsIn('教务处');
	await opens(`${plan}/courses`);
	await keys.press('F6');
	await keys.to(/^button "\d+ 已说明/, 8);
	await keys.press('Enter');
	await keys.to(/^button ".*实践/, 14);
	await keys.press('Enter');
	await decides(/^button "确认说明/, []);
	await keys.press('F6');
	await keys.expectHere(/^textbox/);
	await standsOn('零售基础', '学分', /学分"/);
	await keys.press('c');
	await keys.expectHere(/^textbox "意见"/);
	await keys.type('请说明学分的依据。');
	await keys.to(/^button "提出意见"/, 8);
	await keys.press('Enter');
	await expect(page.getByRole('region', { name: '加意见' })).toBeHidden();
	await expect.poll(keys.here, 'the focus after what was said').not.toBe('');
	await keys.to(/^button "标记为已解决"/);
	await keys.press('Enter');
	await decides(/^button "通过"/, [[/^textbox "审核意见/, '同意，请按意见完善。']]);
	await stage(page, '专业建设委员会论证');
});
