import { expect, test, type Page } from './journey.ts';
import { expectRightAtAnyWidth } from './looked-at.ts';
import { personAt } from './pages.ts';

let academic: Page;
let head: Page;
let operator: Page;

test.beforeAll(async ({ browser }) => {
	academic = await personAt(browser, '教务处');
	head = await personAt(browser, '专业负责人');
	operator = await personAt(browser, '平台管理员');
});
test.afterAll(async () => {
	for (const page of [academic, head, operator]) await page.context().close();
});

const teaching = '/standards/730705/2025';
test('the library is a place of the rail, all kinds stand in it, and two characters find a skill', async () => {
	await head.goto('/');
	await head
		.getByRole('navigation', { name: '主导航' })
		.getByRole('link', { name: '标准库' })
		.click();
	for (const kind of ['专业教学标准', '1+X 职业技能等级标准', '国家职业技能标准'])
		await expect(head.getByRole('heading', { name: kind })).toBeVisible();
	await expect(head.getByRole('link', { name: '导入标准' })).toHaveCount(0);
	await head.getByRole('searchbox', { name: '在标准库中查找' }).fill('脚本');
	await head.keyboard.press('Enter');
	const hit = head.getByRole('link').filter({ hasText: '初级/2.2.3' }).first();
	await expect(hit).toContainText('编写直播脚本初稿');
	await hit.click();
	const skill = head.getByRole('listitem').filter({ hasText: '编写直播脚本初稿' });
	await expect(skill.first()).toBeInViewport();
});

test('a rule leads to its sentence and a sentence to its rule, by the keyboard too', async () => {
	await head.goto(`${teaching}?clause=8.2&rule=hours/practice-share`);
	const sentence = head.locator('mark.on');
	await expect(sentence).toContainText('实践性教学学时原则上要占总学时 50%以上');
	await expect(sentence).toBeInViewport();
	await expect(head.getByRole('region', { name: '所选规则' })).toContainText('≥ 50%');
	const rule = head.getByRole('row').getByRole('link', { name: '总学时', exact: true });
	await rule.focus();
	await head.keyboard.press('Enter');
	await expect(rule).toBeFocused();
	await expect(sentence).toContainText('3 年总学时不少于 3000 学时');
	await expect(head).toHaveURL(/rule=hours%2Ftotal/);
	await head.getByRole('link', { name: /规则 \d+：选修课程占比/ }).click();
	await expect(head.getByRole('region', { name: '所选规则' })).toContainText('≥ 10%');
});

test('the occupational standard shows one 工种 alone, and every column of weights adds to 100', async () => {
	await head.goto('/standards/internet-marketer/2021');
	await head.getByRole('link', { name: '直播销售员', exact: true }).click();
	await expect(head).toHaveURL(/track=B/);
	await expect(head.locator('[id="at-五级/1.2.1"]')).toContainText('能连接硬件设备');
	await expect(head.locator('[id="at-五级/1.2.4"]')).toHaveCount(0);
	const totals = await head
		.getByRole('row')
		.filter({ hasText: '合计' })
		.getByRole('cell')
		.allInnerTexts();
	expect(totals).toHaveLength(36);
	expect(new Set(totals)).toEqual(new Set(['100']));
});

test('the catalogue tells what has a standard and where its document is', async () => {
	await academic.goto('/standards/catalogue');
	await academic.getByRole('searchbox').fill('直播电商服务');
	await academic.keyboard.press('Enter');
	const row = academic.getByRole('row').filter({ hasText: '730705' });
	await expect(row.getByRole('link', { name: /教育部 PDF/ })).toHaveAttribute(
		'href',
		/moe\.gov\.cn.*\.pdf$/,
	);
	await row.getByRole('link', { name: /2025 年版/ }).click();
	await expect(academic.getByRole('heading', { level: 1 })).toHaveText('直播电商服务');
});

test('the operator has the same library, and leads back to the platform', async () => {
	await operator.goto('/standards');
	await expect(operator.getByRole('heading', { name: '国家职业技能标准' })).toBeVisible();
	await operator.goto(teaching);
	await expect(operator.getByRole('heading', { level: 1 })).toHaveText('直播电商服务');
	await operator
		.getByRole('navigation', { name: '主导航' })
		.getByRole('link', { name: '平台' })
		.click();
	await expect(operator).toHaveURL(/\/platform$/);
});

test('without scripts the library is searched, and a rule is chosen', async ({ browser }) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		storageState: await academic.context().storageState(),
	});
	const page = await context.newPage();
	await page.goto('/standards');
	await page.getByRole('searchbox').fill('学分');
	await page.getByRole('button', { name: '查找' }).click();
	await expect(page.getByText('16～18').first()).toBeVisible();
	await page.goto(teaching);
	await page.getByRole('row').getByRole('link', { name: '总学时', exact: true }).click();
	await expect(page.locator('mark.on')).toContainText('3000');
	await context.close();
});

/** Beside those at which every page is looked at (router.ts). */
const addresses = [
	'/standards?q=脚本',
	`${teaching}?clause=8.2&rule=hours/total`,
	'/standards/livestream-ecommerce/2021-1.0',
	'/standards/internet-marketer/2021',
];

for (const address of addresses)
	test(`axe finds nothing on ${address}, light and dark, and nothing scrolls sideways, however narrow`, () =>
		expectRightAtAnyWidth(academic, address));
