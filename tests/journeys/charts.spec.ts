/** The plots of a plan: they follow it, open, and lead to the rows they are made of; by keyboard, too. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from './journey.ts';
import { newPlan, personAt, rowOf, taughtIn } from './pages.ts';
import { bareNumbers } from './numbers.ts';
import { expectRightAtAnyWidth, faultsOn } from './looked-at.ts';

let page: Page;
let plan: string;

test.beforeAll(async ({ browser }) => {
	test.setTimeout(120_000);
	page = await personAt(browser, '专业负责人');
	plan = await newPlan(page);
});
test.afterAll(() => page.context().close());
test.beforeEach(async () => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(`${plan}/charts`);
});

const titles = ['学期学时', '类别占比', '周学时', '实践教学的递进', '课程先后关系与学期布局'];

async function openTables(): Promise<void> {
	for (const title of titles)
		await page.getByRole('button', { name: `${title}的数据表`, exact: true }).click();
	await expect(page.getByRole('table')).toHaveCount(titles.length);
}

const table = (name: string) => page.getByRole('table', { name });

test('behind each plot stands its table, and no number in either is bare', async () => {
	for (const title of titles)
		await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
	await expect(page.getByRole('table')).toHaveCount(0);
	await openTables();
	expect(await bareNumbers(page)).toEqual([]);
	expect(await faultsOn(page)).toEqual([]);
});

test('hours of the semesters add up to those of the plan, and open', async () => {
	await openTables();
	const sums = table('各学期学时，按课程类别分').getByRole('row').last().getByRole('button');
	const figures = (await sums.allInnerTexts()).map(Number);
	const [total = 0] = figures.slice(-1);
	expect(figures.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(total);
	const rows = await table('各学期学时，按课程类别分').locator('tbody tr td:last-child').all();
	const texts = await Promise.all(rows.slice(0, -1).map((row) => row.innerText()));
	expect(texts.map(Number).reduce((sum, one) => sum + one, 0)).toBe(total);
	await page.getByRole('button', { name: /^第三学期合计 .*，看计算依据$/ }).press('Enter');
	const dialog = page.getByRole('dialog', { name: '第三学期学时的计算依据' });
	await expect(dialog.locator('[data-value]').first()).toContainText(texts[2] ?? '');
});

test('a bar leads by keyboard to the rows it is made of, and back to all', async () => {
	const plot = page.getByRole('group', { name: /^各学期学时/ });
	const bars = plot.locator('[data-mark]');
	// One stop of the Tab key; arrows go on.
	await expect(plot.locator('[data-mark][tabindex="0"]')).toHaveCount(1);
	await bars.first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(plot.getByRole('link', { name: '第一学期，看这些行' })).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(plot.getByRole('link', { name: /^第一学期公共基础课程/ })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/courses\?rows=public&semester=1$/);
	const status = page.getByRole('status').filter({ hasText: '只列出' });
	await expect(status).toHaveText(/第一学期，公共基础课程/);
	await expect(rowOf(page, '零售基础')).toHaveCount(0);
	await expect(rowOf(page, '语文').first()).toBeVisible();
	await page.getByRole('button', { name: '显示全部行' }).click();
	await expect(rowOf(page, '零售基础').first()).toBeVisible();
	await expect(status).toHaveCount(0);
});

test('shares, weekly load and practice lead to their rows, too', async () => {
	const leads: readonly (readonly [RegExp, RegExp])[] = [
		[/^专业核心课程 [\d.]+%/, /rows=core$/],
		[/^第二学期每周 [\d.]+ 学时/, /rows=lessons&semester=2$/],
		[/^第三学期实践占 [\d.]+%/, /rows=practice&semester=3$/],
	];
	for (const [name, address] of leads)
		await expect(page.getByRole('link', { name })).toHaveAttribute('href', address);
	await page.getByRole('link', { name: '选修课程', exact: true }).first().click();
	await expect(page.getByRole('status').filter({ hasText: '只列出' })).toHaveText(/选修课程/);
});

test('a prerequisite that does not come before is marked, named and listed', async () => {
	await page.goto(`${plan}/courses`);
	const { word } = await taughtIn(page, '直播销售');
	await page.goto(`${plan}/charts`);
	const broken = page.getByRole('list', { name: '先修不在前的课程' });
	await expect(broken).toHaveCount(0);
	// 直播销售 is to come before 零售基础, which is taught from the first semester on.
	await page.goto(`${plan}/courses`);
	await page
		.getByRole('gridcell', { name: '零售基础' })
		.or(rowOf(page, '零售基础'))
		.first()
		.click();
	await page.getByRole('button', { name: '课程详情' }).click();
	const details = page.getByRole('dialog', { name: '零售基础' });
	const before = details.locator('details').filter({ hasText: '先修课程' });
	await before.locator('summary').click();
	await before.getByRole('checkbox', { name: '直播销售', exact: true }).check();
	await details.getByRole('button', { name: '完成' }).click();
	await page.getByRole('link', { name: '图表' }).click();
	await expect(broken).toContainText(
		new RegExp(`零售基础.*的先修.*直播销售（${word}.*先修晚于本课`),
	);
	const block = page.getByRole('link', { name: /^零售基础，.*直播销售（先修晚于本课）/ });
	await expect(block).toHaveAttribute('href', /focus=courses/);
	await page.getByRole('button', { name: '课程先后关系与学期布局的数据表' }).click();
	await expect(
		table('课程、环节的学期和先修课程').getByRole('row', { name: /^零售基础/ }),
	).toContainText('⚠ 先修晚于本课');
});

test('axe finds nothing, light and dark, and no width is too narrow', async () => {
	await expectRightAtAnyWidth(page, `${plan}/charts`);
});

test('printed, each plot stands with its table on a page of its own', async () => {
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('table')).toHaveCount(titles.length);
	const breaks = await page
		.locator('.one')
		.evaluateAll((cards) => cards.map((card) => getComputedStyle(card).breakBefore));
	expect(breaks).toEqual(['auto', 'page', 'page', 'page', 'page']);
	await page.emulateMedia({ media: 'screen' });
});

test('what somebody else changes shows in an open plot', async ({ browser }) => {
	const total = page.getByRole('button', { name: /^第一学期合计/ });
	const before = await total.getAttribute('aria-label');
	const other = await personAt(browser, '专业负责人');
	await other.goto(`${plan}/calendar`);
	await other.getByLabel('第一学期授课周数').fill('17');
	await other.getByLabel('第一学期授课周数').press('Enter');
	await expect(total).not.toHaveAttribute('aria-label', before ?? '');
	await other.context().close();
});

test('the code of the plots does not come with the schedule', async ({ browser }) => {
	const fresh = await personAt(browser, '专业负责人');
	const loaded: string[] = [];
	fresh.on('response', (response) => {
		if (response.url().endsWith('.js')) loaded.push(response.url());
	});
	await fresh.goto(`${plan}/courses`);
	const texts = await Promise.all(loaded.map(async (url) => (await fresh.request.get(url)).text()));
	expect(texts.length).toBeGreaterThan(3);
	expect(texts.filter((text) => text.includes('实践教学的递进'))).toEqual([]);
	await fresh.context().close();
});

/** What the browser was given under a name, as a text. */
async function downloaded(button: RegExp | string): Promise<{ name: string; bytes: Buffer }> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button, exact: true }).press('Enter'),
	]);
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('each plot is taken along as SVG and PNG, in light colours, with what it is of', async () => {
	await page.emulateMedia({ colorScheme: 'dark' });
	for (const title of titles) {
		const { name, bytes } = await downloaded(`下载${title}：SVG 矢量图`);
		expect(name).toMatch(new RegExp(`${title}\\.svg$`));
		const svg = bytes.toString('utf8');
		expect(svg).toContain('<rect width="960"');
		expect(svg).toMatch(/人才培养方案　草稿（修订 \d+）　\d{4}-\d\d-\d\d</);
		expect(svg).not.toMatch(/var\(|NaN|<a |tabindex|class=/);
		// It stands without the page: whatever it points to it holds.
		const ids = [...svg.matchAll(/url\((?:&quot;|")#([\w-]+)/g)].map(([, id]) => id);
		for (const id of new Set(ids)) expect(svg).toContain(`id="${id}"`);
		// Dark letters on light paper, though the page is dark.
		expect(svg).toContain('rgb(66, 82, 93)');
	}
	const { name, bytes } = await downloaded('下载学期学时：PNG 图片');
	expect(name).toMatch(/学期学时\.png$/);
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(bytes.readUInt32BE(16)).toBe(2880);
	await page.emulateMedia({ colorScheme: null });
});

test('the table of a plot is taken along for Excel', async () => {
	const { name, bytes } = await downloaded('下载学期学时：CSV 数据');
	expect(name).toMatch(/学期学时\.csv$/);
	expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const rows = bytes.toString('utf8').trim().split('\r\n');
	expect(rows[0]).toContain('学期学时（单位：学时）');
	expect(rows[2]).toMatch(/^学期,.*,合计$/);
	expect(rows.at(-1)).toMatch(/^合计,/);
	const last = rows.slice(3).map((row) => Number(row.split(',').at(-1)));
	expect(last.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(last.at(-1));
	const shares = (await downloaded('下载类别占比：CSV 数据')).bytes.toString('utf8');
	// A clause by its number, without the sentence that opens over it.
	expect(shares).toMatch(/实践性教学（合计）,[\d.]+%,原则上 ≥ 50% §8.2,/);
});
