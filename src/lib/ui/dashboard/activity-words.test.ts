import { expect, it } from 'vitest';
import { activityWords, folded, type Activity } from './activity-words.ts';

const edit = (by: string, planId: string, count: number): Activity => ({
	planId,
	planName: '2026级 直播电商服务',
	at: '2026-04-10T02:00:00Z',
	by: { id: by, name: by },
	kind: 'edit',
	count,
	reason: '',
});

it('makes one line of the edits that one person made in a row', () => {
	const lines = folded(
		[edit('陈敏', 'p1', 1), edit('陈敏', 'p1', 3), edit('周岚', 'p1', 1), edit('陈敏', 'p1', 1)],
		10,
	);
	expect(lines.map(({ by, count }) => [by.name, count])).toEqual([
		['陈敏', 4],
		['周岚', 1],
		['陈敏', 1],
	]);
});

it('keeps plans apart, and shows no more lines than asked', () => {
	expect(folded([edit('陈敏', 'p1', 1), edit('陈敏', 'p2', 1)], 10)).toHaveLength(2);
	expect(folded([edit('陈敏', 'p1', 1), edit('陈敏', 'p2', 1)], 1)).toHaveLength(1);
});

it('shows the reason of a return', () => {
	expect(activityWords({ ...edit('沈毅', 'p1', 1), kind: 'return', reason: '偏离未写理由' })).toBe(
		'退回修改：偏离未写理由',
	);
});
