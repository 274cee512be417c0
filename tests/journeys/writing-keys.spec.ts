/** Weeks, chapters, matrix and comments of a plan by keys alone: nothing is lost, out of reach or silent. */
import { expect, test, type Page } from './journey.ts';
import { keysOf, type Keys } from './by-keys.ts';
import { opens, skips } from './keyboard-steps.ts';
import { newPlan, personAt, saved } from './pages.ts';

test.describe.configure({ mode: 'serial' });

let page: Page;
let keys: Keys;
let plan = '';

test.beforeAll(async ({ browser }) => {
	test.setTimeout(120_000);
	page = await personAt(browser, '专业负责人');
	keys = keysOf(page);
	plan = await newPlan(page);
});
test.afterAll(() => page.context().close());

const said = (text: string | RegExp) =>
	expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);
const focused = () => expect.poll(keys.here, 'something has the focus').not.toBe('');

test('a segment that is taken back leaves the keyboard where it can go on', async () => {
	await opens(keys, `${plan}/calendar`);
	await skips(keys);
	await keys.to(/^option/, 8);
	await keys.to(/^link "认识实习"/);
	await keys.press('Alt+ArrowDown');
	await said('“认识实习”移到第三学期');
	// A figure of what is then wrong, which goes when it is right again.
	await keys.to(/^button "\d+"/, 8);
	await keys.press('Control+z');
	await said('已撤销：“认识实习”移到第三学期');
	await focused();
});

test('a number that cannot be read is told at once, and what was written is taken back by the plan', async () => {
	await opens(keys, `${plan}/chapters/graduation`);
	await skips(keys);
	const field = page.getByRole('textbox', { name: '毕业须修满学分' });
	await keys.to(/^textbox "毕业须修满学分"/, 20);
	const before = await field.inputValue();
	await keys.write('x');
	await keys.press('Enter');
	await expect(page.getByRole('alert')).toBeVisible();
	await keys.write('170');
	await keys.press('Enter');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await saved(page);
	await keys.press('Control+z');
	await expect(field).toHaveValue(before);
	await said('已撤销：修改毕业须修满学分');
	await keys.press('Control+y');
	await expect(field).toHaveValue('170');
	await keys.press('Control+z');
});

test('a passage of the standard is taken over in a few keys, typed beside, and taken back', async () => {
	await opens(keys, `${plan}/chapters/facilities`);
	await skips(keys);
	const texts = page.getByRole('textbox', { name: /第 \d+ 段$/ });
	await expect(texts.first()).toBeVisible();
	const before = await texts.count();
	await keys.to(/^link "到标准原文"/, 15);
	await keys.press('Enter');
	await keys.expectHere(/标准原文 §10/);
	await keys.press('Enter');
	await keys.to(/^button "采用/, 3);
	await keys.press('Enter');
	await expect(texts).toHaveCount(before + 1);
	await said(/^采用标准原文 §10/);
	await focused();
	await keys.press('Control+z');
	await expect(texts).toHaveCount(before);
	await said(/^已撤销：采用标准原文/);
	await focused();
});

test('a passage that is removed is told of, and comes back by a key', async () => {
	await opens(keys, `${plan}/chapters/quality`);
	await skips(keys);
	const removes = page.getByRole('button', { name: '删除这一段' });
	await expect(removes).toHaveCount(4);
	await keys.to(/^button "删除这一段"/, 25);
	await keys.press('Enter');
	await expect(removes).toHaveCount(3);
	await said('质量保障 删除一段');
	await keys.to(/^button "补回原文"/, 30);
	await keys.press('Control+z');
	await expect(removes).toHaveCount(4);
	await focused();
	await saved(page);
});

test('a support that was set in the matrix is taken back where one stands', async () => {
	await opens(keys, `${plan}/chapters/outcomes`);
	await skips(keys);
	await keys.to(/^link "到支撑矩阵"/, 20);
	await keys.press('Enter');
	await keys.to(/^gridcell/, 6);
	const before = await keys.here();
	await keys.press('Space');
	await expect.poll(keys.here).not.toBe(before);
	await keys.press('Control+z');
	await expect.poll(keys.here).toBe(before);
	await said('已撤销：培养规格 第 1 条 支撑课程');
});

test('the comments take the keyboard when they are opened, and give it back', async () => {
	await opens(keys, `${plan}/courses`);
	await keys.to(/^button "意见"/, 30);
	await keys.press('Enter');
	await keys.expectHere(/^region "意见列表"/);
	await keys.press('Escape');
	await keys.expectHere(/^button "意见"/);
	await expect(page.getByRole('region', { name: '意见列表' })).toHaveCount(0);
	await opens(keys, `${plan}/chapters/goal`);
	await skips(keys);
	await keys.to(/^textbox "培养目标"/, 20);
	await keys.press('Shift+F2');
	await keys.expectHere(/^textbox "意见"/);
	await keys.type('请写明就业岗位。');
	await keys.to(/^button "提出意见"/, 4);
	await keys.press('Enter');
	await said('意见已提出。');
	await focused();
	await keys.press('Escape');
	await focused();
});
