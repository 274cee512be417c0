/** The keys by which one walks through the table (ui/design.md §5), in a real browser. */
import { expect, test, type Page } from './journey.ts';
import { cellOf, newPlan, personAt, type ColumnName } from './pages.ts';

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
const textOf = (course: string, column: ColumnName) =>
	cellOf(page, course, column).locator('.text');

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
	await expect.poll(rowOf).toBeGreaterThan(first + 3);
	const further = await rowOf();
	await press('PageUp');
	await expect.poll(rowOf).toBeLessThan(further);
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

test('F2 begins at the end, where arrows are the caret’s; Esc brings back what stood there', async () => {
	const course = names[4] ?? '';
	await standOn(course, '学分');
	const before = (await textOf(course, '学分').innerText()).trim();
	await press('F2');
	await page.keyboard.type('.5');
	await expect(page.locator('input:focus')).toHaveValue(`${before}.5`);
	await press('ArrowLeft', 'ArrowLeft');
	await page.keyboard.type('0');
	await expect(page.locator('input:focus')).toHaveValue(`${before}0.5`);
	await press('Escape');
	await expect(textOf(course, '学分')).toHaveText(before);
});

/** Enter, and what comes before the next frame: all that in one turn of the page. */
const enterAnd = (then: 'nothing' | 'a text' | 'a composition' | 'a key' | 'leaving') =>
	page.evaluate(async (what) => {
		const press = (key: string) =>
			document.activeElement?.dispatchEvent(
				new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
			);
		const said = () => document.activeElement?.getAttribute('aria-label') ?? '';
		press('Enter');
		await Promise.resolve();
		const [at, total] = [said(), document.querySelector('tfoot .total')?.textContent];
		const stands = document.querySelector('td.here')?.closest('tr')?.querySelector('th .text');
		if (what === 'a composition') {
			document.activeElement?.dispatchEvent(new CompositionEvent('compositionstart'));
			await Promise.resolve();
		}
		if (what === 'a text' || what === 'a composition')
			document.execCommand('insertText', false, '9');
		if (what === 'a key') press('9');
		if (what === 'leaving') document.querySelector<HTMLElement>('header a')?.focus();
		await Promise.resolve();
		return { at, total, stands: stands?.textContent, then: said() };
	}, then);

test.describe('the keyboard follows when the key is drawn', () => {
	const totalOf = () => page.locator('tfoot .total').evaluate((row) => row.textContent);
	const semester = '第三学期';
	let [here, after] = ['', ''];
	const over = async (text: string) => {
		[here = '', after = ''] = names.slice(4, 6);
		await standOn(here, '三');
		await page.keyboard.type(text);
	};

	test('the totals come first, then the keyboard', async () => {
		await over('7');
		const before = await totalOf();
		const found = await enterAnd('nothing');
		expect(found).toMatchObject({ at: `${here} / ${semester}`, stands: after });
		expect(found.total).not.toBe(before);
		await stands(`${after} / ${semester}`);
		expect(await totalOf()).toBe(found.total);
		await expect(textOf(here, '三')).toHaveText('7');
	});

	test('a key that comes before finds the next cell', async () => {
		await over('6');
		expect((await enterAnd('a key')).then).toBe(`${after} / ${semester}`);
		await page.keyboard.type('5');
		await press('Enter');
		await expect(textOf(after, '三')).toHaveText('5');
		await expect(textOf(here, '三')).toHaveText('6');
	});

	test('so does a text that comes without a key', async () => {
		await over('7');
		await enterAnd('a text');
		await expect(page.locator('input:focus')).toHaveValue('9');
		await stands(`${after} / ${semester}`);
		await press('Enter');
		await expect(textOf(after, '三')).toHaveText('9');
		await expect(textOf(here, '三')).toHaveText('7');
	});

	test('and what is composed there', async () => {
		await over('6');
		await enterAnd('a composition');
		await stands(`${after} / ${semester}`);
		await press('Enter');
		await expect(textOf(after, '三')).toHaveText('9');
		await over('7');
		const client = await page.context().newCDPSession(page);
		await press('Enter');
		const text = '８';
		await client.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
		await client.send('Input.insertText', { text });
		await press('Enter');
		await expect(textOf(after, '三')).toHaveText('8');
		await expect(textOf(here, '三')).toHaveText('7');
	});

	test('a cell of words has it at once, though one came through figures within a frame', async () => {
		await over('6');
		await press('Enter');
		await standOn(after, '学分');
		const at = await page.evaluate(async () => {
			for (const key of ['ArrowDown', 'ArrowLeft']) {
				document.activeElement?.dispatchEvent(
					new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
				);
				await Promise.resolve();
			}
			return document.activeElement?.getAttribute('aria-label');
		});
		expect(at).toMatch(/ \/ 性质$/);
	});

	test('whoever goes elsewhere before is left there', async () => {
		await over('6');
		await enterAnd('leaving');
		const elsewhere = page.locator('header a:focus');
		await expect(page.locator('td.here.keyboard')).toHaveCount(1);
		await expect(elsewhere).toHaveCount(1);
		await expect(textOf(here, '三')).toHaveText('6');
	});
});
