/** Every key of the table's map (ui/design.md §5) in a real browser: where it leads, and what it does. */
import { expect, test, type Page } from '@playwright/test';
import { cellOf, newPlan, personAt, saved, type ColumnName } from './pages.ts';

let page: Page;
/** Names of the courses and segments, from above. */
let names: string[];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	page = await personAt(browser, '专业负责人');
	await page.goto(`${await newPlan(page)}/courses`);
	names = await page.locator('tbody tr:not(.section) th .text').allInnerTexts();
});
test.afterAll(() => page.context().close());

const press = async (...keys: readonly string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};
const stands = (address: string | RegExp) =>
	expect(page.locator('input:focus')).toHaveAttribute('aria-label', address);
const standOn = async (course: string, column: ColumnName) => {
	await cellOf(page, course, column).click();
	await stands(new RegExp(`^${course} / `));
};
const bar = () => page.getByRole('region', { name: '单元格栏' });
const selected = () => page.locator('[aria-selected="true"]');
const textOf = (course: string, column: ColumnName) =>
	cellOf(page, course, column).locator('.text').innerText();

test('arrows, Tab, Enter, Home, End and their like lead where a spreadsheet leads', async () => {
	const [before = '', here = '', after = ''] = names.slice(4, 7);
	await standOn(here, '学分');
	const ways: readonly (readonly [keys: readonly string[], at: string | RegExp])[] = [
		[['ArrowDown'], `${after} / 学分`],
		[['ArrowUp', 'ArrowUp'], `${before} / 学分`],
		[['Enter'], `${here} / 学分`],
		[['Shift+Enter', 'ArrowDown'], `${here} / 学分`],
		[['ArrowLeft'], `${here} / 性质`],
		[['Tab'], `${here} / 学分`],
		// 总学时 is calculated, and passed over.
		[['Tab'], `${here} / 理论`],
		[['Shift+Tab'], `${here} / 学分`],
		[['ArrowRight'], `${here} / 总学时`],
		[['End'], `${here} / 考核`],
		[['Home'], new RegExp(`^${here}`)],
		[['Control+Home'], /课程|课$/],
		[['Home', 'Control+ArrowDown'], /课/],
		[['Control+ArrowUp'], /课/],
	];
	for (const [keys, at] of ways) {
		await press(...keys);
		await stands(at);
	}
});

test('a screen at a time, to the last row, and from edge to edge of the groups of columns', async () => {
	const rowOf = () =>
		page
			.locator('tr:has(input:focus)')
			.getAttribute('aria-rowindex')
			.then((index) => Number(index));
	await standOn(names[0] ?? '', '学分');
	const first = await rowOf();
	await press('PageDown');
	const further = await rowOf();
	expect(further).toBeGreaterThan(first + 3);
	await press('PageUp');
	expect(await rowOf()).toBeLessThan(further);
	await press('Control+End');
	await stands(new RegExp(`^${names.at(-1) ?? ''} / 考核`));
	await standOn(names[4] ?? '', '学分');
	await press('Control+ArrowRight');
	await stands(/总学时$/);
	await press('Control+ArrowRight');
	await stands(/第一学期$/);
	await press('Control+ArrowLeft', 'Control+ArrowLeft');
	await stands(/学分$/);
});

test('F2 begins at the end and changes what the arrows mean; Esc brings back what stood there', async () => {
	const course = names[4] ?? '';
	await standOn(course, '学分');
	const before = await textOf(course, '学分');
	await press('F2');
	await page.keyboard.type('.5');
	await expect(page.locator('input:focus')).toHaveValue(`${before}.5`);
	await press('ArrowLeft', 'ArrowLeft');
	await page.keyboard.type('0');
	await expect(page.locator('input:focus')).toHaveValue(`${before}0.5`);
	await press('Escape');
	expect(await textOf(course, '学分')).toBe(before);
	// Typed over, left and right step on; after F2 they are the caret's.
	await page.keyboard.type('7');
	await press('F2', 'ArrowLeft');
	await page.keyboard.type('1');
	await expect(page.locator('input:focus')).toHaveValue('17');
	await press('Escape');
	await cellOf(page, course, '学分').dblclick();
	await page.keyboard.type('5');
	await expect(page.locator('input:focus')).toHaveValue(`${before}5`);
	await press('Escape');
});

test('whole rows, columns and more are selected, and left again by Esc', async () => {
	await standOn(names[4] ?? '', '学分');
	await press('Control+Space');
	expect(await selected().count()).toBeGreaterThan(names.length);
	await press('Escape');
	await expect(selected()).toHaveCount(0);
	await press('Shift+ArrowRight', 'Shift+ArrowDown');
	await expect(selected()).toHaveCount(4);
	await press('Escape', 'Control+Shift+Home');
	expect(await selected().count()).toBeGreaterThan(4);
	await press('Escape');
});

test('Ctrl+R fills to the right; what is calculated is not emptied, and says why', async () => {
	const course = names[4] ?? '';
	await standOn(course, '一');
	await page.keyboard.type('4');
	await press('Enter', 'ArrowUp', 'Shift+ArrowRight', 'Control+r');
	await expect(cellOf(page, course, '二')).toContainText('4');
	await press('Control+z', 'Control+z', 'Escape');
	await standOn(course, '总学时');
	await press('Delete');
	await expect(bar().getByRole('alert')).toBeVisible();
	await press('Escape');
	await saved(page);
});

test('a group is folded and unfolded; findings, panel, palette and help are a key away', async () => {
	const course = names[4] ?? '';
	const rows = page.locator('tbody tr:not(.section)');
	const all = await rows.count();
	await standOn(course, '学分');
	await press('Alt+ArrowUp');
	await expect.poll(() => rows.count()).toBeLessThan(all);
	await press('Alt+ArrowDown');
	await expect(rows).toHaveCount(all);
	await standOn(course, '性质');
	await press('Alt+ArrowDown');
	await expect(page.getByRole('listbox')).toBeVisible();
	await press('Escape');
	for (const key of ['F6', 'Control+Shift+.']) {
		await press(key);
		await expect(
			page.getByRole('complementary', { name: '合规检查' }).locator(':focus'),
		).toBeVisible();
		await press(key);
		await stands(`${course} / 性质`);
	}
	await press('Shift+F6');
	await expect(page.locator('[data-toolbar] button:focus')).toBeVisible();
	await press('Shift+F6');
	await stands(`${course} / 性质`);
	await press('Control+k');
	await expect(page.getByRole('combobox').and(page.locator(':focus'))).toBeVisible();
	await press('Escape');
	await stands(`${course} / 性质`);
	await press('F9');
	await expect(bar()).toContainText('没有计算过程');
	await press('Escape');
});
