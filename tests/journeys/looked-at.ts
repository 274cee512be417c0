/** What every page must be, whatever it shows: free of axe's findings in both schemes, and never wider than its window. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { expect, type Page } from '@playwright/test';
import { oneOfEachColour } from './colours.ts';
import { isOf } from './router.ts';

interface Part {
	/** These rules alone. */
	readonly rules?: readonly string[];
	/** Selector of the part that is looked at: the page around it was looked at before. */
	readonly within?: string;
}

declare global {
	interface Window {
		readonly axe: typeof axe;
		readonly oneOfEachColour: typeof oneOfEachColour;
	}
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const brought = `${source};window.oneOfEachColour = ${String(oneOfEachColour)};undefined`;

/** A page that is loaded anew has lost it. */
async function bringAxe(page: Page): Promise<void> {
	expect(page.frames(), 'a frame in the page would not be looked at').toHaveLength(1);
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(brought);
}

/** A colour on its way to another is of no scheme; what turns for as long as something loads never ends. */
const atRest = (page: Page): Promise<unknown> =>
	page.evaluate(() =>
		Promise.allSettled(
			document
				.getAnimations()
				.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
				.map(({ finished }) => finished),
		),
	);

const ofColour = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it stands. It runs in the page itself and says only what it found:
 * to describe what passed, too, and put that together in a page of its own, takes it twice as long.
 */
export async function faultsOn(page: Page, { rules, within }: Part = {}): Promise<string[]> {
	// What is opened by a press may not be there yet.
	if (within) await expect(page.locator(within).first()).toBeVisible();
	await bringAxe(page);
	await atRest(page);
	const colours = ofColour.filter((rule) => !rules || rules.includes(rule));
	const others = rules?.filter((rule) => !ofColour.includes(rule)) ?? null;
	return page.evaluate(findViolations, { within: within ?? null, colours, others, ofColour });
}

interface Order {
	readonly within: string | null;
	readonly colours: string[];
	/** null: all that there are. */
	readonly others: string[] | null;
	readonly ofColour: readonly string[];
}

/** Runs in the page. */
async function findViolations({ within, colours, others, ofColour }: Order): Promise<string[]> {
	const quick: axe.RunOptions = { resultTypes: ['violations'], selectors: false };
	const without = Object.fromEntries(ofColour.map((rule) => [rule, { enabled: false }]));
	const found: axe.Result[] = [];
	if (others?.length !== 0) {
		const chosen: axe.RunOptions = others ? { runOnly: others } : { rules: without };
		found.push(...(await window.axe.run(within ?? document, { ...quick, ...chosen })).violations);
	}
	const roots = [...document.querySelectorAll(within ?? 'body')];
	const texts = colours.length > 0 ? window.oneOfEachColour(roots) : [];
	if (texts.length > 0)
		found.push(
			...(await window.axe.run({ include: texts }, { ...quick, runOnly: colours })).violations,
		);
	return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Light by all rules; dark by those of colour, for nothing else changes with the scheme. */
async function expectBothSchemes(page: Page): Promise<void> {
	await expect(page.locator('main')).toBeVisible();
	expect(await faultsOn(page), page.url()).toEqual([]);
	// Without transitions: half way from one scheme to the other is neither.
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	expect(await faultsOn(page, { rules: ofColour }), `${page.url()}, dark`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
}

export async function expectAccessible(page: Page, address: string): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(address);
	await expectBothSchemes(page);
}

/** The page that one stands on, which no address alone would open: it is of that route. */
export async function expectAccessibleHere(page: Page, route: string): Promise<void> {
	expect(isOf(route, page.url()), page.url()).toBe(true);
	await expectBothSchemes(page);
}

const widths = [1024, 768, 390, 320];

/** The page as it stands; its window is afterwards as wide as before. */
async function expectNoSidewaysScrollingHere(page: Page): Promise<void> {
	const before = page.viewportSize();
	for (const width of widths) {
		await page.setViewportSize({ width, height: 844 });
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect([width, Math.max(0, over)], page.url()).toEqual([width, 0]);
	}
	if (before) await page.setViewportSize(before);
}

export async function expectNoSidewaysScrolling(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('main')).toBeVisible();
	await expectNoSidewaysScrollingHere(page);
}

/** Both of what this module looks for, of one visit. */
export async function expectRightAtAnyWidth(page: Page, address: string): Promise<void> {
	await expectAccessible(page, address);
	await expectNoSidewaysScrollingHere(page);
}
