/** The weeks of a plan as strips: which week is what, and the practice that is placed in them. */
import { expect, test, type Locator, type Page } from './journey.ts';
import { bareNumbers } from './numbers.ts';
import { cellOf, newPlan, personAt, saved } from './pages.ts';
import { expectNoSidewaysScrolling, faultsOn } from './looked-at.ts';

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
	await page.goto(`${plan}/calendar`);
});

const strip = (semester: string): Locator =>
	page.getByRole('listbox', { name: `第${semester}学期的周` });
const weeksOf = (semester: string, word: string): Locator =>
	strip(semester).getByRole('option', { name: new RegExp(`周，${word}`) });
const field = (semester: string, word: string): Locator =>
	page.getByLabel(`第${semester}学期${word}周数`);
const part = (semester: string): Locator =>
	page.getByRole('region', { name: `第${semester}学期`, exact: true });
const count = async (semester: string, word: string): Promise<number> =>
	Number(await field(semester, word).inputValue());
const undo = () => page.keyboard.press('Control+z');
const said = (text: string | RegExp) =>
	expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();

test('a strip shows as many weeks of each kind as the table says', async () => {
	for (const word of ['授课', '实践', '考试', '机动'])
		await expect(weeksOf('二', word)).toHaveCount(await count('二', word));
	await expect(strip('二').getByRole('option')).toHaveCount(26);
});

test('weeks are chosen and changed by keyboard, and taken back', async () => {
	const [lessons, flexible] = [await count('二', '授课'), await count('二', '机动')];
	await weeksOf('二', '授课').nth(2).focus();
	await page.keyboard.press('Shift+ArrowRight');
	await expect(strip('二').getByRole('option', { selected: true })).toHaveCount(2);
	await page.keyboard.press('4');
	await said(`授课 ${lessons} → ${lessons - 2} 周，机动 ${flexible} → ${flexible + 2} 周`);
	await expect(field('二', '授课')).toHaveValue(String(lessons - 2));
	// One stands on the last of those that were made.
	await expect(weeksOf('二', '机动').last()).toBeFocused();
	await saved(page);
	await undo();
	await expect(field('二', '授课')).toHaveValue(String(lessons));
	await expect(field('二', '机动')).toHaveValue(String(flexible));
});

test('Enter goes to the buttons that do the same; the hours of the schedule follow', async () => {
	const lessons = await count('一', '授课');
	await weeksOf('一', '授课').first().focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: '授课' })).toBeFocused();
	await page.getByRole('button', { name: '考试' }).press('Enter');
	await expect(field('一', '授课')).toHaveValue(String(lessons - 1));
	await saved(page);
	await page.goto(`${plan}/courses`);
	await expect(page.locator('thead')).toContainText(String(lessons - 1));
	await page.goto(`${plan}/calendar`);
	await field('一', '授课').fill(String(lessons));
	await field('一', '授课').press('Enter');
	await expect(weeksOf('一', '授课')).toHaveCount(lessons);
	await saved(page);
});

test('an edge is pulled with the pointer', async () => {
	const [lessons, practice] = [await count('三', '授课'), await count('三', '实践')];
	const first = weeksOf('三', '实践').first();
	const edge = first.locator('[data-edge]');
	const to = await weeksOf('三', '授课').last().boundingBox();
	const box = await edge.boundingBox();
	if (!to || !box) throw new Error('no edge');
	await page.mouse.move(box.x + box.width / 2 + 3, box.y + 10);
	await page.mouse.down();
	await page.mouse.move(to.x + to.width / 2, to.y + 20, { steps: 4 });
	await page.mouse.up();
	await expect(field('三', '授课')).toHaveValue(String(lessons - 1));
	await expect(field('三', '实践')).toHaveValue(String(practice + 1));
	// More weeks for practice than are placed: said at the place, with each number explained.
	await expect(part('三').getByRole('note')).toContainText(/少安排 1 周/);
	expect(await bareNumbers(page)).toEqual([]);
	expect(await faultsOn(page)).toEqual([]);
	await part('三').getByRole('button', { name: /^延长/ }).click();
	await expect(part('三').getByRole('note')).toHaveCount(0);
	await undo();
	await part('三')
		.getByRole('button', { name: /^实践周改为已安排的周数/ })
		.click();
	await expect(part('三').getByRole('note')).toHaveCount(0);
	await expect(field('三', '实践')).toHaveValue(String(practice));
	for (const _ of [1, 2]) await undo();
	await expect(field('三', '授课')).toHaveValue(String(lessons));
});

test('a segment goes to another semester by keys, by choice and by pointer', async () => {
	const chip = (semester: string) =>
		page.getByRole('list', { name: `第${semester}学期的实践环节` }).getByRole('link', {
			name: '认识实习',
		});
	await chip('二').focus();
	await page.keyboard.press('Alt+ArrowDown');
	await said('“认识实习”移到第三学期');
	await expect(chip('三')).toBeFocused();
	await expect(part('二').getByRole('note')).toContainText('少安排');
	await expect(part('三').getByRole('note')).toContainText('多安排');
	await part('三')
		.getByRole('button', { name: /移到第二学期/ })
		.first()
		.click();
	await expect(page.getByRole('note').filter({ hasText: '安排' })).toHaveCount(0);
	await page
		.getByLabel('第二学期的认识实习移到')
		.or(page.getByLabel(/认识实习移到$/))
		.first()
		.selectOption('第四学期');
	await expect(chip('四')).toBeVisible();
	await saved(page);
	await page.goto(`${plan}/courses`);
	await expect(cellOf(page, '认识实习', '四')).toContainText('1周');
	// Tall enough for two semesters at once.
	await page.setViewportSize({ width: 1440, height: 1400 });
	await page.goto(`${plan}/calendar`);
	const row = page.locator('[data-stage]').filter({ hasText: '认识实习' });
	const grip = await row.locator('.grip').boundingBox();
	const there = await part('五').boundingBox();
	if (!grip || !there) throw new Error('no grip');
	await page.mouse.move(grip.x + 8, grip.y + 8);
	await page.mouse.down();
	await page.mouse.move(there.x + 60, there.y + 20, { steps: 4 });
	await page.mouse.up();
	await expect(chip('五')).toBeVisible();
	await undo();
	await expect(chip('四')).toBeVisible();
});

test('no width is too narrow for the weeks', async () => {
	await expectNoSidewaysScrolling(page, `${plan}/calendar`);
	await page.setViewportSize({ width: 390, height: 844 });
	await weeksOf('一', '授课').first().click();
	await expect(page.getByRole('group', { name: '第一学期所选的周改为' })).toBeVisible();
	expect(await faultsOn(page)).toEqual([]);
});

test('whoever may only read sees the weeks and changes none', async ({ browser }) => {
	const reader = await personAt(browser, '教务处');
	await reader.goto(`${plan}/calendar`);
	const week = reader.getByRole('option', { name: /^第 3 周/ }).first();
	await week.focus();
	await reader.keyboard.press('4');
	await expect(reader.getByRole('group', { name: /所选的周改为/ })).toHaveCount(0);
	await expect(reader.getByLabel(/移到$/)).toHaveCount(0);
	await reader.context().close();
});
