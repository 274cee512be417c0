import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import { openPlan } from '../plans/index.ts';
import { deskTrials, trialOf } from './index.ts';

const { granted, refusalOf } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let planId: string;

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	planId = await build.planIn(school['department-head'], referencePlan());
});
afterAll(() => data.leave());

const asking = (rule: string, value: object) => ({
	edition: null,
	overlay: {
		...{ format: 'xunbiao.overlay', version: 1, layer: 'school', issuer: '甲校' },
		...{ from: null, to: null, programmes: null },
		rules: [{ rule, part: null, value, strength: null, clause: { number: null, quote: null } }],
	},
});

describe('a requirement on trial', () => {
	it('says how the verdict turns and what the smallest repair costs, and writes nothing', async () => {
		const affairs = school['academic-affairs'];
		const before = granted(await openPlan(affairs, planId));
		const trial = granted(await trialOf(affairs, planId, asking('hours/total', { min: '3140' })));
		expect(trial.submittable).toEqual([true, false]);
		expect(trial.findings.some(({ turned }) => turned)).toBe(true);
		expect(trial.repair).toMatchObject({ kind: 'found' });
		const after = granted(await openPlan(affairs, planId));
		expect([after.revision, after.plan]).toEqual([before.revision, before.plan]);
	});

	it('that is met changes nothing; one that asks for less than the standard is refused', async () => {
		const met = await trialOf(school.auditor, planId, asking('hours/total', { min: '3001' }));
		expect(granted(met)).toMatchObject({ submittable: [true, true], repair: { kind: 'none' } });
		const less = await trialOf(school.auditor, planId, asking('hours/total', { min: '10' }));
		expect(refusalOf(less).message).toContain('低于');
	});

	it('is of the desk alone, and of no edition that is not there', async () => {
		const none = { edition: null, overlay: null };
		const head = await trialOf(school['department-head'], planId, none);
		expect(refusalOf(head).code).toBe('not-allowed');
		const admin = await trialOf(school['school-admin'], planId, none);
		expect(refusalOf(admin).code).toBe('not-found');
		expect(refusalOf(await trialOf(school.auditor, 'nosuchplan000000', none)).code).toBe(
			'not-found',
		);
		const gone = await trialOf(school.auditor, planId, { edition: '1900', overlay: null });
		expect(refusalOf(gone).code).toBe('invalid');
		expect(granted(await deskTrials(school.auditor)).plans).toHaveLength(1);
	});
});
