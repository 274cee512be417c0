import { describe, expect, it, test } from 'vitest';
import {
	certificateOf,
	certificates,
	claimed,
	mappingOf,
	occupation,
	occupationOf,
	type Certificate,
} from '#tests/builders/claims-of.ts';
import { outlineOf } from '#tests/builders/outline-of.ts';
import { findingOf, findingsAfter, findingsOf } from '#tests/builders/judging-of.ts';
import { tightened } from '#tests/builders/conditions-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { coverage as rule } from './coverage.ts';
import { skillsOf } from './skills.ts';

const plan: PlanParts = { courses: [{ id: 'a', weekly: { 3: 4 } }, { id: 'idle' }] };
const of = (certificate: Certificate, parts = plan) =>
	findingOf(rule, planOf({ ...parts, certificates: [certificate] }), claimed());
const basic = skillsOf(certificates.webcast, certificateOf());

describe('skills of a certificate', () => {
	it('are those of the level and of the lower ones, each once', () => {
		const { levels } = certificates.webcast.standard;
		const counts = levels.map(
			({ domains }) => domains.flatMap(({ tasks }) => tasks).flatMap(({ skills }) => skills).length,
		);
		for (const [index, { level }] of levels.entries()) {
			const skills = skillsOf(certificates.webcast, certificateOf({ level }));
			expect(new Set(skills).size).toBe(skills.length);
			expect(skills).toHaveLength(counts.slice(0, index + 1).reduce((a, b) => a + b));
		}
	});

	it('of an occupation are those that the track is examined in', () => {
		const skills = skillsOf(occupation, occupationOf());
		expect(skills).toContain('五级/1.1.1');
		expect(skills).not.toContain('五级/1.2.4');
		expect(skills.some((id) => id.startsWith('五级/2.'))).toBe(false);
		const higher = skillsOf(occupation, occupationOf({ level: '四级' }));
		expect(higher).toEqual(expect.arrayContaining([...skills]));
		expect(higher.length).toBeGreaterThan(skills.length);
	});

	it('are covered where each is taught', () => {
		expect(of(certificateOf({ mapping: mappingOf(basic, 'a') }))).toMatchObject({
			status: 'pass',
			measured: '1',
			at: ['certificates/webcast-operation@2021-2.0/mapping'],
		});
		const less = of(certificateOf({ mapping: mappingOf(basic.slice(1), 'a') }));
		expect(less).toMatchObject({ status: 'violation', strength: 'advice' });
		expect(less.message).toContain(basic[0]);
	});

	test.each([
		['a course without hours', mappingOf(basic, 'idle')],
		['a course that is not there', mappingOf(basic, 'gone')],
		[
			'an examination alone',
			basic.map((skill) => ({
				skill,
				courses: [{ course: 'a', role: 'assessed' as const, hours: 2 }],
			})),
		],
	])('are not taught by %s', (_, mapping) => {
		expect(of(certificateOf({ mapping }))).toMatchObject({ status: 'violation', measured: '0' });
	});

	it('in one option of a group are taught to some alone', () => {
		const mapping = mappingOf(basic, 'a');
		const option = (id: string) => ({ id, weekly: { 3: 4 }, group: 'g1' });
		const parts = (take: number) => ({
			groups: [groupOf({ take })],
			courses: [option('a'), option('b')],
		});
		expect(of(certificateOf({ mapping }), parts(1)).status).toBe('violation');
		expect(of(certificateOf({ mapping }), parts(2)).status).toBe('pass');
	});

	it('are named up to a number where they are not taught, with the figures of both', () => {
		const lacking = (count: number) =>
			of(certificateOf({ mapping: mappingOf(basic.slice(count), 'a') }));
		const lead = (count: number) =>
			`网络直播运营（初级）的职业技能要求（含所涵盖的低等级）71 条，有课程讲授的 ${71 - count} 条（循标的约定）。`;
		expect(lacking(0).message).toBe(lead(0));
		for (const count of [1, 2, 9, 10, 11, 20]) {
			const { message } = lacking(count);
			expect(message.startsWith(`${lead(count)}没有的：`)).toBe(true);
			const [names = '', more] = message.slice(`${lead(count)}没有的：`.length, -1).split(' 等 ');
			const named = names.split('、');
			expect(basic.slice(0, count)).toEqual(expect.arrayContaining(named));
			expect(more).toBe(count > 10 ? `${count} 条` : undefined);
			expect(named).toHaveLength(Math.min(count, 10));
		}
		const tree = lacking(1).derivations?.flatMap(outlineOf) ?? [];
		expect(tree[1]).toBe('  网络直播运营（初级）覆盖率 70/71');
		expect(tree[2]).toBe('    有课程讲授的 70 条');
		expect(tree[3]).toBe(`      ${basic[1]} 1 条 @certificates/webcast-operation@2021-2.0`);
		expect(tree[73]).toBe('    职业技能要求 71 条');
		expect(tree.at(-1)).toBe('  不少于 1');
	});

	it('of an occupational standard are counted alike', () => {
		const skills = skillsOf(occupation, occupationOf());
		const mapped = (ids: readonly string[]) =>
			of(occupationOf({ mapping: mappingOf(ids, 'a', 1) }));
		expect(mapped(skills).status).toBe('pass');
		expect(mapped(skills.slice(1))).toMatchObject({
			status: 'violation',
			measured: `${skills.length - 1}/${skills.length}`,
		});
	});

	it('are counted anew when a course loses its hours, with the same mapping', () => {
		const certificate = certificateOf({ mapping: mappingOf(basic, 'a') });
		const before = planOf({ ...plan, certificates: [certificate] });
		const courses = before.courses.map((course) => ({ ...course, terms: [] }));
		const [finding] = findingsAfter(rule, before, { ...before, courses }, claimed());
		expect(finding).toMatchObject({ status: 'violation', measured: '0' });
	});

	it('of a standard that the library has not are not known, and who brings it is said', () => {
		const standard = { id: '电子商务数据分析', edition: '2020' };
		expect(of(certificateOf({ standard }))).toMatchObject({
			status: 'missing-data',
			message:
				'标准库中没有 电子商务数据分析@2020，无从对照（循标的约定）。由平台或学校导入该证书标准。',
			measured: '',
			required: '>= 1',
			at: ['certificates/电子商务数据分析@2020/standard'],
		});
		const registered = { ...standard, edition: '登记' };
		expect(of(certificateOf({ standard: registered }))).toMatchObject({
			status: 'not-applicable',
			message:
				'电子商务数据分析（初级）只登记了名称，没有标准文本，不逐条对照（循标的约定）。导入该证书标准后可以对接。',
			at: ['certificates/电子商务数据分析@登记/standard'],
		});
	});

	it('are none of a level that the standard has not', () => {
		expect(of(certificateOf({ level: '特级' }))).toMatchObject({
			status: 'missing-data',
			measured: '',
			message: '网络直播运营（特级）：标准中没有这一等级或工种（循标的约定）。',
			at: ['certificates/webcast-operation@2021-2.0/level'],
		});
	});
});

describe('the fewest hours of a skill, where a school asks for them', () => {
	const asks = (least: string) => ({
		...claimed(),
		parameters: tightened(rule.id, { part: 'skill-hours', value: { min: least } }) ?? [],
	});
	const own = (certificate: Certificate, least: string, parts = plan) =>
		findingsOf(rule, planOf({ ...parts, certificates: [certificate] }), asks(least))[1];
	const hours = (each: number | null, of = basic) => mappingOf(of, 'a', each);

	it.each([
		[2, '2', 'pass', '2'],
		[1.99, '2', 'violation', '1.99'],
		[2.01, '2', 'pass', '2.01'],
		[0.33, '1/3', 'violation', '0.33'],
		[0.34, '1/3', 'pass', '0.34'],
	])('%s hours each where %s are asked for: %s', (each, least, status, measured) => {
		const certificate = certificateOf({ mapping: hours(each) });
		expect(own(certificate, least)).toMatchObject({ status, measured });
	});

	it('name those that have fewer, and open down to the cells of the mapping', () => {
		const [first = '', ...others] = basic;
		const mapping = [...hours(1, [first]), ...hours(4, others)];
		const finding = own(certificateOf({ mapping }), '2');
		expect(finding?.message).toContain(`不足的：${first}。`);
		const cells = finding?.derivations?.flatMap(outlineOf) ?? [];
		expect(cells.some((line) => line.includes('《课程a》 1'))).toBe(true);
	});

	it('count what everyone meets: of options the one with the fewest', () => {
		const option = (id: string) => ({ id, weekly: { 3: 4 }, group: 'g1' });
		const parts = { groups: [groupOf({ take: 1 })], courses: [option('a'), option('b')] };
		const both = basic.map((skill) => ({
			skill,
			courses: [
				{ course: 'a', role: 'taught' as const, hours: 6 },
				{ course: 'b', role: 'taught' as const, hours: 1 },
			],
		}));
		expect(own(certificateOf({ mapping: both }), '2', parts)).toMatchObject({ measured: '1' });
	});

	it('say nothing where no hours are given, and nothing at all where no school asks', () => {
		expect(own(certificateOf({ mapping: hours(null) }), '2')?.status).toBe('not-applicable');
		const unasked = planOf({ ...plan, certificates: [certificateOf({ mapping: hours(1) })] });
		expect(findingsOf(rule, unasked, claimed())).toHaveLength(1);
	});

	it('say the fewest, what is asked and what falls short of it', () => {
		const [first = '', second = '', third = '', ...others] = basic;
		const mapping = [
			...hours(4, [first]),
			...hours(1.5, [second]),
			...hours(2, [third]),
			...hours(4, others),
		];
		const lead = `网络直播运营（初级）每条技能的讲授学时，最少的 1.5 学时（${second}），应不少于 2 学时（示范学校）。`;
		expect(own(certificateOf({ mapping }), '2')).toMatchObject({
			message: `${lead}不足的：${second}。`,
			at: ['certificates/webcast-operation@2021-2.0/mapping'],
		});
		expect(own(certificateOf({ mapping }), '1.5')).toMatchObject({
			status: 'pass',
			message: lead.replace('不少于 2', '不少于 1.5'),
		});
	});

	it('open by course, and of a group by the options with the fewest', () => {
		const [skill = '', ...others] = basic;
		const option = (id: string, group = 'g1') => ({ id, weekly: { 3: 4 }, group });
		const parts = {
			groups: [groupOf({ take: 2 }), groupOf({ id: 'g2', name: '另一组', take: 1 })],
			courses: [
				{ id: 'all', weekly: { 3: 4 } },
				{ id: 'idle' },
				...['a', 'b', 'c'].map((id) => option(id)),
				...['d', 'e'].map((id) => option(id, 'g2')),
			],
		};
		const role = (course: string, each: number, role: 'taught' | 'practised' = 'taught') => ({
			...{ course, role, hours: each },
		});
		const mapping = [
			...mappingOf(others, 'all', 9),
			{
				skill,
				courses: [
					role('all', 7, 'practised'),
					role('all', 0.5),
					role('idle', 5),
					role('a', 6),
					role('b', 1),
				],
			},
		];
		const finding = own(certificateOf({ mapping }), '2', parts);
		const at = `@certificates/webcast-operation@2021-2.0/mapping/${skill.replace('/', '~1')}/courses`;
		expect(finding?.derivations?.flatMap(outlineOf)).toEqual([
			`${skill} 讲授学时 0`,
			`  ${skill} 讲授学时 1.5 学时`,
			`    《课程all》 0.5 学时 ${at}/1/hours`,
			`    ${groupOf().name} 1 学时`,
			'      选项 0 学时',
			'      选项 1 学时',
			`        《课程b》 1 学时 ${at}/4/hours`,
			'  不少于 2 学时',
		]);
	});

	it('are not counted of what only some students are taught', () => {
		const option = (id: string) => ({ id, weekly: { 3: 4 }, group: 'g1' });
		const parts = {
			groups: [groupOf({ take: 1 })],
			courses: [{ id: 'all', weekly: { 3: 4 } }, option('a'), option('b')],
		};
		const [first = '', ...others] = basic;
		const mapping = [...mappingOf([first], 'a', 1), ...mappingOf(others, 'all', 5)];
		expect(own(certificateOf({ mapping }), '2', parts)).toMatchObject({
			status: 'pass',
			measured: '5',
		});
	});

	it('say where hours are filled in, where none are', () => {
		expect(own(certificateOf({ mapping: hours(null) }), '2')).toMatchObject({
			message:
				'网络直播运营（初级）没有一条由课程讲授并填了学时的技能，无从判断每条的学时（示范学校）。在“证书对接”中填写学时。',
			at: ['certificates/webcast-operation@2021-2.0/mapping'],
		});
	});
});
