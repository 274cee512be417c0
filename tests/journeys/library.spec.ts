/** The course library: a course is entered, two plans have it, its hours change, and both verdicts are seen before it is done. */
import { expect, test, type Page } from './journey.ts';
import { faultsOn } from './looked-at.ts';
import { cellOf, newPlan, personAt, rowOf, saved } from './pages.ts';

const code = 'LIB01';
const name = '茶艺与直播';

let head: Page;
const plans: string[] = [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	head = await personAt(browser, '专业负责人');
});
test.afterAll(() => head.context().close());

test('a head enters a course of the own department, and what is wrong is told where it stands', async () => {
	await head.goto('/facts/course/new');
	await head.getByLabel('课程代码').fill(code);
	await head.getByLabel('课程名称').fill(name);
	await head.getByLabel('开课系部').fill('机电系');
	await head.getByLabel('课程类别').selectOption('专业拓展课程');
	await head.getByLabel('课程性质').selectOption('任选');
	await head.getByLabel('总学时').fill('36');
	await head.getByLabel('其中实践').fill('40');
	await head.getByLabel('学分', { exact: true }).fill('2');
	const save = head.getByRole('button', { name: '保存课程' });
	await save.click();
	await expect(head.getByText('实践学时 40 多于总学时 36')).toBeVisible();
	await head.getByLabel('其中实践').fill('18');
	await save.click();
	// What is wrong with the hours may not be gone yet.
	const refused = head.getByRole('alert').filter({ hasText: '可以改商贸系的课程' });
	await expect(refused).toBeVisible();
	await head.getByLabel('开课系部').fill('商贸系');
	await save.click();
	await expect(head.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
});

for (const which of ['one plan', 'another plan'])
	test(`${which} takes it from the library by keys alone`, async () => {
		plans.push(await newPlan(head));
		await head.goto(`${plans.at(-1)}/courses`);
		await head.getByRole('button', { name: '加课程' }).click();
		await head.getByRole('menuitem', { name: '从课程库选…' }).press('Enter');
		await expect(head.getByRole('combobox', { name: '查找课程' })).toBeFocused();
		await head.keyboard.type(code);
		await expect(head.getByRole('option', { name })).toBeVisible();
		if (plans.length === 1) expect(await faultsOn(head, { within: 'dialog[open]' })).toEqual([]);
		await head.keyboard.press('Enter');
		await expect(rowOf(head, name)).toBeVisible();
		await expect(cellOf(head, name, '总学时')).toHaveText('36');
		await saved(head);
	});

test('its hours change: the preview says what becomes of each plan, and is done for the one that is chosen', async () => {
	await head.goto(`/facts/course?q=${code}`);
	await expect(head.getByRole('row').filter({ hasText: name })).toContainText('2 份方案');
	await head.getByRole('link', { name }).click();
	// 72 hours in two credits: 36 to a credit, where 16 to 18 are asked for.
	await head.getByLabel('总学时').fill('72');
	await head.getByRole('button', { name: '保存课程' }).click();
	const preview = head.getByRole('region', { name: '对方案的影响' });
	await expect(preview).toContainText('2 份方案有它');
	const effects = preview.getByRole('article');
	for (const effect of await effects.all()) {
		await expect(effect).toContainText('总学时：36 → 72');
		await expect(effect).toContainText('不符合');
		await expect(effect.getByRole('list', { name: '检查结果的变化' })).toContainText(
			'学时折算学分',
		);
	}
	expect(await faultsOn(head)).toEqual([]);
	await effects.nth(1).getByRole('checkbox').uncheck();
	await preview.getByRole('button', { name: '保存，并带入选中的 1 份方案' }).click();
	await expect(head.getByRole('status').filter({ hasText: '已带入 1 份方案' })).toBeVisible();
	const hours: string[] = [];
	for (const plan of plans) {
		await head.goto(`${plan}/courses`);
		hours.push((await cellOf(head, name, '总学时').innerText()).trim());
	}
	expect(hours.toSorted()).toEqual(['36', '72']);
	await head.goto(plans[hours.indexOf('36')] ?? '');
});

test('a plan that kept its own takes the library’s in the details of the course', async () => {
	await head.goto(`${new URL(head.url()).pathname}/courses`);
	await cellOf(head, name, '课程名称').or(rowOf(head, name).getByRole('rowheader')).first().click();
	await head.getByRole('button', { name: '课程详情' }).click();
	const part = head.getByRole('dialog').getByRole('region', { name: '课程库' });
	await expect(part).toContainText('总学时：本方案 36；课程库 72');
	await part.getByRole('button', { name: /采用.*总学时/ }).click();
	await expect(part).toContainText('内容一致');
	await saved(head);
});
