import { describe, expect, it } from 'vitest';
import type { DeskRow } from '#domain/desk/desk-row.ts';
import { affectedWords, cohortWords, studentsWords } from './change-words.ts';
import { leftWords, urgencyOf } from './deadline-words.ts';
import { deskFilterOf, deskRows } from './desk-filter.ts';

const deadline = (left: number, on: string) => ({
	...{ milestone: 'submission' as const, on, left },
	start: { on: '2027-09-01', known: true },
});

const row = (id: string, more: Partial<DeskRow> = {}): DeskRow => ({
	...{ id, programmeCode: '730705', programmeName: '直播电商服务', cohort: 2026, standard: null },
	...{ department: '商贸系', stage: 'drafting', stageSince: '', owner: { id: 'z', name: '周岚' } },
	...{ updatedAt: '2026-04-10', updatedBy: { id: 'z', name: '周岚' }, revision: 1, summary: null },
	...{ version: null, mayEdit: false, deadline: null, blocking: [], blockingCount: 0 },
	isListed: true,
	...more,
});

const rows = [
	row('later', { deadline: deadline(20, '2026-05-20') }),
	row('late', { deadline: deadline(-1, '2026-04-29'), department: '机电系' }),
	row('published', { stage: 'published', cohort: 2025 }),
	row('blocked', { deadline: deadline(0, '2026-04-30'), blockingCount: 3 }),
];
const shown = (query: string): string[] =>
	deskRows(rows, deskFilterOf(new URLSearchParams(query))).map(({ id }) => id);

describe('the list of the desk', () => {
	it('has what is due first before it, and what is due no more at its end', () => {
		expect(shown('')).toEqual(['late', 'blocked', 'later', 'published']);
	});

	it('is filtered by lateness, blocks, department, stage and words, and what is unknown filters nothing', () => {
		expect(shown('is=late')).toEqual(['late']);
		expect(shown('is=blocked')).toEqual(['blocked']);
		expect(shown('department=机电系')).toEqual(['late']);
		expect(shown('stage=published')).toEqual(['published']);
		expect(shown('q=2025级')).toEqual(['published']);
		expect(shown('is=nothing&sort=nothing')).toHaveLength(4);
	});
});

describe('words', () => {
	it('tell a deadline before, on and after its day', () => {
		expect([1, 0, -1].map((left) => leftWords(deadline(left, '')))).toEqual([
			'还有 1 天',
			'今天截止',
			'逾期 1 天',
		]);
		expect([15, 14, 0, -1].map((left) => urgencyOf(deadline(left, '')))).toEqual([
			'far',
			'soon',
			'soon',
			'late',
		]);
	});

	it('tell a cohort that is to come, in school, and gone', () => {
		const reach = { last: 6, students: 96, semesters: [2, 3, 4] };
		expect(cohortWords({ ...reach, current: null })).toBe('还没有入学');
		expect(cohortWords({ ...reach, current: 6 })).toBe('在校第 6 学期');
		expect(studentsWords({ ...reach, current: 6 })).toBe('96 人');
		expect(studentsWords({ ...reach, current: 6, students: null })).toBe('人数没有填');
		expect(studentsWords({ ...reach, current: 7 })).toBe('');
		expect(studentsWords({ ...reach, current: null })).toBe('');
		expect(cohortWords({ ...reach, current: 7 })).toBe('已经毕业');
		expect(affectedWords({ ...reach, current: 3 })).toBe(
			'第 2 学期已过去，改动对这一级不起作用；第 3 学期正在进行；第 4 学期尚未开始',
		);
	});
});
