/** A plan's whole life: accepted, deliberated, approved, published, filed, disclosed; and a change of it begun. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from './journey.ts';
import { faultsOn } from './looked-at.ts';
import { decide, newPlan, personAt, stage } from './pages.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let head: Page;
let affairs: Page;
let plan: string;

test.beforeAll(async ({ browser }) => {
	head = await personAt(browser, '专业负责人');
	affairs = await personAt(browser, '教务处');
	plan = await newPlan(head);
});
test.afterAll(async () => {
	for (const page of [head, affairs]) await page.context().close();
});

const today = (): string =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** Opens the dialog of a button, and fills in its fields by their labels. */
async function filled(
	page: Page,
	button: string | RegExp,
	fields: Record<string, string>,
): Promise<Locator> {
	const dialog = page.getByRole('dialog');
	await expect(async () => {
		await page.getByRole('button', { name: button, exact: true }).first().click();
		await expect(dialog).toBeVisible({ timeout: 2000 });
	}).toPass({ timeout: 20_000 });
	for (const [label, text] of Object.entries(fields))
		await dialog.getByLabel(label, { exact: true }).fill(text);
	return dialog;
}

async function recorded(
	page: Page,
	button: string | RegExp,
	fields: Record<string, string>,
	as = String(button),
) {
	const dialog = await filled(page, button, fields);
	await dialog.getByRole('button', { name: as, exact: true }).click();
	await expect(dialog).toBeHidden();
}

test('教务 record what the committee said, and say at its field what is missing', async () => {
	await head.goto(plan);
	await decide(head, '提交审核');
	await affairs.goto(plan);
	await decide(affairs, '通过');
	await stage(affairs, '专业建设委员会论证');
	const record = {
		论证日期: today(),
		论证组织: '直播电商专业建设委员会',
		参加论证的委员: '王强（江州直播产业基地）、李敏（本校）',
	};
	const dialog = await filled(affairs, '论证通过', record);
	await dialog.getByRole('button', { name: '论证通过', exact: true }).click();
	await expect(dialog).toContainText('没有填写论证意见');
	await expect(dialog.getByLabel('论证意见')).toHaveAttribute('aria-invalid', 'true');
	expect(await faultsOn(affairs, { within: 'dialog[open]' })).toEqual([]);
	await dialog.getByLabel('论证意见').fill('同意，按意见完善考核办法。');
	await dialog.getByRole('button', { name: '论证通过', exact: true }).click();
	await expect(dialog).toBeHidden();
	await stage(affairs, '校党组织会议审定');
	await stage(head, '校党组织会议审定');
});

test('the meeting approves it, each condition has its remedy, and it is published', async () => {
	await recorded(affairs, '审定通过', {
		会议日期: today(),
		会议名称: '校党委会 2026 年第 9 次会议',
		会议编号: '校党〔2026〕9 号',
		会议纪要: '学校档案室 2026-DW-009',
		主持人和参加人: '主持人：赵刚',
	});
	await expect(affairs.getByRole('button', { name: '审定通过' })).toHaveCount(0);
	const dialog = await filled(affairs, '发布', {});
	await dialog.getByRole('button', { name: '发布', exact: true }).click();
	await expect(dialog).toContainText('没有整改措施');
	await dialog.getByRole('button', { name: '取消' }).click();
	await remedied();
	await affairs.goto(`${plan}/versions`);
	await decide(affairs, '发布');
	await stage(affairs, '已发布');
	await expect(affairs.getByRole('list', { name: '流程' })).toContainText('已发布');
});

/** One remedy for each rule that has none, as the panel would send it. */
async function remedied(): Promise<void> {
	const rules = await affairs.evaluate(async (address) => {
		const page = new DOMParser().parseFromString(
			await (await fetch(`${address}/report?before=publish`)).text(),
			'text/html',
		);
		return [...page.querySelectorAll('tr[data-finding]')].map(
			(row) => (row as HTMLElement).dataset['finding'] ?? '',
		);
	}, plan);
	expect(rules.length).toBeGreaterThan(0);
	for (const rule of new Set(rules)) {
		const answer = await affairs.request.post(`${plan}/rulings`, {
			headers: { origin: new URL(affairs.url()).origin },
			data: {
				...{ kind: 'remedy', rule, at: '', what: '列入年度建设计划', who: '人事处' },
				...{ by: '2099-08-31', requestId: `remedy-${rule.replaceAll('/', '-')}` },
			},
		});
		expect(answer.ok(), await answer.text()).toBe(true);
	}
}

test('its report is given out to the byte, with the hash that the page says', async () => {
	await affairs.goto(`${plan}/versions`);
	const waiting = affairs.waitForEvent('download');
	await affairs.getByRole('link', { name: '发布时的检查报告（HTML）' }).click();
	const bytes = readFileSync(await (await waiting).path());
	const hash = createHash('sha256').update(bytes).digest('hex').toUpperCase();
	await expect(affairs.getByText((hash.match(/.{4}/g) ?? []).join(' '))).toBeVisible();
	expect(bytes.toString()).toContain('校党〔2026〕9 号');
	expect(await faultsOn(affairs)).toEqual([]);
});

test('备案 and 公开 are recorded, and a slip is corrected beside what was there', async () => {
	const record = { 备案日期: today(), 备案机关: '江州市教育局', 备案号: '江教备〔2026〕31 号' };
	await recorded(affairs, '登记备案', record, '登记');
	await recorded(affairs, /^更正\s*备案$/, { 备案号: '江教备〔2026〕32 号' }, '更正');
	await expect(affairs.getByText('江教备〔2026〕32 号')).toBeVisible();
	await affairs.getByText('更正以前的 1 条').click();
	await expect(affairs.getByText('江教备〔2026〕31 号')).toBeVisible();
	const page = { 公开日期: today(), 公开网址: 'https://www.school.example/gk/730705-2026' };
	await recorded(affairs, '登记公开', page, '登记');
	await expect(affairs.getByRole('link', { name: page.公开网址 })).toBeVisible();
});

test('a change of it begins as a new draft that says where it comes from', async () => {
	await head.goto(plan);
	await recorded(head, '发起变更', { 变更原因: '增加直播合规课程' });
	await expect(head).not.toHaveURL(new RegExp(plan));
	await stage(head, '编制中');
	await expect(head.getByText('变更原因：增加直播合规课程')).toBeVisible();
	await affairs.goto(plan);
	await expect(affairs.getByText('已有变更稿')).toBeVisible();
	await stage(affairs, '已发布');
});
