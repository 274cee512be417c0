import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Parameter } from '#domain/rules/parameter.ts';
import {
	certificateOf,
	claimed,
	claimedAs,
	claimedWorld,
	mappingOf,
	occupation,
	occupationOf,
} from '#tests/builders/claims-of.ts';
import { tightened } from '#tests/builders/conditions-of.ts';
import { findingOf, findingsAfter, findingsOf } from '#tests/builders/judging-of.ts';
import { outlineOf } from '#tests/builders/outline-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { trainingHours as rule } from './training-hours.ts';

const planWith = (level: string, hours: number | null, course = 'a', more: number | null = 0) =>
	planOf({
		courses: [{ id: 'a', weekly: { 3: 8 } }, { id: 'idle' }],
		certificates: [
			occupationOf({
				level,
				mapping: [
					...mappingOf(['五级/1.1.1'], course, hours),
					...mappingOf(['五级/k/1.1.1'], 'a', more),
				],
			}),
		],
	});
const of = (...given: Parameters<typeof planWith>) =>
	findingOf(rule, planWith(...given), claimed());

describe('hours of training', () => {
	test.each([
		['五级', 120],
		['四级', 104],
		['三级', 88],
		['二级', 72],
		['一级', 72],
	])('of %s are %i', (level, hours) => {
		expect(of(level, hours)).toMatchObject({
			status: 'pass',
			strength: 'advice',
			slack: '0 hours',
			required: `>= ${hours}`,
		});
		expect(of(level, hours - 0.5)).toMatchObject({ status: 'violation', slack: '-1 hours' });
		expect(of(level, hours)).toMatchObject({
			clause: { standard: 'internet-marketer', number: '1.8' },
		});
	});

	it('are those of courses with hours', () => {
		expect(of('五级', 120, 'idle')).toMatchObject({ status: 'violation', measured: '0' });
	});

	it('are missing where hours are not given, and the others do not reach', () => {
		expect(of('五级', 119, 'a', null).status).toBe('missing-data');
		expect(of('五级', 120, 'a', null).status).toBe('pass');
	});

	it('are asked of an occupational standard alone', () => {
		const plan = planOf({ certificates: [certificateOf()] });
		expect(findingsOf(rule, plan, claimed())).toEqual([]);
	});

	it('say what they come to, what is asked and where, and how to mend it', () => {
		const lead = (hours: number) =>
			`互联网营销师（五级，直播销售员）：对接学时 ${hours}，培训参考学时 120，建议不少于 120 学时（§1.8）。`;
		expect(of('五级', 120)).toMatchObject({
			message: lead(120),
			measured: '120',
			at: ['certificates/internet-marketer@2021/mapping'],
		});
		expect(of('五级', 119.5).message).toBe(`${lead(119.5)}可在“证书对接”中增加对接学时。`);
		expect(of('五级', 119, 'a', null)).toMatchObject({
			message: `${lead(119)}有的对接没有填学时，由专业负责人填写。`,
			measured: '119',
			slack: null,
		});
	});

	it('open down to the hours of each skill', () => {
		expect(of('五级', 100, 'a', 20).derivations?.flatMap(outlineOf)).toEqual([
			'互联网营销师（五级，直播销售员）对接学时 1',
			'  互联网营销师（五级，直播销售员）对接学时 120 学时',
			'    五级/1.1.1 课程a 100 学时 @certificates/internet-marketer@2021/mapping/五级~11.1.1/courses/0/hours',
			'    五级/k/1.1.1 课程a 20 学时 @certificates/internet-marketer@2021/mapping/五级~1k~11.1.1/courses/0/hours',
			'  不少于 120 学时',
		]);
	});

	it('may be a multiple for a school, which is cited beside the standard', () => {
		const layered = (value: Parameter['value'], hours: number) =>
			findingOf(rule, planWith('五级', hours), {
				...claimed(),
				parameters: tightened(rule.id, { value }) ?? [],
			});
		const lead = (hours: number, words: string) =>
			`互联网营销师（五级，直播销售员）：对接学时 ${hours}，培训参考学时 120，建议${words}（§1.8；示范学校）。`;
		const half = { min: '1.5' };
		expect(layered(half, 179.5)).toMatchObject({
			status: 'violation',
			required: '>= 180',
			slack: '-1 hours',
			message: `${lead(179.5, '不少于 180 学时')}可在“证书对接”中增加对接学时。`,
			clause: { layer: 'school' },
		});
		expect(layered(half, 180)).toMatchObject({ status: 'pass', slack: '0 hours' });
		const between = { min: '1', max: '1.5' };
		expect(layered(between, 180)).toMatchObject({
			status: 'pass',
			required: '120–180',
			slack: '0 hours up',
			message: lead(180, '在 120～180 学时之间'),
		});
		expect(layered(between, 180.5)).toMatchObject({
			status: 'violation',
			slack: '-1 hours up',
			message: `${lead(180.5, '在 120～180 学时之间')}可在“证书对接”中减少对接学时。`,
		});
	});

	it('are not asked where the standard gives none for the level', () => {
		const silent = claimedAs({}, []);
		const open = claimedAs(
			{},
			occupation.parameters.map((one) => ({ ...one, value: { max: '200' } })),
		);
		for (const world of [silent, open])
			expect(findingOf(rule, planWith('五级', 120), world)).toMatchObject({
				status: 'not-applicable',
				message: '互联网营销师（五级，直播销售员）：标准没有写培训参考学时。',
				at: ['certificates/internet-marketer@2021/mapping'],
			});
	});

	it('are judged anew when a course loses its hours, with the same mapping', () => {
		const plan = planWith('五级', 120);
		const courses = plan.courses.map((course) => ({ ...course, terms: [] }));
		const [finding] = findingsAfter(rule, plan, { ...plan, courses }, claimed());
		expect(finding).toMatchObject({ status: 'violation', measured: '0' });
	});

	it('are no matter of a standard that the library has not: other rules say so', () => {
		const nothing = { world: claimedWorld({ claimed: new Map() }) };
		expect(findingsOf(rule, planWith('五级', 120), nothing)).toEqual([]);
	});

	it('have the slack that its name says', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 400 }), (halves) => {
				const hours = halves / 2;
				const units = parseInt(of('五级', hours).slack ?? '', 10);
				expect(of('五级', hours - units).status).toBe('pass');
				expect(of('五级', hours - units - 1).status).toBe('violation');
			}),
			{ numRuns: 20 },
		);
	});
});
