import { describe, expect, it } from 'vitest';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import type { Change } from './compare.ts';
import { effectsOf, planAfter, verdictSentences } from './effects.ts';
import type { Verification } from './index.ts';

const plan = referencePlan();
const course = plan.courses.find(({ name }) => name === '直播销售')!;
const head = ['类别', '课程名称', '学分', '总学时', '理论', '实践'];
const row = ['核心', '直播销售', '8', '144', '48', '96'];

function changedTo(column: string, after: string): Verification {
	const change: Change = {
		place: { part: '教学进程表', table: null, row: '直播销售', column, line: null },
		before: row[head.indexOf(column)] ?? '',
		after,
	};
	const place = { ...change.place, line: { row: 2, column: head.indexOf(column) + 1 } };
	const registered = [{ title: '教学进程表', lines: [head, row] }];
	const changes = [{ ...change, place }];
	return { form: 'excel', plan, registered, changes } as unknown as Verification;
}

describe('what a changed figure would mean', () => {
	it('for its row and the sums of the plan', () => {
		const found = changedTo('实践', '106');
		expect(effectsOf(found)).toEqual([
			'改动后《直播销售》理论 48 与实践 106 之和为 154，不等于总学时 144。',
			'按改动后的数值，全文实践学时应由 1745 变为 1755。',
		]);
		const after = planAfter(found).courses.find(({ id }) => id === course.id);
		expect(after).toEqual({ ...course, practiceHours: 106 });
	});

	it('for credits', () => {
		expect(effectsOf(changedTo('学分', '9'))).toEqual([
			'按改动后的数值，全文总学分应由 161 变为 162。',
		]);
	});

	it.each([
		['总学时', '144'],
		['实践', '很多'],
	])('nothing that is reckoned or no number: %s %s', (column, after) => {
		const found = changedTo(column, after);
		expect(planAfter(found)).toBe(plan);
	});

	it('for the results of rules', () => {
		const finding = { rule: 'r', title: '实践占比', at: ['courses'], strength: 'principle' };
		const [good, bad] = [
			{ ...finding, status: 'pass', message: '' },
			{ ...finding, status: 'violation', message: '还差 16 学时。' },
		] as unknown as Parameters<typeof verdictSentences>[0]['findings'];
		expect(verdictSentences({ findings: [good!] }, { findings: [good!] })).toEqual([]);
		expect(verdictSentences({ findings: [good!] }, { findings: [bad!] })).toEqual([
			'“实践占比”由符合变为偏离：还差 16 学时。',
		]);
	});
});
