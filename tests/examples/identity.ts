/** 专业名称、学制、职业面向、培养规格与用语. */
import type { Plan } from '#domain/plan/shape.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { withOccupations } from './changed.ts';
import { ofPlan, type Group } from './example.ts';

const whole = referencePlan();
const { occupations, outcomes } = whole;
const classification = '《中华人民共和国职业分类大典（2022年版）》';
const named = (code: string, name: string) => referencePlan({ programme: { code, name } });
const coded = (code: string) => withOccupations({ occupations: [{ name: '互联网营销师', code }] });
const firstOutcome = (change: Partial<Plan['outcomes'][number]>) =>
	referencePlan({
		outcomes: outcomes.map((one, index) => (index === 0 ? { ...one, ...change } : one)),
	});

export const identity: Group = {
	title: '专业、职业面向、培养规格与用语',
	examples: [
		ofPlan('identity/name', '§2', 'mandatory', [
			['直播电商服务（730705）', whole, 'pass'],
			['代码 730705，名称写成“网络直播”', named('730705', '网络直播'), 'violation'],
		]),
		ofPlan('identity/entry', '§3', 'mandatory', [
			['初级中等学校毕业或具备同等学力', whole, 'pass'],
			['高级中等学校毕业', referencePlan({ entry: '高级中等学校毕业' }), 'violation'],
		]),
		ofPlan('identity/duration', '§4', 'mandatory', [
			['学制 2 年', { ...whole, years: 2 }, 'violation'],
			['学制 3 年', whole, 'pass'],
			['学制 4 年', { ...whole, years: 4 }, 'violation'],
		]),
		ofPlan('identity/class', '§5', 'mandatory', [
			['财经商贸大类、电子商务类', whole, 'pass'],
			[
				'专业类写成物流类（7308）',
				withOccupations({ majorClass: { name: '物流类', code: '7308' } }),
				'violation',
			],
		]),
		ofPlan('identity/occupations', '§5', 'usual', [
			['标准的行业、职业、岗位都写上', whole, 'pass'],
			[
				'多写一个岗位',
				withOccupations({ positions: [...occupations.positions, '选品专员'] }),
				'pass',
			],
			['少写一个岗位', withOccupations({ positions: occupations.positions.slice(1) }), 'violation'],
			[
				'一个岗位也没有',
				withOccupations({ positions: [] }),
				'violation',
				null,
				{ strength: 'mandatory' },
			],
		]),
		ofPlan('identity/codes', '《职业教育专业目录（2021年）》（教职成〔2021〕2号）', 'mandatory', [
			['专业代码 730705 在目录中', whole, 'pass'],
			['专业代码 730799 不在目录中', named('730799', '直播电商服务'), 'violation'],
			[
				'职业编码写成 40106',
				coded('40106'),
				'violation',
				null,
				{ strength: 'advice', clause: classification },
			],
		]),
		ofPlan('outcomes/items', '§7', 'usual', [
			['15 条培养规格都已写入', whole, 'pass'],
			['缺第 1 条', referencePlan({ outcomes: outcomes.slice(1) }), 'violation'],
		]),
		ofPlan('outcomes/support', '本系统约定', 'advice', [
			['每条培养规格都指明有学时的课程', whole, 'pass'],
			['第 1 条没有指明课程', firstOutcome({ courses: [] }), 'violation'],
		]),
		ofPlan(
			'wording/old-terms',
			'《职业学校学生实习管理规定》（教职成〔2021〕4号）第二条',
			'advice',
			[
				['写“岗位实习”', referencePlan({ goal: '安排岗位实习' }), 'pass'],
				['写“顶岗实习”', referencePlan({ goal: '安排顶岗实习' }), 'violation'],
			],
		),
	],
};
