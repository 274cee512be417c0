/** A school begins with the schedule it has: read, mended, confirmed, taken back, known again. */
import { expect, test, type Page } from './journey.ts';
import { threeRowHeads, wholePlan } from '#tests/builders/own-schedules.ts';
import { faultsOn } from './looked-at.ts';
import { cellOf, personAt, rowOf } from './pages.ts';

let head: Page;
let plan: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	head = await personAt(browser, '专业负责人');
});
test.afterAll(() => head.context().close());

async function upload(name: string, bytes: Uint8Array): Promise<void> {
	await head.goto(`${plan}/import`);
	const buffer = Buffer.from(bytes);
	await head.getByLabel(/选择文件/).setInputFiles({ name, mimeType: '', buffer });
	await head.getByRole('button', { name: '上传并读取' }).click();
	await expect(head).toHaveURL(/\/import\?draft=/, { timeout: 20_000 });
}

test('a new plan begins from a file; what is no such file is told in words', async () => {
	await head.goto('/plans/new');
	await head.getByRole('radio', { name: /从已有文件开始/ }).check();
	await head.getByRole('button', { name: '生成方案' }).click();
	await expect(head).toHaveURL(/\/plans\/[0-9a-z]{16}\/import/, { timeout: 60_000 });
	plan = new URL(head.url()).pathname.replace('/import', '');
	const file = { name: '进程表.xlsx', mimeType: '', buffer: Buffer.from('<html>') };
	await head.getByLabel(/选择文件/).setInputFiles(file);
	await head.getByRole('button', { name: '上传并读取' }).click();
	await expect(head.getByRole('alert')).toContainText('这是网页或文本');
	expect(await faultsOn(head)).toEqual([]);
});

test('each row is shown as it was read, a wrong sum with both figures, a column is mended', async () => {
	await upload('进程表.xlsx', await threeRowHeads());
	const sums = head.getByRole('table', { name: '文件里对不上的合计' });
	await expect(sums.getByRole('row').nth(1)).toContainText('280');
	await expect(sums.getByRole('row').nth(1)).toContainText('288');
	const rows = head.getByRole('table', { name: '教学进程表每一行读成什么' });
	await expect(rows.getByRole('row').filter({ hasText: '体育与健康' })).toContainText(
		'2 × 16 ＝ 32',
	);
	await expect(rows.getByRole('row').filter({ hasText: '数据分析' })).toContainText(
		'教学进程表!O14',
	);
	await head.getByText('列的对应').click();
	await expect(head.getByLabel(/G 列（学分）读作/)).toBeVisible();
	await head.getByLabel(/G 列（学分）读作/).selectOption({ label: '不读' });
	await head.getByLabel(/换成文件里的课程/).check();
	// What was not shown yet is not written.
	await head.getByRole('button', { name: '确认写入方案' }).click();
	await expect(head.getByRole('alert')).toContainText('已按新的选择重新读');
	await expect(head.getByText(/^移除 \d+/)).toBeVisible();
	await expect(head.getByLabel(/G 列（学分）读作/)).toHaveValue('none');
	await head.getByLabel(/G 列（学分）读作/).selectOption({ label: '学分' });
	await head.getByRole('button', { name: '按选择重新读' }).first().click();
	await expect(head.getByRole('alert')).toHaveCount(0);
	expect(await faultsOn(head)).toEqual([]);
});

test('confirmed it stands in the grid; the whole is taken back as one step', async () => {
	await head.getByRole('button', { name: '确认写入方案' }).click();
	await expect(head.getByRole('status').filter({ hasText: '已经写入方案' })).toBeVisible();
	const file = head.url();
	await head.getByRole('link', { name: '查看课程与学时' }).click();
	await expect(cellOf(head, '体育与健康', '一')).toContainText('2/16');
	await expect(cellOf(head, '网店运营', '三')).toContainText('4');
	await head.goto(file);
	await head.getByRole('button', { name: '撤消这次导入' }).click();
	await expect(head.getByRole('status').filter({ hasText: '已经撤消' })).toBeVisible();
	await head.goto(`${plan}/courses`);
	await expect(rowOf(head, '网店运营')).toHaveCount(0);
});

test('the next file of these heads is known; a plan in Word brings its chapters', async () => {
	await upload('明年.xlsx', await threeRowHeads());
	await expect(head.getByText('这种表头以前导入过')).toBeVisible();
	await upload('方案.docx', await wholePlan());
	await head.getByLabel('“七、校企合作特色”放到').selectOption({ label: '实习场所' });
	await head.getByRole('button', { name: '按选择重新读' }).last().click();
	await expect(head.getByLabel('“七、校企合作特色”放到')).toHaveValue('facilities/bases');
	await head.getByRole('button', { name: '确认写入方案' }).click();
	await expect(head.getByRole('status').filter({ hasText: '已经写入方案' })).toBeVisible();
	await head.goto(`${plan}/chapters/staff`);
	await expect(head.getByRole('textbox', { name: '师资队伍 第 1 段' })).toHaveText(
		'专任教师 12 人，双师型比例 60%。',
	);
	await head.goto(`${plan}/import`);
	await head
		.getByRole('button', { name: /忘掉 进程表|忘掉 明年/ })
		.first()
		.click();
	await expect(head.getByRole('button', { name: /忘掉 明年/ })).toHaveCount(0);
});
