import { expect, test, type Page } from './journey.ts';
import { expectAccessibleHere } from './looked-at.ts';
import { decide, newPlan, personAt, stage } from './pages.ts';

let head: Page;
let affairs: Page;
let plan: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	head = await personAt(browser, '专业负责人');
	affairs = await personAt(browser, '教务处');
	plan = await newPlan(head);
	await head.goto(plan);
	await decide(head, '提交审核');
	await stage(head, '教务处审核');
});
test.afterAll(async () => {
	await head.context().close();
	await affairs.context().close();
});

const material = (page: Page) => page.goto(`${plan}/file`);

test('教务 attach a file and read its hash; a page in disguise is refused', async () => {
	await material(affairs);
	const field = affairs.getByLabel('添加附件');
	const send = async (name: string, text: string) => {
		await field.setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(text) });
		await affairs.getByRole('button', { name: '上传' }).click();
	};
	await send('网页.pdf', '<!doctype html>');
	await expect(affairs.getByRole('alert')).toContainText('内容不是这几种文件');
	await send('论证意见.pdf', '%PDF-1.7 论证意见');
	await expect(affairs.getByText('已保存附件“论证意见.pdf”')).toBeVisible();
	const [file] = await Promise.all([
		affairs.waitForEvent('download'),
		affairs.getByRole('link', { name: '论证意见.pdf' }).click(),
	]);
	expect(file.suggestedFilename()).toBe('论证意见.pdf');
});

test('an expert comes by a link, reads the one plan and comments on it; withdrawn, the link is over', async ({
	browser,
}) => {
	await affairs.goto(plan);
	await affairs.getByRole('button', { name: /^意见/ }).click();
	await affairs.getByRole('button', { name: '向审核/督导开放…' }).click();
	const until = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
	await affairs.getByLabel('截止日期').fill(until);
	await affairs.getByRole('button', { name: '开放审阅' }).click();
	await expect(affairs.getByText('已向审核/督导开放')).toBeVisible();
	await material(affairs);
	await affairs.getByLabel('姓名').fill('李某');
	await affairs.getByLabel('单位').fill('江州电商公司');
	await affairs.getByRole('button', { name: '生成链接' }).click();
	const link = await affairs.getByRole('status').locator('output').innerText();
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const guest = await context.newPage();
	await guest.goto(link);
	await expectAccessibleHere(guest, '/guests/[token]');
	await guest.getByRole('button', { name: /以外部专家 李某（江州电商公司）进入/ }).click();
	await expect(guest).toHaveURL(new RegExp(`${plan}$`));
	await expect(guest.getByRole('button', { name: '提交审核' })).toHaveCount(0);
	await guest.waitForFunction(() => 'live' in document.documentElement.dataset);
	await guest.getByRole('button', { name: /^意见/ }).click();
	await guest.getByRole('button', { name: '加意见' }).click();
	const composer = guest.getByRole('region', { name: '加意见' });
	await composer
		.getByRole('textbox', { name: '意见', exact: true })
		.fill('建议增加直播运营的企业项目');
	await composer.getByRole('button').first().click();
	await expect(guest.getByText('建议增加直播运营的企业项目').last()).toBeVisible();
	await head.goto(plan);
	await head.getByRole('button', { name: /^意见/ }).click();
	await expect(head.getByText('外部专家 李某（江州电商公司）').first()).toBeVisible();
	await guest.goto('/plans');
	await expect(guest).toHaveURL(/\/login/);
	await material(affairs);
	await affairs.getByRole('button', { name: /^撤回/ }).click();
	await expect(affairs.getByText('链接已撤回，立即失效')).toBeVisible();
	await guest.goto(plan);
	await expect(guest).toHaveURL(/\/login/);
	await guest.goto(link);
	await expect(guest.getByText('这个链接不能用')).toBeVisible();
	await context.close();
});

test('an auditor finds all of the plan’s records on one page, and takes them along', async ({
	browser,
}) => {
	const auditor = await personAt(browser, '审核/督导');
	await material(auditor);
	for (const title of [
		'版本',
		'检查结论，说明、认定与整改',
		'办理',
		'附件',
		'公开的意见',
		'改动记录',
	])
		await expect(auditor.getByRole('heading', { name: title, exact: true })).toBeVisible();
	await expect(auditor.getByText('SHA-256').first()).toBeVisible();
	await expect(auditor.getByText('外部访问', { exact: true })).toHaveCount(0);
	await expect(auditor.getByLabel('添加附件')).toHaveCount(0);
	const [file] = await Promise.all([
		auditor.waitForEvent('download'),
		auditor.getByRole('link', { name: '下载全部（ZIP）' }).click(),
	]);
	expect(file.suggestedFilename()).toMatch(/审核材料\.zip$/);
	await auditor.context().close();
});
