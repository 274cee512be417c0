/** Every page of the router in both schemes, from the widest to the narrowest window; and a plan on a phone. */
import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from './journey.ts';
import { expectAccessible, expectRightAtAnyWidth, faultsOn } from './looked-at.ts';
import { newPlan, personAt, typeInto } from './pages.ts';
import { errors, isOf, routes, visits, type Places, type Visitor } from './router.ts';

const roles = {
	...{ head: '专业负责人', affairs: '教务处', admin: '学校管理员', operator: '平台管理员' },
};
let people: Record<Visitor, Page>;
let page: Page;
let plan: string;
let places: Places;

async function everybody(browser: Browser): Promise<Record<Visitor, Page>> {
	const anyone = await (await browser.newContext()).newPage();
	const [head, affairs, admin, operator] = [
		await personAt(browser, roles.head),
		await personAt(browser, roles.affairs),
		await personAt(browser, roles.admin),
		await personAt(browser, roles.operator),
	];
	return { head, affairs, admin, operator, anyone };
}

/** The address of the first link on a page that leads to one of a route. */
async function linkOn(visitor: Page, address: string, route: string): Promise<string> {
	await visitor.goto(address);
	const links = await visitor
		.locator('main a')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	const found = links.find(
		(href) => href.startsWith('/') && isOf(route, href) && !href.endsWith('/new'),
	);
	expect(found, `${address} leads to no ${route}`).toBeDefined();
	return found ?? '';
}

async function placesOf({ affairs, admin, operator }: typeof people): Promise<Places> {
	await affairs.goto('/plans');
	const shown = affairs.getByRole('link', { name: /^2026级 直播电商服务/ });
	const demonstrated = (await shown.last().getAttribute('href')) ?? '';
	const certificates = '/plans/[plan]/certs/[cert]';
	return {
		plan,
		demonstrated,
		certificate: await linkOn(affairs, `${demonstrated}/certs`, certificates),
		record: await linkOn(admin, '/facts/teacher', '/facts/[kind]/[record]'),
		school: await linkOn(operator, '/platform', '/platform/[school]'),
	};
}

test.beforeAll(async ({ browser }) => {
	test.setTimeout(120_000);
	people = await everybody(browser);
	page = people.head;
	plan = await newPlan(page);
	places = await placesOf(people);
	await page.goto(`${plan}/courses`);
	await typeInto(page, '零售基础', '学分', '5');
	await typeInto(page, '直播销售', '实践', '0');
});
test.afterAll(async () => {
	for (const visitor of Object.values(people)) await visitor.context().close();
});

test('every page of the router is looked at, here or where its story is told', () => {
	expect(Object.keys(visits).toSorted()).toEqual(routes);
	for (const [route, visit] of Object.entries(visits))
		if ('journey' in visit)
			expect(readFileSync(`tests/journeys/${visit.journey}`, 'utf8')).toContain(`'${route}')`);
});

for (const [route, visit] of Object.entries(visits)) {
	if ('journey' in visit) continue;
	test(`axe finds nothing on ${route}, light and dark, and nothing scrolls sideways, however narrow`, async () => {
		test.setTimeout(30_000 + visit.length * 10_000);
		for (const [as, address] of visit) {
			// Of pages that differ in their words alone the first is made narrow.
			const expectRight = visit[0]?.[1] === address ? expectRightAtAnyWidth : expectAccessible;
			await expectRight(people[as], address(places));
			expect(isOf(route, people[as].url()), people[as].url()).toBe(true);
		}
	});
}

for (const [as, address] of errors)
	test(`axe finds nothing on what answers ${as} at ${address}`, () =>
		expectAccessible(people[as], address));

test('axe finds nothing in the dialogs of the schedule', async () => {
	await page.goto(`${plan}/courses`);
	await page.getByRole('button', { name: '课程详情' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await faultsOn(page, { within: 'dialog[open]' })).toEqual([]);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: '快捷键' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await faultsOn(page, { within: 'dialog[open]' })).toEqual([]);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: '加课程' }).click();
	await expect(page.getByRole('menu')).toBeVisible();
	expect(await faultsOn(page, { within: '[role=menu]' })).toEqual([]);
});

test('on a phone the schedule is read as a list, and one figure is changed in a form', async () => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${plan}/courses`);
	await expect(page.getByRole('grid')).toBeHidden();
	await page.getByRole('button', { name: /零售基础/ }).click();
	const dialog = page.getByRole('dialog', { name: '零售基础' });
	await expect(dialog).toContainText('÷ 5 学分');
	await dialog.getByLabel('学分').fill('3');
	await dialog.getByLabel('学分').press('Enter');
	await expect(dialog).not.toContainText('÷ 5 学分');
	await dialog.getByRole('button', { name: '完成' }).click();
	await expect(page.getByRole('button', { name: /零售基础/ })).toContainText('3 学分');
	await page.getByRole('button', { name: '合规检查' }).click();
	await expect(page.getByRole('dialog', { name: '合规检查' })).toBeVisible();
	expect(await faultsOn(page, { within: 'dialog[open]' })).toEqual([]);
});
