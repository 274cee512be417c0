import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import { acceptPlan, listPlans, openPlan, openVersion, submitPlan } from '../plans/index.ts';
import { judge } from '../plans/judge.ts';
import { addLayer, confirmRequirement, endLayer, listLayers, unconfirmedRows } from './index.ts';

const { granted, refusalOf } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let ours: build.TestSchool;
let theirs: build.TestSchool;
let planId: string;

beforeAll(async () => {
	data = await build.freshData();
	ours = await build.schoolOf('甲校');
	theirs = await build.schoolOf('乙校');
	planId = await build.planIn(ours['department-head'], referencePlan());
});
afterAll(() => data.leave());

/** The reference plan has 3114 hours: 3115 is just over it. */
const asking = (min: string, more: object = {}) => ({
	format: 'xunbiao.overlay',
	version: 1,
	layer: 'school',
	issuer: '甲校',
	rules: [{ rule: 'hours/total', value: { min }, clause: { number: '第三条', quote: '不少于' } }],
	...more,
});

async function hours(school: build.TestSchool, on = '2026-09-01') {
	const check = await judge(school.schoolId, referencePlan(), { on });
	if (!check.ok) throw new Error('it can be judged');
	const found = check.value.findings.find(({ rule }) => rule === 'hours/total');
	return [found?.status, found?.required];
}

describe('a layer of a school', () => {
	it('judges its plans, on the days that it is in force, and nobody else’s', async () => {
		const us = ours['academic-affairs'];
		const value = asking('3115', { from: '2026-09-01', to: '2026-09-30' });
		const { id } = granted(await addLayer(us, value));
		expect(await hours(ours)).toEqual(['violation', '>= 3115']);
		expect(await hours(ours, '2026-08-31')).toEqual(['pass', '>= 3000']);
		expect(await hours(ours, '2026-10-01')).toEqual(['pass', '>= 3000']);
		expect(await hours(theirs)).toEqual(['pass', '>= 3000']);
		expect(refusalOf(await endLayer(theirs['academic-affairs'], id)).code).toBe('not-found');
		granted(await endLayer(us, id));
		expect(await hours(ours)).toEqual(['pass', '>= 3000']);
		const [listed] = granted(await listLayers(ours.auditor));
		expect([listed?.state, listed?.by, listed?.ended?.by]).toEqual(['ended', us.name, us.name]);
		expect(refusalOf(await endLayer(us, id)).code).toBe('not-found');
	});

	it('that would loosen is refused whole, naming the programme and the clause', async () => {
		const refusal = refusalOf(await addLayer(ours['academic-affairs'], asking('2999')));
		expect(refusal.faults).toEqual([
			{
				path: 'rules/0/value/min',
				wrong: expect.stringMatching(/^对直播电商服务（730705）：.*放宽/) as string,
				right: expect.stringContaining('3 年总学时不少于 3000 学时') as string,
			},
		]);
		expect(await hours(ours)).toEqual(['pass', '>= 3000']);
		granted(await addLayer(ours['academic-affairs'], asking('3000')));
	});

	it('is for the programmes that it names', async () => {
		const us = ours['academic-affairs'];
		granted(await addLayer(us, asking('3115', { programmes: ['610101'] })));
		expect(await hours(ours)).toEqual(['pass', '>= 3000']);
		const own = granted(await addLayer(us, asking('3114', { programmes: ['730705', '610101'] })));
		expect(await hours(ours)).toEqual(['pass', '>= 3114']);
		granted(await endLayer(us, own.id));
	});

	it('is told by the list of plans at once, and its end too', async () => {
		const submittable = async () =>
			(await listPlans(ours['department-head']))[0]?.summary?.submittable;
		const { id } = granted(await addLayer(ours['academic-affairs'], asking('3115')));
		expect(await submittable()).toBe(false);
		granted(await endLayer(ours['academic-affairs'], id));
		expect(await submittable()).toBe(true);
	});

	it('confirms what only advised, by name and day, and gives it the strength of its words', async () => {
		const us = ours['academic-affairs'];
		const named = async () =>
			granted(await unconfirmedRows(us)).filter(({ part }) => part === '语文');
		const strength = async () => {
			const check = await judge(ours.schoolId, referencePlan(), { on: '2026-09-01' });
			if (!check.ok) throw new Error('it can be judged');
			return check.value.findings.find(
				({ rule, message }) => rule === 'courses/public-minimum-hours' && message.includes('语文'),
			);
		};
		expect((await named()).map(({ programmes }) => programmes)).toEqual([['730705']]);
		expect((await strength())?.strength).toBe('advice');
		const subject = ['courses/public-minimum-hours', '语文'] as const;
		const { id } = granted(await confirmRequirement(us, ...subject));
		expect(await named()).toEqual([]);
		expect(await strength()).toMatchObject({ strength: 'mandatory' });
		expect((await strength())?.message).toContain(us.name);
		expect(refusalOf(await confirmRequirement(us, ...subject)).code).toBe('not-found');
		expect(refusalOf(await confirmRequirement(ours.auditor, subject[0], '数学')).code).toBe(
			'not-allowed',
		);
		granted(await endLayer(us, id));
		expect((await strength())?.strength).toBe('advice');
	});

	it.each([
		['an unknown rule', asking('3000', { rules: [{ rule: 'hours/none', value: { min: '1' } }] })],
		['nothing', asking('3000', { rules: [] })],
		['no layer of ours', asking('3000', { layer: 'country' })],
		['a day that does not exist', asking('3000', { from: '2026-02-30' })],
		['null', null],
	])('with %s is refused', async (_, value) => {
		expect(refusalOf(await addLayer(ours['academic-affairs'], value)).faults).not.toEqual([]);
	});

	it('is written by 教务 alone', async () => {
		for (const role of [
			'department-head',
			'auditor',
			'school-admin',
			'department-reviewer',
		] as const)
			expect(refusalOf(await addLayer(ours[role], asking('3100'))).code).toBe('not-allowed');
	});

	it('stays with the version that it judged', async () => {
		const us = ours['academic-affairs'];
		const { id } = granted(await addLayer(us, asking('3100')));
		expect(granted(await openPlan(ours['department-head'], planId)).overlays).toHaveLength(3);
		const request = { revision: 0, requestId: 'request-0001' };
		granted(await submitPlan(ours['department-head'], planId, request));
		granted(await acceptPlan(us, planId, { ...request, requestId: 'request-0002' }));
		granted(await endLayer(us, id));
		const { check } = granted(await openVersion(ours.auditor, planId, 1));
		expect(check.overlays?.map(({ rules }) => rules[0]?.value?.min)).toContain('3100');
		expect(check.findings.find(({ rule }) => rule === 'hours/total')?.required).toBe('>= 3100');
	});
});
