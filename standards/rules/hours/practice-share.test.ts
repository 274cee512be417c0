import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import type { CourseParts } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { practiceShare } from './practice-share.ts';

const plan = (...courses: CourseParts[]) => planOf({ courses });
const hours = (practiceHours: number | null, of: number) =>
	plan({ outsideHours: of, practiceHours });

describe('hours/practice-share', () => {
	test.each([
		[1499, 2999, 'violation', '-1 hours', '1499/2999'],
		[1499.5, 2999, 'pass', '0 hours', '0.5'],
		[1500.5, 2999, 'pass', '1 hours', '1500.5/2999'],
		[1538, 3108, 'violation', '-16 hours', '1538/3108'],
	])('%s of %s hours: %s', (practice, of, status, slack, measured) => {
		expect(findingOf(practiceShare, hours(practice, of))).toMatchObject({
			status,
			slack,
			measured,
			required: '>= 1/2',
			strength: 'principle',
		});
	});

	it('never shows a share on the other side of its bound', () => {
		expect(findingOf(practiceShare, hours(1499, 2999)).message).toContain('49.98%');
	});

	it('has a slack of hours turned to theory that is exact', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 3001 }), (practice) => {
				const units = Number.parseInt(findingOf(practiceShare, hours(practice, 3001)).slack ?? '');
				const status = (now: number) => findingOf(practiceShare, hours(now, 3001)).status;
				expect(status(practice - units)).toBe('pass');
				expect(status(practice - units - 1)).toBe('violation');
			}),
			{ numRuns: 50 },
		);
	});

	it('counts courses and segments, and says how the numerator is made up', () => {
		const both = planOf({
			courses: [
				{ category: 'public', outsideHours: 100, practiceHours: 10 },
				{ outsideHours: 100, practiceHours: 50 },
			],
			segments: [
				{ terms: [{ hoursPerWeek: 30 }] },
				{ practiceHours: 12, terms: [{ hoursPerWeek: 30 }] },
				{ kind: 'entry-education', terms: [{ hoursPerWeek: 20 }] },
				{ kind: 'graduation-education', practiceHours: 5, terms: [{ hoursPerWeek: 20 }] },
			],
		});
		const finding = findingOf(practiceShare, both);
		expect(finding.measured).toBe('107/300');
		expect(finding.message).toContain('公共基础课程 10、专业课程 50、实践环节 47 学时');
	});

	it('is judged at both extremes where practice hours are not given', () => {
		const open = { outsideHours: 100, practiceHours: null };
		expect(
			findingOf(practiceShare, plan({ outsideHours: 100, practiceHours: 100 }, open)),
		).toMatchObject({ status: 'pass', measured: '0.5–1' });
		expect(
			findingOf(practiceShare, plan({ outsideHours: 101, practiceHours: 0 }, open)),
		).toMatchObject({ status: 'violation', slack: '-101 hours' });
		const missing = findingOf(
			practiceShare,
			plan({ outsideHours: 100, practiceHours: 99 }, { ...open, id: 'open', name: '零售基础' }),
		);
		expect(missing).toMatchObject({
			status: 'missing-data',
			slack: null,
			at: ['courses/open/practiceHours'],
		});
		expect(missing.message).toContain('《零售基础》尚未填写实践学时');
		expect(missing.message).toContain('由专业负责人填写');
	});

	it('names the figures of a group that are not given', () => {
		const counts = { hours: 100, practiceHours: null, credits: 6, weeklyHours: {} };
		const grouped = planOf({
			groups: [groupOf({ counts })],
			courses: [
				{ group: 'g1', outsideHours: 90, practiceHours: null },
				{ group: 'g1', outsideHours: 100, practiceHours: 50 },
			],
		});
		expect(findingOf(practiceShare, grouped).at).toEqual(['groups/g1/counts/practiceHours']);
	});

	it('counts a group as the options that are taken', () => {
		const option = { group: 'g1', outsideHours: 50, practiceHours: 30 };
		const grouped = planOf({
			groups: [groupOf({ take: 2 })],
			courses: [option, option, option, { outsideHours: 100 }],
		});
		expect(findingOf(practiceShare, grouped).measured).toBe('0.3');
	});

	it('mends with the least move, in the core course with the most theory', () => {
		const lacking = plan(
			{ id: 'a', name: '直播销售', outsideHours: 100, practiceHours: 40 },
			{ id: 'b', outsideHours: 100, practiceHours: 50 },
			{ id: 'c', category: 'public', outsideHours: 100, practiceHours: 45.5 },
		);
		const finding = findingOf(practiceShare, lacking);
		expect(finding).toMatchObject({ status: 'violation', slack: '-15 hours' });
		expect(finding.message).toContain('还差 15 学时');
		expect(finding.fixes).toEqual([
			{
				edits: [{ op: 'set', path: 'courses/a/practiceHours', from: 40, to: 55 }],
				effect: '《直播销售》15 学时理论改为实践',
			},
		]);
		expect(findingOf(practiceShare, mended(lacking, finding)).status).toBe('pass');
	});

	it('takes a second course where one has not theory enough, and no public one', () => {
		const lacking = plan(
			{ id: 'a', outsideHours: 20 },
			{ id: 'b', outsideHours: 10 },
			{ category: 'public', outsideHours: 20 },
		);
		const [fix] = findingOf(practiceShare, lacking).fixes;
		expect(fix?.edits.map(({ path, to }) => [path, to])).toEqual([
			['courses/a/practiceHours', 20],
			['courses/b/practiceHours', 5],
		]);
		const open = plan({ category: 'public', outsideHours: 20 });
		expect(findingOf(practiceShare, open).fixes).toEqual([]);
	});

	it('is missing data where nothing has hours', () => {
		expect(findingOf(practiceShare, planOf({ courses: [{}] })).status).toBe('missing-data');
	});

	it('is justified as a principle until it gets worse', () => {
		const given = (practice: number) => ({
			...hours(practice, 3108),
			justifications: [justificationOf('hours/practice-share', '1550/3108')],
		});
		expect(findingOf(practiceShare, given(1550))).toMatchObject({ status: 'justified' });
		expect(findingOf(practiceShare, given(1552)).status).toBe('justified');
		const worse = findingOf(practiceShare, given(1549));
		expect(worse.status).toBe('violation');
		expect(worse.message).toContain('须重新说明');
	});

	it('keeps a reason that was given while practice hours were open', () => {
		const open = plan(
			{ outsideHours: 101, practiceHours: 0 },
			{ outsideHours: 99, practiceHours: null },
		);
		const { measured } = findingOf(practiceShare, open);
		const justified = {
			...open,
			justifications: [justificationOf('hours/practice-share', measured)],
		};
		expect(findingOf(practiceShare, justified).status).toBe('justified');
	});

	it('serves a mandatory bound, which asks for no reason', () => {
		const asked = { parameters: [parameterOf({ min: '3/5' })] };
		const finding = findingOf(practiceShare, hours(599, 1000), asked);
		expect(finding).toMatchObject({ status: 'violation', strength: 'mandatory' });
		expect(finding.message).not.toContain('理由');
	});

	it('passes the reference plan', () => {
		expect(findingOf(practiceShare, referencePlan())).toMatchObject({
			status: 'pass',
			measured: '1745/3114',
			slack: '188 hours',
		});
	});
});
