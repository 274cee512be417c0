/** The schedule as a spreadsheet: many cells at once, by keyboard and by pointer, to and from other programs. */
import { expect, test, type Page } from './journey.ts';
import { faultsOn } from './looked-at.ts';
import * as pages from './pages.ts';
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

const standOn = (course: string, column: ColumnName) => pages.standOn(page, course, column);

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

const credits = (from: string, wanted: readonly string[]) =>
	expect.poll(() => creditsFrom(from, wanted.length)).toEqual(wanted);

test('arrows with Shift select cells, whose number and sum are said', async () => {
	await standOn('短视频拍摄与剪辑', '学分');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	await expect(page.getByRole('grid')).toHaveAttribute('aria-multiselectable', 'true');
	await expect(selected()).toHaveCount(3);
	const three = await creditsFrom('短视频拍摄与剪辑', 3);
	const sum = three.reduce((all, one) => all + Number(one), 0);
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
	const rows = () => page.locator('tbody tr:has([aria-selected="true"])').count();
	await page.keyboard.press('Control+a');
	await expect.poll(rows).toBeGreaterThan(1);
	const section = await rows();
	await page.keyboard.press('Control+a');
	await expect.poll(rows).toBeGreaterThan(section);
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

test('the corner of a selection is drawn on over what it is to fill, as one step', async () => {
	const before = await creditsFrom('短视频拍摄与剪辑', 4);
	await standOn('短视频拍摄与剪辑', '学分');
	await page.keyboard.type('9');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Shift+ArrowUp');
	const [, second = ''] = await creditsFrom('短视频拍摄与剪辑', 2);
	const rowsBelow = page.locator('tr:has(th:has-text("短视频拍摄与剪辑")) ~ tr.course');
	await page.locator('[data-corner]').hover();
	await page.mouse.down();
	await rowsBelow.nth(2).locator('[data-column="credits"]').hover();
	await expect(selected()).toHaveCount(4);
	await page.mouse.up();
	await expect(chosen()).toContainText('已向下填充');
	await credits('短视频拍摄与剪辑', ['9', second, '9', second]);
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await credits('短视频拍摄与剪辑', before);
	await saved(page);
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
	expect(html).toContain('>短视频拍摄与剪辑</td>');
	const [first = '', second = ''] = await creditsFrom('短视频拍摄与剪辑', 2);
	await standOn('短视频拍摄与剪辑', '学分');
	await paste(`${Number(first) + 1}\n${Number(second) + 1}\n`);
	await credits('短视频拍摄与剪辑', [String(Number(first) + 1), String(Number(second) + 1)]);
	await expect(chosen()).toContainText('已贴入 2 行 × 1 列');
	await page.keyboard.press('Control+z');
	await credits('短视频拍摄与剪辑', [first, second]);
	await saved(page);
});

test('one cell is pasted over all that are selected; emptied and filled they are one step each', async () => {
	const before = await creditsFrom('短视频拍摄与剪辑', 3);
	await standOn('短视频拍摄与剪辑', '学分');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	await paste('7');
	await credits('短视频拍摄与剪辑', ['7', '7', '7']);
	await page.keyboard.press('Delete');
	await credits('短视频拍摄与剪辑', ['—', '—', '—']);
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await credits('短视频拍摄与剪辑', before);
	await page.keyboard.press('Control+d');
	const [first = ''] = before;
	await credits('短视频拍摄与剪辑', [first, first, first]);
	await page.keyboard.press('Control+z');
	await credits('短视频拍摄与剪辑', before);
	await saved(page);
});

const framed = () => page.locator('[data-copied]');

test('what is copied wears a frame until Esc, and may be pasted more than once', async () => {
	await standOn('短视频拍摄与剪辑', '学分');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Control+c');
	await expect(framed()).toHaveCount(2);
	await expect(framed().first()).toHaveAttribute('data-copied', /top/);
	await expect(framed().last()).toHaveAttribute('data-copied', /bottom/);
	const before = await creditsFrom('短视频拍摄与剪辑', 4);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Control+v');
	expect(await creditsFrom('短视频拍摄与剪辑', 4)).toEqual([
		...before.slice(0, 2),
		...before.slice(0, 2),
	]);
	await expect(framed()).toHaveCount(2);
	await page.keyboard.press('Escape');
	await expect(framed()).toHaveCount(0);
	await page.keyboard.press('Control+z');
	await expect.poll(() => creditsFrom('短视频拍摄与剪辑', 4)).toEqual(before);
	await saved(page);
});

test('what is cut stays until it is pasted, and goes back by one step', async () => {
	const { column, hours } = await taughtIn(page, '直播销售');
	const to = column === '六' ? '五' : '六';
	await standOn('直播销售', column);
	await page.keyboard.press('Control+x');
	await expect(chosen()).toContainText('已剪切');
	await expect(cellOf(page, '直播销售', column)).toContainText(hours);
	await expect(framed()).toHaveCount(1);
	expect((await clipboard()).text).toBe(hours);
	await page.keyboard.press('Escape');
	await expect(framed()).toHaveCount(0);
	await page.keyboard.press('Control+x');
	await cellOf(page, '直播销售', to).click();
	await page.keyboard.press('Control+v');
	await expect(cellOf(page, '直播销售', to)).toContainText(hours);
	await expect(cellOf(page, '直播销售', column)).toContainText('·');
	await expect(framed()).toHaveCount(0);
	await page.keyboard.press('Control+z');
	await expect(cellOf(page, '直播销售', column)).toContainText(hours);
	await expect(cellOf(page, '直播销售', to)).toContainText('·');
	await saved(page);
});

test('more than twenty cells are shown before they are pasted; Esc leaves all, Enter takes them as one step', async () => {
	const before = await creditsFrom('短视频拍摄与剪辑', 6);
	const six = Array.from({ length: 6 }, (_, at) => `${at === 3 ? '六学分' : at + 1}\t99\t\t5`);
	await standOn('短视频拍摄与剪辑', '学分');
	await paste(six.join('\r\n'));
	const dialog = page.getByRole('dialog', { name: '贴入 6 行' });
	const said = dialog.getByRole('status');
	await expect(said).toContainText(/改 \d+ 格/);
	await expect(said).toContainText(/\d+ 格是算出的（不写）/);
	await expect(said).toContainText('1 格读不懂（不写）');
	await expect(dialog.getByRole('list', { name: '读不懂的格' })).toContainText('六学分');
	await expect(dialog).toContainText('改后：');
	await expect(dialog.getByRole('button', { name: '贴入', exact: true })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	expect(await creditsFrom('短视频拍摄与剪辑', 6)).toEqual(before);
	await expect(cellOf(page, '短视频拍摄与剪辑', '学分').getByRole('textbox')).toBeFocused();

	await paste(six.join('\r\n'));
	for (const colorScheme of ['dark', 'light'] as const) {
		await page.emulateMedia({ colorScheme });
		expect(await faultsOn(page, { within: 'dialog' })).toEqual([]);
	}
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(dialog.getByRole('button', { name: '贴入', exact: true })).toBeInViewport();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	await page.setViewportSize({ width: 1440, height: 900 });
	await dialog.getByRole('region', { name: '贴入的格' }).focus();
	await page.keyboard.press('Enter');
	await expect(dialog).toBeHidden();
	await expect(chosen()).toContainText('1 格读不懂，没有写');
	expect(await creditsFrom('短视频拍摄与剪辑', 6)).toEqual(
		before.map((one, at) => (at === 3 ? one : String(at + 1))),
	);
	await page.keyboard.press('Control+z');
	await expect(chosen()).toContainText('已撤销：贴入');
	await expect.poll(() => creditsFrom('短视频拍摄与剪辑', 6)).toEqual(before);
	await saved(page);
});

test('twenty cells are pasted at once', async () => {
	const before = await creditsFrom('短视频拍摄与剪辑', 4);
	await standOn('短视频拍摄与剪辑', '学分');
	const hours = ['5', '', '', '', ''].join('\t');
	await paste(Array.from({ length: 4 }, () => hours).join('\r\n'));
	await expect(chosen()).toContainText('已贴入 4 行 × 5 列');
	expect(await creditsFrom('短视频拍摄与剪辑', 4)).toEqual(['5', '5', '5', '5']);
	await page.keyboard.press('Control+z');
	await expect.poll(() => creditsFrom('短视频拍摄与剪辑', 4)).toEqual(before);
	await saved(page);
});

test('Ctrl+F looks for courses by name, code or first letters', async () => {
	await standOn('短视频拍摄与剪辑', '学分');
	await page.keyboard.press('Control+f');
	const bar = page.getByRole('search', { name: '在表中查找' });
	const field = bar.getByRole('textbox');
	await expect(field).toBeFocused();
	await field.fill('直播');
	const names = await page.locator('tbody tr:is(.course, .segment) th .text').allInnerTexts();
	const count = names.filter((name) => name.includes('直播')).length;
	await expect(bar.getByRole('status')).toHaveText(new RegExp(`第 \\d+ / ${count} 处`));
	await expect(page.locator('tr.current th')).toContainText('直播');
	const first = await page.locator('tr.current').getAttribute('data-row');
	await page.keyboard.press('Enter');
	await expect(page.locator('tr.current')).not.toHaveAttribute('data-row', first ?? '');
	await expect(field).toBeFocused();
	await field.fill('dspps');
	await expect(page.locator('tr.current th')).toContainText('短视频拍摄与剪辑');
	await page.keyboard.press('Escape');
	await expect(cellOf(page, '短视频拍摄与剪辑', '课程名称').getByRole('textbox')).toBeFocused();
});

test('columns are hidden and the table made larger for this person, and stay so', async () => {
	await page.getByRole('button', { name: '显示', exact: true }).click();
	await page.getByRole('checkbox', { name: '课程代码' }).uncheck();
	await page.getByRole('checkbox', { name: '第六学期' }).uncheck();
	await page.getByRole('button', { name: '放大表格' }).click();
	await page.keyboard.press('Escape');
	const heads = page.getByRole('grid').getByRole('columnheader');
	await expect(heads.filter({ hasText: '课程代码' })).toHaveCount(0);
	await page.reload();
	await expect(heads.filter({ hasText: '课程代码' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: /隐藏 2 列/ })).toBeVisible();
	await standOn('直播销售', '课程名称');
	await page.keyboard.press('ArrowRight');
	await expect(cellOf(page, '直播销售', '性质').getByRole('textbox')).toBeFocused();
	await page.getByRole('button', { name: /隐藏 2 列/ }).click();
	await expect(page.getByRole('group', { name: '表格大小' })).toContainText('115%');
	await page.getByRole('button', { name: '显示全部列' }).click();
	await page.getByRole('button', { name: '还原' }).click();
	await page.keyboard.press('Escape');
	await expect(heads.filter({ hasText: '课程代码' })).toHaveCount(1);
});

test('a row is carried by its number to another place of its section', async () => {
	const grip = (name: string) => cellOf(page, name, '课程名称').locator('xpath=../td[1]');
	const indexOf = async (name: string) =>
		Number(await cellOf(page, name, '课程名称').locator('xpath=..').getAttribute('aria-rowindex'));
	const before = await indexOf('直播销售');
	const target = await indexOf('短视频拍摄与剪辑');
	await grip('直播销售').hover();
	await page.mouse.down();
	await grip('短视频拍摄与剪辑').hover({ position: { x: 10, y: 4 } });
	await page.mouse.move(...(await upperHalf('短视频拍摄与剪辑')));
	await page.mouse.up();
	await expect.poll(() => indexOf('直播销售')).toBe(target);
	await page.keyboard.press('Control+z');
	await expect.poll(() => indexOf('直播销售')).toBe(before);
	await saved(page);
});

async function upperHalf(course: string): Promise<[number, number]> {
	const box = await cellOf(page, course, '学分').boundingBox();
	return [box?.x ?? 0, (box?.y ?? 0) + 5];
}

test('rows in a school’s own order of columns land in the right ones, after what comes of them was said', async () => {
	const rows = Array.from(
		{ length: 60 },
		(_, at) => `${at + 1}\t考查\t2\t2\t地方课程${at}\tDF${at}`,
	);
	await standOn('短视频拍摄与剪辑', '课程名称');
	await paste(['序号\t考核方式\t学分\t第三学期\t课程名称\t课程代码', ...rows].join('\r\n'));
	const dialog = page.getByRole('dialog', { name: '贴入 60 行' });
	await expect(dialog.getByRole('status')).toContainText('改 0 行，新增 60 行，共写 ');
	await expect(dialog.getByRole('combobox', { name: '第 5 列是' })).toHaveValue('name');
	await dialog.getByRole('button', { name: '贴入', exact: true }).click();
	await expect(dialog).toBeHidden();
	await expect(cellOf(page, '地方课程59', '课程代码')).toContainText('DF59');
	await expect(cellOf(page, '地方课程59', '三')).toContainText('2');
	await expect(cellOf(page, '地方课程59', '考核')).toContainText('考查');
	await expect(chosen()).toContainText('新增 60 行');
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('rowheader', { name: '地方课程' })).toHaveCount(0);
	await saved(page);
});

test('a column that is not recognised is asked about, and nothing is written before', async () => {
	await standOn('短视频拍摄与剪辑', '课程名称');
	await paste('课程名称\t学分\t主讲\n短视频拍摄与剪辑\t9\t张三\n小计\t9\t');
	const dialog = page.getByRole('dialog', { name: /贴入/ });
	await expect(dialog.getByRole('status')).toContainText('第 3 列还不确定');
	await expect(dialog.getByRole('button', { name: '贴入', exact: true })).toHaveAttribute(
		'aria-disabled',
		'true',
	);
	await dialog.getByRole('combobox', { name: '第 3 列是' }).selectOption('不取');
	await expect(dialog.getByRole('status')).toContainText(
		'改 1 行，新增 0 行，共写 1 格，略过 1 行',
	);
	await dialog.getByRole('button', { name: '贴入', exact: true }).click();
	await expect(cellOf(page, '短视频拍摄与剪辑', '学分')).toContainText('9');
	await expect(page.getByRole('grid').locator(':focus')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(cellOf(page, '短视频拍摄与剪辑', '学分')).not.toContainText('9');
	await saved(page);
});

test('on a phone a cell is still changed in its form', async ({ browser }) => {
	const phone = await personAt(browser, '专业负责人', 0, {
		viewport: { width: 390, height: 844 },
	});
	await phone.goto(`${plan}/courses`);
	await expect(phone.getByRole('grid', { name: '教学进程表' })).toBeHidden();
	await expect(phone.getByText('短视频拍摄与剪辑').last()).toBeVisible();
	const wide = await phone.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(390);
	await phone.context().close();
});
