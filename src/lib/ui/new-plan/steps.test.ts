import { describe, expect, it } from 'vitest';
import { blockedBy, stepsOf } from './steps.ts';

const fine = { year: 1, sum: 4000, missing: 0 };
const short = { year: 2, sum: 3900, missing: 100 };
const progress = {
	standard: undefined,
	cohort: '2026',
	creditSystem: true,
	start: '教学标准',
	aims: 0,
	years: [fine],
	faults: [],
};

describe('what keeps a plan from being made', () => {
	it('names the school year whose weeks are wrong', () => {
		expect(blockedBy([fine, short], [])).toBe('第二学年的周数需要改正后才能生成');
		expect(blockedBy([{ year: 1, sum: null, missing: null }], [])).toContain('第一学年');
	});

	it('forgets what the server said of a year that has been mended since', () => {
		expect(blockedBy([fine], [{ path: 'year/1', wrong: '', right: '' }])).toBeNull();
	});

	it('asks for any other fault to be mended', () => {
		expect(blockedBy([fine], [{ path: 'cohort', wrong: '', right: '' }])).not.toBeNull();
	});

	it('asks for no weeks where the standard fixes none', () => {
		expect(blockedBy([{ year: 1, sum: 3000, missing: null }], [])).toBeNull();
	});
});

it('marks the step that holds a fault', () => {
	const steps = stepsOf({ ...progress, years: [short] });
	expect(steps.map(({ id, state }) => [id, state])).toEqual([
		['standard', 'open'],
		['cohort', 'done'],
		['start', 'done'],
		['certificates', 'open'],
		['calendar', 'wrong'],
		['confirm', 'open'],
	]);
});
