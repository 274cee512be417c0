/**
 * No number on a plan's pages is to be believed: each opens as a tree, leads to the list that it counts,
 * or is one that somebody has given. A bare one fails here, on whatever page it is added.
 */
import { expect, test, type Page } from './journey.ts';
import { bareNumbers } from './numbers.ts';
import { decide, newPlan, personAt, typeInto } from './pages.ts';

let page: Page;
let plan: string;

test.describe.configure({ timeout: 180_000 });

test.beforeAll(async ({ browser }) => {
	test.setTimeout(180_000);
	page = await personAt(browser, '专业负责人');
	plan = await newPlan(page);
	await page.goto(`${plan}/courses`);
	await typeInto(page, '零售基础', '学分', '5');
	await typeInto(page, '直播销售', '实践', '0');
	// Drafting and saving take their time on a busy machine.
	await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible({
		timeout: 30_000,
	});
});
test.afterAll(() => page.context().close());

const pages = [
	'',
	'/courses',
	'/calendar',
	'/charts',
	'/chapters/overview',
	'/chapters/occupations',
	'/chapters/outcomes',
	'/chapters/courses',
	'/chapters/quality',
	'/chapters/graduation',
	'/versions',
	'/file',
	'/workbook',
	'/facts',
	'/certs',
	'/chains',
	'/report',
	'/report/comparison',
	'/compare?from=start',
];

const ofSchool = [
	'/facts',
	...['teacher', 'room', 'base', 'enrolment', 'programme', 'department', 'semester'].map(
		(kind) => `/facts/${kind}`,
	),
	...['course', 'textbook', 'place'].map((kind) => `/facts/${kind}`),
	'/desk',
	...['findings', 'courses', 'loads', 'changes', 'rules', 'rejudge', 'export'].map(
		(page) => `/desk/${page}`,
	),
	'/desk/courses?differs=1',
	'/desk?q=730701',
	'/standards',
	'/audit',
];

test('every number of a plan with breaches opens, leads on, or was given', async () => {
	for (const address of pages) {
		await page.goto(plan + address);
		await expect(page.locator('main')).toBeVisible();
		expect.soft(await bareNumbers(page), address || '概览').toEqual([]);
	}
});

test('and on the pages that list plans, and that draft one', async () => {
	for (const address of ['/', '/plans', '/plans/new']) {
		await page.goto(address);
		await expect(page.locator('main')).toBeVisible();
		if (address === '/plans/new') await expect(page.locator('aside dl')).toBeVisible();
		expect.soft(await bareNumbers(page), address).toEqual([]);
	}
});

test('and on the pages of the whole school, with a certificate and a cohort of its own', async ({
	browser,
}) => {
	const office = await personAt(browser, '教务处');
	await office.goto('/plans');
	const demonstrated = await office
		.getByRole('link', { name: /^2026级 直播电商服务/ })
		.first()
		.getAttribute('href');
	const own = ['/facts', '/certs', '/chains'].map((page) => `${demonstrated ?? ''}${page}`);
	for (const address of [...own, ...ofSchool]) {
		await office.goto(address);
		await expect(office.getByRole('heading', { level: 1 }), address).toBeVisible();
		expect.soft(await bareNumbers(office), address).toEqual([]);
		expect.soft(await openedWithTheirNumber(office), address).toEqual([]);
	}
	await office.context().close();
});

/** The first of each kind of figure: of `course/c1/hours` and `course/c2/hours` one. */
async function figuresOf(): Promise<number[]> {
	const names = await page
		.locator('button[data-figure]:visible')
		.evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['figure']));
	const kinds = names.map((name = '') =>
		name.startsWith('slack ') ? 'slack' : name.replaceAll(/\d+/g, '').replaceAll('//', '/'),
	);
	return kinds.flatMap((kind, index) => (kinds.indexOf(kind) === index ? [index] : []));
}

/** Opens the first of each kind of figure; those whose tree does not have the number that was shown. */
async function openedWithTheirNumber(on: Page): Promise<string[]> {
	const wrong: string[] = [];
	const figures = on.locator('button[data-figure]:visible');
	const all = await figures.evaluateAll((buttons) =>
		buttons.map((button) => button.closest('section, article')?.getAttribute('aria-label') ?? ''),
	);
	for (const index of all.flatMap((of, place) => (all.indexOf(of) === place ? [place] : []))) {
		const text = await figures.nth(index).innerText();
		await figures.nth(index).click();
		const dialog = on.getByRole('dialog', { name: /的计算依据$/ });
		await expect(dialog.locator('[data-value]').first()).toBeVisible();
		const values = await dialog.locator('[data-value]').allInnerTexts();
		const numbers = text.match(/[\d.]+/g) ?? [];
		if (!numbers.every((number) => values.some((value) => value.includes(number))))
			wrong.push(`${text}: ${values.join(' | ')}`);
		await on.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
	}
	return wrong;
}

test('what opens is a tree with the number at its root', async () => {
	for (const address of [
		'/courses',
		'/calendar',
		'/charts',
		'/chapters/graduation',
		'/report',
		'/compare?from=start',
	]) {
		await page.goto(plan + address);
		await expect(page.locator('main')).toBeVisible();
		for (const index of await figuresOf()) {
			const figure = page.locator('button[data-figure]:visible').nth(index);
			const [shown = ''] = /[\d.]+/.exec(await figure.innerText()) ?? [];
			await figure.click();
			const dialog = page.getByRole('dialog', { name: /的计算依据$/ });
			await expect(dialog.locator('[data-value]').first()).toContainText(shown);
			await page.keyboard.press('Escape');
			await expect(dialog).toHaveCount(0);
		}
	}
});

/** Links that count findings, each with the number that it shows. */
async function countedOn(address: string): Promise<Map<string, number>> {
	await page.goto(address);
	await expect(page.locator('main')).toBeVisible();
	const links = await page
		.locator('main a[data-counted][href*="/report"]')
		.evaluateAll((all) =>
			all.map((link) => [link.getAttribute('href'), link.textContent] as const),
		);
	return new Map(
		links.map(([href, text]) => [href ?? '', Number(/\d+/.exec(text)?.[0] ?? NaN)] as const),
	);
}

test('a number of findings leads to exactly so many', async () => {
	const counted = new Map<string, number>();
	for (const address of ['/', '/plans', plan, `${plan}/report`])
		for (const [href, number] of await countedOn(address))
			if (href.startsWith(plan)) counted.set(href, number);
	expect(counted.size).toBeGreaterThan(5);
	for (const [href, number] of counted) {
		await page.goto(href);
		await expect(page.locator('tr[data-finding]'), href).toHaveCount(number);
	}
});

test('a version judged again shows no bare number either', async ({ browser }) => {
	const clean = await newPlan(page);
	await page.goto(clean);
	await decide(page, '提交审核');
	const office = await personAt(browser, '教务处');
	await office.goto(clean);
	await decide(office, '通过');
	await office.goto(`${clean}/versions?version=1`);
	await expect(office.getByRole('heading', { name: '重新检查' })).toBeVisible();
	expect(await bareNumbers(office)).toEqual([]);
	await office.context().close();
});
