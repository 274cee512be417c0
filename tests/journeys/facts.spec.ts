/** The school's facts: entered once, kept by two who do not overwrite one another, and seen by the plan. */
import { expect, test, type Page } from './journey.ts';
import { expectRightAtAnyWidth, faultsOn } from './looked-at.ts';
import { newPlan, personAt } from './pages.ts';

let admin: Page;
let affairs: Page;
let head: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	admin = await personAt(browser, '学校管理员');
	affairs = await personAt(browser, '教务处');
	head = await personAt(browser, '专业负责人');
});
test.afterAll(async () => {
	for (const page of [admin, affairs, head]) await page.context().close();
});

test('what is missing leads to its record, and what is entered there mends it', async () => {
	await admin.goto('/facts?programme=730701');
	await expect(admin.getByRole('article', { name: '生师比' })).toContainText('≤ 20 : 1');
	await admin.getByRole('article', { name: '高级职称教师占比' }).getByTitle('看计算依据').click();
	await expect(admin.getByRole('dialog')).toContainText('专任教师');
	expect(await faultsOn(admin, { within: 'dialog[open]' })).toEqual([]);
	await admin.keyboard.press('Escape');
	const notice = admin.getByRole('listitem').filter({ hasText: '双师型认定没有写依据' });
	await notice.getByRole('link').click();
	await admin.getByLabel('认定依据').fill('江教职〔2026〕7号');
	await admin.getByRole('button', { name: '保存教师' }).click();
	await expect(admin.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
	await admin.goto('/facts');
	await expect(admin.getByText('双师型认定没有写依据')).toHaveCount(0);
});

test('a period that ends before it begins is told where it stands, and nothing typed is lost', async () => {
	await admin.goto('/facts/teacher?q=20120903');
	await admin.getByRole('link', { name: '20120903' }).click();
	await admin.getByRole('button', { name: '再加一段企业实践' }).click();
	const row = admin.getByRole('listitem', { name: '企业实践 7' });
	await row.getByLabel('起', { exact: true }).fill('2026-08-02');
	await row.getByLabel('止', { exact: true }).fill('2026-08-01');
	await admin.getByRole('button', { name: '保存教师' }).click();
	await expect(row).toContainText('起日不晚于止日');
	await expect(row.getByLabel('起', { exact: true })).toHaveValue('2026-08-02');
});

test('two at one record: the second sees what the first has saved before anything is overwritten', async () => {
	const address = '/facts/enrolment?q=730701';
	for (const page of [admin, affairs]) {
		await page.goto(address);
		await page.getByRole('link', { name: /2026级/ }).click();
	}
	await admin.getByLabel('人数').fill('41');
	await admin.getByRole('button', { name: '保存在校生' }).click();
	await expect(admin.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
	await affairs.getByLabel('人数').fill('43');
	await affairs.getByRole('button', { name: '保存在校生' }).click();
	await expect(affairs.getByRole('alert')).toContainText('没有覆盖');
	const difference = affairs.getByRole('row').filter({ hasText: '人数' });
	await expect(difference).toContainText('41');
	await expect(difference).toContainText('43');
	await affairs.getByRole('button', { name: '以我的内容保存' }).click();
	await expect(affairs.getByRole('row').filter({ hasText: '电子商务 2026级' })).toContainText(
		'43 人',
	);
});

test('a programme comes from the national catalogue, and goes again', async () => {
	await admin.goto('/facts/programme/new');
	await admin.getByLabel('专业代码').fill('999999');
	await admin.getByRole('button', { name: '保存专业' }).click();
	await expect(admin.getByText('专业目录中没有 999999')).toBeVisible();
	await admin.getByLabel('专业代码').fill('730702');
	await admin.getByRole('button', { name: '保存专业' }).click();
	await admin.getByRole('link', { name: '跨境电子商务' }).click();
	await admin.getByRole('button', { name: '删除这条记录' }).click();
	await expect(admin.getByRole('link', { name: '跨境电子商务' })).toHaveCount(0);
});

test('a head of department reads what is of theirs, and a plan shows what it takes from it', async () => {
	await head.goto('/facts/department');
	await expect(head.getByRole('link', { name: '商贸系' })).toBeVisible();
	await expect(head.getByRole('link', { name: '机电系' })).toHaveCount(0);
	await head.goto('/facts/teacher/new');
	await expect(head.getByText('由学校管理员和教务处维护')).toBeVisible();
	await head.goto(`${await newPlan(head)}/facts`);
	await expect(head.getByRole('article', { name: '高级职称教师占比' })).toContainText('25.0%');
	await head.getByRole('link', { name: '周岚' }).first().click();
	await expect(head).toHaveURL(/\/facts\/teacher\/[0-9a-z]{16}$/);
	await expect(head.getByLabel('工号')).toHaveAttribute('readonly');
	await expect(head.getByRole('button', { name: '保存教师' })).toHaveCount(0);
});

test('axe finds nothing, light and dark, and nothing is wider than a phone', async () => {
	test.setTimeout(180_000);
	const { pathname } = new URL(head.url());
	await head.goto('/plans');
	const plan = await head
		.getByRole('link', { name: /直播电商服务/ })
		.first()
		.getAttribute('href');
	for (const address of [`${plan}/facts`, pathname]) {
		await expectRightAtAnyWidth(head, address);
	}
	for (const address of ['/facts', '/facts/teacher', '/facts/room/new']) {
		await expectRightAtAnyWidth(admin, address);
	}
});
