/** Where journeys begin that are about neither: somebody is signed in, and a plan is drafted. */
import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { account, enter, type Account } from './accounts.ts';

/** Of the server of this worker. */
const origin = (): string => process.env['JOURNEY_BASE'] ?? '';

/** Cookies by account: to check a password is slow on purpose, so each is checked once in a worker. */
const known = new Map<string, Parameters<ReturnType<Page['context']>['addCookies']>[0]>();

async function arrive(page: Page, who: Account): Promise<void> {
	const context = page.context();
	await context.addCookies(known.get(who.email) ?? []);
	// A journey may have ended that session: by another role, another password, a second step.
	const still = await context.request.get('/api/session');
	if (still.ok()) return;
	const agent = await page.evaluate(() => navigator.userAgent);
	await enter(context.request, origin(), who, agent);
	known.set(who.email, await context.cookies());
}

/** A page is there before it listens: whoever is quicker than a person waits until it does, where it ever will. */
export function awaitingLife(page: Page): Page {
	const live = () =>
		page
			.waitForFunction(() => 'live' in document.documentElement.dataset, undefined, {
				timeout: 5000,
			})
			.catch(() => undefined);
	const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
	page.goto = async (...to) => {
		const answer = await goto(...to);
		await live();
		return answer;
	};
	page.reload = async (...how) => {
		const answer = await reload(...how);
		await live();
		return answer;
	};
	return page;
}

/** A person at a browser of their own, signed in, with no page open yet. */
export async function personAt(
	browser: Browser,
	role: string,
	which = 0,
	options: BrowserContextOptions = {},
): Promise<Page> {
	const usual = { viewport: { width: 1440, height: 900 } };
	const context = await browser.newContext({ ...usual, ...options });
	const page = awaitingLife(await context.newPage());
	await arrive(page, account(role, which));
	return page;
}

interface Sent {
	readonly action: string;
	readonly fields: readonly (readonly [string, string])[];
}

/** What the form of 新建方案 sends as it stands when it is opened. */
let asOpened: Sent | undefined;

async function formOf(page: Page): Promise<Sent> {
	const html = await (await page.request.get('/plans/new')).text();
	return page.evaluate((source) => {
		const form = new DOMParser()
			.parseFromString(source, 'text/html')
			.querySelector<HTMLFormElement>('form:has([name=requestId])');
		if (!form) throw new Error('no form');
		const fields = [...new FormData(form)].flatMap(([name, value]) =>
			typeof value === 'string' ? [[name, value] as const] : [],
		);
		return { action: form.getAttribute('action') ?? '', fields };
	}, html);
}

/** Drafts a plan from the standard, as the form does; its address, `/plans/…`. The form has journeys of its own. */
export async function newPlan(page: Page): Promise<string> {
	const { action, fields } = (asOpened ??= await formOf(page));
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	form.set('requestId', crypto.randomUUID());
	const headers = { origin: origin(), accept: 'application/json' };
	// A plan is reckoned: on a busy machine that takes longer than any other answer.
	const timeout = 60_000;
	const answer = await page.request.post(`/plans/new${action}`, { form, headers, timeout });
	const { location: address = '' } = (await answer.json()) as { location?: string };
	expect(address, await answer.text()).toMatch(/^\/plans\/[0-9a-z]{16}$/);
	return address;
}
