/** The facts of a school from a workbook: filled in, refused with each fault at its cell, mended, confirmed, there. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from './journey.ts';
import exceljs from 'exceljs';
import { faultsOn } from './looked-at.ts';
import { personAt } from './pages.ts';

let academic: Page;

test.beforeAll(async ({ browser }) => {
	academic = await personAt(browser, '教务处');
});
test.afterAll(() => academic.context().close());

async function template(page: Page): Promise<exceljs.Workbook> {
	await page.goto('/facts/import');
	const waiting = page.waitForEvent('download');
	await page.getByRole('link', { name: '下载模板' }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toMatch(/师资与条件\.xlsx$/);
	const workbook = new exceljs.Workbook();
	await workbook.xlsx.load((await readFile(await download.path())) as never);
	return workbook;
}

/** Number of the first row that the school has left empty. */
function freeRow(workbook: exceljs.Workbook, name: string): number {
	const sheet = workbook.getWorksheet(name)!;
	let row = 3;
	while (sheet.getRow(row).getCell(1).text !== '') row += 1;
	return row;
}

/** Writes into a row, by the heads of the sheet. */
function fill(
	workbook: exceljs.Workbook,
	name: string,
	row: number,
	fields: Readonly<Record<string, string>>,
): void {
	const sheet = workbook.getWorksheet(name)!;
	const heads = (sheet.getRow(1).values as string[]).map((head) => head?.replace('*', ''));
	for (const [head, text] of Object.entries(fields))
		sheet.getRow(row).getCell(heads.indexOf(head)).value = text;
}

/** From the page of the import. */
async function upload(page: Page, workbook: exceljs.Workbook): Promise<void> {
	const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
	await page.getByLabel(/选择文件/).setInputFiles({ name: '师资.xlsx', mimeType: '', buffer });
	await page.getByRole('button', { name: '上传并比对' }).click();
	await expect(page).toHaveURL(/\/facts\/import\?draft=/, { timeout: 20_000 });
}

test('教务 fill in the template, are told what is wrong and where, mend it, and confirm once', async () => {
	const workbook = await template(academic);
	const row = freeRow(workbook, '教师');
	const teacher = { 工号: '20990901', 姓名: '何建平', 聘用: '在岗', 类别: '专业课' };
	fill(workbook, '教师', row, { ...teacher, 企业实践: '2025-07～2025-08 企业' });
	const room = freeRow(workbook, '实训室');
	fill(workbook, '实训室', room, { 实训室: '直播间（旅程）', 设备和软件: '计算机×40' });
	await upload(academic, workbook);
	const problems = academic.getByRole('table', { name: '要改正的问题' });
	await expect(problems).toContainText(`教师!D${row}`);
	await expect(problems).toContainText('从 专任、兼职 中选择');
	await expect(academic.getByRole('button', { name: /确认写入/ })).toHaveCount(0);
	await academic.getByRole('link', { name: '重新上传' }).click();

	fill(workbook, '教师', row, { 聘用: '专任' });
	await upload(academic, workbook);
	await expect(academic.getByRole('table', { name: '将要写入的变化' })).toContainText(
		'何建平（20990901）',
	);
	expect(await faultsOn(academic)).toEqual([]);
	await academic.getByRole('button', { name: '确认写入：新增 2 条' }).click();
	await expect(academic.getByText('新增 2 条，修改 0 条。')).toBeVisible();

	const again = await template(academic);
	expect(again.getWorksheet('教师')!.getColumn(2).values).toContain('何建平');
});

test('what is pasted is compared, and an old file is told apart before it is sent', async () => {
	await academic.goto('/facts/import');
	await academic
		.getByRole('textbox', { name: '教师的表格' })
		.fill('工号\t职称\n20990901\t高级讲师');
	await academic.getByRole('button', { name: '比对粘贴的内容' }).click();
	await expect(academic.getByRole('table', { name: '将要写入的变化' })).toContainText('高级讲师');
	await academic.goto('/facts/import');
	const old = { name: '师资.xls', mimeType: '', buffer: Buffer.from('x') };
	await academic.getByLabel(/选择文件/).setInputFiles(old);
	await expect(academic.getByRole('alert')).toContainText('另存为 .xlsx');
});
