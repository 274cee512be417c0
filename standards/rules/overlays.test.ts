import { describe, expect, it, test } from 'vitest';
import { checkPlan } from '#domain/rules/check-plan.ts';
import type { ParameterValue } from '#domain/rules/parameter.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { overlayOf } from '#tests/builders/overlay-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { prepareJudging } from '../judging.ts';

const today = '2026-11-20';
const plan = referencePlan();

const judgingOf = (rule: string, value: ParameterValue, layer: 'province' | 'school') =>
	prepareJudging(plan, { today, overlays: [overlayOf(layer, [{ rule, value }])] });

async function findings(given: Plan, rule: string, value: ParameterValue) {
	const judging = await judgingOf(rule, value, 'province');
	if (!judging.ok) throw new Error(JSON.stringify(judging.faults));
	return checkPlan(judging.value, given, today).findings.filter((one) => one.rule === rule);
}

const three = ['短视频制作', '直播销售', '直播运营'];

describe('a layer that tightens', () => {
	test.each<[string, ParameterValue, string]>([
		['hours/total', { min: '3114' }, '>= 3114'],
		['hours/public-share', { min: '3/10', max: '19/50' }, '3/10–19/50'],
		['hours/professional-share', { min: '31/50', max: '7/10' }, '31/50–7/10'],
		['hours/practice-share', { min: '14/25' }, '>= 14/25'],
		['hours/elective-share', { min: '13/100' }, '>= 13/100'],
		['hours/internship-total', { max: '5' }, '<= 5'],
		['credits/hours-per-credit', { min: '17', max: '18' }, '17–18'],
		['practice/training', { parts: three }, three.join('、')],
	])('%s %j still passes what is within it', async (rule, value, required) => {
		const [finding, ...more] = await findings(plan, rule, value);
		expect(more).toEqual([]);
		expect(finding).toMatchObject({ status: 'pass', required });
		expect(finding?.layers).toHaveLength(2);
		expect(finding?.message).toContain('；某省教育厅');
	});

	test.each<[string, ParameterValue, string]>([
		['hours/total', { min: '3115' }, '3114'],
		['hours/public-share', { min: '3/10', max: '37/100' }, '1170/3114'],
		['hours/professional-share', { min: '63/100', max: '7/10' }, '1944/3114'],
		['hours/practice-share', { min: '3/5' }, '1745/3114'],
		['hours/elective-share', { min: '7/50' }, '414/3114'],
		['hours/internship-total', { max: '4' }, '54/13'],
		['hours/enterprise-internship', { max: '2' }, '3'],
		['credits/hours-per-credit', { min: '16', max: '17' }, '18'],
		['practice/training', { parts: [...three, '数据分析'] }, '数据分析'],
		['practice/internships', { parts: ['认识实习', '岗位实习', '写生'] }, '写生'],
		['practice/forms', { parts: ['实习实训', '毕业设计', '社会实践', '写生'] }, '写生'],
		['practice/labour-week', { min: '2' }, '第一学年、第二学年、第三学年'],
	])('%s %j breaks what is not', async (rule, value, measured) => {
		const broken = (await findings(plan, rule, value)).filter(({ status }) => status !== 'pass');
		expect(broken[0]).toMatchObject({ status: 'violation', measured });
		expect(broken[0]?.clause).toMatchObject({ layer: 'province' });
	});
});

describe('a layer that loosens is refused', () => {
	test.each<[string, ParameterValue]>([
		['hours/total', { min: '2999' }],
		['hours/academic-year', { equals: '39' }],
		['hours/internship-week', { equals: '28' }],
		['hours/public-share', { target: '1/3', band: '1/10' }],
		['hours/professional-share', { min: '3/5' }],
		['hours/practice-share', { min: '49/100' }],
		['hours/elective-share', { min: '1/20' }],
		['hours/internship-total', { max: '7' }],
		['hours/enterprise-internship', { max: '4' }],
		['credits/hours-per-credit', { min: '15', max: '18' }],
		['credits/week-activity', { min: '1', max: '2' }],
		['practice/training', { parts: ['短视频制作'] }],
		['practice/internships', { parts: ['岗位实习'] }],
		['practice/forms', { parts: ['毕业设计'] }],
		['practice/first-year', { max: '4' }],
		['practice/labour-week', { min: '1/2' }],
	])('%s %j', async (rule, value) => {
		const judging = await judgingOf(rule, value, 'school');
		expect(judging.ok).toBe(false);
	});

	it('but for the rules that the school sets freely', async () => {
		expect((await judgingOf('school/weekly-load', { max: '36' }, 'school')).ok).toBe(true);
	});
});
