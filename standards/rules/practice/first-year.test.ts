import { describe, expect, it, test } from 'vitest';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import type { SegmentParts } from '#tests/builders/course-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { firstYear } from './first-year.ts';

const plan = (...segments: SegmentParts[]) => planOf({ segments });
const stage = (semester: number, weeks = 1): SegmentParts => ({
	kind: 'position-internship',
	name: '岗位实习',
	terms: [{ semester, weeks }],
});

describe('practice/first-year', () => {
	test.each([
		[1, 'violation'],
		[2, 'violation'],
		[3, 'pass'],
	])('岗位实习 in semester %s: %s', (semester, status) => {
		expect(findingOf(firstYear, plan(stage(semester)))).toMatchObject({
			status,
			measured: status === 'pass' ? '0' : '1',
			required: '<= 0',
			strength: 'mandatory',
		});
	});

	it('names each stage of the first year, the article, and where it may stand', () => {
		const both = plan({
			...stage(1),
			terms: [
				{ id: 'a', semester: 2, weeks: 0.2 },
				{ id: 'b', semester: 6, weeks: 4 },
			],
		});
		const finding = findingOf(firstYear, both);
		expect(finding).toMatchObject({ measured: '0.2', at: ['segments/s1/terms/a'] });
		expect(finding.message).toContain('岗位实习（第二学期 0.2 周）安排在第一学年');
		expect(finding.message).toContain('第十六条');
		expect(finding.clause).toMatchObject({ number: '第十六条' });
	});

	it('names all stages of the first year, and adds their weeks', () => {
		const finding = findingOf(firstYear, plan(stage(1), stage(2, 2)));
		expect(finding.measured).toBe('3');
		expect(finding.message).toContain('岗位实习（第一学期 1 周）、岗位实习（第二学期 2 周）安排在');
	});

	it('leaves a stage without weeks and 认识实习 alone', () => {
		const free = plan(stage(1, 0), { ...stage(1), kind: 'orientation-internship' });
		expect(findingOf(firstYear, free)).toMatchObject({ status: 'pass', at: ['segments'] });
		expect(findingOf(firstYear, planOf()).status).toBe('pass');
	});

	it('is justified, where it may be, until it gets worse', () => {
		const asked = { parameters: [parameterOf({ max: '0' }, { strength: 'principle' })] };
		const justifications = [justificationOf('practice/first-year', '1')];
		expect(findingOf(firstYear, { ...plan(stage(2)), justifications }, asked).status).toBe(
			'justified',
		);
		expect(findingOf(firstYear, { ...plan(stage(2, 1.2)), justifications }, asked).status).toBe(
			'violation',
		);
	});

	it('passes the reference plan', () => {
		expect(findingOf(firstYear, referencePlan()).status).toBe('pass');
	});
});
