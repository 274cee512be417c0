/** A key reaches the changed totals in a time that grows no faster than the plan, on a slow machine, too. */
import { expect, test, type Page } from './journey.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { keyTime, slowed } from './key-time.ts';
import { newPlan, personAt } from './pages.ts';

test.describe.configure({ timeout: 180_000 });

const keys = 3;
/** Courses that are added to those of the draft. */
const more = 60;

async function revisionOf(page: Page, plan: string): Promise<number> {
	const headers = { accept: 'application/json' };
	const answer = await page.request.get(`${plan}/events?after=0`, { headers });
	const { changes } = (await answer.json()) as { changes: { revision: number }[] };
	return changes.at(-1)?.revision ?? 0;
}

async function timeOf(page: Page, plan: string): Promise<number> {
	const client = await page.context().newCDPSession(page);
	await page.goto(`${plan}/courses`);
	await client.send('Emulation.setCPUThrottlingRate', { rate: slowed });
	const time = await keyTime(page, keys);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await client.detach();
	return time;
}

test('a key takes no longer than the plan has grown', async ({ browser, baseURL }) => {
	const page = await personAt(browser, '专业负责人');
	const plan = await newPlan(page);
	const few = await timeOf(page, plan);
	const drafted = await page.locator('tbody tr.course').count();
	const courses = Array.from({ length: more }, (_, index) => ({
		name: `加课${index}`,
		weekly: { 1: 2 },
	}));
	const added = planOf({ courses }).courses;
	const data = {
		base: await revisionOf(page, plan),
		clientId: 'live',
		requestId: 'live-many-courses',
		edits: added.map((course, index) => ({
			op: 'add',
			path: `courses/live-${index}`,
			from: null,
			to: { ...course, id: `live-${index}` },
		})),
	};
	const answer = await page.request.post(`${plan}/edits`, {
		data,
		headers: { origin: baseURL ?? '' },
	});
	expect(answer.ok(), await answer.text()).toBe(true);
	const many = await timeOf(page, plan);
	test.info().annotations.push({ type: '按键到总计（毫秒）', description: `${few} → ${many}` });
	expect(drafted).toBeGreaterThan(20);
	expect(many / few).toBeLessThan((drafted + more) / drafted);
	await page.context().close();
});
