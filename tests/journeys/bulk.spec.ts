/** A version's evidence, verified from the disk without a network; and all plans of a school in one archive. */
import { readFileSync, rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from './journey.ts';
import { unpacked } from '../../exports/evidence/unpack.ts';
import { faultsOn } from './looked-at.ts';
import { decide, newPlan, personAt, stage } from './pages.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let head: Page;
let affairs: Page;
let plan: string;
const folder = mkdtempSync(path.join(os.tmpdir(), 'xunbiao-pack-'));
const at = (name: string): string => path.join(folder, name);

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
	rmSync(folder, { recursive: true, force: true });
});

async function keptPack(): Promise<void> {
	await affairs.goto(`${plan}/versions?version=1`);
	const [file] = await Promise.all([
		affairs.waitForEvent('download', { timeout: 20_000 }),
		affairs.getByRole('button', { name: /下载\s*核验包/ }).click({ timeout: 10_000 }),
	]);
	expect(file.suggestedFilename()).toMatch(/-v1\.0-核验包\.zip$/);
	await file.saveAs(at('pack.zip'));
	const read = await unpacked(new Uint8Array(readFileSync(at('pack.zip'))));
	if (!read.ok) throw new Error(read.faults[0]?.wrong);
	for (const [name, bytes] of read.value) writeFileSync(at(name), bytes);
}

test('a pack is opened from the disk without a network: unchanged, signed, judged the same; one byte more is told', async ({
	browser,
}) => {
	await affairs.goto(plan);
	await decide(affairs, '通过');
	await stage(affairs, '专业建设委员会论证');
	await keptPack();
	const context = await browser.newContext({ offline: true });
	const page = await context.newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const address = pathToFileURL(at('核验.html')).href;
	await page.goto(address);
	await expect(page.getByText('清单的签名成立，文件还没有选择')).toBeVisible();
	await expect(page.getByText('重新检查的结论与留存的一致')).toBeVisible();
	await page.getByLabel('核验包（.zip）').setInputFiles(at('pack.zip'));
	await expect(page.getByRole('heading', { name: '全部文件未改动' })).toBeVisible();
	expect(await faultsOn(page)).toEqual([]);
	const changed = readFileSync(at('审批记录.txt'));
	changed[changed.length - 5]! ^= 1;
	writeFileSync(at('审批记录.txt'), changed);
	const read = await unpacked(new Uint8Array(readFileSync(at('pack.zip'))));
	if (!read.ok) throw new Error(read.faults[0]?.wrong);
	await page.getByLabel('核验包（.zip）').setInputFiles([...read.value.keys()].map(at));
	await expect(page.getByRole('heading', { name: '有文件已被改动' })).toBeVisible();
	await expect(page.getByRole('row', { name: '审批记录.txt' })).toContainText('已被改动');
	await expect(page.getByRole('cell', { name: '已被改动' })).toHaveCount(1);
	expect(asked).toEqual([address]);
	await context.close();
});

test('教务 export the plans of a year, see how far it is, and fetch the archive', async () => {
	await affairs.goto('/desk/export');
	await affairs.getByLabel('年级', { exact: true }).selectOption({ index: 1 });
	await affairs.getByRole('checkbox', { name: /同时生成核验包/ }).check();
	expect(await faultsOn(affairs)).toEqual([]);
	await affairs.getByRole('button', { name: '开始导出' }).click();
	await expect(affairs.getByRole('progressbar')).toBeVisible();
	expect(await faultsOn(affairs)).toEqual([]);
	const link = affairs.getByRole('link', { name: /^下载（/ }).first();
	await expect(link).toBeVisible({ timeout: 90_000 });
	const [file] = await Promise.all([affairs.waitForEvent('download'), link.click()]);
	await file.saveAs(at('all.zip'));
	const read = await unpacked(new Uint8Array(readFileSync(at('all.zip'))));
	expect(read.ok && [...read.value.keys()]).toContain('目录.csv');
	await affairs.setViewportSize({ width: 390, height: 844 });
	await affairs.goto('/desk/export');
	expect(await faultsOn(affairs)).toEqual([]);
	await affairs.setViewportSize({ width: 1440, height: 900 });
});

test('a running export is cancelled', async () => {
	await affairs.goto('/desk/export');
	await affairs.getByRole('button', { name: '开始导出' }).click();
	await affairs.getByRole('button', { name: '取消导出' }).click();
	await expect(affairs.getByText('已取消').first()).toBeVisible();
	await expect(affairs.getByRole('button', { name: '开始导出' })).toBeVisible();
});
