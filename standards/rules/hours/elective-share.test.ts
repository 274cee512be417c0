import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { electiveShare } from './elective-share.ts';

const hours = (elective: number, compulsory: number) =>
	planOf({
		courses: [
			{ nature: 'free', category: 'extension', outsideHours: elective },
			{ nature: 'compulsory', outsideHours: compulsory },
		],
	});

describe('hours/elective-share', () => {
	test.each([
		[299.99, 'violation', '-1 hours'],
		[300, 'pass', '0 hours'],
		[301, 'pass', '1 hours'],
	])('%s of 3000 hours: %s', (elective, status, slack) => {
		const plan = hours(elective, Math.round((3000 - elective) * 100) / 100);
		expect(findingOf(electiveShare, plan)).toMatchObject({
			status,
			slack,
			required: '>= 1/10',
			strength: 'mandatory',
		});
	});

	it('has a slack of hours turned compulsory that is exact', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 600 }), (elective) => {
				const { slack } = findingOf(electiveShare, hours(elective, 3001 - elective));
				const units = Number.parseInt(slack ?? '');
				const moved = (by: number) =>
					findingOf(electiveShare, hours(elective - by, 3001 - elective + by)).status;
				expect(moved(units)).toBe('pass');
				if (units < elective) expect(moved(units + 1)).toBe('violation');
			}),
			{ numRuns: 50 },
		);
	});

	it('counts limited and free courses of every category together, and a group by what is taken', () => {
		const option = { nature: 'limited' as const, group: 'g1', outsideHours: 40 };
		const plan = planOf({
			groups: [groupOf({ take: 2 })],
			courses: [
				{ nature: 'limited', category: 'public', outsideHours: 20 },
				{ nature: 'free', category: 'extension', outsideHours: 30 },
				option,
				option,
				option,
				{ outsideHours: 870 },
			],
		});
		expect(findingOf(electiveShare, plan)).toMatchObject({ measured: '0.13', status: 'pass' });
	});

	it('proposes the smallest extension course that suffices', () => {
		const extension = { category: 'extension' as const };
		const plan = planOf({
			courses: [
				{ ...extension, name: '大', outsideHours: 500 },
				{ ...extension, name: '小', outsideHours: 299 },
				{ ...extension, name: '正好', outsideHours: 300 },
				{ category: 'core', outsideHours: 1901 },
			],
		});
		const finding = findingOf(electiveShare, plan);
		expect(finding.message).toContain('还差 300 学时');
		expect(finding.fixes.map(({ effect }) => effect)).toEqual([
			'《正好》改为限选，选修增加 300 学时',
		]);
		expect(findingOf(electiveShare, mended(plan, finding)).status).toBe('pass');
	});

	it('proposes several where none suffices alone, the largest first', () => {
		const extension = { category: 'extension' as const };
		const plan = planOf({
			courses: [
				{ ...extension, name: '甲', outsideHours: 100 },
				{ ...extension, name: '乙', outsideHours: 120 },
				{ ...extension, name: '丙', outsideHours: 150 },
				{ category: 'core', outsideHours: 2130 },
			],
		});
		const finding = findingOf(electiveShare, plan);
		expect(finding.fixes[0]?.effect).toBe('《丙》《乙》改为限选，选修增加 270 学时');
		expect(findingOf(electiveShare, mended(plan, finding)).status).toBe('pass');
	});

	it('proposes no more courses than it takes where the largest suffice exactly', () => {
		const extension = { category: 'extension' as const };
		const plan = planOf({
			courses: [
				{ ...extension, name: '甲', outsideHours: 150 },
				{ ...extension, name: '乙', outsideHours: 150 },
				{ ...extension, name: '丙', outsideHours: 100 },
				{ category: 'core', outsideHours: 2600 },
			],
		});
		const { fixes } = findingOf(electiveShare, plan);
		expect(fixes.map(({ effect }) => effect)).toEqual(['《甲》《乙》改为限选，选修增加 300 学时']);
	});

	it('turns only compulsory extension courses outside of groups', () => {
		const plan = planOf({
			groups: [groupOf({ take: 1 })],
			courses: [
				{ category: 'extension', group: 'g1', name: '组内', outsideHours: 60 },
				{ category: 'core', name: '核心', outsideHours: 60 },
				{ category: 'extension', name: '拓展', outsideHours: 60 },
				{ category: 'extension', nature: 'free', name: '已是任选', outsideHours: 60 },
				{ category: 'public', outsideHours: 960 },
			],
		});
		const { fixes } = findingOf(electiveShare, plan);
		expect(fixes.map(({ effect }) => effect)).toEqual(['《拓展》改为限选，选修增加 60 学时']);
	});

	it('has no way to mend a share that is too large', () => {
		const asked = { parameters: [parameterOf({ max: '1/10' })] };
		const plan = planOf({
			courses: [
				{ category: 'extension', nature: 'free', outsideHours: 20 },
				{ category: 'extension', outsideHours: 80 },
			],
		});
		const finding = findingOf(electiveShare, plan, asked);
		expect(finding.fixes).toEqual([]);
		expect(finding.message).toMatch(/应不超过 10%（§8.2）。$/);
	});

	it('proposes nothing where no extension course suffices', () => {
		expect(findingOf(electiveShare, hours(100, 2900)).fixes).toEqual([]);
	});

	it('is missing data where nothing has hours', () => {
		expect(findingOf(electiveShare, planOf()).status).toBe('missing-data');
	});

	it('serves a range as a principle, justified until it gets worse', () => {
		const asked = {
			parameters: [parameterOf({ min: '1/10', max: '1/5' }, { strength: 'principle' })],
		};
		const given = (elective: number) => ({
			...hours(elective, 3000 - elective),
			justifications: [justificationOf('hours/elective-share', '0.22')],
		});
		expect(findingOf(electiveShare, given(660), asked).status).toBe('justified');
		expect(findingOf(electiveShare, given(661), asked).status).toBe('violation');
		expect(findingOf(electiveShare, given(600), asked).slack).toBe('0 hours up');
	});

	it('passes the reference plan', () => {
		expect(findingOf(electiveShare, referencePlan())).toMatchObject({
			status: 'pass',
			measured: '414/3114',
			slack: '102 hours',
		});
	});
});
