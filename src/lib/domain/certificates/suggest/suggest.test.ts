import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { singleItems, skillItems } from './items.ts';
import {
	besideSentence,
	besideShare,
	isClear,
	reasonSentence,
	suggestCourses,
	type TeachableItem,
	type TeachingCourse,
} from './index.ts';
import { termsOf } from './terms.ts';

const course = (id: string, name: string, ...texts: string[]): TeachingCourse => ({
	...{ id, name, category: 'core' },
	texts: texts.map((text, index) => ({ label: `教学要求 ${index + 1}`, text })),
});
const skill = (id: string, text: string, parts: Partial<TeachableItem> = {}): TeachableItem => ({
	...{ id, text, task: '', domain: '', group: '' },
	...parts,
});

const courses = [
	course('a', '短视频拍摄与剪辑', '能够对原始视频素材进行剪辑', '掌握场景构图技巧和运镜方法'),
	course('b', '商务数据分析', '能够对数据进行汇总整理，并转换成可视化图表'),
	course('c', '直播客户服务', '能够及时跟进和处理订单情况，妥善处理退换货、投诉等售后问题'),
];
const first = (items: readonly TeachableItem[], among = courses) =>
	suggestCourses(items, among).map(({ courses: [best] }) => best?.course ?? null);

describe('suggestions', () => {
	it('go to the course whose texts share most words with the skill', () => {
		const items = [
			skill('1', '能用可视化图表呈现数据'),
			skill('2', '能使用视频剪辑工具，添加特效'),
			skill('3', '能处理退换货等异常问题'),
		];
		expect(first(items)).toEqual(['b', 'a', 'c']);
		expect(suggestCourses(items, courses).map(({ item }) => item)).toEqual(['1', '2', '3']);
	});

	it('know words that mean nearly the same', () => {
		const [found] = suggestCourses(
			[skill('1', '能拍摄产品')],
			[course('x', '甲', '掌握运镜'), course('y', '乙', '掌握记账')],
		);
		expect(found?.courses.map((each) => each.course)).toEqual(['x']);
		expect(found?.courses[0]?.reasons[0]?.words).toMatchObject([{ word: '拍摄', near: '运镜' }]);
	});

	it('lean on the names of task and domain, and on the other skills of the task', () => {
		const vague = skill('2', '具备严谨的态度');
		expect(first([vague])).toEqual([null]);
		expect(first([{ ...vague, task: '数据采集' }])).toEqual(['b']);
		expect(first([{ ...vague, domain: '数据整理' }])).toEqual(['b']);
		const group = 'g';
		const [, found] = suggestCourses(
			[skill('1', '能整理数据', { group }), { ...vague, group }],
			courses,
		);
		expect(found?.courses[0]).toMatchObject({ course: 'b', own: 0, beside: 1, neighbours: ['1'] });
		expect(found?.courses[0]?.reasons).toEqual([]);
	});

	it('hold a professional course for likelier than a public one that says the same', () => {
		const twice = (category: 'core' | 'extension' | 'public') => ({
			...course(category, '数据'),
			category,
		});
		const [found] = suggestCourses(
			[skill('1', '能分析数据')],
			[twice('public'), twice('extension'), twice('core')],
		);
		expect(found?.courses.map((each) => each.course)).toEqual(['core', 'extension', 'public']);
	});

	it('count not what a course says of another one', () => {
		const among = [course('d', '礼仪', '为《商务数据分析》提供支撑'), ...courses];
		const [found] = suggestCourses([skill('1', '商务数据分析')], among);
		expect(found?.courses.map((each) => each.course)).toEqual(['b']);
	});

	it('leave what is equal in the order of the plan, and are as many as asked for', () => {
		const same = ['p', 'q', 'r'].map((id) => course(id, '数据分析'));
		const [found] = suggestCourses([skill('1', '能分析数据')], same, 2);
		expect(found?.courses.map((each) => each.course)).toEqual(['p', 'q']);
	});

	it('make little of a word that is a small part of a name', () => {
		const among = ['商品拍摄与图片处理', '商品选品'].map((name) => course(name, name));
		const [found] = suggestCourses([skill('1', '能上架商品')], among);
		expect(found?.courses.map((each) => each.course)).toEqual(['商品选品', '商品拍摄与图片处理']);
	});

	it('are clear where one course is well ahead', () => {
		const clear = (scores: number[]) =>
			isClear({
				item: '1',
				courses: scores.map((score) => ({
					...{ course: `${score}`, score, own: score, beside: 0 },
					...{ neighbours: [], reasons: [] },
				})),
			});
		expect([[], [0.2], [0.19], [1, 0.75], [1, 0.81]].map(clear)).toEqual([
			...[false, true, false, true, false],
		]);
	});

	it('show the very word where the course has it beside one that is near', () => {
		const among = [course('x', '甲', '维护客户与粉丝'), course('y', '乙', '记账')];
		const [found] = suggestCourses([skill('1', '能维护粉丝')], among);
		const shown = found?.courses[0]?.reasons[0]?.words ?? [];
		expect(shown.map(({ word, near }) => [word, near])).toContainEqual(['粉丝', null]);
		expect(shown.every(({ near }) => near === null)).toBe(true);
	});

	test.each([
		['no items', [], courses, 0],
		['no courses', [skill('1', '能分析数据')], [], 1],
		['an empty skill', [skill('1', '')], courses, 1],
		['courses without texts', [skill('1', '能分析数据')], [course('a', '')], 1],
	])('%s is nothing to suggest', (_, items, among, count) => {
		const found = suggestCourses(items, among);
		expect(found).toHaveLength(count);
		expect(found.flatMap((each) => each.courses)).toEqual([]);
	});

	it('work from names alone', () => {
		const bare = courses.map((each) => ({ ...each, texts: [] }));
		expect(first([skill('1', '能剪辑短视频'), skill('2', '能分析数据')], bare)).toEqual(['a', 'b']);
	});
});

const words = [
	'直播',
	'数据',
	'剪辑',
	'粉丝',
	'观众',
	'能',
	'根据',
	'，',
	'ROI',
	'主题',
	'《甲》',
	'。',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(''));
const anyCourses = fc
	.array(fc.record({ name: text, texts: fc.array(text, { maxLength: 4 }) }), { maxLength: 5 })
	.map((list) => list.map(({ name, texts }, at) => course(`c${at}`, name, ...texts)));
const anyItems = fc
	.array(fc.record({ text, task: text, domain: text, group: fc.constantFrom('', 'g', 'h') }), {
		maxLength: 6,
	})
	.map((list) => list.map((parts, at) => skill(`s${at}`, '', parts)));

describe('a score', () => {
	it('is what its parts come to, and its reasons add up to them', () => {
		fc.assert(
			fc.property(anyItems, anyCourses, (items, among) => {
				for (const { item, courses: found } of suggestCourses(items, among, among.length)) {
					const { group } = items.find(({ id }) => id === item)!;
					const alone = items.filter((each) => each.group === group).length === 1 || group === '';
					const share = alone ? 0 : besideShare;
					const sums = found.map(({ reasons }) =>
						reasons.reduce((all, { weight }) => all + weight, 0),
					);
					const most = Math.max(0, ...sums);
					for (const [at, { score, own, beside }] of found.entries()) {
						expect(score).toBeCloseTo((own + share * beside) / (1 + share), 9);
						expect(own).toBeCloseTo(most > 0 ? sums[at]! / most : 0, 9);
						expect(score).toBeLessThanOrEqual(found[at - 1]?.score ?? 1);
						expect(score).toBeGreaterThan(0);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('rests on words that stand in both texts', () => {
		fc.assert(
			fc.property(anyItems, anyCourses, (items, among) => {
				for (const { item, courses: found } of suggestCourses(items, among))
					for (const reason of found.flatMap(({ reasons }) => reasons))
						for (const { word, near, source } of reason.words) {
							expect(items.find(({ id }) => id === item)![source]).toContain(word);
							expect(reason.text.toLowerCase()).toContain((near ?? word).toLowerCase());
						}
			}),
			{ numRuns: 60 },
		);
	});

	it('is found without a dictionary, too: words only weigh', () => {
		fc.assert(
			fc.property(text, (any) => {
				const keys = (starts?: ReadonlySet<number>) =>
					new Set(termsOf(any, starts).map(({ key }) => key));
				expect(keys(new Set())).toEqual(keys());
			}),
		);
	});
});

describe('a reason', () => {
	it('says which text shares which words, heaviest first', () => {
		const [found] = suggestCourses(
			[skill('1', '能用可视化图表呈现数据', { task: '数据汇总' })],
			courses,
		);
		const [reason] = found?.courses[0]?.reasons ?? [];
		expect(reason?.label).toBe('教学要求 1');
		expect(reasonSentence(reason!)).toMatch(
			/^该课教学要求 1“能够对数据进行汇总整理，并转换成可视化图表”与本条共有：数据（\d+\.\d）、可视化图表（\d+\.\d）；与本条的工作任务共有：.*汇总（\d+\.\d）。$/u,
		);
	});

	it('names the neighbours that speak for the course', () => {
		expect(besideSentence(['初级/1.1.1', '初级/1.1.2'])).toBe(
			'同一任务的 初级/1.1.1、初级/1.1.2 也最像由该课讲授。',
		);
		expect(besideSentence([])).toBe('');
	});
});

describe('items', () => {
	it('are the skills of a tree, those of a task together', () => {
		const skills = [
			{ id: '初级/1.1.1', text: '甲' },
			{ id: '初级/1.1.2', text: '' },
		];
		const domains = [{ name: '领域', tasks: [{ key: '初级/1.1', name: null, skills }] }];
		expect(skillItems({ levels: [{ domains }] })).toEqual([
			{ id: '初级/1.1.1', text: '甲', task: '', domain: '领域', group: '初级/1.1' },
			{ id: '初级/1.1.2', text: '', task: '', domain: '领域', group: '初级/1.1' },
		]);
		expect(singleItems([{ id: 'o1', text: '乙' }])).toEqual([
			{ id: 'o1', text: '乙', task: '', domain: '', group: '' },
		]);
	});
});
