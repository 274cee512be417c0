/** A deviation with its reason: submitted, confirmed by 教务, accepted, and read by an auditor. */
import { expect, test, type Page } from './journey.ts';
import { expectNoSidewaysScrolling, faultsOn } from './looked-at.ts';
import { decide, newPlan, personAt, saved, stage, typeInto } from './pages.ts';

let academic: Page;
let head: Page;
let plan: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	academic = await personAt(browser, '教务处');
	head = await personAt(browser, '专业负责人');
	plan = await newPlan(head);
});
test.afterAll(async () => {
	for (const page of [academic, head]) await page.context().close();
});

const reason = '本地产业需要更多理论基础';
const panelOf = (page: Page) => page.getByRole('complementary', { name: '合规检查' });
const practice = (page: Page) =>
	panelOf(page).getByRole('button', { name: /实践性教学占比|实践占比/ });

test('a principle that is left needs its reason, and the reason 教务’s confirmation', async () => {
	await head.goto(`${plan}/courses`);
	const less = ['短视频拍摄与剪辑', '直播销售', '直播运营实务', '内容编辑制作', '商务数据分析'];
	for (const course of [...less, '直播推广实务']) await typeInto(head, course, '实践', '4');
	await practice(head).last().click();
	await head.getByRole('button', { name: '写明理由…' }).click();
	const dialog = head.getByRole('dialog');
	await dialog.getByLabel('理由').fill(reason);
	await dialog.getByRole('button', { name: '写入方案' }).click();
	await expect(dialog).toBeHidden();
	await saved(head);
	await decide(head, '提交审核');
	await stage(head, '教务处审核');

	await academic.goto(plan);
	const refused = academic.getByRole('dialog');
	await expect(async () => {
		await academic.getByRole('button', { name: '通过', exact: true }).first().click();
		await expect(refused).toBeVisible({ timeout: 2000 });
	}).toPass();
	await refused.getByRole('button', { name: '通过', exact: true }).click();
	await expect(refused).toContainText('确认');
	await academic.keyboard.press('Escape');
	await stage(academic, '教务处审核');
});

test('教务 confirm it in the panel, and it stands in the report', async () => {
	await academic.goto(`${plan}/courses`);
	await practice(academic).last().click();
	await expect(panelOf(academic)).toContainText('待教务处确认');
	await academic.getByRole('button', { name: '确认说明…' }).click();
	const dialog = academic.getByRole('dialog', { name: /确认说明/ });
	await expect(dialog).toContainText(reason);
	expect(await faultsOn(academic, { within: 'dialog[open]' })).toEqual([]);
	await dialog.getByRole('button', { name: '确认说明', exact: true }).click();
	await expect(dialog).toBeHidden();
	await expect(panelOf(academic)).not.toContainText('待教务处确认');
	await academic.goto(`${plan}/report`);
	const row = academic.getByRole('row').filter({ hasText: reason });
	await expect(row).toContainText('已说明');
	await expect(row).toContainText('确认');
	await academic.goto(plan);
	await decide(academic, '通过');
	await stage(academic, '专业建设委员会论证');
});

test('the comparison reads beside the standard, on a phone too', async () => {
	await academic.goto(`${plan}/report`);
	await academic.getByRole('link', { name: '标准依据对比表' }).click();
	const table = academic.getByRole('region', { name: '标准依据对比' });
	await expect(table).toContainText('总学时');
	await expect(table.getByText('人工对照').first()).toBeVisible();
	await expect(table.getByRole('row').filter({ hasText: '已说明' }).first()).toBeVisible();
	expect(await faultsOn(academic)).toEqual([]);
	await expectNoSidewaysScrolling(academic, academic.url());
});

test('the record stands beside what today would say', async () => {
	await academic.setViewportSize({ width: 1440, height: 900 });
	await academic.goto(`${plan}/versions`);
	await academic.getByRole('link', { name: /v1\.0/ }).first().click();
	await expect(academic.getByRole('main')).toContainText('重新检查');
	expect(await faultsOn(academic)).toEqual([]);
});
