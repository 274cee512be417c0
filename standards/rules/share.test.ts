import { describe, expect, it } from 'vitest';
import type { ParameterValue } from '#domain/rules/parameter.ts';
import { parameterOf } from '#tests/builders/judging-of.ts';
import { judgeShare, type Share } from './share.ts';

/** Hours of 100 that are practice, under what a clause asks. */
const judged = (value: ParameterValue, least: number, parts: Partial<Share> = {}) =>
	judgeShare({
		parameter: parameterOf(value),
		name: '实践性教学',
		figure: 'share/practice',
		least: least * 100,
		most: least * 100,
		total: 10_000,
		hint: (side, units) => (side === 'within' ? '' : `${side} ${units}`),
		fixes: (side, units) => [{ edits: [], effect: `${side} ${units}` }],
		...parts,
	});
const half = { min: '1/2' };

describe('a share of the hours', () => {
	it('says how many hours of all, which share, what is asked and what is lacking', () => {
		expect(judged(half, 49)).toMatchObject({
			...{ status: 'violation', measured: '0.49', slack: '-1 hours' },
			at: ['courses', 'segments'],
			compared: [{ figure: 'share/practice' }],
			message: '实践性教学 49 学时，占总学时 100 的 49.0%，应不少于 50%（§8.2）。below 1',
			fixes: [{ effect: 'below 1' }],
		});
	});

	it('is not to be told while nothing has hours', () => {
		expect(judged(half, 0, { total: 0 })).toMatchObject({
			...{ status: 'missing-data', measured: '0', required: '>= 1/2' },
			at: ['courses', 'segments'],
			compared: [{ figure: 'totals/hours', required: null }],
			message: '方案还没有学时，无从判断实践性教学占比（§8.2）。由专业负责人在教学进程表中填写。',
		});
	});

	it('waits where it may lie on either side, at the figures that are open', () => {
		const between = { most: 6000, open: ['courses/c1/practiceHours'] };
		expect(judged(half, 40, between)).toMatchObject({
			...{ status: 'missing-data', measured: '0.4–0.6', slack: null, fixes: [] },
			at: ['courses/c1/practiceHours'],
			compared: [{ figure: 'share/practice' }, { figure: 'share/practice-most' }],
			message:
				'实践性教学 40～60 学时，占总学时 100 的 40.0%～60.0%，应不少于 50%（§8.2）。null 10',
		});
		expect(judged(half, 40, { most: 6000 }).at).toEqual(['courses', 'segments']);
	});

	it('stands at the courses where what is open does not matter', () => {
		const open = ['courses/c1/practiceHours'];
		expect(judged(half, 50, { most: 6000, open })).toMatchObject({
			...{ status: 'pass', measured: '0.5–0.6' },
			at: ['courses', 'segments'],
		});
	});
});

describe('bounds between which no whole hour lies', () => {
	it('are not said to be met by moving none', () => {
		for (const [hours, percent] of [
			[33, '33.0'],
			[34, '34.0'],
		] as const)
			expect(judged({ equals: '1/3' }, hours)).toMatchObject({
				...{ status: 'violation', slack: null, fixes: [] },
				message: `实践性教学 ${hours} 学时，占总学时 100 的 ${percent}%，应为 1/3（§8.2）。总学时不变时，没有整数学时可以符合，请调整总学时。`,
			});
	});

	it('leave open what is not known', () => {
		expect(judged({ equals: '1/3' }, 33, { most: 3400 }).message).toMatch(/。null 0$/);
	});
});
