import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
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
const folder = new URL(
	'../../standards/teaching/730705-livestream-ecommerce-service/2025/',
	import.meta.url,
);
const sourceText = (): string => readFileSync(new URL('source.txt', folder), 'utf8');

async function faults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
	);
}

/** Uploads a text and waits until it has been read. */
async function upload(page: Page, name: string, text: string): Promise<void> {
	await page.goto('/standards/import');
	const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
	await page.getByLabel(/选择文件/).setInputFiles(file);
	await page.getByRole('button', { name: '上传并读取' }).click();
	await expect(page).toHaveURL(/\/standards\/import\/.+/);
	await expect(page.getByRole('heading', { name: '正在读取' })).toHaveCount(0, { timeout: 60_000 });
}

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

test('a head of programme may not import, and is told who may', async () => {
	const answer = await head.goto('/standards/import');
	expect(answer?.status()).toBe(403);
	await expect(head.getByText('请联系教务处')).toBeVisible();
});

test('a file that is no standard is refused in words, with what can be done', async () => {
	await academic.goto('/standards/import');
	const old = { name: '标准.doc', mimeType: 'application/msword', buffer: Buffer.from('x') };
	await academic.getByLabel(/选择文件/).setInputFiles(old);
	await expect(academic.getByRole('alert')).toContainText('另存为 .docx');
	await upload(academic, '小说.txt', '却说那日天色已晚，众人各自散去。'.repeat(200));
	await expect(academic.getByRole('heading', { name: '没有读成' })).toBeVisible();
	await expect(academic.getByRole('alert')).toContainText('专业教学标准');
	await academic.getByRole('button', { name: '删除这条记录' }).click();
	await expect(academic).toHaveURL(/\/standards$/);
});

test('what nobody has read is decided by a person, then the edition is published for the school alone', async () => {
	const changed = sourceText()
		.replace('总学时不少于 3000', '总学时不少于 3100')
		.replace('8.2 学时安排', '8.2 学时安排\n每周应安排若干次、不少于某个数目的集体活动。');
	await upload(academic, '直播电商服务（2026）.txt', changed);
	await expect(academic.getByText('识别为')).toContainText('专业教学标准');
	await academic.getByRole('link', { name: /^标识/ }).click();
	await academic.getByLabel('版次').fill('2026');
	await academic.getByLabel('施行自').fill('2026-08-01');
	await academic.getByRole('button', { name: '保存标识' }).click();
	await academic.getByRole('link', { name: /^规则/ }).click();
	await expect(
		academic.getByRole('row').filter({ hasText: '总学时不少于 3100 学时' }),
	).toContainText('≥ 3100');
	await academic
		.getByRole('row')
		.filter({ hasText: '总学时不少于 3100' })
		.getByRole('link')
		.click();
	await expect(academic.locator('#source-mark')).toBeInViewport();
	await academic.getByRole('link', { name: /^待定/ }).click();
	const publish = academic.getByRole('button', { name: '入库，供本校使用' });
	const open = academic.getByRole('article').filter({ has: academic.getByRole('button') });
	for (let left = await open.count(); left > 0; left = await open.count()) {
		await expect(publish).toHaveAttribute('aria-disabled', 'true');
		const one = open.first();
		const reason = one.getByLabel('理由');
		if (await reason.count()) {
			await reason.fill('对学校的一般要求，方案中没有对应内容');
			await one.getByRole('button', { name: '记下决定' }).dblclick();
		} else await one.getByRole('button', { name: '确认读法' }).click();
		await expect(open).toHaveCount(left - 1);
	}
	await publish.click();
	await expect(academic.getByText('已入库，本校可以使用')).toBeVisible();
	await academic.goto('/standards');
	await expect(academic.getByRole('region', { name: '校本' })).toContainText('2026 年版');
	await operator.goto('/standards');
	await expect(operator.getByText('2026 年版')).toHaveCount(0);
});

test('the operator has the same library, and leads back to the platform', async () => {
	await operator.goto('/standards');
	await expect(operator.getByRole('link', { name: '导入标准' })).toBeVisible();
	await operator.goto(teaching);
	await expect(operator.getByRole('heading', { level: 1 })).toHaveText('直播电商服务');
	await operator
		.getByRole('navigation', { name: '主导航' })
		.getByRole('link', { name: '平台' })
		.click();
	await expect(operator).toHaveURL(/\/platform$/);
});

test('without scripts the library is searched, a rule is chosen and a file is uploaded', async ({
	browser,
}) => {
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
	await page.goto('/standards/import');
	const file = { name: '小说.txt', mimeType: 'text/plain', buffer: Buffer.from('却说众人散去。') };
	await page.locator('input[type=file]').setInputFiles(file);
	await page.getByRole('button', { name: '上传并读取' }).click();
	await expect(page).toHaveURL(/\/standards\/import\/.+/);
	await context.close();
});

const addresses = [
	'/standards',
	'/standards?q=脚本',
	'/standards/catalogue',
	`${teaching}?clause=8.2&rule=hours/total`,
	'/standards/livestream-ecommerce/2021-1.0',
	'/standards/internet-marketer/2021',
	'/standards/import',
];

for (const scheme of ['light', 'dark'] as const)
	for (const address of addresses)
		test(`axe finds nothing on ${address}, ${scheme}`, async () => {
			await academic.emulateMedia({ colorScheme: scheme });
			await academic.goto(address);
			await expect(academic.locator('main')).toBeVisible();
			expect(await faults(academic)).toEqual([]);
		});

test('a review is accessible in all of its panels, and nothing needs scrolling sideways, however narrow', async () => {
	test.setTimeout(180_000);
	await upload(academic, '再导入.txt', sourceText());
	for (const panel of ['open', 'outline', 'parameters', 'ledger', 'repairs', 'identity'])
		for (const scheme of ['light', 'dark'] as const) {
			await academic.emulateMedia({ colorScheme: scheme });
			await academic.goto(`${new URL(academic.url()).pathname}?view=${panel}`);
			expect([panel, scheme, await faults(academic)]).toEqual([panel, scheme, []]);
		}
	const review = new URL(academic.url()).pathname;
	for (const width of [320, 390, 768, 1024])
		for (const address of [...addresses, `${review}?view=ledger`, `${review}?view=parameters`]) {
			await academic.setViewportSize({ width, height: 844 });
			await academic.goto(address);
			const over = await academic.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect([width, address, Math.max(0, over)]).toEqual([width, address, 0]);
		}
});
