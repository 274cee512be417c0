import { afterAll, beforeAll, expect, it } from 'vitest';
import { success } from '#domain/fault.ts';
import { loadTeachingStandard } from '#standards/register.ts';
import { stricter } from '#standards/editions/testing/next-edition.ts';
import { referencePlan } from '../../../../tests/builders/reference-plan.ts';
import * as build from '../../../../tests/builders/school-of.ts';
import { editionEffects, type LoadEdition } from './effects.ts';

const { granted, refusalOf } = build;
let ours: build.TestSchool;
let theirs: build.TestSchool;
let data: Awaited<ReturnType<typeof build.freshData>>;
let later: string;

const load: LoadEdition = (id, edition) =>
	edition === '2030' ? Promise.resolve(success(stricter())) : loadTeachingStandard(id, edition);

beforeAll(async () => {
	data = await build.freshData();
	ours = await build.schoolOf('甲校');
	theirs = await build.schoolOf('乙校');
	const head = ours['department-head'];
	later = await build.planIn(head, referencePlan({ cohort: 2030 }));
	await build.planIn(head, referencePlan({ cohort: 2029 }));
	await build.planIn(head, referencePlan({ cohort: 2030, standard: null }));
	await build.planIn(theirs['department-head'], referencePlan({ cohort: 2031 }));
});
afterAll(() => data.leave());

it('tells of the plans of cohorts for which the new edition holds, and of no others', async () => {
	const found = granted(await editionEffects(ours['academic-affairs'], '730705', '2030', load));
	expect(found.map(({ planId, cohort, before, after }) => [planId, cohort, before, after])).toEqual(
		[[later, 2030, 'incomplete', 'fail']],
	);
	expect(found[0]?.planName).toBe('2030级直播电商服务');
	expect(found[0]?.changes.map(({ rule }) => rule)).toContain('hours/total');
});

it('shows each person only what they may read', async () => {
	const seen = async (actor: build.TestSchool['department-head']) =>
		granted(await editionEffects(actor, '730705', '2030', load)).map(({ cohort }) => cohort);
	expect(await seen(ours['department-head'])).toEqual([2030]);
	expect(await seen(theirs['academic-affairs'])).toEqual([2031]);
	expect(await seen(ours['school-admin'])).toEqual([]);
});

it('says nothing of the edition that the plans rest on, and refuses one that is not there', async () => {
	const actor = ours['academic-affairs'];
	expect(granted(await editionEffects(actor, '730705', '2025'))).toEqual([]);
	expect(refusalOf(await editionEffects(actor, '730705', '1999')).code).toBe('not-found');
});
