import { beforeAll, describe, expect, it, test } from 'vitest';
import { courseHours } from '#domain/plan/course-hours.ts';
import { planShape, type Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Check } from '#domain/rules/check-plan.ts';
import { prepareJudging } from '#standards/judging.ts';
import { certificates as standards } from '#tests/builders/claims-of.ts';
import * as v from 'valibot';
import { draftedPlan } from '../plan.ts';
import { demonstrationCertificates, withCertificates } from './index.ts';

const today = '2026-11-26';
const names = demonstrationCertificates.map(({ standard }) => standard.id);

let plan: Plan;
let check: Check;

beforeAll(async () => {
	plan = withCertificates(await draftedPlan());
	const judging = await prepareJudging(plan, { today });
	if (!judging.ok) throw new Error('the plan cannot be judged');
	check = checkPlan(judging.value, plan, today);
});

const certificate = (id: string) => plan.certificates.find(({ standard }) => standard.id === id)!;

describe('the certificates of the demonstration', () => {
	it('are what plan.json may hold', () => {
		expect(v.parse(planShape, plan).certificates).toHaveLength(2);
		expect(names).toEqual(['livestream-ecommerce', 'webcast-operation']);
	});

	test.each([
		['livestream-ecommerce', standards.livestream],
		['webcast-operation', standards.webcast],
	])('%s: each skill of 初级 is taught by one course', (id, { standard }) => {
		const { domains } = standard.levels.find(({ level }) => level === '初级')!;
		const tasks = domains.flatMap(({ tasks }) => tasks);
		const skills = tasks.flatMap(({ skills }) => skills.map((skill) => skill.id));
		const { mapping } = certificate(id);
		expect(mapping.map(({ skill }) => skill)).toEqual(skills);
		for (const { courses } of mapping) {
			expect(courses.filter(({ role }) => role === 'taught')).toHaveLength(1);
			expect(new Set(courses.map(({ course }) => course)).size).toBe(courses.length);
		}
		const roles = new Set(mapping.flatMap(({ courses }) => courses.map(({ role }) => role)));
		expect(roles).toEqual(new Set(['taught', 'practised', 'assessed']));
	});

	test.each(names)('%s: a course gives no more hours than it has', (id) => {
		const mapped = new Map<string, number>();
		for (const { course, hours } of certificate(id).mapping.flatMap(({ courses }) => courses)) {
			expect(hours).toBeGreaterThan(0);
			mapped.set(course, (mapped.get(course) ?? 0) + (hours ?? 0));
		}
		for (const [course, hours] of mapped) {
			const own = plan.courses.find((each) => each.id === course)!;
			expect(hours * 100).toBeLessThanOrEqual(courseHours(own, plan.calendar).hours);
		}
	});

	it('break no rule; the older one alone names the programmes of its day', () => {
		const own = check.findings.filter(({ rule }) => /^(certificate|occupation)\//.test(rule));
		const said = own.map(({ rule, status, at }) => `${rule} ${status} ${at[0] ?? ''}`);
		expect(said.filter((each) => !each.includes(' pass '))).toEqual([
			'certificate/applicable violation certificates/livestream-ecommerce@2021-1.0',
		]);
		const passed = own.filter(({ status }) => status === 'pass').map(({ rule }) => rule);
		for (const rule of ['coverage', 'timing', 'credit-conversion', 'applicable'])
			expect(passed).toContain(`certificate/${rule}`);
	});

	it('name courses that the plan must have', () => {
		const without = { ...plan, courses: plan.courses.filter(({ name }) => name !== '直播销售') };
		expect(() => withCertificates(without)).toThrow('直播销售');
	});
});
