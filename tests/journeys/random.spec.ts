/** A short random run of each day; long ones are `npm run fuzz -- together`. */
import { expect, test } from './journey.ts';
import { togetherAt } from '#tests/fuzz/together.ts';

test.describe.configure({ timeout: 480_000 });

test('two who type at random in three windows, cut off and killed at random, end with one plan and lose no edit', async ({
	browser,
	server,
}) => {
	const figures = await togetherAt(server, browser, { seed: 2026, seconds: 10, calm: 1 });
	test.info().annotations.push({ type: '随机运行', description: JSON.stringify(figures) });
	expect(figures.edits).toBeGreaterThan(0);
	expect(figures.cuts + figures.kills + figures.crashes).toBeGreaterThan(0);
	expect(figures.fates['lost'] ?? 0).toBe(0);
});
