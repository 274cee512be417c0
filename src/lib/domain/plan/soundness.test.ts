/** Every fault of a plan that cannot be computed with: where, what is wrong, what would be right. */
import { describe, expect, it, test } from 'vitest';
import { courseOf, heldIn, segmentOf } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { certificateOf } from '#tests/builders/claims-of.ts';
import type { Plan } from './shape.ts';
import { soundnessFaults } from './soundness.ts';

const of = (parts: Partial<Plan>) =>
	soundnessFaults({ ...planOf(), ...parts }).map(({ path, wrong, right }) => [path, wrong, right]);
const passage = { id: 'p', text: '', meets: [] };
const outcome = { id: 'o', text: '', standardItem: null, courses: [] };
const once = '每项只出现一次';
const absent = '周数分配表到第 6 学期为止，请改学期或补周数分配表';

describe('a plan is not sound', () => {
	test.each<[Partial<Plan>, string, string]>([
		[{ courses: [courseOf(), courseOf()] }, 'courses/c1', '课程编号 c1 重复'],
		[{ segments: [segmentOf(), segmentOf()] }, 'segments/s1', '环节编号 s1 重复'],
		[{ outcomes: [outcome, outcome] }, 'outcomes/o', '培养规格编号 o 重复'],
		[{ groups: [groupOf(), groupOf()] }, 'groups/g1', '课程组编号 g1 重复'],
		[{ chapters: { quality: [passage], goal: [passage] } }, 'chapters/p', '段落编号 p 重复'],
		[
			{ calendar: [...planOf().calendar, ...planOf().calendar.slice(5)] },
			'calendar/6',
			'学期 6 重复',
		],
		[
			{ certificates: [certificateOf(), certificateOf()] },
			'certificates/webcast-operation@2021-2.0',
			'证书 webcast-operation@2021-2.0 重复',
		],
		[
			{
				courses: [
					courseOf({ terms: [3, 3].map((semester) => ({ id: 't', semester, weeklyHours: 1 })) }),
				],
			},
			'courses/c1/terms/t',
			'学期安排编号 t 重复',
		],
		[
			{ segments: [segmentOf({ terms: [heldIn(1, { id: 't' }), heldIn(2, { id: 't' })] })] },
			'segments/s1/terms/t',
			'学期安排编号 t 重复',
		],
	])('where something stands twice: %#', (parts, path, wrong) => {
		expect(of(parts)).toEqual([[path, wrong, once]]);
	});

	it('where a position has its duties twice: its path is the one of the second', () => {
		const duties = ['主播', '运营', '主播'].map((position) => ({
			position,
			tasks: [],
			courses: [],
		}));
		expect(of({ occupations: { ...planOf().occupations, duties } })).toEqual([
			['occupations/duties/2', '岗位 主播 重复', once],
		]);
	});

	it('says once of what stands three times, and all that stand twice', () => {
		const courses = ['a', 'a', 'a', 'b', 'b'].map((id) => courseOf({ id }));
		expect(of({ courses }).map(([path]) => path)).toEqual(['courses/a', 'courses/b']);
	});

	test.each<[Partial<Plan>, string]>([
		[{ courses: [courseOf({ weekly: { 7: 2 } })] }, 'courses/c1/terms/7/semester'],
		[{ segments: [segmentOf({ terms: [heldIn(7)] })] }, 'segments/s1/terms/7/semester'],
		[
			{ themes: [{ theme: '安全教育', form: 'lecture', semester: 7, hours: null }] },
			'themes/0/semester',
		],
		[
			{ certificates: [certificateOf({ examSemester: 7 })] },
			'certificates/webcast-operation@2021-2.0/examSemester',
		],
	])('where a semester is not in the calendar: %#', (parts, path) => {
		expect(of(parts)).toEqual([[path, '没有第 7 学期', absent]]);
	});

	it('but may leave a semester open', () => {
		const themes = [{ theme: '安全教育', form: 'lecture' as const, semester: null, hours: null }];
		expect(of({ themes, certificates: [certificateOf({ examSemester: null })] })).toEqual([]);
		expect(of({ calendar: [], courses: [courseOf({ weekly: { 1: 1 } })] })[0]?.[2]).toBe(
			absent.replace('6', '0'),
		);
	});

	it('where a course is in a group that is not there', () => {
		expect(of({ courses: [courseOf({ group: 'g9' })] })).toEqual([
			['courses/c1/group', '没有课程组 g9', '先建课程组，或去掉所属课程组'],
		]);
	});

	test.each([
		['2029-03-01', null, '起止日期只写了一个', '都写，或都不写'],
		[null, '2029-03-01', '起止日期只写了一个', '都写，或都不写'],
		['2029-03-02', '2029-03-01', '起 2029-03-02 晚于止 2029-03-01', '起日不晚于止日'],
		['2029-03-01', '2029-03-01', null, null],
		['2029-03-01', '2029-03-02', null, null],
		[null, null, null, null],
	])('by dates from %s to %s: %s', (from, to, wrong, right) => {
		const found = of({ segments: [segmentOf({ terms: [heldIn(1, { from, to })] })] });
		expect(found).toEqual(wrong === null ? [] : [['segments/s1/terms/1', wrong, right]]);
	});

	const option = (parts: Parameters<typeof courseOf>[0] = {}) =>
		courseOf({ group: 'g1', weekly: { 3: 2 }, ...parts });
	const grouped = (take: number, ...courses: ReturnType<typeof option>[]) =>
		of({
			groups: [groupOf({ take })],
			courses: courses.map((course, index) => ({ ...course, id: `c${index}` })),
		});

	it('by options of a group that do not fit together', () => {
		const nature = '同一组的课程须同为必修、限选、任选之一';
		expect(grouped(1, option(), option())).toEqual([]);
		expect(grouped(1, option(), option({ category: 'extension' }))).toEqual([
			['groups/g1', '各选项的课程类别不一', '同一组的课程须同为一类'],
		]);
		expect(grouped(1, option(), option({ nature: 'free' }))).toEqual([
			['groups/g1', '各选项的课程性质不一', nature],
		]);
		expect(grouped(2, option(), option())).toEqual([]);
		expect(grouped(3, option(), option())).toEqual([
			['groups/g1/take', '只有 2 个选项，不能选 3 个', '减少应选数，或增加选项'],
		]);
		expect(grouped(1)).toEqual([]);
		expect(grouped(1, option(), option({ weekly: { 3: 4 } }))).toEqual([
			[
				'groups/g1/counts',
				'各选项的学时、学分不一，不知按多少计',
				'使各选项一致，或在 counts 中写明每项按多少计',
			],
		]);
	});

	it('by its groups only where nothing else is wrong', () => {
		const courses = [option({ id: 'a' }), option({ id: 'a', category: 'extension' as const })];
		expect(of({ groups: [groupOf()], courses }).map(([path]) => path)).toEqual(['courses/a']);
	});
});
