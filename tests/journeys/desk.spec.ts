/** 教务 at their desk: what blocks which plan, one ruling for several, loads, a change, deadlines, a trial. */
import { expect, test, type Page } from './journey.ts';
import { faultsOn } from './looked-at.ts';
import { personAt } from './pages.ts';

test.describe.configure({ mode: 'serial', timeout: 90_000 });

let affairs: Page;
test.beforeAll(async ({ browser }) => {
	affairs = await personAt(browser, '教务处');
});
test.afterAll(() => affairs.context().close());

test('all plans are listed, filtered by keyboard, and lead to what blocks them', async () => {
	await affairs.goto('/desk');
	await expect(affairs.getByRole('heading', { name: '全校方案', level: 1 })).toBeVisible();
	const search = affairs.getByRole('searchbox', { name: '按文字筛选方案' });
	await search.focus();
	await affairs.keyboard.type('730701');
	await affairs.keyboard.press('Enter');
	await expect(affairs).toHaveURL(/q=730701/);
	const row = affairs.getByRole('row').filter({ hasText: '730701' });
	await expect(row).toHaveCount(1);
	expect(await faultsOn(affairs)).toEqual([]);
	await affairs.goto('/desk');
	await affairs.getByRole('row').getByRole('listitem').getByRole('link').first().click();
	await expect(affairs).toHaveURL(/\/plans\/[0-9a-z]{16}\//);
});

test('one finding is ruled on for the plans that were chosen', async () => {
	await affairs.goto('/desk/findings');
	const group = affairs.locator('details').filter({ hasText: '对选中的方案认定不适用' }).first();
	await group.locator('summary').first().click();
	await group.getByRole('checkbox').first().check();
	await group.getByLabel('不适用的理由').fill('学校另有安排，见会议纪要');
	expect(await faultsOn(affairs)).toEqual([]);
	await group.getByRole('button', { name: '对选中的方案认定不适用' }).click();
	await expect(affairs.getByText('已办理 1 份')).toBeVisible({ timeout: 30_000 });
});

test('courses, loads, changes and rules open without a fault, on a phone too', async () => {
	for (const width of [1440, 390]) {
		await affairs.setViewportSize({ width, height: 844 });
		for (const path of ['', '/courses', '/loads', '/changes', '/rules', '/rejudge']) {
			await affairs.goto(`/desk${path}`);
			await expect(affairs.getByRole('heading', { level: 1 })).toBeVisible();
			expect(await faultsOn(affairs), path).toEqual([]);
		}
	}
	await affairs.setViewportSize({ width: 1440, height: 900 });
	await affairs.goto('/desk/changes');
	await expect(affairs.getByText('考核方式')).toBeVisible();
	await affairs.goto('/desk/loads');
	await expect(affairs.getByText('数控技术应用（660103）专业课')).toBeVisible();
});

test('courses that differ are those marked among all, and said to be none where they are', async () => {
	const courses = affairs.locator('main details');
	const numberIn = (text: string) => Number(/\d+/.exec(text)?.[0]);
	await affairs.goto('/desk/courses?differs=1');
	// Which plans the school has by now hangs on what ran before.
	const differing = await courses.count();
	await expect(courses.filter({ hasText: '不一致' })).toHaveCount(differing);
	await expect(affairs.getByText('各专业的学时、学分和类别都一致')).toHaveCount(
		differing === 0 ? 1 : 0,
	);
	const all = affairs.getByRole('link', { name: /^全部 \d+ 门$/ });
	const number = numberIn(await all.innerText());
	expect(number).toBeGreaterThan(0);
	await all.click();
	await expect(courses).toHaveCount(number);
	await expect(courses.filter({ hasText: '不一致' })).toHaveCount(differing);
});

test('deadlines are set, and days that contradict each other are refused', async () => {
	await affairs.goto('/desk/rules');
	const days = affairs.getByLabel('审定和发布：开学前（天）');
	await days.fill('400');
	await affairs.getByRole('button', { name: '保存期限' }).click();
	await expect(affairs.getByText('离开学的天数不能更多')).toBeVisible();
	await days.fill('21');
	await affairs.getByRole('button', { name: '保存期限' }).click();
	await expect(affairs.getByText('期限已保存')).toBeVisible();
});

test('a requirement is tried on all plans before it holds', async () => {
	await affairs.goto('/desk/rejudge');
	await affairs.getByLabel('规则').selectOption('hours/total');
	await affairs.getByLabel('数值').fill('3001');
	await affairs.getByRole('button', { name: '读出这条要求' }).click();
	// The first answer waits until it was called off: a few plans are over in no time.
	let callOff = (): void => undefined;
	const called = new Promise<void>((resolve) => (callOff = resolve));
	await affairs.route(/\/desk\/rejudge\/[0-9a-z]{16}/, async (route) => {
		await called;
		await route.continue().catch(() => undefined);
	});
	await affairs.getByRole('button', { name: /份方案试算$/ }).click();
	await affairs.getByRole('button', { name: '停止' }).click();
	callOff();
	await expect(affairs.getByText('已停止')).toBeVisible();
});
