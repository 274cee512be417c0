import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { publicShare } from './public-share.ts';

/** Public, professional and other hours. */
const hours = (open: number, professional: number, other = 0) =>
	planOf({
		courses: [
			{ category: 'public', outsideHours: open },
			{ category: 'core', outsideHours: professional },
		],
		segments: [{ kind: 'military-training', terms: [{ weeks: 1, hoursPerWeek: other }] }],
	});

describe('hours/public-share', () => {
	test.each([
		[849.99, 'violation', '-1 hours down'],
		[850, 'pass', '0 hours down'],
		[850.01, 'pass', '0 hours down'],
		[1000, 'pass', '150 hours down'],
		[1149.99, 'pass', '0 hours up'],
		[1150, 'pass', '0 hours up'],
		[1150.01, 'violation', '-1 hours up'],
	])('%s of 3000 hours: %s', (open, status, slack) => {
		const plan = hours(open, Math.round((3000 - open) * 100) / 100);
		expect(findingOf(publicShare, plan)).toMatchObject({
			status,
			slack,
			required: '17/60–23/60',
			strength: 'usual',
		});
	});

	it('counts the other hours in the total', () => {
		expect(findingOf(publicShare, hours(1000, 1970, 30)).measured).toBe('1000/3000');
	});

	it('proposes professional hours to add, and never to cut a public course', () => {
		const finding = findingOf(publicShare, hours(1200, 1800));
		expect(finding.message).toContain(
			'公共基础课程 1200 学时，占总学时 3000 的 40.0%，一般为 1/3（§8.2）',
		);
		expect(finding.message).toContain('28.3%～38.3%');
		expect(finding.message).toContain('增加 131 学时专业课程');
		expect(finding.message).toContain('不必减少公共基础课程');
		expect(finding.fixes).toEqual([]);
		expect(findingOf(publicShare, hours(1200, 1931)).status).toBe('pass');
		expect(findingOf(publicShare, hours(1200, 1930)).status).toBe('violation');
	});

	it('asks for hours where there are too few, and for nothing within the band', () => {
		const message = (open: number) => findingOf(publicShare, hours(open, 3000 - open)).message;
		expect(message(840)).toMatch(/）。把 10 学时由专业课程调给公共基础课程即符合。$/);
		expect(message(1000)).toMatch(/28.3%～38.3%）。$/);
		expect(message(849)).toMatch(/占总学时 3000 的 28\.30%，.*28\.33%～38\.33%/);
	});

	it('serves a clause that wants none', () => {
		const asked = { parameters: [parameterOf({ max: '0' })] };
		expect(findingOf(publicShare, hours(0, 100), asked).status).toBe('pass');
		const broken = findingOf(publicShare, hours(1, 99), asked);
		expect(broken.status).toBe('violation');
		expect(broken.message).toMatch(/应不超过 0%（§8.2）。$/);
	});

	it('has a slack of hours exchanged for professional ones that is exact', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 3000 }), (open) => {
				const { slack } = findingOf(publicShare, hours(open, 3000 - open));
				const [units, , towards] = (slack ?? '').split(' ');
				const moved = (by: number) => {
					const now = open + (towards === 'up' ? by : -by);
					return findingOf(publicShare, hours(now, 3000 - now)).status;
				};
				expect(moved(Number(units))).toBe('pass');
				expect(moved(Number(units) + 1)).toBe('violation');
			}),
			{ numRuns: 50 },
		);
	});

	it('counts a group as the options that are taken', () => {
		const option = { category: 'public' as const, group: 'g1', outsideHours: 500 };
		const plan = planOf({
			groups: [groupOf({ take: 2 })],
			courses: [option, option, option, { outsideHours: 2000 }],
		});
		expect(findingOf(publicShare, plan).measured).toBe('1000/3000');
	});

	it('is missing data where nothing has hours', () => {
		expect(findingOf(publicShare, planOf({ courses: [{ category: 'public' }] })).status).toBe(
			'missing-data',
		);
	});

	it('serves a mandatory minimum, as a 高职 text asks', () => {
		const asked = { parameters: [parameterOf({ min: '1/4' })] };
		expect(findingOf(publicShare, hours(750, 2250), asked)).toMatchObject({
			status: 'pass',
			slack: '0 hours',
			measured: '0.25',
		});
		const below = findingOf(publicShare, hours(749.5, 2250.5), asked);
		expect(below).toMatchObject({ status: 'violation', strength: 'mandatory', slack: '-1 hours' });
		expect(below.message).toContain('应不少于 25%');
	});

	it('is justified until it gets worse, on either side', () => {
		const given = (open: number) => ({
			...hours(open, 3000 - open),
			justifications: [justificationOf('hours/public-share', '1200/3000')],
		});
		expect(findingOf(publicShare, given(1200)).status).toBe('justified');
		expect(findingOf(publicShare, given(1160)).status).toBe('justified');
		expect(findingOf(publicShare, given(1201)).status).toBe('violation');
		expect(findingOf(publicShare, given(700)).status).toBe('violation');
	});

	it('passes the reference plan', () => {
		expect(findingOf(publicShare, referencePlan())).toMatchObject({
			status: 'pass',
			scope: 'plan',
			measured: '1170/3114',
			slack: '23 hours up',
		});
	});
});
