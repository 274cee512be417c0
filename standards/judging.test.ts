import { describe, expect, it } from 'vitest';
import { checkPlan } from '#domain/rules/check-plan.ts';
import { readFacts } from '#domain/staff/facts-shape.ts';
import { certificateOf } from '#tests/builders/claims-of.ts';
import { teacherOf } from '#tests/builders/facts-of.ts';
import { overlayOf } from '#tests/builders/overlay-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { prepareJudging, type JudgingOptions } from './judging.ts';

const today = '2026-11-20';
const plan = referencePlan();
const prepared = async (given = plan, options: Partial<JudgingOptions> = {}) => {
	const judging = await prepareJudging(given, { today, ...options });
	if (!judging.ok) throw new Error(JSON.stringify(judging.faults));
	return judging.value;
};
const faults = async (given = plan, options: Partial<JudgingOptions> = {}) => {
	const judging = await prepareJudging(given, { today, ...options });
	return judging.ok ? [] : judging.faults.map(({ path }) => path);
};
const factsOf = (programme: string) => {
	const lists = { enrolment: [], teachers: [], rooms: [], bases: [] };
	const read = readFacts({ format: 'xunbiao.facts', version: 1, programme, ...lists });
	if (!read.ok) throw new Error(JSON.stringify(read.faults));
	return read.value;
};
const more = (min: string) => overlayOf('province', [{ rule: 'hours/total', value: { min } }]);

describe('judging the reference plan', () => {
	it('passes everything of scope plan, and waits for the school’s facts', async () => {
		const check = checkPlan(await prepared(), plan, today);
		const open = check.findings.filter(({ status }) => status !== 'pass');
		expect(
			open.every(({ scope, status }) => scope === 'conditions' && status === 'missing-data'),
		).toBe(true);
		expect(new Set(open.map(({ rule }) => rule)).size).toBe(10);
		expect(check).toMatchObject({ verdict: 'incomplete', submittable: true, ruleSet: '2026.1' });
	});

	it('says of every finding what, by which clause, and where', async () => {
		for (const finding of checkPlan(await prepared(), plan, today).findings) {
			expect(finding.message, finding.rule).not.toBe('');
			expect(finding.layers, finding.rule).toHaveLength(1);
			expect(finding.required, finding.rule).not.toBe('');
		}
	});
});

describe('an overlay', () => {
	it('tightens, and its finding cites every layer', async () => {
		const judging = await prepared(plan, { overlays: [more('3115')] });
		const found = checkPlan(judging, plan, today).findings.filter(
			({ rule }) => rule === 'hours/total',
		);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({ status: 'violation', required: '>= 3115' });
		expect(found[0]?.clause).toMatchObject({ layer: 'province', issuer: '某省教育厅' });
		expect(found[0]?.layers).toHaveLength(2);
	});

	it('that loosens is refused, with its place', async () => {
		expect(await faults(plan, { overlays: [more('3100'), more('2999')] })).toEqual([
			'overlays/1/rules/0/value/min',
		]);
	});

	it('adds a public course to those of the standard', async () => {
		const { requirements } = await prepared();
		const parts = requirements.get('courses/public-required')?.[0]?.value.parts ?? [];
		const rule = { rule: 'courses/public-required', value: { parts: [...parts, '物理'] } };
		const judging = await prepared(plan, { overlays: [overlayOf('school', [rule])] });
		const found = checkPlan(judging, plan, today).findings.filter(
			({ rule, status }) => rule === 'courses/public-required' && status !== 'pass',
		);
		expect(found).toMatchObject([{ measured: '物理', strength: 'mandatory' }]);
	});
});

describe('what a plan is judged by', () => {
	it('is the same value for the same question, and another for another', async () => {
		const first = await prepared();
		expect(await prepared(referencePlan())).toBe(first);
		expect(await prepared(plan, { today: '2027-01-01' })).toBe(first);
		expect(await prepared(plan, { overlays: [more('3100')] })).not.toBe(first);
		const facts = factsOf('730705');
		expect(await prepared(plan, { facts })).not.toBe(first);
		expect(await prepared(plan, { facts })).toBe(await prepared(plan, { facts }));
	});

	it('is refused for a standard that the library has not', async () => {
		const unknown = { ...plan, standard: { id: '999999', edition: '2025' } };
		expect(await faults(unknown)).toEqual(['standard/id']);
		const edition = { ...plan, standard: { id: '730705', edition: '1999' } };
		expect(await faults(edition)).toEqual(['standard/edition']);
	});

	it('is refused with practice that is still to come, where the facts name no day', async () => {
		const enterprisePractice = [
			{ from: '2026-11-01', to: '2026-11-21', place: 'enterprise' as const },
		];
		const known = factsOf('730705');
		const facts = { ...known, teachers: [teacherOf({ enterprisePractice })] };
		expect(await faults(plan, { facts })).toEqual(['facts/teachers/t1/enterprisePractice/0']);
		expect(await faults(plan, { facts, today: '2026-11-21' })).toEqual([]);
	});

	it('knows the standards of the plan’s certificates, and which of them the library has not', async () => {
		const unknown = certificateOf({ standard: { id: '电子商务数据分析', edition: '1' } });
		const claiming = { ...plan, certificates: [certificateOf(), unknown] };
		const { world } = await prepared(claiming);
		expect([...world.claimed].map(([key, standard]) => [key, standard?.standard.name])).toEqual([
			['webcast-operation@2021-2.0', '网络直播运营'],
			['电子商务数据分析@1', undefined],
		]);
	});

	it('is refused with the facts of another programme', async () => {
		expect(await faults(plan, { facts: factsOf('730701') })).toEqual(['facts/programme']);
	});

	it('is the general rules, as advice, where there is no standard', async () => {
		const general = { ...plan, standard: null };
		const judging = await prepared(general);
		const total = judging.requirements.get('hours/total');
		expect(total).toMatchObject([{ value: { min: '3000' }, strength: 'advice' }]);
		expect(judging.requirements.has('courses/core-fields')).toBe(false);
		const check = checkPlan(judging, general, today);
		expect(check.findings.find(({ rule }) => rule === 'hours/total')?.status).toBe('pass');
	});

	it('takes the level of school from the catalogue where there is no standard', async () => {
		const college = {
			...plan,
			standard: null,
			programme: { code: '530704', name: '网络营销与直播电商' },
		};
		const { requirements } = await prepared(college);
		expect(requirements.get('hours/total')?.[0]?.value).toEqual({ min: '2500' });
	});
});
