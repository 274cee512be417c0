/** A certificate becomes an aim of a plan that is open in a window: its standard is fetched, and judges. */
import { expect, test } from './journey.ts';
import { account, clientOf } from './accounts.ts';
import { newPlan, personAt } from './pages.ts';

const aim = {
	standard: { id: 'webcast-operation', edition: '2021-2.0' },
	...{ level: '初级', track: null, examSemester: 4, mapping: [], conversion: [] },
};
const path = 'certificates/webcast-operation@2021-2.0';

test('what a certificate asks is judged in an open window without a reload', async ({
	browser,
	baseURL,
}) => {
	test.setTimeout(120_000);
	const page = await personAt(browser, '专业负责人');
	const plan = await newPlan(page);
	await page.goto(`${plan}/courses`);
	const panel = page.getByRole('complementary', { name: '合规检查' });
	await expect(panel).toBeVisible();
	await expect(panel).not.toContainText('证书技能覆盖');

	const colleague = await clientOf(baseURL ?? '', account('专业负责人', 1));
	const save = async (requestId: string, edit: object) => {
		const data = { base: 0, clientId: 'another-window', requestId, edits: [edit] };
		const answer = await colleague.post(`${plan}/edits`, { data });
		const saved = (await answer.json()) as { revision?: unknown };
		expect(typeof saved.revision).toBe('number');
	};
	await save('add-an-aim', { op: 'add', path, from: null, to: aim });
	await expect(panel).toContainText('证书技能覆盖', { timeout: 20_000 });
	await save('drop-the-aim', { op: 'remove', path, from: aim, to: null });
	await expect(panel).not.toContainText('证书技能覆盖', { timeout: 20_000 });
	await colleague.dispose();
	await page.context().close();
});
