import { afterAll, beforeAll, expect, it } from 'vitest';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import { shippedLibrary } from '#standards/register.ts';
import type { TeachingStandard } from '#standards/schema/teaching.ts';
import { newId, now } from '../db/identifier.ts';
import * as layers from '../layers/index.ts';
import { platformHome } from '../standards/home.ts';
import { insertImport } from '../standards/repository.ts';
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

/** The shipped standard again, as an operator would have published its next edition. */
async function publishNext(edition: string, forceFrom: string): Promise<void> {
	const shelved = shippedLibrary.offered.find(({ id }) => id === '730705');
	const standard = (await shelved?.load()) as TeachingStandard;
	const parameters = standard.parameters.map((one) =>
		one.rule === 'hours/total' ? { ...one, value: { min: '3150' } } : one,
	);
	const next = { ...standard, standard: { ...standard.standard, edition }, parameters };
	await platformHome.write((db) =>
		insertImport(db, {
			...{ id: newId(), kind: 'teaching', title: next.standard.title, name: '直播电商服务' },
			...{ level: shelved?.level ?? '', standardId: '730705', edition, stage: 'published' },
			...{ forceFrom, extent: '', certificates: [], open: 0, faults: [], fileName: '' },
			...{ fileHash: '', createdAt: now(), createdBy: '', publishedAt: now() },
			standard: JSON.stringify(next),
		}),
	);
}

it('a newer edition that is in force stands beside it as a basis of its own, one that is not yet does not', async () => {
	const before = granted(await plans.openVersion(school.auditor, planId, 1));
	await publishNext('2099', '2099-01-01');
	expect(granted(await plans.rejudgedVersion(school.auditor, planId, 1))).toHaveLength(2);
	await publishNext('2026', '2026-01-01');
	const bases = granted(await plans.rejudgedVersion(school.auditor, planId, 1));
	expect(bases.map(({ edition }) => edition)).toEqual(['2025', '2025', '2026']);
	const [then, , newer] = bases;
	expect(then?.changes).toEqual([]);
	expect(newer).toMatchObject({ basis: '按 2026 版标准', hindered: null });
	const total = newer?.changes.find(({ rule }) => rule === 'hours/total');
	expect(total?.to).toContain('不符合');
	expect(total?.trees.map(({ label }) => label)).toEqual(['总学时', '余量']);
	expect(granted(await plans.openVersion(school.auditor, planId, 1))).toEqual(before);
});

it('is told to nobody who may not read the plan', async () => {
	const other = await build.schoolOf('乙校');
	expect(refusalOf(await plans.rejudgedVersion(other.auditor, planId, 1)).code).toBe('not-found');
	expect(refusalOf(await plans.rejudgedVersion(school.auditor, planId, 2)).code).toBe('not-found');
});
