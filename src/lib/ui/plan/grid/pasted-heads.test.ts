import { describe, expect, it } from 'vitest';
import { byPlace, doubtful, headsOf } from './pasted-heads.ts';

const six = 6;

describe('heads of a school’s own table', () => {
	it('are known in any order and by other names', () =>
		expect(
			headsOf(
				[
					[
						'序号',
						'课程编码',
						'课程 名称',
						'课程性质',
						'总课时',
						'学分',
						'考核方式',
						'第1学期',
						'第二学期',
					],
					['1', 'Z01', '语文', '必修', '72', '4', '考试', '4', ''],
				],
				six,
			),
		).toEqual({
			rows: 1,
			targets: ['skip', 'code', 'name', 'nature', 'hours', 'credits', 'assessment', 's1', 's2'],
		}));

	it('stand in two rows where they span several columns, weeks of semesters below', () => {
		const texts = [
			['课程类别', '课程名称', '学分', '学时', '', '', '学期周学时（18周）', '', '备注'],
			['', '', '', '合计', '理论', '实践', '一', '二', ''],
			['', '', '', '', '', '', '16', '18', ''],
			['公共基础', '语文', '4', '72', '72', '0', '4', '', ''],
		];
		expect(headsOf(texts, six)).toEqual({
			rows: 3,
			targets: ['section', 'name', 'credits', 'hours', 'theory', 'practice', 's1', 's2', 'skip'],
		});
	});

	it('know semesters by number only up to the last of the plan', () => {
		const texts = [
			['课程名称', '学分', '6', '7'],
			['语文', '4', '2', '2'],
		];
		expect(headsOf(texts, six)?.targets).toEqual(['name', 'credits', 's6', null]);
	});

	it('are none where data begins at once', () =>
		expect(headsOf([['语文', '必修', '4', '1', '2']], six)).toBeNull());
});

describe('what is not certain', () => {
	const texts = [
		['课程名称', '学分', '学分', '授课教师', '空列'],
		['语文', '4', '4', '张三', ''],
	];

	it('is what stands there twice, and what is full and not known', () => {
		const heads = headsOf(texts, six);
		expect(heads && doubtful(heads, texts)).toEqual([1, 2, 3]);
	});

	it('is, by place, what reaches beyond the last column', () => {
		const rows = [['考试', '1', '']];
		expect(byPlace(rows, ['name', 's1', 'assessment'], 'assessment').targets).toEqual([
			'assessment',
			null,
			null,
		]);
		expect(doubtful(byPlace(rows, ['assessment'], 'assessment'), rows)).toEqual([1]);
	});
});
