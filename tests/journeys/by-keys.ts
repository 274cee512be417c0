/** Somebody with a keyboard alone: what has the focus is all they go by, and a page must not make them press for ever. */
import { expect, type Page } from '@playwright/test';

/** How many presses of Tab anything on a page may be away from where one is: a page of forty stops has its own short ways. */
const reach = 40;

interface Focus {
	/** As a screen reader would say it: `button "提交审核"`; empty where nothing has the focus. */
	readonly said: string;
	/** Why it is not seen (WCAG 2.4.7, 2.4.11), or null. */
	readonly hidden: string | null;
}

/** Whether something else lies over all of what has the focus, or it lies outside the window. */
const hiddenness = (): string | null => {
	const focused = document.activeElement;
	if (!focused || focused === document.body || focused.tagName === 'IFRAME') return null;
	// What is drawn for a control that the page hides is its label.
	const label = focused instanceof HTMLInputElement ? focused.closest('label') : null;
	const parts = [focused, ...(label ? [label] : [])];
	const seen = parts.some((part) =>
		[...part.getClientRects()].some((box) => {
			const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
			const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
			const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
			return (
				right > left &&
				bottom > top &&
				steps.some((x) =>
					steps.some((y) => {
						const at = document.elementFromPoint(
							left + (right - left) * x,
							top + (bottom - top) * y,
						);
						return at !== null && (part.contains(at) || at.contains(part));
					}),
				)
			);
		}),
	);
	return seen ? null : focused.outerHTML.slice(0, 160);
};

/** A key is drawn, and in a table the keyboard has followed: nobody asks sooner what has the focus. */
const followed = (page: Page): Promise<void> =>
	page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 1))),
	);

async function focusOf(page: Page): Promise<Focus> {
	await followed(page);
	const focused = page.locator(':focus');
	if ((await focused.count()) === 0) return { said: '', hidden: null };
	// It may go elsewhere while one asks; then nothing is said, and one asks again.
	const read = await focused.ariaSnapshot({ timeout: 1000 }).catch(() => '');
	const [said = ''] = read.split('\n');
	return { said: said.replace(/^- /, ''), hidden: await page.evaluate(hiddenness) };
}

export interface Keys {
	readonly page: Page;
	/** What a screen reader would say of what has the focus. */
	readonly here: () => Promise<string>;
	readonly press: (...keys: readonly string[]) => Promise<void>;
	readonly type: (text: string) => Promise<void>;
	/** Tab until that has the focus; each stop on the way must be seen. */
	readonly to: (wanted: RegExp, presses?: number) => Promise<void>;
	/** Shift+Tab, likewise. */
	readonly backTo: (wanted: RegExp, presses?: number) => Promise<void>;
	/** Arrows until that has the focus: tabs, menus, grids. */
	readonly along: (key: string, wanted: RegExp, presses?: number) => Promise<void>;
	/** Over whatever a field holds. */
	readonly write: (text: string) => Promise<void>;
	/** An option of the list that has the focus, arrow by arrow. */
	readonly choose: (wanted: RegExp) => Promise<void>;
	readonly expectHere: (wanted: RegExp) => Promise<void>;
	/** The command palette: what is typed, then Enter on the first entry. */
	readonly command: (words: string) => Promise<void>;
}

export function keysOf(page: Page): Keys {
	const press = async (...keys: readonly string[]) => {
		for (const key of keys) await page.keyboard.press(key);
	};
	const here = async () => (await focusOf(page)).said;
	async function along(key: string, wanted: RegExp, presses = reach) {
		const passed: string[] = [];
		for (let count = 0; count <= presses; count += 1) {
			const { said, hidden } = await focusOf(page);
			expect(hidden, `“${said}” has the focus and is not seen`).toBeNull();
			if (wanted.test(said)) return;
			passed.push(said);
			await press(key);
		}
		expect(passed, `${wanted} is more than ${presses} presses of ${key} away`).toEqual([]);
	}
	return {
		page,
		here,
		press,
		type: (text) => page.keyboard.type(text),
		to: (wanted, presses) => along('Tab', wanted, presses),
		backTo: (wanted, presses) => along('Shift+Tab', wanted, presses),
		along,
		write: async (text) => {
			await press('Control+a');
			await page.keyboard.type(text);
		},
		choose: async (wanted) => {
			const chosen = () => page.locator('select:focus option:checked').innerText();
			for (let count = 0; count < reach && !wanted.test(await chosen()); count += 1)
				await press('ArrowDown');
			expect(await chosen()).toMatch(wanted);
		},
		expectHere: (wanted) => expect.poll(here).toMatch(wanted),
		command: async (words) => {
			await press('Control+k');
			await expect.poll(here).toMatch(/^combobox/);
			await page.keyboard.type(words);
			await expect(page.getByRole('option').first()).toBeVisible();
			await press('Enter');
		},
	};
}
