import { describe, expect, it } from 'vitest';
import { differenceBetween } from '#domain/difference/difference.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { printChangeForm } from '#exports/word/change-form.ts';
import { fullPlan } from '#tests/builders/full-plan.ts';
import { accepted, type Settled } from './settled.ts';

const before = fullPlan();

const printed = (after: Plan): Promise<Uint8Array> =>
	printChangeForm({
		difference: differenceBetween(before, after),
		before: '2026级直播电商服务 v1.0',
		after: '2026级直播电商服务 编写中',
		author: '周岚',
		date: '2026-05-12T08:00:00.000Z',
	});

type Table = readonly (readonly string[])[];
const tables = (document: readonly Settled[]): Table[] =>
	document.filter((one): one is Table => typeof one !== 'string');

describe('变更审批表', () => {
	it('has each course that changed, as planned and as changed, and what else changed', async () => {
		const courses = before.courses
			.filter(({ name }) => name !== '零售基础')
			.map((course) =>
				course.name === '美学基础'
					? { ...course, name: '美术基础', credits: 3, place: '画室' }
					: course,
			);
		const document = await accepted(await printed({ ...before, courses, goal: '另一个目标' }));
		const rows = tables(document)
			.flat()
			.map((row) => row.join('|'));
		expect(document[0]).toBe('专业人才培养方案变更审批表');
		expect(rows).toContainEqual(
			expect.stringMatching(/^\d+\|修改\|美学基础\|一（2）\|36\|2?\|美术基础\|一（2）\|36\|3$/),
		);
		expect(rows).toContainEqual(
			expect.stringMatching(/^\d+\|删除\|零售基础\|二（3）\|54\|\d*\|—\|—\|—\|—$/),
		);
		expect(rows).toContainEqual('课程：美术基础|授课地点|空|画室');
		expect(rows).toContainEqual(`培养目标|—|${before.goal}|另一个目标`);
		expect(rows.filter((row) => row.startsWith('总学时|'))).toHaveLength(1);
		expect(rows).toContainEqual(expect.stringContaining('党组织会议'));
	});

	it('tells what its columns do not show among the other changes: practice, nature, assessment, code', async () => {
		const courses = before.courses.map((course) =>
			course.name === '美学基础'
				? {
						...course,
						code: 'Z9',
						nature: 'limited' as const,
						assessment: 'exam' as const,
						practiceHours: (course.practiceHours ?? 0) + 3,
					}
				: course,
		);
		const document = await accepted(await printed({ ...before, courses }));
		const rows = tables(document)
			.flat()
			.map((row) => row.join('|'));
		const practice = before.courses.find(({ name }) => name === '美学基础')?.practiceHours ?? 0;
		expect(rows).toContainEqual(`课程：美学基础|实践学时|${practice}|${practice + 3}`);
		for (const field of ['代码', '性质', '考核'])
			expect(rows.filter((row) => row.startsWith(`课程：美学基础|${field}`))).toHaveLength(1);
		expect(rows.filter((row) => row.includes('|修改|'))).toEqual([]);
	});

	it('of a change of nothing says so, and is the same bytes twice', async () => {
		const [one, again] = [await printed(before), await printed(before)];
		expect(Buffer.compare(one, again)).toBe(0);
		expect(await accepted(one)).toContain('原计划与变更后的内容相同。');
	});
});
