import { describe, expect, it } from 'vitest';
import {
	claimed,
	claimedAs,
	claimedWorld,
	mappingOf,
	occupation,
	occupationOf,
	type Certificate,
} from '#tests/builders/claims-of.ts';
import { findingOf, findingsAfter, findingsOf } from '#tests/builders/judging-of.ts';
import { measure } from '#domain/plan/measure.ts';
import { outlineOf } from '#tests/builders/outline-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { functionWeights } from '../../mapping/function-weights.ts';
import { weights as rule } from './weights.ts';

const planWith = (mapping: Certificate['mapping'], parts: Partial<Certificate> = {}) =>
	planOf({
		courses: [{ id: 'a', weekly: { 3: 8 } }],
		certificates: [occupationOf({ mapping, ...parts })],
	});
const of = (mapping: Certificate['mapping'], parts?: Partial<Certificate>) =>
	findingOf(rule, planWith(mapping, parts), claimed());
const mapping = [
	...mappingOf(['五级/1.1.1'], 'a', 30),
	...mappingOf(['五级/4.1.1', '五级/k/4.1.1'], 'a', 25),
	...mappingOf(['五级/7.1.1'], 'a', 20),
];

describe('hours by function beside the weights of the exam', () => {
	it('are plotted for the chosen track and level', () => {
		const plan = planWith(mapping);
		const rows = functionWeights(occupation, plan.certificates[0]!, measure(plan));
		expect(
			rows
				.filter(({ skill }) => skill !== null)
				.map(({ number, mapped, theory, skill }) => [number, mapped.hours, theory, skill]),
		).toEqual([
			[1, 3000, 10, 30],
			[4, 5000, 40, 50],
			[7, 2000, 20, 20],
		]);
		const finding = of(mapping);
		expect(finding).toMatchObject({ status: 'pass', strength: 'advice' });
		expect(finding.message).toContain('直播营销 50 学时 50.0%（理论 40%、技能 50%）');
	});

	it('lack a function that is examined', () => {
		expect(of(mapping.slice(0, 3))).toMatchObject({ status: 'violation', measured: '售后与复盘' });
		expect(of([...mapping.slice(0, 3), ...mappingOf(['五级/7.1.1'], 'a', null)]).status).toBe(
			'missing-data',
		);
	});

	it('are not asked where the standard has no weights', () => {
		expect(of(mapping, { level: '二级', track: 'D' }).status).toBe('not-applicable');
	});

	it('are said by function, and open down to the cells of the mapping', () => {
		const cell = (id: string, hours: number) =>
			`五级/${id} 课程a ${hours} 学时 @certificates/internet-marketer@2021/mapping/五级~1${id}/courses/0/hours`;
		const finding = of([
			...mappingOf(['五级/1.1.1'], 'a', 30),
			...mappingOf(['五级/4.1.1'], 'a', 10),
		]);
		expect(finding).toMatchObject({
			at: ['certificates/internet-marketer@2021/mapping'],
			message:
				'互联网营销师（五级，直播销售员）：考核的售后与复盘没有对接学时（循标的约定）。工作准备 30 学时 75.0%（理论 10%、技能 30%）；直播营销 10 学时 25.0%（理论 40%、技能 50%）；售后与复盘 0 学时 0.0%（理论 20%、技能 20%）。',
		});
		const all = [
			'    工作准备 30 学时',
			`      ${cell('1.1.1', 30)}`,
			'    产品信息收集 0 学时',
			'    产品确定及规划 0 学时',
			'    直播营销 10 学时',
			`      ${cell('4.1.1', 10)}`,
			'    视频创推 0 学时',
			'    技术支持与互动管理 0 学时',
			'    售后与复盘 0 学时',
		];
		const share = (name: string, figure: string, own: string[]) => [
			`${name}占比 ${figure}`,
			...own.map((line) => line.slice(2)),
			'  各职业功能对接学时 40 学时',
			...all,
		];
		expect(finding.derivations?.flatMap(outlineOf)).toEqual([
			...share('工作准备', '0.75', all.slice(0, 2)),
			...share('直播营销', '0.25', all.slice(4, 6)),
		]);
	});

	it('lack every function where nothing is mapped', () => {
		expect(of([])).toMatchObject({
			status: 'violation',
			measured: '工作准备、直播营销、售后与复盘',
			derivations: [],
		});
		expect(of([]).message).toContain('工作准备 0 学时 0%（理论 10%、技能 30%）；');
	});

	it('that are not given are named, unless others are lacking for good', () => {
		const open = (...skills: string[]) => mappingOf(skills, 'a', null);
		const prepared = mappingOf(['五级/1.1.1'], 'a', 30);
		const finding = of([...prepared, ...open('五级/4.1.1', '五级/7.1.1')]);
		expect(finding).toMatchObject({ status: 'missing-data', measured: '' });
		expect(finding.message).toContain(
			'：直播营销、售后与复盘的对接学时未填（循标的约定）。由专业负责人填写。工作准备 30 学时',
		);
		expect(of([...prepared, ...open('五级/7.1.1')])).toMatchObject({
			status: 'violation',
			measured: '直播营销',
		});
		expect(of([...prepared, ...open('五级/1.1.2'), ...mapping.slice(1)]).status).toBe('pass');
	});

	it('are those of theory and of skill, either of which is examined', () => {
		const without = (columns: typeof occupation.standard.weights.theory) =>
			columns.map((column) => ({
				...column,
				rows: column.rows.map((row) => (row.function === 4 ? { ...row, percent: null } : row)),
			}));
		const { theory, skill } = occupation.standard.weights;
		const judged = (weights: typeof occupation.standard.weights) =>
			findingOf(rule, planWith(mapping.slice(0, 1)), claimedAs({ weights }));
		const bySkill = judged({ theory: without(theory), skill });
		expect(bySkill.measured).toBe('直播营销、售后与复盘');
		expect(bySkill.message).toContain('直播营销 0 学时 0.0%（理论 —、技能 50%）');
		const byTheory = judged({ theory, skill: without(skill) });
		expect(byTheory.measured).toBe('直播营销、售后与复盘');
		expect(byTheory.message).toContain('直播营销 0 学时 0.0%（理论 40%、技能 —）');
		const neither = judged({ theory: without(theory), skill: without(skill) });
		expect(neither.measured).toBe('售后与复盘');
		expect(neither.message).not.toContain('直播营销 0 学时');
	});

	it('stand beside hours of a function that is not examined', () => {
		const work = occupation.standard.work.map((each) => ({ ...each, examined: [] }));
		const more = [...mapping, ...mappingOf(['五级/2.1.1'], 'a', 100)];
		const finding = findingOf(rule, planWith(more), claimedAs({ work }));
		expect(finding.status).toBe('pass');
		expect(finding.message).toContain('；产品信息收集 100 学时 50.0%（理论 —、技能 —）；');
	});

	it('are not asked where there is no table for the level, and say so', () => {
		expect(of(mapping, { level: '二级', track: 'D' })).toMatchObject({
			message: '互联网营销师（二级，平台管理员）：标准的权重表没有这一等级和工种。',
			at: ['certificates/internet-marketer@2021/mapping'],
		});
	});

	it('are judged anew when a course loses its hours, with the same mapping', () => {
		const plan = planWith(mapping);
		const courses = plan.courses.map((course) => ({ ...course, terms: [] }));
		const [finding] = findingsAfter(rule, plan, { ...plan, courses }, claimed());
		expect(finding?.status).toBe('violation');
	});

	it('are no matter of a standard that the library has not: other rules say so', () => {
		const nothing = { world: claimedWorld({ claimed: new Map() }) };
		expect(findingsOf(rule, planWith(mapping), nothing)).toEqual([]);
	});
});
