import { describe, expect, it, test } from 'vitest';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { professionalShare } from './professional-share.ts';

const hours = (professional: number, open: number, other = 0) =>
	planOf({
		courses: [
			{ category: 'foundation', outsideHours: professional },
			{ category: 'public', outsideHours: open },
		],
		segments: [{ kind: 'entry-education', terms: [{ weeks: 1, hoursPerWeek: other }] }],
	});

describe('hours/professional-share', () => {
	test.each([
		[1849.99, 'violation', '-1 hours down'],
		[1850, 'pass', '0 hours down'],
		[2150, 'pass', '0 hours up'],
		[2150.01, 'violation', '-1 hours up'],
	])('%s of 3000 hours: %s', (professional, status, slack) => {
		const plan = hours(professional, Math.round((3000 - professional) * 100) / 100);
		expect(findingOf(professionalShare, plan)).toMatchObject({
			status,
			slack,
			required: '37/60–43/60',
		});
	});

	it('counts internships, trainings and the graduation project, not the other activities', () => {
		const week = { terms: [{ weeks: 1, hoursPerWeek: 30 }] };
		const plan = planOf({
			courses: [
				{ category: 'core', outsideHours: 30 },
				{ category: 'extension', outsideHours: 30 },
			],
			segments: [
				{ kind: 'orientation-internship', ...week },
				{ kind: 'position-internship', ...week },
				{ kind: 'training', ...week },
				{ kind: 'graduation-project', ...week },
				{ kind: 'military-training', ...week },
				{ kind: 'labour-week', ...week },
				{ kind: 'social-practice', ...week },
				{ kind: 'other', ...week },
			],
		});
		expect(findingOf(professionalShare, plan).measured).toBe('0.6');
	});

	it('says that it repeats the public share where nothing else has hours', () => {
		expect(findingOf(professionalShare, hours(1800, 1200)).message).toContain('互为补数');
		expect(findingOf(professionalShare, hours(1800, 1170, 30)).message).not.toContain('互为补数');
	});

	it('says how many hours to add, and never to cut a public course', () => {
		const { message } = findingOf(professionalShare, hours(1800, 1200));
		expect(message).toContain('增加 131 学时专业课程');
		expect(message).not.toContain('减少公共');
		expect(findingOf(professionalShare, hours(2200, 800)).message).toContain(
			'把 50 学时由专业课程调给公共基础课程',
		);
	});

	it('says nothing within the band', () => {
		expect(findingOf(professionalShare, hours(2000, 970, 30)).message).toMatch(/71.7%）。$/);
	});

	it('serves a clause that wants nothing else', () => {
		const asked = { parameters: [parameterOf({ min: '1' })] };
		expect(findingOf(professionalShare, hours(100, 0), asked).status).toBe('pass');
		const { message } = findingOf(professionalShare, hours(98, 1, 1), asked);
		expect(message).toMatch(/应不少于 100%（§8.2）。$/);
	});

	it('counts a group as the options that are taken', () => {
		const option = { group: 'g1', outsideHours: 500 };
		const plan = planOf({
			groups: [groupOf({ take: 1 })],
			courses: [option, option, { category: 'public', outsideHours: 500 }],
		});
		expect(findingOf(professionalShare, plan).measured).toBe('0.5');
	});

	it('is missing data where nothing has hours', () => {
		expect(findingOf(professionalShare, planOf()).status).toBe('missing-data');
	});

	it('serves a maximum', () => {
		const asked = { parameters: [parameterOf({ max: '2/3' })] };
		expect(findingOf(professionalShare, hours(2000, 1000), asked).status).toBe('pass');
		expect(findingOf(professionalShare, hours(2000.01, 999.99), asked).status).toBe('violation');
	});

	it('is justified until it gets worse', () => {
		const given = (now: number) => ({
			...hours(now, 3000 - now),
			justifications: [justificationOf('hours/professional-share', '0.6')],
		});
		expect(findingOf(professionalShare, given(1800)).status).toBe('justified');
		expect(findingOf(professionalShare, given(1799)).status).toBe('violation');
	});

	it('passes the reference plan', () => {
		expect(findingOf(professionalShare, referencePlan())).toMatchObject({
			status: 'pass',
			scope: 'plan',
			measured: '1944/3114',
		});
	});
});
