/** A school's Word template: refused with its places, understood, tried, put in force and withdrawn. */
import { expect, test, type Page } from './journey.ts';
import { line, logoTemplate, templateOf } from '../builders/template-of.ts';
import { expectRightAtAnyWidth } from './looked-at.ts';
import { personAt } from './pages.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let affairs: Page;
const address = '/desk/template';
const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test.beforeAll(async ({ browser }) => {
	affairs = await personAt(browser, '教务处');
	await affairs.goto(address);
});
test.afterAll(() => affairs.context().close());

async function bring(name: string, bytes: Uint8Array): Promise<void> {
	const file = { name, mimeType, buffer: Buffer.from(bytes) };
	await affairs.getByLabel('选择模板文件').setInputFiles(file);
	await affairs.getByRole('button', { name: '上传并检查' }).click();
}

test('what is wrong with a template is told place by place', async () => {
	await bring('坏.docx', await templateOf({ body: line('〔学校名〕') + line('〔正文〕') }));
	await expect(affairs.getByRole('alert')).toContainText('模板没有保存');
	await expect(affairs.getByText('不认识标记〔学校名〕')).toBeVisible();
	await expect(affairs.getByText('最接近的是〔学校名称〕')).toBeVisible();
});

test('what was understood is shown before it is put in force', async () => {
	await bring('本校模板.docx', await logoTemplate());
	await expect(affairs.getByText('检查通过').first()).toBeVisible();
	await expect(affairs.getByText('楷体，12 磅')).toBeVisible();
	const [file] = await Promise.all([
		affairs.waitForEvent('download', { timeout: 60_000 }),
		affairs.getByRole('link', { name: /试印一份示例方案/ }).click(),
	]);
	expect(file.suggestedFilename()).toBe('试印-本校模板.docx');
	await affairs.getByRole('button', { name: /^启用/ }).click();
	await expect(affairs.getByText('已启用，从下一次印出起').first()).toBeVisible();
	await expect(affairs.getByText('启用“本校模板.docx”')).toBeVisible();
});

test('axe finds nothing, light and dark, and nothing scrolls sideways', async () => {
	await expectRightAtAnyWidth(affairs, address);
});

test('the way back to the system’s own typography is one press', async () => {
	await affairs.goto(address);
	await affairs.getByRole('button', { name: '停用，改回系统自带的版式' }).click();
	await expect(affairs.getByText('已改回系统自带的版式').first()).toBeVisible();
});
