/** What 教务 put above the standards, and rule on findings of a plan. */
import { expect, test, type Page } from './journey.ts';
import { faultsOn } from './looked-at.ts';
import { newPlan, personAt } from './pages.ts';

let academic: Page;
let head: Page;
let plan: string;

test.beforeAll(async ({ browser }) => {
	academic = await personAt(browser, '教务处');
	head = await personAt(browser, '专业负责人');
	plan = await newPlan(head);
});
test.afterAll(async () => {
	for (const page of [academic, head]) await page.context().close();
});

async function ask(hours: string) {
	const form = academic.getByRole('region', { name: '添加一条要求' });
	await form.getByLabel('规则', { exact: true }).selectOption('hours/total');
	await form.getByLabel('数值', { exact: true }).fill(hours);
	await form.getByLabel('条款号').fill('第三条');
	// Other plans of the school may rest on standards that such a number would loosen.
	await form.getByLabel('适用专业代码').fill('730705');
	await form.getByRole('button', { name: '保存并按它检查' }).click();
}

test('a requirement of the school is refused where it loosens, and judges plans where it tightens', async () => {
	await academic.goto('/standards');
	await academic.getByRole('link', { name: '省、校要求' }).click();
	await ask('2500');
	await expect(academic.getByRole('alert')).toContainText('3 年总学时不少于 3000 学时');
	await ask('4000');
	const row = academic.getByRole('row').filter({ hasText: '第三条' });
	await expect(row).toContainText('≥ 4000');
	await expect(row).toContainText('生效中');

	await head.goto(`${plan}/courses`);
	const panel = head.getByRole('complementary', { name: '合规检查' });
	await panel
		.getByRole('button', { name: /总学时/ })
		.first()
		.click();
	await expect(panel).toContainText('第三条');
	await row.getByRole('button', { name: '停用' }).click();
	await expect(row).toContainText('已停用');
	await head.reload();
	await expect(panel).not.toContainText('第三条');
});

test('which credits certificates may convert is a rule of the school, with who approved it', async () => {
	await academic.goto('/standards/layers');
	const form = academic.getByRole('region', { name: '学分转换规则' });
	await form.getByLabel('课程').fill('语文');
	await form.getByLabel('最多学分').fill('零');
	await form.getByRole('button', { name: '保存转换规则' }).click();
	await expect(form).toContainText('数值没有读出');
	await form.getByLabel('最多学分').fill('0');
	await form.getByLabel('审定单位').fill('教务处 2026 年第 3 次教学工作会议');
	await form.getByRole('button', { name: '保存转换规则' }).click();
	const row = academic.getByRole('row').filter({ hasText: '《语文》由证书转换的学分' });
	await expect(row).toContainText('≤ 0');
	await expect(row).toContainText('第 3 次教学工作会议');
	await row.getByRole('button', { name: '停用' }).click();
	await expect(row).toContainText('已停用');
});

test('教务 give a remedy for a condition, and it is seen at once where the plan is open', async () => {
	await academic.goto(`${plan}/courses`);
	const panel = academic.getByRole('complementary', { name: '合规检查' });
	await panel
		.getByRole('button', { name: /生师比/ })
		.first()
		.click();
	await panel.getByRole('button', { name: '认定…' }).first().click();
	const dialog = academic.getByRole('dialog', { name: /认定/ });
	await dialog.getByLabel('怎样整改').fill('引进专任教师三名');
	await dialog.getByLabel('由谁负责').fill('人事处');
	expect(await faultsOn(academic, { within: 'dialog[open]' })).toEqual([]);
	await dialog.getByRole('button', { name: '认定', exact: true }).click();
	await expect(dialog.getByRole('alert')).toContainText('选择完成日期');
	await dialog.getByLabel('完成日期').fill('2027-08-31');
	await dialog.getByRole('button', { name: '认定', exact: true }).click();
	await expect(dialog).toBeHidden();
	await expect(panel).toContainText('引进专任教师三名');

	await head.goto(`${plan}/courses`);
	const theirs = head.getByRole('complementary', { name: '合规检查' });
	await theirs
		.getByRole('button', { name: /生师比/ })
		.first()
		.click();
	await expect(theirs).toContainText('人事处');
	await expect(theirs.getByRole('button', { name: '认定…' })).toHaveCount(0);
});
