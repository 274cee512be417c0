import { expect, it } from 'vitest';
import { errorWords, isOurs } from './error-words.ts';

it('says how to go on for every kind of error', () => {
	for (const status of [400, 401, 403, 404, 405, 409, 413, 418, 429, 500, 502, 503]) {
		const { title, next } = errorWords(status);
		expect(title).not.toBe('');
		expect(next).toMatch(/。$/);
		expect(title + next).not.toMatch(/[！!]|系统异常|操作失败/);
	}
});

it('asks for the number only where the log has one', () => {
	expect(errorWords(500, 'a1b2').next).toContain('编号');
	expect(errorWords(500).next).not.toContain('编号');
	expect(errorWords(404).next).not.toContain('编号');
});

it('shows our own messages and hides the framework’s', () => {
	expect(isOurs('没有这份方案。')).toBe(true);
	expect(isOurs('Not Found')).toBe(false);
});
