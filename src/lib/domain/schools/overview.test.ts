import { describe, expect, it } from 'vitest';
import { warningsOf, type Totals, type Upkeep } from './overview.ts';
import type { Job } from './upkeep.ts';

const now = Date.parse('2026-11-26T12:00:00Z');
const totals: Totals = {
	...{ schools: 2, suspended: 0, active: 3, changes: 9, bytes: 10, failedImports: 0 },
	...{ broken: 0, behind: 0, unknown: 0, at: '2026-11-26T11:30:00Z' },
};
const job = (part: Partial<Job>): Job => ({
	...{ id: 'j', kind: 'backup', outcome: 'done', startedAt: '2026-11-26T02:00:00Z', endedAt: null },
	...{ by: '定时', backup: 'b', words: '2 所学校' },
	...part,
});
const backup = (at: string) => ({ name: 'b', at, bytes: 1, schools: 2, failed: 0 });
const upkeep = (part: Partial<Upkeep> = {}): Upkeep => ({
	...{ free: 50, disk: 100, schedule: { time: '02:00', keep: 7 }, jobs: [] },
	...{
		backups: [backup('2026-11-26T02:00:00Z')],
		backup: job({}),
		rehearsal: job({ kind: 'rehearsal' }),
	},
	...part,
});
const texts = (over: Partial<Totals>, kept: Partial<Upkeep> = {}): string =>
	warningsOf({ ...totals, ...over }, upkeep(kept), now)
		.map(({ text }) => text)
		.join('');

describe('what an operator is warned of', () => {
	it('is nothing where all is well', () => expect(texts({})).toBe(''));

	it.each([
		['数据库打不开', { broken: 1 }, {}],
		['不是当前版本', { behind: 1 }, {}],
		['没有读成', { failedImports: 1 }, {}],
		['不到一成', {}, { free: 9 }],
		['没有成功：磁盘', {}, { backup: job({ outcome: 'failed', words: '磁盘' }) }],
		['不完整', {}, { backup: job({ outcome: 'partly' }) }],
		['没有通过', {}, { rehearsal: job({ kind: 'rehearsal', outcome: 'failed' }) }],
		['两天没有新的备份', {}, { backups: [backup('2026-11-24T11:59:00Z')] }],
		['没有设定', {}, { schedule: { time: null, keep: 7 } }],
	])('%s', (words, over, kept) => expect(texts(over, kept)).toContain(words));

	it('is not that the disk is a tenth free, or that the backup is two days old', () => {
		expect(texts({}, { free: 10, backups: [backup('2026-11-24T12:00:00Z')] })).toBe('');
	});
});
