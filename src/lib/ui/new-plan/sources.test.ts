import { describe, expect, it } from 'vitest';
import type { PlanRow } from '#domain/plan/row.ts';
import { grouped, listedNow, sources } from './sources.ts';

const row = (id: string, more: Partial<PlanRow> = {}): PlanRow => ({
	...{ id, programmeCode: '730705', programmeName: '直播电商服务', cohort: 2025, standard: null },
	...{ department: '', stage: 'drafting', stageSince: '', owner: { id: 'p', name: '周岚' } },
	...{ updatedAt: '', updatedBy: { id: 'p', name: '周岚' }, revision: 3, summary: null },
	...{ version: null, mayEdit: true },
	...more,
});

describe('plans to start from', () => {
	it('are versions before drafts, the newest cohort first; a published plan has no draft', () => {
		const all = sources([
			row('a', { cohort: 2026 }),
			row('b', { version: 2, stage: 'published', cohort: 2024 }),
			row('c', { version: 1, stage: 'revision' }),
		]);
		expect(all.map(({ key }) => key)).toEqual(['c@v1', 'b@v2', 'a@r3', 'c@r3']);
		expect(all[1]?.label).toBe('2024级 直播电商服务 v2.0（已发布，周岚）');
	});

	it('of the same programme come first, and no group is empty', () => {
		const all = sources([row('a'), row('b', { programmeCode: '730701' })]);
		const of = (code: string) => grouped(all, code).map(({ label }) => label);
		expect([of('730705'), of('999999')]).toEqual([['本专业', '其他专业'], ['其他专业']]);
	});

	it('go on from a draft to what is listed of it now', () => {
		const all = sources([row('a', { revision: 4 }), row('b', { version: 1, stage: 'approval' })]);
		const now = ['a@r3', 'a@r4', 'b@r9', 'gone@r1', ''].map((key) => listedNow(all, key));
		expect(now).toEqual(['a@r4', 'a@r4', 'b@v1', '', '']);
	});
});
