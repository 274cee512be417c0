/** A plan goes out as a workbook, is edited elsewhere, and comes back: chosen cell by cell, taken back as one step. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from './journey.ts';
import exceljs from 'exceljs';
import { faultsOn } from './looked-at.ts';
import { newPlan, personAt } from './pages.ts';

test.describe.configure({ mode: 'serial' });
let page: Page;
let plan: string;
let workbook: exceljs.Workbook;

test.beforeAll(async ({ browser }) => {
	page = await personAt(browser, '专业负责人');
	plan = await newPlan(page);
});
test.afterAll(() => page.context().close());

async function exported(): Promise<exceljs.Workbook> {
	await page.goto(`${plan}/versions`);
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: /教学进程表（Excel）/ }).click();
	const read = new exceljs.Workbook();
	await read.xlsx.load((await readFile(await (await waiting).path())) as never);
	return read;
}

const schedule = (): exceljs.Worksheet => workbook.getWorksheet('教学进程表')!;

async function upload(): Promise<void> {
	await page.goto(`${plan}/versions`);
	await page.getByRole('link', { name: '导回 Excel' }).click();
	const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
	await page.getByLabel(/选择文件/).setInputFiles({ name: '方案.xlsx', mimeType: '', buffer });
	await page.getByRole('button', { name: '上传并比对' }).click();
	await expect(page).toHaveURL(/\/workbook\?draft=/, { timeout: 30_000 });
}

test('what nobody has changed says so', async () => {
	workbook = await exported();
	await upload();
	await expect(page.getByText('没有要导回的改动')).toBeVisible();
});

test('cells are shown with what they do, chosen, brought in as one step, and taken back', async () => {
	const sheet = schedule();
	const name = sheet.getCell('B5').text;
	sheet.getCell('E5').value = 9;
	sheet.getCell('E6').value = 8;
	sheet.getCell('H7').value = '不详';
	await upload();
	await expect(page.getByText('有 1 格没有读成')).toBeVisible();
	const own = page.getByRole('list', { name, exact: true });
	await expect(own).toContainText('学分');
	await expect(own).toContainText('9');
	await expect(page.getByText('所选 2 处')).toBeVisible();
	await own.getByRole('checkbox').uncheck();
	await page.getByRole('button', { name: '按所选重新计算' }).click();
	await expect(page.getByText('所选 1 处')).toBeVisible();
	await expect(own.getByRole('checkbox')).not.toBeChecked();
	expect(await faultsOn(page)).toEqual([]);
	await page.getByRole('button', { name: '导回所选的改动' }).click();
	await expect(page.getByText('已导回，改了方案 1 处。')).toBeVisible();
	await page.getByRole('button', { name: '撤消这次导回' }).click();
	await expect(page.getByText('已撤消这次导回')).toBeVisible();
});

test('where the plan has changed meanwhile both values stand, and one is chosen', async () => {
	workbook = await exported();
	schedule().getCell('E5').value = 6;
	await upload();
	await page.getByRole('button', { name: '导回所选的改动' }).click();
	await expect(page.getByText('已导回，改了方案 1 处。')).toBeVisible();
	schedule().getCell('E5').value = 7;
	await upload();
	const conflict = page.getByRole('group', { name: /冲突/ });
	await expect(conflict).toContainText('保留现在的 6');
	await page.getByRole('button', { name: '按所选重新计算' }).click();
	await conflict.getByRole('radio', { name: /用工作簿里的/ }).check();
	expect(await faultsOn(page)).toEqual([]);
	await page.getByRole('button', { name: '导回所选的改动' }).click();
	await expect(page.getByText('已导回，改了方案 1 处。')).toBeVisible();
});

test('whoever does not write the plan is told why', async ({ browser }) => {
	const academic = await personAt(browser, '教务处');
	await academic.goto(`${plan}/workbook`);
	await expect(academic.getByText('教务处审核方案，内容由专业负责人修改。').first()).toBeVisible();
	await expect(academic.getByRole('button', { name: '上传并比对' })).toHaveCount(0);
	await academic.context().close();
});
