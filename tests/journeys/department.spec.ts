/** A school whose departments review first: set by its administrator, passed by the department, then by 教务. */
import { expect, test, type Browser } from './journey.ts';
import { faultsOn } from './looked-at.ts';
import { decide, newPlan, personAt, stage } from './pages.ts';

test.describe.configure({ timeout: 180_000 });

async function setReview(browser: Browser, button: '设置系部审核' | '取消系部审核') {
	const admin = await personAt(browser, '学校管理员');
	await admin.goto('/people');
	await admin.getByRole('button', { name: button }).click();
	await expect(admin.getByText(/已(设置|取消)系部审核/)).toBeVisible();
	expect(await faultsOn(admin)).toEqual([]);
	await admin.context().close();
}

test.afterEach(async ({ browser }, { status }) => {
	if (status === 'passed') await setReview(browser, '取消系部审核');
});

test('a plan passes its department, then 教务', async ({ browser }) => {
	await setReview(browser, '设置系部审核');
	const head = await personAt(browser, '专业负责人');
	const plan = await newPlan(head);
	await head.goto(plan);
	await expect(head.getByText('的专业负责人')).toBeVisible();
	await head.getByRole('button', { name: '提交审核' }).first().click();
	await expect(head.getByRole('dialog', { name: '提交系部审核' })).toBeVisible();
	await head.getByRole('dialog').getByRole('button', { name: '提交审核' }).click();
	await stage(head, '系部审核');
	expect(await faultsOn(head)).toEqual([]);

	const reviewer = await personAt(browser, '系部审核');
	await reviewer.goto('/');
	const waiting = reviewer.getByRole('region', { name: '等待审核' });
	await expect(waiting.getByRole('link', { name: '审核', exact: true })).toBeVisible();
	await reviewer.goto(plan);
	await decide(reviewer, '通过', '系部同意');
	await stage(reviewer, '教务处审核');

	const affairs = await personAt(browser, '教务处');
	await affairs.goto(plan);
	await expect(affairs.getByText('系部同意')).toBeVisible();
	await decide(affairs, '通过');
	await stage(affairs, '专业建设委员会论证');
	for (const page of [head, reviewer, affairs]) await page.context().close();
});
