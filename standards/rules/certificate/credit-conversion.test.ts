import { describe, expect, it, test } from 'vitest';
import { certificateOf, claimed, type Certificate } from '#tests/builders/claims-of.ts';
import { tightened } from '#tests/builders/conditions-of.ts';
import { outlineOf } from '#tests/builders/outline-of.ts';
import { findingOf, findingsOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { creditConversion as rule } from './credit-conversion.ts';

const planWith = (...conversions: Certificate['conversion'][]) =>
	planOf({
		courses: [
			{ id: 'a', credits: 4, weekly: { 3: 4 } },
			{ id: 'b', credits: null, weekly: { 3: 4 } },
		],
		certificates: conversions.map((conversion, index) =>
			certificateOf({
				conversion,
				...(index > 0 && { standard: { id: 'livestream-ecommerce', edition: '2021-1.0' } }),
			}),
		),
	});
const to = (course: string, credits: number) => [{ course, credits }];
const of = (...conversions: Certificate['conversion'][]) =>
	findingOf(rule, planWith(...conversions), claimed());

describe('credits for a certificate', () => {
	test.each([
		[3.5, 'pass', '3.5/4'],
		[4, 'pass', '4/4'],
		[4.5, 'violation', '4.5/4'],
	])('%f for a course of 4: %s', (credits, status, measured) => {
		expect(of(to('a', credits))).toMatchObject({
			status,
			measured,
			strength: 'mandatory',
			scope: 'plan',
		});
	});

	it('replace a course that is there, and whose credits are known', () => {
		expect(of(to('gone', 2))).toMatchObject({ status: 'violation', strength: 'mandatory' });
		expect(of(to('b', 2))).toMatchObject({ status: 'missing-data', at: ['courses/b/credits'] });
	});

	it('of several certificates together do not exceed the course', () => {
		expect(of(to('a', 2), to('a', 2)).status).toBe('pass');
		expect(of(to('a', 2), to('a', 2.5))).toMatchObject({
			status: 'violation',
			at: [
				'certificates/webcast-operation@2021-2.0/conversion/0',
				'certificates/livestream-ecommerce@2021-1.0/conversion/0',
			],
		});
	});

	it('say what they are for, and what is wrong', () => {
		expect(of(to('a', 4)).message).toBe('《课程a》 4 学分，证书转换 4 学分（循标的约定）。');
		expect(of(to('a', 4.5)).message).toBe(
			'《课程a》 4 学分，证书转换 4.5 学分，超过课程学分（循标的约定）。',
		);
		expect(of(to('a', 4.5)).fixes[0]?.effect).toBe('《课程a》的转换改为 4 学分。');
		expect(of(to('a', 2), to('a', 2.5)).fixes).toEqual([]);
		expect(of(to('gone', 2)).message).toBe(
			'转换的 2 学分没有可替换的课程（gone）（循标的约定）。请改为方案中的课程，或删去这项转换。',
		);
		expect(of(to('b', 2))).toMatchObject({
			measured: '',
			message: '《课程b》的学分未填，无从判断转换的 2 学分（循标的约定）。由专业负责人填写。',
		});
	});

	it('open down to the claims and the course', () => {
		expect(of(to('a', 2), to('a', 1.5)).derivations?.flatMap(outlineOf)).toEqual([
			'《课程a》转换学分占比 1',
			'  《课程a》转换学分占比 7/8',
			'    证书转换 3.5 学分',
			'      webcast-operation@2021-2.0 初级 2 学分 @certificates/webcast-operation@2021-2.0/conversion/0/credits',
			'      livestream-ecommerce@2021-1.0 初级 1.5 学分 @certificates/livestream-ecommerce@2021-1.0/conversion/0/credits',
			'    课程学分 4 学分 @courses/a/credits',
			'  不超过 1',
		]);
	});

	it('are cut to those of the course by the fix', () => {
		const plan = planWith(to('a', 6));
		const after = mended(plan, findingOf(rule, plan, claimed()));
		expect(after.certificates[0]?.conversion).toEqual(to('a', 4));
		expect(findingOf(rule, after, claimed()).status).toBe('pass');
	});

	it('are claimed by nobody who converts nothing', () => {
		expect(findingsOf(rule, planWith([]), claimed())).toEqual([]);
	});

	it('stay within the school’s own rule', () => {
		const parameters = tightened(rule.id, { part: 'credits', value: { max: '3' } }) ?? [];
		const under = (credits: number) =>
			findingsOf(rule, planWith(to('a', credits)), { ...claimed(), parameters }).map(
				({ status, strength }) => [status, strength],
			);
		expect(under(3)).toEqual([
			['pass', 'mandatory'],
			['pass', 'mandatory'],
		]);
		expect(under(3.5)[1]).toEqual(['violation', 'mandatory']);
		const own = findingsOf(rule, planWith(to('a', 3.5)), { ...claimed(), parameters })[1];
		expect(own?.message).toMatch(/^网络直播运营（初级）共转换 3.5 学分，应不超过 3 学分（/);
		expect(own?.at).toEqual(['certificates/webcast-operation@2021-2.0/conversion']);
		expect(tightened(rule.id, { part: 'course', value: { max: '2' } })).toBeNull();
	});

	it.each([
		['credits/*/初级', 'violation'],
		['credits/*/中级', undefined],
		['credits/网络直播运营/初级', 'violation'],
		['credits/网络直播运营/*', 'violation'],
		['credits/webcast-operation/*', 'violation'],
		['credits/直播电商/*', undefined],
		['credits-of/课程a', 'violation'],
		['credits-of/课程b', undefined],
	])('are bounded by %s where it is meant', (part, status) => {
		const parameters = tightened(rule.id, { part, value: { max: '1' } }) ?? [];
		const [, own] = findingsOf(rule, planWith(to('a', 2)), { ...claimed(), parameters });
		expect(own?.status).toBe(status);
	});

	it('may be forbidden for a course', () => {
		const parameters = tightened(rule.id, { part: 'credits-of/课程a', value: { max: '0' } }) ?? [];
		const [, own] = findingsOf(rule, planWith(to('a', 0.5)), { ...claimed(), parameters });
		expect(own).toMatchObject({ status: 'violation', measured: '0.5', required: '<= 0' });
		expect(own?.message).toMatch(/^《课程a》共转换 0.5 学分，应不超过 0 学分（/);
	});

	it('of a course that is gone open to the claims, and wait for a course', () => {
		expect(of(to('gone', 2)).derivations?.flatMap(outlineOf)).toEqual([
			'证书转换 2 学分',
			'  webcast-operation@2021-2.0 初级 2 学分 @certificates/webcast-operation@2021-2.0/conversion/0/credits',
		]);
	});

	it('are none of a course without credits', () => {
		const plan = planWith(to('a', 0.5));
		const courses = plan.courses.map((course) => ({ ...course, credits: 0 }));
		const finding = findingOf(rule, { ...plan, courses }, claimed());
		expect(finding).toMatchObject({
			status: 'violation',
			measured: '0.5/0',
			message: '《课程a》 0 学分，证书转换 0.5 学分，超过课程学分（循标的约定）。',
		});
		expect(mended({ ...plan, courses }, finding).certificates[0]?.conversion).toEqual(to('a', 0));
		const none = { ...planWith(to('a', 0)), courses };
		expect(findingOf(rule, none, claimed()).status).toBe('pass');
	});

	it('may be a part of the course’s for a school, and are cut to that in half credits', () => {
		const under = (max: string, credits: number) => {
			const parameters = tightened(rule.id, { value: { max } }) ?? [];
			return findingOf(rule, planWith(to('a', credits)), { ...claimed(), parameters });
		};
		expect(under('1/2', 2)).toMatchObject({
			status: 'pass',
			fixes: [],
			message: '《课程a》 4 学分，证书转换 2 学分（循标的约定；示范学校）。',
		});
		expect(under('1/2', 2.5)).toMatchObject({
			status: 'violation',
			message: '《课程a》 4 学分，证书转换 2.5 学分，超过课程学分的 50%（循标的约定；示范学校）。',
		});
		const third = under('1/3', 2);
		expect(third.message).toContain('，超过课程学分的 1/3（');
		expect(third.fixes[0]?.effect).toBe('《课程a》的转换改为 1 学分。');
		const least = tightened(rule.id, { value: { min: '1/2', max: '1' } }) ?? [];
		const bounded = { ...claimed(), parameters: least };
		expect(findingOf(rule, planWith(to('a', 2)), bounded).message).toContain(
			'，证书转换 2 学分（循标的约定；',
		);
		const less = findingOf(rule, planWith(to('a', 1)), bounded);
		expect(less).toMatchObject({ status: 'violation', fixes: [] });
		expect(less.message).toContain('，不足课程学分的 50%（');
	});
});

describe('the school’s bounds on converted credits', () => {
	const under = (part: string, plan = planWith(to('a', 2)), world = claimed()) =>
		findingsOf(rule, plan, {
			...world,
			parameters: tightened(rule.id, { part, value: { max: '1' } }) ?? [],
		}).slice(1);

	it('open down to the claims', () => {
		const line = (id: string, credits: number) =>
			`    ${id} 初级 ${credits} 学分 @certificates/${id}/conversion/0/credits`;
		const plan = planWith(to('a', 2), to('a', 0.5));
		const [course] = under('credits-of/课程a', plan);
		expect(course?.at).toEqual([
			'certificates/webcast-operation@2021-2.0/conversion/0',
			'certificates/livestream-ecommerce@2021-1.0/conversion/0',
		]);
		expect(course?.derivations?.flatMap(outlineOf)).toEqual([
			'证书转换 0',
			'  证书转换 2.5 学分',
			line('webcast-operation@2021-2.0', 2),
			line('livestream-ecommerce@2021-1.0', 0.5),
			'  不超过 1 学分',
		]);
		const [first, second] = under('credits', plan);
		expect(first?.derivations?.flatMap(outlineOf)).toEqual([
			'证书转换 0',
			'  证书转换 2 学分',
			line('webcast-operation@2021-2.0', 2),
			'  不超过 1 学分',
		]);
		expect([first?.status, second?.status]).toEqual(['violation', 'pass']);
	});

	it('say nothing of a certificate that converts nothing', () => {
		expect(under('credits', planWith(to('a', 2), []))).toHaveLength(1);
	});

	it('know a course by its code, too, and none that is gone', () => {
		const plan = planWith(to('a', 2));
		const courses = plan.courses.map((course) => ({ ...course, code: `Z-${course.id}` }));
		expect(under('credits-of/Z-a', { ...plan, courses })[0]?.message).toBe(
			'《Z-a》共转换 2 学分，应不超过 1 学分（示范学校）。',
		);
		expect(under('credits-of/Z-b', { ...plan, courses })).toEqual([]);
		expect(under('credits-of/课程a', planWith(to('gone', 2)))).toEqual([]);
	});

	it('know a certificate by the name in the plan, where the library has it not', () => {
		const unknown = claimed({ claimed: new Map() });
		expect(under('credits', planWith(to('a', 2)), unknown)[0]?.message).toBe(
			'webcast-operation（初级）共转换 2 学分，应不超过 1 学分（示范学校）。',
		);
	});
});
