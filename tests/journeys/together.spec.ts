import { expect, test, type Locator, type Page } from './journey.ts';
import { account } from './accounts.ts';
import { faultsOn } from './looked-at.ts';
import { cellOf, newPlan, personAt, standOn, saved, taughtIn, typeInto } from './pages.ts';

let zhou: Page;
let chen: Page;
let plan: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	zhou = await personAt(browser, '专业负责人', 0);
	chen = await personAt(browser, '专业负责人', 1);
	plan = await newPlan(zhou);
	await zhou.goto(`${plan}/courses`);
	await chen.goto(`${plan}/courses`);
});
test.afterAll(async () => {
	await zhou.context().close();
	await chen.context().close();
});

/** At the beginning and at the end of one paragraph, in the same moment: both stand on both pages. */
async function bothWrite(first: Locator, second: Locator): Promise<void> {
	const text = await first.innerText();
	await first.press('Control+Home');
	await second.press('Control+End');
	await Promise.all([
		first.pressSequentially('周岚写的。'),
		second.pressSequentially('陈敏写的。'),
	]);
	for (const own of [first, second]) {
		await expect(own).toContainText(/^周岚写的。[\s\S]*陈敏写的。$/);
		expect(await own.innerText()).toBe(`周岚写的。${text}陈敏写的。`);
	}
	// Before and behind somebody's caret at once: it stays at its letters.
	await first.press('Control+Home');
	for (const _ of '周岚写的。') await first.press('ArrowRight');
	await second.fill(`先看。周岚写的。${text}陈敏写的。再看。`);
	await expect(first).toContainText('再看。');
	await first.pressSequentially('就是这里。');
	await expect(second).toHaveText(`先看。周岚写的。就是这里。${text}陈敏写的。再看。`);
	await first.press('Control+z');
	await expect(second).toHaveText(`先看。周岚写的。${text}陈敏写的。再看。`);
	await second.press('Control+z');
	await expect(first).toHaveText(`周岚写的。${text}陈敏写的。`);
	// Each takes back what is theirs alone.
	await second.press('Control+z');
	await expect(first).toHaveText(`周岚写的。${text}`);
	await first.press('Control+z');
	await expect(second).toHaveText(text);
}

const offline = (page: Page, is: boolean) => page.context().setOffline(is);

test('each sees the other’s change within two seconds, with the name', async () => {
	await typeInto(zhou, '语文', '学分', '12');
	await expect(cellOf(chen, '语文', '学分')).toContainText('12', { timeout: 2000 });
	await expect(cellOf(chen, '语文', '学分')).toContainText('周岚');
	await typeInto(chen, '语文', '学分', '11');
	await expect(cellOf(zhou, '语文', '学分')).toContainText('11', { timeout: 2000 });
});

test('edits of different cells never meet', async () => {
	await offline(chen, true);
	await typeInto(chen, '数学', '学分', '9');
	await typeInto(zhou, '英语', '学分', '9');
	await saved(zhou);
	await expect(chen.getByRole('status').filter({ hasText: '没有保存成功' })).toBeVisible();
	await offline(chen, false);
	await saved(chen);
	await expect(cellOf(chen, '英语', '学分')).toContainText('9');
	await expect(cellOf(zhou, '数学', '学分')).toContainText('9');
});

test('who else is there is seen in the head and at their cell, and gone when they leave', async () => {
	const third = await chen.context().newPage();
	await third.goto(`${plan}/courses`);
	await third.close();
	await cellOf(zhou, '历史', '学分').click();
	const people = chen.getByRole('list', { name: '也在这份方案里的人' });
	await expect(people).toContainText('周岚在“课程与学时”，历史');
	const here = cellOf(chen, '历史', '学分').getByRole('note', { name: '周岚在这里' });
	await expect(here).toBeVisible();
	for (const within of ['header', 'tr:has([role=note])'])
		expect(await faultsOn(chen, { within })).toEqual([]);
	await cellOf(chen, '历史', '学分').click();
	await expect(chen.getByRole('region', { name: '单元格栏' })).toContainText('周岚在这里');
	await zhou.goto(`${plan}/chapters/goal`);
	await expect(people).toContainText('周岚在“方案正文”');
	await zhou.getByRole('textbox', { name: '培养目标', exact: true }).focus();
	await expect(people).toContainText('周岚在“方案正文”，培养目标');
	await chen.goto(`${plan}/chapters/goal`);
	const goal = chen.getByRole('textbox', { name: '培养目标', exact: true });
	await expect(goal).toHaveAccessibleDescription(/周岚在这里/);
	expect(await faultsOn(chen, { within: '.text:has(.others)' })).toEqual([]);
	await bothWrite(zhou.getByRole('textbox', { name: '培养目标', exact: true }), goal);
	await chen.goto(`${plan}/courses`);
	await zhou.goto('/plans');
	await expect(people).toHaveCount(0);
	await zhou.goto(`${plan}/courses`);
	await expect(people).toContainText('周岚');
});

/** The caret of a text area, as what stands before it. */
const beforeCaret = (field: Locator) =>
	field.evaluate((own: HTMLTextAreaElement) => own.value.slice(0, own.selectionStart));

test('in a plain text of a course both are kept, and the caret of whoever writes stays at its letters', async () => {
	const fields = [zhou, chen].map((page) => page.getByRole('textbox', { name: '主要内容' }));
	const [first, second] = fields as [Locator, Locator];
	for (const page of [zhou, chen]) {
		await page.goto(`${plan}/courses`);
		await standOn(page, '零售基础', '课程名称');
		await page.getByRole('button', { name: '课程详情' }).click();
		await page.getByRole('dialog').getByText('课程说明').click();
	}
	await first.fill('门店陈列、商品管理与顾客服务。');
	await expect(second).toHaveValue('门店陈列、商品管理与顾客服务。');
	await first.press('Control+Home');
	await second.press('Control+End');
	await Promise.all([
		first.pressSequentially('周岚写的。'),
		second.pressSequentially('陈敏写的。'),
	]);
	const both = '周岚写的。门店陈列、商品管理与顾客服务。陈敏写的。';
	for (const own of fields) await expect(own).toHaveValue(both);
	expect(await beforeCaret(first)).toBe('周岚写的。');
	// Before and behind the caret at once, in one change.
	await second.fill(`先看：${both}再看。`);
	await expect(first).toHaveValue(`先看：${both}再看。`);
	await expect.poll(() => beforeCaret(first)).toBe('先看：周岚写的。');
	await first.pressSequentially('就是这里。');
	await expect(second).toHaveValue(
		'先看：周岚写的。就是这里。门店陈列、商品管理与顾客服务。陈敏写的。再看。',
	);
	await saved(zhou);
	for (const page of [zhou, chen]) await page.goto(`${plan}/courses`);
});

/** Both type before either hears of the other: what one saves is held back from the other for a moment. */
async function atOnce(course: string, first: string, second: string) {
	await standOn(chen, course, '学分');
	await chen.keyboard.type(second);
	await typeInto(zhou, course, '学分', first);
	await saved(zhou);
	await chen.keyboard.press('Enter');
}

test('at one cell at once the later stands, both are told, and the earlier is one step away', async () => {
	await atOnce('零售基础', '6', '7');
	await expect(cellOf(zhou, '零售基础', '学分')).toContainText('7');
	const lost = zhou.getByText('零售基础 / 学分：陈敏的 7 后到，替换了您的 6', { exact: true });
	await expect(lost).toBeVisible();
	await expect(
		chen.getByText('零售基础 / 学分：您的 7 后到，替换了周岚的 6', { exact: true }),
	).toBeVisible();
	await expect(
		cellOf(zhou, '零售基础', '学分').getByRole('note', { name: /陈敏同时改过/ }),
	).toBeVisible();
	// The writer's undo brings what was there, not what they had seen.
	await standOn(chen, '零售基础', '学分');
	await chen.keyboard.press('Control+z');
	await expect(cellOf(zhou, '零售基础', '学分')).toContainText('6');
	await expect(zhou.getByRole('button', { name: /同时修改 1 处/ })).toHaveCount(0);
	await atOnce('零售基础', '3', '5');
	await zhou.getByRole('button', { name: '同时修改 1 处' }).click();
	const dialog = zhou.getByRole('dialog', { name: '同一个地方被两个人同时修改' });
	expect(await faultsOn(zhou, { within: 'dialog[open]' })).toEqual([]);
	await dialog.getByRole('button', { name: '恢复我的' }).click();
	await expect(dialog).toBeHidden();
	await expect(cellOf(chen, '零售基础', '学分')).toContainText('3');
	await saved(chen);
});

test('the history says what was replaced without having been seen, and puts it back in one step', async () => {
	await atOnce('零售基础', '2', '8');
	await expect(cellOf(zhou, '零售基础', '学分')).toContainText('8');
	await zhou.goto(`${plan}/versions`);
	const history = zhou.getByRole('table', { name: '改动记录' });
	const replaced = history.getByRole('listitem').filter({ hasText: '没有看到周岚的 2，后到替换' });
	await expect(replaced).toHaveCount(1);
	expect(await faultsOn(zhou, { within: 'table' })).toEqual([]);
	await replaced.getByRole('button', { name: /^恢复/ }).press('Enter');
	await expect(cellOf(chen, '零售基础', '学分')).toContainText('2');
	await expect(replaced.getByRole('button')).toHaveCount(0);
	await saved(zhou);
	await zhou.goto(`${plan}/courses`);
});

test('what was done apart is listed cell by cell with the sums of each way, and holds up nothing else', async () => {
	const course = '商务数据分析';
	const { column, word } = await taughtIn(chen, course);
	await offline(chen, true);
	await typeInto(chen, course, column, '4.5');
	await typeInto(chen, '消费心理学', '学分', '7');
	await typeInto(chen, '主播素养', '学分', '8');
	await typeInto(zhou, course, column, '5.5');
	await typeInto(zhou, '消费心理学', '学分', '6');
	await saved(zhou);
	await offline(chen, false);
	const dialog = chen.getByRole('dialog', { name: '2 处您和别人都改过' });
	await expect(dialog.getByRole('group', { name: `${course} / ${word} / 周学时` })).toContainText(
		/用我的\s*4\.5[\s\S]*总学时[\s\S]*用周岚的\s*5\.5/,
	);
	await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
	expect(await faultsOn(chen, { within: 'dialog[open]' })).toEqual([]);
	await expect(cellOf(zhou, '主播素养', '学分')).toContainText('8');
	await expect(chen.getByText('网络或服务器在')).toHaveCount(0);
	// Left for later it stays, beyond a reload, and says so.
	await dialog.getByRole('button', { name: '以后再选' }).click();
	await chen.reload();
	await expect(dialog).toContainText('用周岚的');
	await dialog.getByRole('radio', { name: /用我的\s*4\.5/ }).check();
	await dialog.getByRole('button', { name: '按所选处理 1 处' }).click();
	await expect(cellOf(zhou, course, column)).toContainText('4.5');
	const rest = chen.getByRole('dialog', { name: '1 处您和别人都改过' });
	await rest.getByRole('radio', { name: /用周岚的\s*6/ }).check();
	await rest.getByRole('button', { name: '按所选处理 1 处' }).click();
	await expect(rest).toBeHidden();
	await expect(cellOf(chen, '消费心理学', '学分')).toContainText('6');
	await saved(chen);
});

test('two tabs of one person tell each other too, and neither writes over the other unseen', async () => {
	const second = await zhou.context().newPage();
	await second.goto(`${plan}/courses`);
	await typeInto(zhou, '历史', '学分', '5');
	await expect(cellOf(second, '历史', '学分')).toContainText('5');
	await standOn(second, '历史', '学分');
	await second.keyboard.type('6');
	await typeInto(zhou, '历史', '学分', '4');
	await saved(zhou);
	await second.keyboard.press('Enter');
	await expect(
		second.getByText('历史 / 学分：您的 6 后到，替换了另一个窗口的 4', { exact: true }),
	).toBeVisible();
	await second.getByRole('button', { name: '恢复另一个窗口的' }).click();
	await expect(cellOf(zhou, '历史', '学分')).toContainText('4');
	await second.close();
});

test('a reload while the network is away loses nothing', async () => {
	await offline(chen, true);
	await typeInto(chen, '艺术', '学分', '3');
	await expect(chen.getByRole('status').filter({ hasText: '没有保存成功' })).toBeVisible();
	await offline(chen, false);
	await chen.route('**/edits', (route) => route.abort());
	await chen.reload();
	await expect(cellOf(chen, '艺术', '学分')).toContainText('3');
	await chen.unroute('**/edits');
	await expect(cellOf(zhou, '艺术', '学分')).toContainText('3', { timeout: 20_000 });
	await typeInto(zhou, '艺术', '学分', '2');
	await expect(cellOf(chen, '艺术', '学分')).toContainText('2');
});

test('an ended session asks for the password in place, and what was typed is then saved', async () => {
	await chen.context().clearCookies();
	await typeInto(chen, '劳动教育', '学分', '2');
	const dialog = chen.getByRole('dialog', { name: /重新登录/ });
	await expect(dialog).toContainText('1 处改动');
	const { email, password } = account('专业负责人', 1);
	await dialog.getByLabel('邮箱或手机号').fill(email);
	await dialog.getByLabel('密码', { exact: true }).fill('错误的密码');
	await dialog.getByRole('button', { name: '登录并继续' }).click();
	await expect(dialog).toContainText('不正确');
	await dialog.getByLabel('密码', { exact: true }).fill(password);
	await dialog.getByRole('button', { name: '登录并继续' }).click();
	await expect(dialog).toBeHidden();
	await saved(chen);
	await expect(cellOf(zhou, '劳动教育', '学分')).toContainText('2');
	await typeInto(zhou, '劳动教育', '学分', '1');
});
