import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyMapping } from '#tests/builders/any-mapping.ts';
import { anyPlan } from '#tests/builders/any-plan.ts';
import { certificateOf, certificates, claimed } from '#tests/builders/claims-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { findingOf } from '#tests/builders/judging-of.ts';
import { planOf, sound, type PlanParts } from '#tests/builders/plan-of.ts';
import { askedOf } from '#standards/mapping/asked.ts';
import { timing } from '#standards/rules/certificate/timing.ts';
import { measure } from '../plan/measure.ts';
import type { Plan } from '../plan/shape.ts';
import { skillsAsked } from './asked.ts';
import type { Certificate, Role } from './certificate.ts';
import { skillCoverage } from './coverage.ts';
import { everyoneTaught } from './covered.ts';
import { hourBalances } from './hour-balance.ts';
import { mapOf } from './map.ts';
import { metOf } from './met.ts';
import { tallies } from './tallies.ts';

const asked = askedOf(certificates.webcast, { level: '初级', track: null });
const [first = '', second = ''] = skillsAsked(asked).map(({ id }) => id);
const option = (id: string, letter?: string) => ({
	id,
	weekly: { 3: 4 },
	group: letter ? (['g1', letter] as const) : 'g1',
});
const options: PlanParts = {
	groups: [groupOf({ take: 1 })],
	courses: [option('a'), option('b'), { id: 'own', weekly: { 3: 4 } }],
};
const plain: PlanParts = {
	courses: [{ id: 'a', weekly: { 3: 4 } }, { id: 'b', weekly: { 3: 2, 5: 2 } }, { id: 'idle' }],
};

type Said = readonly [course: string, role: Role, hours?: number | null];
const by = (skill: string, said: readonly Said[]) => ({
	skill,
	courses: said.map(([course, role, hours = null]) => ({ course, role, hours })),
});
const mapIn = (made: Plan, certificate: Certificate) =>
	mapOf(certificate, askedOf(certificates.webcast, certificate), measure(made));
function coverageIn(made: Plan, certificate: Certificate, leastHours: number | null = 400) {
	return skillCoverage(mapIn(made, certificate), measure(made), { leastHours });
}
function of(said: readonly Said[], parts = plain, examSemester: number | null = null) {
	const certificate = certificateOf({ examSemester, mapping: [by(first, said)] });
	const made = planOf({ ...parts, certificates: [certificate] });
	return coverageIn(made, certificate).find(({ skill }) => skill.id === first)!;
}

describe('coverage of a skill', () => {
	test.each<[string, readonly Said[], string[], string | null]>([
		['nothing', [], ['uncovered'], 'absent'],
		['a course without hours', [['idle', 'taught', 9]], ['uncovered'], 'absent'],
		['a course that is gone', [['gone', 'taught', 9]], ['uncovered'], 'absent'],
		['practice alone', [['a', 'practised', 9]], ['uncovered', 'thin'], 'untaught'],
		['an examination alone', [['a', 'assessed', 9]], ['uncovered', 'thin'], 'untaught'],
		['hours just under', [['a', 'taught', 3.5]], ['thin'], null],
		['just enough hours', [['a', 'taught', 4]], [], null],
		[
			'few hours of teaching, many of practice',
			[
				['a', 'taught', 3.5],
				['a', 'practised', 9],
			],
			['thin'],
			null,
		],
		['hours that are not given', [['a', 'taught']], [], null],
		[
			'two courses',
			[
				['a', 'taught', 2],
				['b', 'taught', 2],
			],
			['twice'],
			null,
		],
		[
			'one that teaches and one that practises',
			[
				['a', 'taught', 4],
				['b', 'practised', 2],
			],
			[],
			null,
		],
		[
			'one course written twice',
			[
				['a', 'taught', 4],
				['a', 'taught', 4],
			],
			[],
			null,
		],
	])('by %s', (_, said, gaps, lack) => {
		expect(of(said)).toMatchObject({ gaps, lack, certificate: 'webcast-operation@2021-2.0' });
	});

	test.each<[string, readonly Said[], string[], string | null]>([
		['one option', [['a', 'taught', 9]], ['uncovered', 'thin'], 'some'],
		[
			'each option',
			[
				['a', 'taught', 9],
				['b', 'taught', 9],
			],
			[],
			null,
		],
		[
			'each option, one in few hours',
			[
				['a', 'taught', 9],
				['b', 'taught', 3],
			],
			['thin'],
			null,
		],
		[
			'an option beside a course for all',
			[
				['a', 'taught', 9],
				['own', 'taught', 4],
			],
			['twice'],
			null,
		],
	])('by %s of a group', (_, said, gaps, lack) => {
		expect(of(said, options)).toMatchObject({ gaps, lack });
	});

	it('is late where a course ends after the exam, though another may be in time', () => {
		const one = of([['b', 'taught', 4]], plain, 4);
		expect(one).toMatchObject({ gaps: ['late'], inTime: false });
		expect(of([['b', 'taught', 4]], plain, 5)).toMatchObject({ gaps: [], inTime: true });
		const both = of(
			[
				['b', 'taught', 4],
				['a', 'taught', 4],
			],
			plain,
			4,
		);
		expect(both).toMatchObject({ gaps: ['late', 'twice'], inTime: true });
		expect(both.late.map(({ course }) => course.id)).toEqual(['b']);
	});

	it('is counted by task and domain', () => {
		const certificate = certificateOf({ mapping: [by(first, [['a', 'taught', 1]])] });
		const skills = coverageIn(planOf({ ...plain, certificates: [certificate] }), certificate);
		const tasks = tallies(skills, 'task');
		const { task } = skills[0]!;
		const inTask = skills.filter((one) => one.task === task).length;
		expect(tasks.get(task)).toEqual({ uncovered: inTask - 1, thin: 1, late: 0, twice: 0 });
		const domains = [...tallies(skills, 'domain').values()];
		expect(domains.reduce((sum, { uncovered }) => sum + uncovered, 0)).toBe(skills.length - 1);
	});

	it('of one certificate is none of another with equal ids', () => {
		const webcast = certificateOf({ mapping: [by(first, [['a', 'taught', 9]])] });
		const standard = { id: 'livestream-ecommerce', edition: '2021-1.0' };
		const livestream = certificateOf({ standard });
		const made = planOf({ ...plain, certificates: [webcast, livestream] });
		const other = mapOf(livestream, askedOf(certificates.livestream, livestream), measure(made));
		expect(other.points.get(first)?.covered).toBe(false);
		expect(mapIn(made, webcast).points.get(first)?.covered).toBe(true);
	});
});

describe('hours of a course over all certificates', () => {
	test.each([
		[36, 36, null],
		[36, 36.5, 'together'],
		[72, 0, null],
		[72.5, 0, 'one'],
	])('%s and %s of 72', (one, other, over) => {
		const webcast = certificateOf({ mapping: [by(first, [['a', 'taught', one]])] });
		const higher = certificateOf({
			level: '中级',
			standard: { id: 'webcast-operation', edition: 'other' },
			mapping: [by(second, [['a', 'practised', other]])],
		});
		const made = planOf({ ...plain, certificates: [webcast, higher] });
		const balances = hourBalances([mapIn(made, webcast), mapIn(made, higher)], measure(made));
		expect(balances).toHaveLength(1);
		expect(balances[0]).toMatchObject({ has: 7200, mapped: (one + other) * 100, over });
	});
});

const anyAim = anyPlan.chain((made) =>
	anyMapping(made, [first, second, '中级/1.1.1']).chain((mapping) =>
		fc.option(fc.integer({ min: 1, max: 6 })).map((examSemester) => {
			const certificate = certificateOf({ mapping, examSemester });
			return { made: sound({ ...made, certificates: [certificate] }), certificate };
		}),
	),
);

describe('whatever is mapped', () => {
	it('a skill is met by every student just where it is covered', () =>
		fc.assert(
			fc.property(anyAim, ({ made, certificate }) => {
				const measures = measure(made);
				for (const { covered, taughtBy } of coverageIn(made, certificate)) {
					const ids = taughtBy.map(({ course }) => course.id);
					const { least, most } = metOf(measures, new Map(ids.map((id) => [id, 1])));
					expect(least > 0).toBe(covered);
					expect(everyoneTaught(measures, new Set(ids))).toBe(covered);
					expect(most).toBeGreaterThanOrEqual(least);
				}
			}),
			{ numRuns: 40 },
		));

	it('courses are late just where the rule names them', () =>
		fc.assert(
			fc.property(anyAim, ({ made, certificate }) => {
				const late = new Set(
					coverageIn(made, certificate).flatMap((skill) =>
						skill.late.map(({ course }) => course.id),
					),
				);
				const finding = findingOf(timing, made, claimed());
				const named = finding.at.filter((path) => path.startsWith('courses/'));
				expect(named.map((path) => path.slice('courses/'.length)).toSorted()).toEqual(
					[...late].toSorted(),
				);
			}),
			{ numRuns: 40 },
		));
});
