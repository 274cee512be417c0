import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './journey.ts';
import { cellOf, decide, newPlan, personAt, standOn, saved, stage, typeInto } from './pages.ts';

let head: Page;
let academic: Page;
let plan: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	head = await personAt(browser, '专业负责人');
	academic = await personAt(browser, '教务处');
	plan = await newPlan(head);
});
test.afterAll(async () => {
	await head.context().close();
	await academic.context().close();
});

test('what is broken cannot be submitted, and the page says what is', async () => {
	await head.goto(`${plan}/courses`);
	await typeInto(head, '零售基础', '学分', '5');
	await saved(head);
	await expect(head.getByText('1 项不符合，处理后可提交')).toBeVisible();
	await head.getByRole('button', { name: '提交审核' }).press('Enter');
	await expect(head.getByRole('dialog')).toHaveCount(0);
	await standOn(head, '零售基础', '学分');
	await head.keyboard.press('Control+z');
	await saved(head);
});

test('submitted, it is locked for its author, who may withdraw it', async () => {
	await head.goto(plan);
	await decide(head, '提交审核');
	await stage(head, '教务处审核');
	await head.goto(`${plan}/courses`);
	await expect(head.getByText('方案正在教务处审核，撤回后才能修改。').first()).toBeVisible();
	await standOn(head, '语文', '学分');
	await head.keyboard.type('9');
	await expect(cellOf(head, '语文', '学分')).toContainText('11');
	await decide(head, '撤回');
	await stage(head, '编制中');
	await decide(head, '提交审核', '请审核');
	await stage(head, '教务处审核');
});

test('教务 reads, returns with a reason, and its author is told at once', async () => {
	await academic.goto(`${plan}/courses`);
	await expect(academic.getByText('教务处审核方案，内容由专业负责人修改。').first()).toBeVisible();
	await academic.getByRole('button', { name: '退回修改' }).click();
	const dialog = academic.getByRole('dialog');
	await dialog.getByRole('button', { name: '退回修改', exact: true }).click();
	await expect(dialog).toContainText('请写明意见');
	await dialog.getByRole('textbox').fill('请把语文的实践学时再核一遍');
	await dialog.getByRole('button', { name: '退回修改', exact: true }).click();
	await expect(dialog).toBeHidden();
	await stage(academic, '退回修改');
	await expect(head.getByText('请把语文的实践学时再核一遍')).toBeVisible();
	await stage(head, '退回修改');
});

test('mended and submitted again, it is accepted and frozen as a version', async () => {
	await head.goto(`${plan}/courses`);
	await typeInto(head, '语文', '实践', '46');
	await saved(head);
	await decide(head, '提交审核');
	await stage(academic, '教务处审核');
	await academic.goto(`${plan}/courses`);
	await academic.getByRole('button', { name: '意见 1' }).click();
	const said = academic.getByRole('complementary', { name: '意见' });
	await said.getByRole('button', { name: '标记为已解决' }).click();
	await expect(said).toContainText('没有待处理的意见');
	await academic.goto(plan);
	await decide(academic, '通过');
	await stage(academic, '专业建设委员会论证');
	await stage(head, '专业建设委员会论证');
	await head.goto(`${plan}/versions`);
	await expect(head.getByRole('complementary', { name: '版本' })).toContainText('v1.0');
	await expect(head.getByText('全文指纹')).toBeVisible();
	await expect(head.getByText('提交审核').first()).toBeVisible();
});

for (const [title, ending, magic] of [
	['方案全文（Word）', 'docx', 'PK'],
	['教学进程表（Excel）', 'xlsx', 'PK'],
] as const)
	test(`the version downloads as ${ending} under its Chinese name`, async () => {
		const card = head.getByRole('article').filter({ hasText: title });
		const waiting = head.waitForEvent('download');
		await card.getByRole('button', { name: /下载/ }).click();
		const download = await waiting;
		expect(download.suggestedFilename()).toMatch(
			new RegExp(`^2026级直播电商服务专业人才培养方案.*v1\\.0\\.${ending}$`),
		);
		expect(
			readFileSync(await download.path())
				.subarray(0, 2)
				.toString(),
		).toBe(magic);
		await expect(card.getByRole('status')).toContainText('已下载');
	});

test('an inspector reads everything and may change nothing', async ({ browser }) => {
	const inspector = await personAt(browser, '审核/督导');
	await inspector.goto(`${plan}/courses`);
	await expect(inspector.getByText('您可以查看这份方案，不能修改。').first()).toBeVisible();
	await expect(inspector.getByRole('button', { name: '加课程' })).toHaveCount(0);
	await inspector.goto('/plans/zzzzzzzzzzzzzzzz');
	await expect(inspector.getByRole('heading')).toContainText(/没有|找不到/);
	await inspector.context().close();
});
