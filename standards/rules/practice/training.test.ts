import { describe, expect, it } from 'vitest';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import type { CourseParts, Weekly } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { training } from './training.ts';

const two = ['短视频制作', '直播销售'];
const last = '直播运营';
const plan = (parts: PlanParts) =>
	planOf({ ...parts, segments: [{ trainings: two }, ...(parts.segments ?? [])] });
const course = (parts: CourseParts = {}): CourseParts => ({
	weekly: { 3: 2 },
	trainings: [last],
	...parts,
});

describe('practice/training', () => {
	it('asks for each subject that the clause names', () => {
		const finding = findingOf(training, plan({}));
		expect(finding).toMatchObject({
			status: 'violation',
			measured: last,
			required: '短视频制作、直播销售、直播运营',
			strength: 'mandatory',
		});
		expect(finding.message).toContain('缺直播运营的实训（§8.1.3(1)）');
	});

	it('names all that is lacking, and where it may stand', () => {
		const finding = findingOf(training, planOf());
		expect(finding.message).toMatch(/^缺短视频制作、直播销售、直播运营的实训（/);
		expect(finding.at).toEqual(['segments', 'courses']);
	});

	it('takes a segment with weeks, even without hours, or a course with hours', () => {
		const held = { trainings: [last], terms: [{ hoursPerWeek: 0 }] };
		expect(findingOf(training, plan({ segments: [held] })).status).toBe('pass');
		expect(findingOf(training, plan({ courses: [course()] })).status).toBe('pass');
	});

	it('takes none without weeks, without hours or in no semester', () => {
		const idle = { trainings: [last], terms: [{ weeks: 0 }] };
		expect(findingOf(training, plan({ segments: [idle] })).status).toBe('violation');
		const idleTerms: Weekly[] = [{}, { 3: 0 }];
		for (const weekly of idleTerms)
			expect(findingOf(training, plan({ courses: [course({ weekly })] })).status).toBe('violation');
	});

	it('takes an option only where every choice contains it', () => {
		const grouped = (take: number, ...courses: CourseParts[]) =>
			findingOf(training, plan({ groups: [groupOf({ take })], courses })).status;
		const option = course({ group: 'g1' });
		const other = course({ group: 'g1', trainings: [] });
		expect(grouped(1, option, other)).toBe('violation');
		expect(grouped(2, option, other)).toBe('pass');
		expect(grouped(1, option, option)).toBe('pass');
	});

	it('has nothing against more', () => {
		const more = plan({ courses: [course({ trainings: [last, '数据分析'] })] });
		expect(findingOf(training, more).status).toBe('pass');
	});

	it('is justified, where it may be, until another subject joins', () => {
		const asked = { parameters: [parameterOf({ parts: [...two, last] }, { strength: 'usual' })] };
		const justifications = [justificationOf('practice/training', last)];
		expect(findingOf(training, { ...plan({}), justifications }, asked).status).toBe('justified');
		const none = planOf({ segments: [{ trainings: ['直播销售'] }], justifications });
		expect(findingOf(training, none, asked).status).toBe('violation');
	});

	it('passes the reference plan', () => {
		expect(findingOf(training, referencePlan()).status).toBe('pass');
	});
});
