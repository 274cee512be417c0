/** Somebody at a browser of their own who types at random, and answers what the pages ask. */
import path from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { Chance } from './random.ts';
import { Ledger, type Shelved } from './ledger.ts';
import { wordOf } from './written-words.ts';

/** Columns of figures, by their place in the table: 学分, 实践, 一 to 四. */
const columns = [5, 8, 9, 10, 11, 12];
const quick = { timeout: 2500 };

const watchShelf = path.join(import.meta.dirname, 'watch-shelf.js');

export class Typist {
	readonly name: string;
	readonly #seed: number;
	readonly #chance: Chance;
	readonly #context: BrowserContext;
	readonly #address: string;
	page!: Page;
	typed = 0;
	texts = 0;
	decisions = 0;
	isOffline = false;

	private constructor(name: string, seed: number, context: BrowserContext, address: string) {
		this.name = name;
		this.#seed = seed;
		this.#chance = new Chance(seed);
		this.#context = context;
		this.#address = address;
	}

	static async at(browser: Browser, { name, seed, address, state, ledger }: Seat): Promise<Typist> {
		const viewport = { width: 1440, height: 900 };
		const context = await browser.newContext({ viewport, storageState: state });
		const read = (text: string) => JSON.parse(text) as Shelved;
		await context.exposeFunction('shelved', (text: string) => ledger.shelved(name, read(text)));
		await context.exposeFunction('settled', (text: string, how: 'decided' | 'refused') =>
			ledger.settled(name, read(text), how),
		);
		await context.addInitScript({ path: watchShelf });
		const typist = new Typist(name, seed, context, address);
		await typist.open();
		return typist;
	}

	/** Another window of the same person, at the same browser. */
	async beside(seed: number): Promise<Typist> {
		const other = new Typist(this.name, seed, this.#context, this.#address);
		await other.open();
		return other;
	}

	async open(): Promise<void> {
		this.page = await this.#context.newPage();
		await this.page.goto(this.#address);
		await this.page.waitForFunction(() => 'live' in document.documentElement.dataset);
	}

	/** The window is gone without a word, and opened again: what waited is kept. */
	async crash(): Promise<void> {
		await this.page.close({ runBeforeUnload: false });
		await this.open();
	}

	async cut(is: boolean): Promise<void> {
		this.isOffline = is;
		await this.#context.setOffline(is);
	}

	/** One thing that a person does; what cannot be done at this moment is left. */
	async act(): Promise<void> {
		try {
			if (await this.answer(false)) return;
			if (this.#chance.oneIn(8)) return await this.#write();
			const row = this.page.locator('tbody tr.course').nth(this.#chance.below(6));
			const cell = row.locator(`[aria-colindex="${this.#chance.of(columns)}"]`);
			await cell.click(quick);
			await this.page.keyboard.type(String(1 + this.#chance.below(9)));
			await this.page.keyboard.press('Enter');
			if (this.#chance.oneIn(3)) await this.page.keyboard.press('Escape');
			if (this.#chance.oneIn(12)) await this.page.keyboard.press('Control+z');
			this.typed += 1;
		} catch {
			await this.page.keyboard.press('Escape').catch(() => undefined);
		}
	}

	/** A plain text of a course in its form, which is closed again. */
	async #inText<Read>(act: (field: Locator) => Promise<Read>): Promise<Read> {
		await this.page.locator('tbody tr.course th').first().click(quick);
		await this.page.getByRole('button', { name: '课程详情' }).click(quick);
		const form = this.page.getByRole('dialog');
		await form.getByText('课程说明', { exact: true }).click(quick);
		const done = await act(form.getByRole('textbox', { name: '主要内容' }));
		await this.page.keyboard.press('Escape');
		return done;
	}

	/** Words that nobody else writes, at either end, where others write too. */
	async #write(): Promise<void> {
		await this.#inText(async (field) => {
			await field.press(this.#chance.oneIn(2) ? 'Control+Home' : 'Control+End', quick);
			await this.page.keyboard.type(wordOf(this.#seed, (this.texts += 1)));
		});
	}

	/** The text as this window has it. */
	text = (): Promise<string> => this.#inText((field) => field.inputValue(quick));

	/** Answers a list of conflicts by chance, or leaves it; true where there was something to answer. */
	async answer(all: boolean): Promise<boolean> {
		const known = this.page.getByRole('button', { name: '知道了', exact: true });
		while ((await known.count()) > 0)
			await this.#deciding('refused', () => known.first().click(quick));
		const later = this.page.getByRole('button', { name: '现在选择' });
		const dialog = this.page.getByRole('dialog', { name: /处您和别人都改过/ });
		if ((await dialog.count()) === 0) {
			if ((await later.count()) === 0 || !(all || this.#chance.oneIn(4))) return false;
			await later.first().click(quick);
		}
		if (!all && this.#chance.oneIn(3)) {
			await dialog.getByRole('button', { name: '以后再选' }).click(quick);
			return true;
		}
		for (const group of await dialog.getByRole('group').all())
			if (all || !this.#chance.oneIn(3)) {
				const ways = await group.locator('input').all();
				await this.#chance.of(ways).check(quick);
			}
		await this.#deciding('decided', () =>
			dialog.getByRole('button', { name: /按所选处理/ }).click(quick),
		);
		this.decisions += 1;
		return true;
	}

	async #deciding(how: 'decided' | 'refused', act: () => Promise<void>): Promise<void> {
		const say = (what: string | undefined) =>
			this.page.evaluate((one) => void Object.assign(window, { deciding: one }), what);
		await say(how);
		try {
			await act();
		} finally {
			await say(undefined);
		}
	}

	/** Nothing waits any more, here or on the shelf. */
	async isAtRest(): Promise<boolean> {
		const state = await this.page.evaluate(() => ({
			kept: Object.keys(localStorage).filter((key) => key.startsWith('xunbiao/unsaved/')).length,
			words: document.querySelector('header [role=status]')?.textContent ?? '',
		}));
		return state.kept === 0 && state.words.includes('已保存');
	}

	/** The table as it is read: rows of the texts of their cells. */
	table(): Promise<string[]> {
		return this.page.evaluate(() =>
			[...document.querySelectorAll('tbody tr[data-row]')].map((row) =>
				[...row.querySelectorAll('[data-column] .text')].map((cell) => cell.textContent).join('|'),
			),
		);
	}

	close = (): Promise<void> => this.#context.close();
}

export interface Seat {
	readonly name: string;
	readonly seed: number;
	readonly address: string;
	readonly state: Awaited<ReturnType<BrowserContext['storageState']>>;
	readonly ledger: Ledger;
}
