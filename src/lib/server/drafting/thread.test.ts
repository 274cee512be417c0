import { describe, expect, it } from 'vitest';
import { checkPlan } from '#domain/rules/check-plan.ts';
import { prepareJudging } from '#standards/judging.ts';
import { loadTeachingStandard } from '#standards/register.ts';
import type { DraftOrder } from './drafted.ts';
import { previewOf } from './preview.ts';
import { draftApart } from './thread.ts';

const options = (teaching: number): Omit<DraftOrder, 'teaching' | 'programme'> => ({
	cohort: 2026,
	creditSystem: true,
	calendar: [1, 2, 3, 4, 5, 6].map((semester) => ({
		semester,
		weeks:
			semester === 6
				? { teaching: 0, exam: 1, practice: 18, flexible: 1 }
				: { teaching, exam: 1, practice: 19 - teaching, flexible: 0 },
	})),
});

async function order(weeks: number): Promise<DraftOrder> {
	const teaching = await loadTeachingStandard('730705', '2025');
	if (!teaching.ok) throw new Error('it ships');
	return { teaching: teaching.value, ...options(weeks) };
}

async function previewed(weeks: number) {
	const draft = await draftApart(await order(weeks));
	const on = '2026-09-01';
	const judging = await prepareJudging(draft.plan, { today: on });
	if (!judging.ok) throw new Error('the draft has a known standard');
	return previewOf(draft, checkPlan(judging.value, draft.plan, on));
}

describe('drafts from the thread', () => {
	it('are previewed with the figures that the plan will have', async () => {
		const preview = await previewed(18);
		expect(preview.submittable).toBe(true);
		expect(Number(preview.hours)).toBeGreaterThanOrEqual(3000);
		const byCategory = preview.shares.reduce((sum, { hours }) => sum + Number(hours), 0);
		expect(byCategory).toBe(Number(preview.hours));
		expect(preview.shares.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1);
		expect(preview.weekly).toHaveLength(6);
		expect(preview.weekly[5]).toBe(0);
	});

	it('leave the server free meanwhile', async () => {
		let turns = 0;
		const turning = setInterval(() => (turns += 1), 10);
		await draftApart(await order(17));
		clearInterval(turning);
		expect(turns).toBeGreaterThan(5);
	});

	it('fail alone: the next one is made', async () => {
		await expect(draftApart({ programme: '000000', ...options(18) })).rejects.toThrow('000000');
		await expect(draftApart(await order(18))).resolves.toHaveProperty('plan.cohort', 2026);
	});
});
