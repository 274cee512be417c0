import { describe, expect, it } from 'vitest';
import { dayWords, whenWords } from './when.ts';

const now = '2026-04-10T04:00:00Z'; // noon at the schools

describe('moments in words', () => {
	it.each([
		['2026-04-10T02:42:00Z', '今天 10:42'],
		['2026-04-09T16:00:00Z', '今天 00:00'],
		['2026-04-09T15:59:59Z', '昨天 23:59'],
		['2026-04-08T08:00:00Z', '4月8日'],
		['2025-12-31T15:00:00Z', '2025-12-31'],
		['2025-12-31T16:00:00Z', '1月1日'],
	])('%s is %s', (at, words) => expect(whenWords(at, now)).toBe(words));

	it('names the day of the week at the schools', () => {
		expect(dayWords(now)).toBe('2026年4月10日\u3000星期五');
		expect(dayWords('2026-04-10T16:00:00Z')).toBe('2026年4月11日\u3000星期六');
	});
});
