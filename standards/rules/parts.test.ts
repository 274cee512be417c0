import { expect, test } from 'vitest';
import { parameterOf } from '#tests/builders/judging-of.ts';
import { judgeParts } from './parts.ts';

const parameter = parameterOf({ parts: ['语文', '数学', '历史'] });
const judge = (...lacking: string[]) =>
	judgeParts({ parameter, lacking, at: ['courses'], message: '' });

test('a list that lacks nothing passes, with all its parts measured', () => {
	expect(judge()).toMatchObject({
		...{ status: 'pass', measured: '语文、数学、历史', fixes: [] },
		worseThan: undefined,
	});
});

test('a breach measures what is lacking', () => {
	expect(judge('数学', '历史')).toMatchObject({
		status: 'violation',
		measured: '数学、历史',
		required: '语文、数学、历史',
		fixes: [],
	});
});

test('a reason lapses when a part joins those that were lacking', () => {
	expect(judge('数学', '历史').worseThan?.('历史、数学')).toBe(false);
	expect(judge('数学').worseThan?.('数学、历史')).toBe(false);
	expect(judge('数学', '语文').worseThan?.('数学、历史')).toBe(true);
});

test('only a breach has ways to mend', () => {
	const fixes = [{ edits: [], effect: '加入《历史》' }];
	const of = (...lacking: string[]) =>
		judgeParts({ parameter, lacking, at: ['courses'], message: '', fixes }).fixes;
	expect(of('历史')).toEqual(fixes);
	expect(of()).toEqual([]);
});
