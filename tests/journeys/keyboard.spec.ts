/**
 * A plan from its standard to its publication, and to its files, with nothing but a keyboard: what has the
 * focus shows the way.
 */
import { statSync } from 'node:fs';
import { expect, test, type Page } from './journey.ts';
import { keysOf, type Keys } from './by-keys.ts';
import { decides, opens, signsIn, signsOut, skips, turnsTo } from './keyboard-steps.ts';
import { cellOf, personAt, saved, stage, tally, type ColumnName } from './pages.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let page: Page;
let keys: Keys;
let plan = '';
/** Departments review first. */
let isReviewed = false;

test.beforeAll(async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	page = await context.newPage();
	keys = keysOf(page);
});
test.afterAll(async ({ browser }) => {
	await page.context().close();
	if (!isReviewed) return;
	// The school is as it was, whatever became of the journey.
	const admin = await personAt(browser, '学校管理员');
	await admin.goto('/people');
	await admin.getByRole('button', { name: '取消系部审核' }).click();
	await expect(admin.getByText(/已取消系部审核/)).toBeVisible();
	await admin.context().close();
});

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

test('the administrator has the departments review first', async () => {
	await signsIn(keys, '学校管理员');
	await opens(keys, '/people');
	await skips(keys);
	await keys.to(/^button "设置系部审核"/);
	await keys.press('Enter');
	await expect(page.getByText(/已设置系部审核/)).toBeVisible();
	isReviewed = true;
	await expect.poll(keys.here, 'the focus after it was set').not.toBe('');
	await signsOut(keys);
});

test('one signs in, and drafts a plan from the standard', async () => {
	await signsIn(keys, '专业负责人');
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
	await turnsTo(keys, /^link "课程与学时/, /\/courses$/);
	await skips(keys);
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
	await turnsTo(keys, /^link "方案正文/, /\/chapters/);
	await skips(keys);
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
	// The corner counts all; its neighbours above and before are counts, too.
	await keys.press('Control+End');
	await keys.expectHere(/^button "\d+ 处支撑"/);
	await keys.press('ArrowUp', 'ArrowLeft');
	await keys.expectHere(/^gridcell/);
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
	await decides(keys, /^button "提交审核"/, []);
	await stage(page, '系部审核');
	await signsOut(keys);
});

test('the department passes it', async () => {
	await signsIn(keys, '系部审核');
	await keys.to(/^link "审核"/, 30);
	await keys.press('Enter');
	await expect(page).toHaveURL(new RegExp(plan));
	await decides(keys, /^button "通过"/, [[/^textbox "审核意见/, '系部同意']]);
	await stage(page, '教务处审核');
	await signsOut(keys);
});

test('教务 confirm the reason, comment on a cell, and accept with a word of their own', async () => {
	await signsIn(keys, '教务处');
	await opens(keys, `${plan}/courses`);
	// From wherever one is to the table, and from there to the panel.
	await keys.press('F6');
	await keys.expectHere(/^textbox/);
	await keys.press('F6');
	await keys.to(/^button "\d+ 已说明/, 8);
	await keys.press('Enter');
	await keys.to(/^button ".*实践/, 14);
	await keys.press('Enter');
	await decides(keys, /^button "确认说明/, []);
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
	await expect(page.getByRole('button', { name: '标记为已解决' })).toBeVisible();
	await keys.to(/^button "标记为已解决"/);
	await keys.press('Enter');
	await decides(keys, /^button "通过"/, [[/^textbox "审核意见/, '同意，请按意见完善。']]);
	await stage(page, '专业建设委员会论证');
});

/** The day of a record, and one that is yet to come. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
const later = `${Number(today.slice(0, 4)) + 1}-08-31`;

test('what the committee said and what the meeting decided is entered', async () => {
	await decides(keys, /^button "论证通过"/, [
		[/"论证日期/, today],
		[/^textbox "论证组织"/, '直播电商专业建设委员会'],
		[/^textbox "参加论证的委员"/, '王强（江州直播产业基地）、李敏（本校）'],
		[/^textbox "论证意见"/, '同意，按意见完善考核办法。'],
	]);
	await stage(page, '校党组织会议审定');
	await decides(keys, /^button "审定通过"/, [
		[/"会议日期/, today],
		[/^textbox "会议名称"/, '校党委会 2026 年第 9 次会议'],
		[/^textbox "会议编号"/, '校党〔2026〕9 号'],
		[/^textbox "会议纪要"/, '学校档案室 2026-DW-009'],
		[/^textbox "主持人和参加人"/, '主持人：赵刚'],
	]);
	await expect(page.getByRole('button', { name: '审定通过' })).toHaveCount(0);
});

/** Names of what is not met, as the cards of the panel list it; advice asks for no remedy. */
async function unremedied(): Promise<readonly string[]> {
	const cards = page.getByRole('region', { name: '检查结果' }).getByRole('article');
	const asking = cards.filter({ hasNot: page.getByText('建议', { exact: true }) });
	await expect(asking.first()).toBeVisible();
	return asking.locator('h3 [id$="-title"]').allInnerTexts();
}

test('each condition that is not met is given its remedy in the panel, and the plan is published', async () => {
	await opens(keys, `${plan}/courses`);
	await keys.press('F6', 'F6');
	// Of this cohort nothing is known yet of staff and rooms: what is not known is not met.
	await keys.to(/^button "\d+ 待补/, 12);
	await keys.press('Enter');
	const titles = await unremedied();
	expect(titles.length).toBeGreaterThan(1);
	for (const title of titles) {
		await keys.to(new RegExp(`^button "待补 ${title}`), 30);
		await keys.press('Enter');
		await decides(
			keys,
			/^button "认定/,
			[
				[/^textbox "怎样整改"/, '列入年度建设计划'],
				[/^textbox "由谁负责"/, '人事处'],
				[/"完成日期/, later],
			],
			/^button "认定"/,
		);
		const card = page.getByRole('article', { name: title });
		await expect(card).toContainText('列入年度建设计划');
	}
	await keys.command('概览');
	await expect(page).toHaveURL(new RegExp(`${plan}$`));
	await decides(keys, /^button "发布"/, []);
	await stage(page, '已发布');
});

/** Presses the button of a file, and waits for it to come. */
async function downloads(name: RegExp, ending: RegExp): Promise<void> {
	await keys.to(name);
	const coming = page.waitForEvent('download', { timeout: 60_000 });
	await keys.press('Enter');
	const file = await coming;
	expect(file.suggestedFilename()).toMatch(ending);
	expect(statSync(await file.path()).size).toBeGreaterThan(10_000);
	await expect.poll(keys.here, 'the focus after the file').toMatch(name);
}

test('its files are taken away, Word and Excel', async () => {
	await turnsTo(keys, /^link "版本与导出/, /\/versions$/);
	await skips(keys);
	await downloads(/^button "下载 ?方案全文（Word）/, /\.docx$/);
	await downloads(/^button "下载 ?教学进程表（Excel）/, /\.xlsx$/);
});
