import { describe, expect, it } from 'vitest';
import { judge } from '../plans/judge.ts';
import type { DraftOrder } from './drafted.ts';
import { previewOf } from './preview.ts';
import { draftApart } from './thread.ts';

const order = (teaching: number, edition = '2025'): DraftOrder => ({
	standard: '730705',
	edition,
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

async function previewed(teaching: number) {
	const draft = await draftApart(order(teaching));
	const check = await judge(draft.plan, '2026-09-01');
	if (!check.ok) throw new Error('the draft has a known standard');
	return previewOf(draft, check.value);
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
		await draftApart(order(17));
		clearInterval(turning);
		expect(turns).toBeGreaterThan(5);
	});

	it('fail alone: the next one is made', async () => {
		await expect(draftApart(order(18, '1999'))).rejects.toThrow('730705@1999');
		await expect(draftApart(order(18))).resolves.toHaveProperty('plan.cohort', 2026);
	});
});
