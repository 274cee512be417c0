import { describe, expect, it, test } from 'vitest';
import { findingOf, findingsOf, parameterOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import type { SegmentParts } from '#tests/builders/course-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { rowsOf } from '#tests/builders/rows-of.ts';
import { internshipWeek } from './internship-week.ts';

const plan = (...segments: SegmentParts[]) => planOf({ segments });
const internship = (hoursPerWeek: number, parts: SegmentParts = {}): SegmentParts => ({
	kind: 'position-internship',
	terms: [{ semester: 6, weeks: 4, hoursPerWeek }],
	...parts,
});

describe('hours/internship-week', () => {
	test.each([
		[29.5, 'violation'],
		[30, 'pass'],
		[30.5, 'violation'],
	])('%s hours a week: %s', (hoursPerWeek, status) => {
		expect(findingOf(internshipWeek, plan(internship(hoursPerWeek)))).toMatchObject({
			status,
			measured: String(hoursPerWeek),
			required: '= 30',
			at: ['segments/s1/terms/6/hoursPerWeek'],
		});
	});

	it('judges each stage, on campus and off', () => {
		const findings = findingsOf(
			internshipWeek,
			plan(
				internship(30, { offCampus: true }),
				internship(28, {
					name: '校内岗位实习',
					terms: [
						{ id: 'a', semester: 5, weeks: 1, hoursPerWeek: 28 },
						{ id: 'b', semester: 6, weeks: 2, hoursPerWeek: 30 },
					],
				}),
			),
		);
		expect(findings).toMatchObject([{ at: ['segments/s2/terms/a/hoursPerWeek'] }]);
		expect(findings[0]?.message).toBe(
			'校内岗位实习（第五学期）每周 28 学时，应为 30 学时（§8.2）。',
		);
	});

	it('leaves 认识实习 and 实训 free, and a stage without weeks', () => {
		const free = plan(
			internship(20, { kind: 'orientation-internship' }),
			internship(20, { kind: 'training' }),
			internship(30),
			internship(20, { terms: [{ weeks: 0, hoursPerWeek: 20 }] }),
		);
		expect(findingOf(internshipWeek, free).status).toBe('pass');
	});

	it('is mended by the hours that the clause names', () => {
		const broken = plan(internship(24));
		const after = mended(broken, findingOf(internshipWeek, broken));
		expect(after.segments[0]?.terms[0]?.hoursPerWeek).toBe(30);
		expect(findingOf(internshipWeek, after).status).toBe('pass');
		expect(findingOf(internshipWeek, broken).fixes[0]?.effect).toBe('每周改为 30 学时');
	});

	it('is mended to the nearer end of a range, halves of an hour too', () => {
		const asked = { parameters: [parameterOf({ min: '24.5', max: '30.5' })] };
		const effect = (hoursPerWeek: number) =>
			findingOf(internshipWeek, plan(internship(hoursPerWeek)), asked).fixes[0];
		expect(effect(24)).toMatchObject({ effect: '每周改为 24.5 学时', edits: [{ to: 24.5 }] });
		expect(effect(31)).toMatchObject({ effect: '每周改为 30.5 学时', edits: [{ to: 30.5 }] });
	});

	it('asks a repair to give up the stages that break it, and no other', () => {
		const { rows, met } = rowsOf(internshipWeek, plan(internship(30), internship(28)));
		expect(rows.map(({ at }) => at)).toEqual(['segments/s2/terms/6/hoursPerWeek']);
		expect(met).toBe(false);
	});

	it('does not bear on a plan without 岗位实习', () => {
		expect(findingOf(internshipWeek, planOf())).toMatchObject({
			status: 'not-applicable',
			message: '方案没有安排岗位实习，无周学时可判断。',
			at: ['segments'],
		});
	});

	it('serves a range as a usual rule, justified until it gets worse', () => {
		const asked = { parameters: [parameterOf({ min: '24', max: '30' }, { strength: 'usual' })] };
		const given = (hoursPerWeek: number) => ({
			...plan(internship(hoursPerWeek)),
			justifications: [justificationOf('hours/internship-week', '22')],
		});
		expect(findingOf(internshipWeek, given(24), asked).status).toBe('pass');
		expect(findingOf(internshipWeek, given(22), asked).status).toBe('justified');
		expect(findingOf(internshipWeek, given(21.5), asked).status).toBe('violation');
		expect(
			mended(given(21), findingOf(internshipWeek, given(21), asked)).segments[0],
		).toMatchObject({
			terms: [{ hoursPerWeek: 24 }],
		});
	});

	it('passes the reference plan', () => {
		expect(findingOf(internshipWeek, referencePlan()).status).toBe('pass');
	});
});
