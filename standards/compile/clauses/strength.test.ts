import { describe, expect, it } from 'vitest';
import { traced } from '../text/traced.ts';
import { paragraphsOf } from './paragraphs.ts';
import { onlyWishes, strengthOf } from './strength.ts';

/** `clause → strength` of each clause of the paragraphs. */
const read = (...paragraphs: string[]) =>
	paragraphsOf({
		number: '8.2',
		title: '',
		paragraphs: paragraphs.map((each) => traced(each)),
	}).flatMap(({ sentences }) =>
		sentences.flatMap(({ clauses }) => clauses.map(({ strength }) => strength)),
	);

describe('the strength of a clause', () => {
	it.each([
		['总学时不少于 3000 学时', 'mandatory'],
		['应将思想政治列为必修课程', 'mandatory'],
		['岗位实习按每周 30 学时安排', 'mandatory'],
		['原则上要占总学时 50%以上', 'principle'],
		['一般应具有中级及以上职称', 'usual'],
		['总体上须达到以下要求', 'usual'],
		['主要包括实习实训', 'usual'],
		['可集中或分阶段安排', 'advice'],
		['宜设置 6 门', 'advice'],
		['鼓励在实训中运用新技术', 'advice'],
		['可一般设置 4 门', 'advice'],
		['一般原则上不少于 10%', 'usual'],
		['不可少于 10%', 'mandatory'],
		['可持续发展的能力', 'mandatory'],
		['数据可视化', 'mandatory'],
		['适宜的环境', 'mandatory'],
		['制定公约三条', 'mandatory'],
	] as const)('%s: %s', (clause, strength) => {
		expect(strengthOf(clause)).toBe(strength);
	});
	it.each([
		['要占总学时的 50%', true],
		['要达到 50%', false],
		['原则上要占总学时 50%', false],
		['应要占 50%', false],
		['主要课程', false],
		['需要 4 门', false],
		['符合要求', false],
	])('%s: 要 alone %s', (clause, wishes) => {
		expect(onlyWishes(clause)).toBe(wishes);
	});
});

describe('how far a softener reaches', () => {
	it('holds three strengths in one sentence', () => {
		expect(
			read(
				'实习时间累计不超过 6 个月，可根据实际情况集中安排，校外企业岗位实习时间一般不超过3个月。',
			),
		).toEqual(['mandatory', 'advice', 'usual']);
	});
	it('ends with its clause: ，；。', () => {
		expect(read('一般设置 7 门。包括：甲、乙等领域的课程；设置丙')).toEqual([
			'usual',
			'mandatory',
			'mandatory',
		]);
	});
	it('crosses the comma behind a mere softener, and no bracket', () => {
		expect(read('原则上，占总学时 50%以上。')).toEqual(['principle']);
		expect(read('教学时间 40 周（一般含复习考试）。')).toEqual(['mandatory']);
	});
	it('comes from a lead-in to every numbered item, and to nothing behind them', () => {
		expect(
			read('总体上须达到以下要求：', '（1）应掌握甲；', '（2）可掌握乙。', '应掌握丙。'),
		).toEqual(['usual', 'usual', 'advice', 'mandatory']);
		expect(read('原则上要求：（1）甲；（2）应乙。应丙。')).toEqual([
			'principle',
			'principle',
			'mandatory',
		]);
		expect(read('一般要求：（1）甲，应乙；（2）丙，丁。')).toEqual([
			'usual',
			'usual',
			'usual',
			'usual',
		]);
		expect(read('原则上达到：①甲②乙')).toEqual(['principle', 'principle', 'principle']);
	});
});
