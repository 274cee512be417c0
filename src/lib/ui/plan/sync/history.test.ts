import { describe, expect, it } from 'vitest';
import { back, noHistory, over, record } from './history.ts';
import type { Meeting } from './meeting.ts';

const meeting: Meeting = {
	...{ kind: 'won', path: 'courses/a/credits', mine: 5, theirs: 6 },
	...{ by: { id: 'p2', name: '陈敏' }, at: null },
};
const set = (path: string, from: unknown, to: unknown) => ({ op: 'set', path, from, to }) as const;

describe('a step that came over somebody else’s value', () => {
	const steps = [
		{ label: '一', edits: [set('courses/a/credits', 2, 5)] },
		{ label: '二', edits: [set('courses/a/credits', 4, 5), set('goal', '', '甲')] },
		{ label: '三', edits: [set('goal', '甲', '乙')] },
	];
	const history = over(steps.reduce(record, noHistory), meeting);

	it('is taken back to theirs, the newest such step alone', () => {
		const second = back(back(history)!.after)!;
		expect(second.step.edits).toEqual([set('goal', '甲', ''), set('courses/a/credits', 5, 6)]);
		expect(back(second.after)?.step.edits).toEqual([set('courses/a/credits', 5, 2)]);
	});

	it('is none where nothing of ours is known', () => {
		expect(over(noHistory, meeting)).toEqual(noHistory);
	});
});
