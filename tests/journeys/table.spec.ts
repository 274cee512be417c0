/** The schedule as a spreadsheet: many cells at once, by keyboard and by pointer, to and from other programs. */
import { expect, test, type Page } from '@playwright/test';
import { cellOf, newPlan, personAt, saved, taughtIn, type ColumnName } from './pages.ts';

let page: Page;
let plan: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	page = await personAt(browser, '专业负责人');
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	plan = await newPlan(page);
	await page.goto(`${plan}/courses`);
});
test.afterAll(() => page.context().close());

const chosen = () => page.getByRole('status', { name: '所选单元格' });
const selected = () => page.locator('[aria-selected="true"]');

async function standOn(course: string, column: ColumnName): Promise<void> {
	await cellOf(page, course, column).click();
	await expect(cellOf(page, course, column).getByRole('textbox')).toBeFocused();
}

/** What a program beside the browser would find on the clipboard. */
const clipboard = () =>
	page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (kind: string) =>
			item?.types.includes(kind) ? (await item.getType(kind)).text() : '';
		return { text: await read('text/plain'), html: await read('text/html') };
	});

/** As another program puts it there. */
const paste = (text: string, html = '') =>
	page.evaluate(
		([plain, marked]) => {
			const data = new DataTransfer();
			data.setData('text/plain', plain ?? '');
			if (marked) data.setData('text/html', marked);
			const event = { clipboardData: data, bubbles: true, cancelable: true };
			document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event));
		},
		[text, html],
	);

/** Credits of courses that follow each other in the table. */
async function creditsFrom(course: string, count: number): Promise<string[]> {
	const rows = page.locator('tbody tr.course');
	const names = await rows.locator('th .text').allInnerTexts();
	const first = names.indexOf(course);
	const cells = rows.locator('[data-column="credits"] .text');
	return (await cells.allInnerTexts()).slice(first, first + count);
}

test('arrows with Shift select cells, whose number and sum are said', async () => {
	await standOn('短视频拍摄与剪辑', '学分');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	await expect(page.getByRole('grid')).toHaveAttribute('aria-multiselectable', 'true');
	await expect(selected()).toHaveCount(3);
	const credits = await creditsFrom('短视频拍摄与剪辑', 3);
	const sum = credits.reduce((all, one) => all + Number(one), 0);
	await expect(chosen()).toContainText(`已选 3 行 × 1 列`);
	await expect(chosen()).toContainText(`合计 ${sum}`);
	await page.keyboard.press('Shift+ArrowRight');
	await expect(selected()).toHaveCount(6);
	await page.keyboard.press('Escape');
	await expect(selected()).toHaveCount(0);
	await expect(chosen()).toHaveText('');
	await expect(cellOf(page, '短视频拍摄与剪辑', '学分').getByRole('textbox')).toBeFocused();
});

test('Ctrl+A selects the section, then all; Shift and space a row', async () => {
	await standOn('短视频拍摄与剪辑', '学分');
	await page.keyboard.press('Control+a');
	const section = await page.locator('tbody tr:has([aria-selected="true"])').count();
	expect(section).toBeGreaterThan(1);
	await page.keyboard.press('Control+a');
	const all = await page.locator('tbody tr:has([aria-selected="true"])').count();
	expect(all).toBeGreaterThan(section);
	await standOn('短视频拍摄与剪辑', '学分');
	await page.keyboard.press('Shift+Space');
	await expect(selected()).toHaveCount(14);
	await page.keyboard.press('Escape');
});

test('the pointer selects by drag and by Shift', async () => {
	await cellOf(page, '短视频拍摄与剪辑', '学分').hover();
	await page.mouse.down();
	await cellOf(page, '短视频拍摄与剪辑', '理论').hover();
	await page.mouse.up();
	await expect(selected()).toHaveCount(3);
	await cellOf(page, '短视频拍摄与剪辑', '实践').click({ modifiers: ['Shift'] });
	await expect(selected()).toHaveCount(4);
	await cellOf(page, '短视频拍摄与剪辑', '学分').click();
	await expect(selected()).toHaveCount(0);
});

test('a selection goes to other programs as text and as HTML, and comes back over another', async () => {
	await standOn('短视频拍摄与剪辑', '课程名称');
	for (let right = 0; right < 3; right += 1) await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Control+c');
	await expect(chosen()).toContainText('已复制 2 行 × 4 列');
	const { text, html } = await clipboard();
	expect(text.split('\r\n')).toHaveLength(2);
	expect(text).toMatch(/^短视频拍摄与剪辑\t/);
	expect(html).toContain('<td>短视频拍摄与剪辑</td>');
	const [first = '', second = ''] = await creditsFrom('短视频拍摄与剪辑', 2);
	await standOn('短视频拍摄与剪辑', '学分');
	await paste(`${Number(first) + 1}\n${Number(second) + 1}\n`);
	expect(await creditsFrom('短视频拍摄与剪辑', 2)).toEqual([
		String(Number(first) + 1),
		String(Number(second) + 1),
	]);
	await expect(chosen()).toContainText('已贴入 2 行 × 1 列');
	await page.keyboard.press('Control+z');
	await expect.poll(() => creditsFrom('短视频拍摄与剪辑', 2)).toEqual([first, second]);
	await saved(page);
});

test('one cell is pasted over all that are selected; emptied and filled they are one step each', async () => {
	const before = await creditsFrom('短视频拍摄与剪辑', 3);
	await standOn('短视频拍摄与剪辑', '学分');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	await paste('7');
	expect(await creditsFrom('短视频拍摄与剪辑', 3)).toEqual(['7', '7', '7']);
	await page.keyboard.press('Delete');
	expect(await creditsFrom('短视频拍摄与剪辑', 3)).toEqual(['—', '—', '—']);
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect.poll(() => creditsFrom('短视频拍摄与剪辑', 3)).toEqual(before);
	await page.keyboard.press('Control+d');
	const [first = ''] = before;
	expect(await creditsFrom('短视频拍摄与剪辑', 3)).toEqual([first, first, first]);
	await page.keyboard.press('Control+z');
	await expect.poll(() => creditsFrom('短视频拍摄与剪辑', 3)).toEqual(before);
	await saved(page);
});

test('what is cut is copied and empty, also from one cell', async () => {
	const { column, hours } = await taughtIn(page, '直播销售');
	await standOn('直播销售', column);
	await page.keyboard.press('Control+x');
	await expect(cellOf(page, '直播销售', column)).toContainText('·');
	expect((await clipboard()).text).toBe(hours);
	await page.keyboard.press('Control+v');
	await expect(cellOf(page, '直播销售', column)).toContainText(hours);
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(cellOf(page, '直播销售', column)).toContainText(hours);
	await saved(page);
});
