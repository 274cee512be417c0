import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './journey.ts';
import { expectAccessibleHere, expectNoSidewaysScrolling } from './looked-at.ts';
import { personAt } from './pages.ts';

let academic: Page;
let head: Page;

test.beforeAll(async ({ browser }) => {
	academic = await personAt(browser, '教务处');
	head = await personAt(browser, '专业负责人');
});
test.afterAll(async () => {
	for (const page of [academic, head]) await page.context().close();
});

const college = readFileSync('standards/compile/teaching/made/530802.txt');

async function upload(page: Page, name: string, buffer: Buffer) {
	await page.goto('/standards/import');
	await page.getByLabel(/选择文件/).setInputFiles({ name, mimeType: 'text/plain', buffer });
	await page.getByRole('button', { name: '上传并读取' }).click();
	await expect(page).toHaveURL(/\/standards\/import\/[0-9a-z]{16}/);
}

test('教务 bring a standard: read beside its source, decided, published, and plans are made from it', async () => {
	await upload(academic, '智能物流技术.txt', college);
	const result = academic.getByRole('region', { name: '解析结果' });
	await expect(result).toContainText('专业教学标准', { timeout: 30_000 });
	await expect(result).toContainText('智能物流技术');
	const publish = academic.getByRole('button', { name: '入库，供本校使用' });
	await expect(publish).toBeDisabled();
	await expect(academic.getByText('还有 1 处待定')).toBeVisible();
	await expectAccessibleHere(academic, '/standards/import/[job]');
	await expectNoSidewaysScrolling(academic, academic.url());
	await academic.setViewportSize({ width: 1440, height: 900 });

	await academic.getByRole('textbox', { name: '理由' }).fill('编者的说明，不是标准的内容');
	await academic.keyboard.press('Enter');
	await expect(academic.getByRole('link', { name: /^待定\s*0/ })).toBeVisible();
	await academic.getByRole('link', { name: /^台账/ }).click();
	await expect(academic.getByText('编者的说明').first()).toBeVisible();
	await publish.click();
	await expect(academic.getByText('已入库，本校可以使用')).toBeVisible();
	await academic.getByRole('link', { name: '查看标准' }).click();
	await expect(academic).toHaveURL(/\/standards\/530802\/2025/);

	await head.goto('/standards?q=装卸搬运');
	await expect(head.getByRole('link').filter({ hasText: '装卸搬运' }).first()).toBeVisible();
	await head.goto('/plans/new');
	await head.getByText('智能物流技术专业教学标准').click();
	await head.getByRole('button', { name: '生成方案' }).click();
	await expect(head).toHaveURL(/\/plans\/[0-9a-z]{16}/, { timeout: 60_000 });
	await expect(head.getByText('智能物流技术').first()).toBeVisible();
	// Judged in the browser by what was imported, and printed with its name.
	await head.goto(`${new URL(head.url()).pathname}/report`);
	await expect(head.getByText('总学时一般为 2600 学时').first()).toBeVisible();
});

test('a file that is no standard is refused with what it is, and leaves nothing', async () => {
	await upload(
		academic,
		'小说.txt',
		Buffer.from('第一回 风雪山神庙，林教头提枪出门。'.repeat(300)),
	);
	await expect(academic.getByRole('main')).toContainText('没有读成', { timeout: 30_000 });
	await expect(academic.getByRole('main')).toContainText('能读的是');
	await academic.goto('/standards/import');
	const chooser = academic.getByLabel(/选择文件/);
	await chooser.setInputFiles({ name: '课表.xlsx', mimeType: '', buffer: Buffer.from('PK') });
	await expect(academic.getByRole('alert')).toContainText('不是 Word（.docx）、PDF 或纯文本');
});
