import { describe, expect, it, test } from 'vitest';
import { fraction } from '#domain/exact.ts';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import type { SegmentParts } from '#tests/builders/course-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { rowsOf } from '#tests/builders/rows-of.ts';
import { internshipTotal } from './internship-total.ts';

const plan = (...segments: SegmentParts[]) => planOf({ segments });
const weeks = (count: number, kind: SegmentParts['kind'] = 'position-internship') => ({
	kind,
	terms: [{ semester: 6, weeks: count }],
});
const dated = (from: string, to: string) => ({
	kind: 'position-internship' as const,
	terms: [{ semester: 6, weeks: 4, from, to }],
});

describe('hours/internship-total', () => {
	test.each([
		[25.8, 'pass', '0 weeks'],
		[26, 'pass', '0 weeks'],
		[26.2, 'violation', '-1 weeks'],
		[18, 'pass', '8 weeks'],
		[30, 'violation', '-4 weeks'],
	])('%s weeks: %s', (count, status, slack) => {
		expect(findingOf(internshipTotal, plan(weeks(count)))).toMatchObject({
			status,
			slack,
			required: '<= 6',
			strength: 'mandatory',
		});
	});

	it('adds 认识实习 and 岗位实习, all stages, on campus and off, whenever they are held', () => {
		const all = plan(
			weeks(2, 'orientation-internship'),
			{
				...weeks(0),
				offCampus: true,
				terms: [
					{ id: 'a', weeks: 10 },
					{ id: 'b', weeks: 3, when: 'holiday' },
				],
			},
			{ ...weeks(11) },
			weeks(20, 'training'),
			weeks(20, 'graduation-project'),
		);
		const finding = findingOf(internshipTotal, all);
		expect(finding).toMatchObject({
			measured: '6',
			status: 'pass',
			at: ['segments/s1', 'segments/s2', 'segments/s3'],
		});
	});

	test.each([
		['2029-01-01', '2029-06-30', '6', 'pass'],
		['2029-01-01', '2029-07-01', '181/30', 'violation'],
		['2029-01-15', '2029-07-14', '6', 'pass'],
	])('dates decide, both days included: %s to %s', (from, to, measured, status) => {
		expect(findingOf(internshipTotal, plan(dated(from, to)))).toMatchObject({ measured, status });
	});

	it('sums stages in months, by dates and by weeks', () => {
		const mixed = plan(dated('2029-03-01', '2029-05-31'), weeks(13));
		expect(findingOf(internshipTotal, mixed)).toMatchObject({ measured: '6', status: 'pass' });
		expect(findingOf(internshipTotal, mixed).message).toContain(
			'实习累计 26 周，合 6 个月，应不超过 6 个月（§8.2）',
		);
	});

	it('says by how much it is over', () => {
		expect(findingOf(internshipTotal, plan(weeks(28))).message).toContain('超出 2 周');
	});

	it('says by how much it is short of a minimum, in weeks', () => {
		const asked = { parameters: [parameterOf({ min: '3', max: '6' })] };
		const message = (count: number) =>
			findingOf(internshipTotal, plan(weeks(count)), asked).message;
		expect(message(11)).toBe(
			'实习累计 11 周，合 2.5 个月，应在 3～6 个月之间（§8.2）。还差 2 周。',
		);
		expect(message(13)).toBe('实习累计 13 周，合 3 个月，应在 3～6 个月之间（§8.2）。');
		expect(message(27)).toBe(
			'实习累计 27 周，合 6.2 个月，应在 3～6 个月之间（§8.2）。超出 1 周，可减少岗位实习的周数，或改为校内实训。',
		);
	});

	it('shows no length on the other side of its bound', () => {
		const days = { terms: [{ semester: 6, weeks: 4, from: '2029-01-01', to: '2029-07-01' }] };
		const { message } = findingOf(internshipTotal, plan({ ...weeks(0), ...days }));
		expect(message).toContain('合 6.03 个月');
	});

	it('moves in a repair with the weeks of internships alone, by what each is in months', () => {
		const rowOf = (count: number) => {
			const [row] = rowsOf(internshipTotal, plan(weeks(count), weeks(3, 'training'))).rows;
			if (!row) throw new Error('no row');
			return row;
		};
		const { of, per, range } = rowOf(2);
		const week = [...of.steps.values()];
		expect(week).toHaveLength(1);
		expect((of.now + (week[0] ?? NaN)) / per.now).toBe(rowOf(3).of.now / rowOf(3).per.now);
		expect({ ...range }).toEqual({ min: null, max: fraction(6, 1) });
	});

	it('is nothing without internships', () => {
		expect(findingOf(internshipTotal, planOf())).toMatchObject({
			status: 'pass',
			measured: '0',
			at: ['segments'],
		});
	});

	it('serves a range as a usual rule, justified until it gets worse', () => {
		const asked = { parameters: [parameterOf({ min: '3', max: '6' }, { strength: 'usual' })] };
		const given = (count: number) => ({
			...plan(weeks(count)),
			justifications: [justificationOf('hours/internship-total', '33/13')],
		});
		expect(findingOf(internshipTotal, given(13), asked).status).toBe('pass');
		expect(findingOf(internshipTotal, given(11), asked).status).toBe('justified');
		expect(findingOf(internshipTotal, given(10.8), asked).status).toBe('violation');
	});

	it('passes the reference plan', () => {
		expect(findingOf(internshipTotal, referencePlan())).toMatchObject({
			status: 'pass',
			scope: 'plan',
			measured: '54/13',
			slack: '8 weeks',
		});
	});
});
