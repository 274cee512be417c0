import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import type { CourseParts } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { rowsOf } from '#tests/builders/rows-of.ts';
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

	it('does not decide on practice that is not given, where a clause sets an upper bound', () => {
		const asked = { parameters: [parameterOf({ max: '1/2' })] };
		expect(findingOf(practiceShare, hours(null, 100), asked).status).toBe('missing-data');
		expect(findingOf(practiceShare, hours(50, 100), asked).status).toBe('pass');
		expect(findingOf(practiceShare, hours(50.5, 100), asked).status).toBe('violation');
	});

	it('asks a repair for an upper bound too, of which practice that is not given may be all', () => {
		const asked = { parameters: [parameterOf({ max: '1/2' })] };
		const met = (practice: number | null) => rowsOf(practiceShare, hours(practice, 100), asked).met;
		expect([met(50), met(50.5), met(null)]).toEqual([true, false, false]);
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
		const { at, message } = findingOf(practiceShare, grouped);
		expect(at).toEqual(['groups/g1/counts/practiceHours']);
		expect(message).toContain(`《${grouped.groups[0]?.name}》尚未填写实践学时`);
	});

	it('names of a group without figures of its own the options, and no group that has them', () => {
		const counts = { hours: 100, practiceHours: 10, credits: 6, weeklyHours: {} };
		const option = { outsideHours: 100, practiceHours: null };
		const grouped = planOf({
			groups: [groupOf({ id: 'own', counts }), groupOf({ id: 'none' })],
			courses: [
				{ ...option, group: 'own' },
				{ ...option, group: 'own' },
				{ ...option, group: 'none' },
				{ ...option, group: 'none' },
			],
		});
		expect(findingOf(practiceShare, grouped).at).toEqual([
			'courses/c3/practiceHours',
			'courses/c4/practiceHours',
		]);
	});

	test.each([
		[3, '《课程c1》《课程c2》《课程c3》尚未填写实践学时'],
		[4, '《课程c1》《课程c2》《课程c3》等 4 门尚未填写实践学时'],
	])('names three of %s open courses', (count, words) => {
		const open = plan(
			...Array.from({ length: count }, () => ({ outsideHours: 100, practiceHours: null })),
		);
		expect(findingOf(practiceShare, open).message).toContain(`学时。${words}`);
	});

	it('says how much is lacking, or too much', () => {
		const message = (
			practice: number,
			strength: 'mandatory' | 'principle',
			value: Parameters<typeof parameterOf>[0],
		) =>
			findingOf(practiceShare, hours(practice, 100), {
				parameters: [parameterOf(value, { strength })],
			}).message.split('实践环节 0 学时。')[1];
		expect(message(59, 'mandatory', { min: '3/5' })).toBe(
			'还差 1 学时，可把核心课程的理论学时改为实践。',
		);
		expect(message(59, 'principle', { min: '3/5' })).toBe(
			'还差 1 学时，可把核心课程的理论学时改为实践，或写明理由。',
		);
		expect(message(62, 'principle', { max: '3/5' })).toBe(
			'多出 2 学时，可把实践学时改为理论，或写明理由。',
		);
	});

	it('takes no practice away where there is too much', () => {
		const asked = { parameters: [parameterOf({ max: '3/5' })] };
		expect(findingOf(practiceShare, hours(62, 100), asked).fixes).toEqual([]);
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

	it('turns theory of the course that has the most, wherever it stands, and none that is open', () => {
		const asked = { parameters: [parameterOf({ min: '2/5' })] };
		const lacking = (practiceHours: number | null) =>
			plan(
				{ name: '少', outsideHours: 40 },
				{ name: '多', outsideHours: 160 },
				{ name: '未填', outsideHours: 100, practiceHours },
				{ category: 'public', outsideHours: 200 },
			);
		expect(findingOf(practiceShare, lacking(null), asked).fixes[0]?.effect).toBe(
			'《多》160 学时、《少》40 学时理论改为实践',
		);
		expect(findingOf(practiceShare, lacking(80), asked).fixes[0]?.effect).toBe(
			'《多》120 学时理论改为实践',
		);
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
