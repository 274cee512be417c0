import { describe, expect, it, test } from 'vitest';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import type { SegmentParts } from '#tests/builders/course-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { enterpriseInternship } from './enterprise-internship.ts';

const stage = (weeks: number, parts: SegmentParts = {}): SegmentParts => ({
	kind: 'position-internship',
	offCampus: true,
	terms: [{ semester: 6, weeks }],
	...parts,
});
const plan = (...segments: SegmentParts[]) => planOf({ segments });

describe('hours/enterprise-internship', () => {
	test.each([
		[12.8, 'pass', '0 weeks'],
		[13, 'pass', '0 weeks'],
		[13.2, 'violation', '-1 weeks'],
		[20, 'violation', '-7 weeks'],
	])('%s weeks: %s', (weeks, status, slack) => {
		expect(findingOf(enterpriseInternship, plan(stage(weeks)))).toMatchObject({
			status,
			slack,
			required: '<= 3',
			strength: 'usual',
		});
	});

	it('adds all stages of 岗位实习 off campus, and nothing else', () => {
		const all = plan(
			stage(6),
			stage(7),
			stage(5, { offCampus: false }),
			stage(5, { kind: 'orientation-internship' }),
		);
		expect(findingOf(enterpriseInternship, all)).toMatchObject({
			status: 'pass',
			measured: '3',
			at: ['segments/s1', 'segments/s2'],
		});
	});

	it('names the general rule that the clause narrows', () => {
		const { message } = findingOf(enterpriseInternship, plan(stage(20)));
		expect(message).toContain(
			'校外企业岗位实习 20 周，合 4.6 个月，一般不超过 3 个月（§8.2）。超出 7 周',
		);
		expect(message).toContain('教职成〔2021〕4号');
		expect(message).toContain('一般为 6 个月');
	});

	it('says by how much it is short of a minimum', () => {
		const asked = { parameters: [parameterOf({ min: '3', max: '6' }, { strength: 'usual' })] };
		const message = (weeks: number) =>
			findingOf(enterpriseInternship, plan(stage(weeks)), asked).message;
		expect(message(12)).toContain('（§8.2）。还差 1 周。《职业学校学生实习管理规定》');
		expect(message(13)).toContain('（§8.2）。《职业学校学生实习管理规定》');
		expect(message(27)).toContain('（§8.2）。超出 1 周，可改在校内安排，或说明理由。《');
	});

	it('does not call itself narrower than the older rule where that is the clause', () => {
		const document = {
			document: '《职业学校学生实习管理规定》（教职成〔2021〕4号）',
			issued: '2021-12-31',
			number: '第十六条',
			quote: '',
		};
		const asked = { parameters: [parameterOf({ max: '6' }, { clause: document })] };
		const { message } = findingOf(enterpriseInternship, plan(stage(27)), asked);
		expect(message).toMatch(/可改在校内安排，或说明理由。$/);
	});

	it('goes by dates where a stage has them', () => {
		const dated = (to: string) =>
			plan(stage(1, { terms: [{ semester: 6, weeks: 20, from: '2029-03-01', to }] }));
		expect(findingOf(enterpriseInternship, dated('2029-05-31')).status).toBe('pass');
		expect(findingOf(enterpriseInternship, dated('2029-06-01')).status).toBe('violation');
	});

	it('serves a mandatory bound', () => {
		const asked = { parameters: [parameterOf({ max: '3' })] };
		expect(findingOf(enterpriseInternship, plan(stage(13.2)), asked).strength).toBe('mandatory');
	});

	it('is justified until it gets worse', () => {
		const given = (weeks: number) => ({
			...plan(stage(weeks)),
			justifications: [justificationOf('hours/enterprise-internship', '48/13')],
		});
		expect(findingOf(enterpriseInternship, given(16)).status).toBe('justified');
		expect(findingOf(enterpriseInternship, given(14)).status).toBe('justified');
		expect(findingOf(enterpriseInternship, given(16.2)).status).toBe('violation');
	});

	it('passes the reference plan without slack', () => {
		expect(findingOf(enterpriseInternship, referencePlan())).toMatchObject({
			status: 'pass',
			measured: '3',
			slack: '0 weeks',
		});
	});
});
