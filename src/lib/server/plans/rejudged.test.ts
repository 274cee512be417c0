import { afterAll, beforeAll, expect, it } from 'vitest';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import * as layers from '../layers/index.ts';
import * as plans from './index.ts';
import { judgedAsThen } from './rejudged.ts';

const { granted, refusalOf, requestId } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let planId: string;

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	const head = school['department-head'];
	planId = await build.planIn(head, referencePlan());
	granted(await plans.submitPlan(head, planId, { revision: 0, requestId: requestId() }));
	const affairs = school['academic-affairs'];
	granted(await plans.acceptPlan(affairs, planId, { revision: 0, requestId: requestId() }));
});
afterAll(() => data.leave());

it('judged again by what is kept with it, a version has the same findings to the byte', async () => {
	const version = granted(await plans.openVersion(school.auditor, planId, 1));
	const again = await judgedAsThen(school.schoolId, version);
	if (!again.ok) throw new Error(JSON.stringify(again.faults));
	expect(JSON.stringify(again.value.findings)).toBe(JSON.stringify(version.check.findings));
	expect(version.check).toMatchObject({ ruleSet: again.value.ruleSet, overlays: [] });
	const [asked] = new Map(version.check.requirements).get('hours/total') ?? [];
	expect(asked?.value).toEqual({ min: '3000' });
});

it('a layer that came later stands beside the record and changes nothing in it', async () => {
	const before = granted(await plans.openVersion(school.auditor, planId, 1));
	const layer = {
		...{ format: 'xunbiao.overlay', version: 1, layer: 'school', issuer: '甲校' },
		rules: [
			{
				rule: 'hours/total',
				value: { min: '3200' },
				clause: { number: '第三条', quote: '不少于 3200' },
			},
		],
	};
	granted(await layers.addLayer(school['academic-affairs'], layer));
	const [then, now] = granted(await plans.rejudgedVersion(school.auditor, planId, 1));
	expect(then).toMatchObject({ changes: [], layers: [], hindered: null });
	const total = now?.changes.find(({ rule }) => rule === 'hours/total');
	expect(total).toMatchObject({
		status: ['pass', 'violation'],
		slack: ['114 hours', '-86 hours'],
	});
	expect(total?.clause).toContain('3200');
	expect(granted(await plans.openVersion(school.auditor, planId, 1))).toEqual(before);
});

it('is told to nobody who may not read the plan', async () => {
	const other = await build.schoolOf('乙校');
	expect(refusalOf(await plans.rejudgedVersion(other.auditor, planId, 1)).code).toBe('not-found');
	expect(refusalOf(await plans.rejudgedVersion(school.auditor, planId, 2)).code).toBe('not-found');
});
