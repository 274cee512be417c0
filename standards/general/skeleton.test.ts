import { describe, expect, it } from 'vitest';
import { readPlan } from '#domain/plan/read.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan } from '#domain/rules/check-plan.ts';
import { readFacts } from '#domain/staff/facts-shape.ts';
import { overlayOf } from '#tests/builders/overlay-of.ts';
import { loadProgrammes } from '../catalogue/programmes.ts';
import { prepareJudging, type JudgingOptions } from '../judging.ts';
import { programmeOf, skeletonPlan, type SkeletonOptions } from './skeleton.ts';

const today = '2026-11-20';

async function skeleton(code: string, options: Partial<SkeletonOptions> = {}) {
	const programme = await programmeOf(code);
	if (!programme.ok) throw new Error(JSON.stringify(programme.faults));
	return skeletonPlan(programme.value, { cohort: 2026, ...options });
}

async function check(plan: Plan, options: Partial<JudgingOptions> = {}) {
	const judging = await prepareJudging(plan, { today, ...options });
	if (!judging.ok) throw new Error(JSON.stringify(judging.faults));
	return checkPlan(judging.value, plan, today);
}

const broken = ({ findings }: Awaited<ReturnType<typeof check>>, scope = 'plan') =>
	findings.filter((one) => one.scope === scope && one.status !== 'pass');

describe('a programme without a national standard begins with', async () => {
	const plan = await skeleton('610101');

	it('what the catalogue says, the public courses, and the practice weeks; nothing else', () => {
		expect(plan).toMatchObject({
			programme: { code: '610101', name: '种子生产技术' },
			standard: null,
			outline: '2019',
			years: 3,
			entry: '初级中等学校毕业或具备同等学力',
			occupations: {
				majorCategory: { code: '61', name: '农林牧渔大类' },
				majorClass: { code: '6101', name: '农业类' },
				occupations: [],
			},
			goal: '',
			outcomes: [],
			themes: [],
			chapters: {},
			graduation: { credits: null, other: '' },
		});
		expect(new Set(plan.courses.map(({ category }) => category))).toEqual(new Set(['public']));
		expect(plan.courses).toHaveLength(17);
		const kinds = plan.segments.map(({ kind }) => kind);
		expect(kinds).toContain('orientation-internship');
		expect(kinds).toContain('position-internship');
	});

	it('a valid plan, the same every time', async () => {
		expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
		expect(await skeleton('610101')).toEqual(plan);
	});

	it('findings that say what is missing, all of them advice', async () => {
		const found = broken(await check(plan));
		expect([...new Set(found.map(({ rule }) => rule))]).toEqual([
			'chapters/internship-safeguards',
			'courses/core-count',
			'courses/kinds',
			'courses/public-limited',
			'hours/elective-share',
			'hours/enterprise-internship',
			'hours/professional-share',
			'hours/public-share',
			'hours/total',
			'school/weekly-load',
		]);
		expect(new Set(found.map(({ strength }) => strength))).toEqual(new Set(['advice']));
		for (const { message } of found) expect(message).not.toMatch(/undefined|10\.1\.3\/|标准原文/);
	});

	it('national hours for every public subject that has them', async () => {
		const hours = (await check(plan)).findings.filter(
			({ rule }) => rule === 'courses/public-minimum-hours',
		);
		expect(hours).toHaveLength(9);
		expect(hours.every(({ status }) => status === 'pass')).toBe(true);
		expect(hours.filter(({ strength }) => strength === 'mandatory')).toHaveLength(1);
	});
});

describe('what binds without a national standard', async () => {
	const plan = await skeleton('610101');
	const without = (field: string) => ({
		...plan,
		courses: plan.courses.filter(({ standardFields }) => !standardFields.includes(field)),
	});
	const binding = async (given: Plan) =>
		broken(await check(given))
			.filter(({ strength }) => strength === 'mandatory')
			.map(({ rule }) => rule);

	it('is what has been read: 劳动教育 with its 16 hours, no 岗位实习 in the first year', async () => {
		expect(await binding(without('劳动教育'))).toEqual([
			'courses/public-minimum-hours',
			'courses/public-required',
		]);
		const early = {
			...plan,
			segments: plan.segments.map((segment) => ({
				...segment,
				terms: segment.terms.map((term) => ({ ...term, semester: 2 })),
			})),
		};
		expect(await binding(early)).toEqual(['practice/first-year']);
	});

	it('is not what nobody has confirmed: 历史 is missed as advice', async () => {
		expect(await binding(without('历史'))).toEqual([]);
		const missed = broken(await check(without('历史')));
		expect(missed.map(({ rule }) => rule)).toContain('courses/public-required');
	});

	it('of the school’s people and places nothing: they are measured, and advised on', async () => {
		const given = {
			format: 'xunbiao.facts',
			version: 1,
			programme: '610101',
			asOf: today,
			enrolment: [{ cohort: 2026, students: 90 }],
			teachers: [],
			rooms: [],
			bases: [],
		};
		const facts = readFacts(given);
		if (!facts.ok) throw new Error(JSON.stringify(facts.faults));
		const found = broken(await check(plan, { facts: facts.value }), 'conditions');
		expect(found.map(({ rule }) => rule)).toContain('staff/student-ratio');
		expect(new Set(found.map(({ strength }) => strength))).toEqual(new Set(['advice']));
	});

	it('is what the school adds: an overlay tightens a general rule, and brings one of its own', async () => {
		const overlay = overlayOf('school', [
			{ rule: 'hours/total', value: { min: '3050' }, strength: 'mandatory' },
			{ rule: 'practice/training', value: { parts: ['种子检验'] } },
		]);
		const found = broken(await check(plan, { overlays: [overlay] }));
		const own = found.filter(({ strength }) => strength === 'mandatory');
		expect(own.map(({ rule, required }) => [rule, required])).toEqual([
			['hours/total', '>= 3050'],
			['practice/training', '种子检验'],
		]);
		expect(own[0]?.layers).toHaveLength(2);
		const looser = overlayOf('school', [{ rule: 'hours/total', value: { min: '2900' } }]);
		expect(await prepareJudging(plan, { today, overlays: [looser] })).toMatchObject({ ok: false });
	});
});

describe('every level of school', () => {
	it.each([
		['530605', 3, 0],
		['330701', 4, 0],
	])(
		'%s: %i years, and no public course that nobody has a table of',
		async (code, years, courses) => {
			const plan = await skeleton(code);
			expect([plan.years, plan.courses.length]).toEqual([years, courses]);
			expect(plan.calendar).toHaveLength(2 * years);
			expect(readPlan(plan).ok).toBe(true);
			expect((await check(plan)).verdict).toBe('pass');
		},
	);

	it('has its programmes by code, with and without K, and refuses any other', async () => {
		const programmes = await loadProgrammes();
		const restricted = programmes.find(({ code }) => code.endsWith('K'));
		expect((await programmeOf(restricted?.code ?? '')).ok).toBe(true);
		expect(await programmeOf('999999')).toMatchObject({ ok: false });
		expect(await programmeOf('')).toMatchObject({ ok: false });
	});
});
