import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyMapping } from '#tests/builders/any-mapping.ts';
import { anyPlan } from '#tests/builders/any-plan.ts';
import {
	certificateOf,
	certificates,
	claimed,
	mappingOf,
	occupation,
	occupationOf,
	type Certificate,
} from '#tests/builders/claims-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { findingOf } from '#tests/builders/judging-of.ts';
import { planOf, sound, type PlanParts } from '#tests/builders/plan-of.ts';
import { askedOf } from '#standards/mapping/asked.ts';
import { coverage } from '#standards/rules/certificate/coverage.ts';
import { measure } from '../plan/measure.ts';
import type { Plan } from '../plan/shape.ts';
import { skillsAsked } from './asked.ts';
import { certificateKey, type Role } from './certificate.ts';
import { mapOf, type CertificateMap } from './map.ts';

const plan: PlanParts = {
	courses: [{ id: 'a', weekly: { 3: 4, 4: 2 } }, { id: 'b', weekly: { 5: 4 } }, { id: 'idle' }],
};
const webcast = askedOf(certificates.webcast, { level: '初级', track: null });
const basic = skillsAsked(webcast).map(({ id }) => id);
const [first = '', second = ''] = basic;

const mapIn = (parts: PlanParts, certificate: Certificate): CertificateMap => {
	const made = planOf({ ...parts, certificates: [certificate] });
	const standard =
		certificateKey(certificate) === 'internet-marketer@2021' ? occupation : certificates.webcast;
	return mapOf(certificate, askedOf(standard, certificate), measure(made));
};
const mapped = (mapping: Certificate['mapping'], parts = plan) =>
	mapIn(parts, certificateOf({ mapping }));
const rowOf = ({ rows }: CertificateMap, id: string) =>
	rows.find(({ course }) => course.id === id)!;
const by = (
	skill: string,
	...courses: readonly [course: string, role: Role, hours?: number][]
) => ({
	skill,
	courses: courses.map(([course, role, hours = null]) => ({ course, role, hours })),
});

describe('the map of a certificate', () => {
	it('counts by task what a course teaches, practises and assesses, each skill once', () => {
		const map = mapped([
			by(first, ['a', 'taught', 4], ['a', 'practised', 2], ['b', 'assessed']),
			by(second, ['a', 'practised']),
		]);
		const { task } = map.points.get(first)!;
		const a = rowOf(map, 'a');
		expect(a.cells.get(task)).toEqual({ taught: 1, practised: 2, assessed: 0, skills: 2 });
		expect(a).toMatchObject({ carried: 2, hours: 600, open: true, reach: 'everyone' });
		expect(rowOf(map, 'b').cells.get(task)).toMatchObject({ assessed: 1, skills: 1 });
		expect(map.skills).toMatchObject({ asked: basic.length, covered: 1 });
		expect(map.skills.tasks.get(task)).toMatchObject({ covered: 1 });
	});

	it('says of a skill its courses, in which roles, semesters and hours, and where that stands', () => {
		const map = mapped([by(first, ['b', 'taught', 3], ['a', 'practised', 2], ['a', 'taught'])]);
		const { courses } = map.points.get(first)!;
		expect(courses.map(({ course, semesters }) => [course.id, semesters])).toEqual([
			['a', [3, 4]],
			['b', [5]],
		]);
		expect(courses[0]?.roles.map(({ role, hours }) => [role, hours])).toEqual([
			['practised', 2],
			['taught', null],
		]);
		expect(courses[1]?.roles[0]?.path).toBe(
			'certificates/webcast-operation@2021-2.0/mapping/初级~11.1.1/courses/0',
		);
	});

	it('counts once what is mapped twice, in one row or in two', () => {
		const once = mapped([by(first, ['a', 'taught', 4])]);
		const twice = mapped([
			by(first, ['a', 'taught', 4], ['a', 'taught', 9]),
			by(first, ['a', 'taught', 30]),
		]);
		expect(twice.skills).toEqual(once.skills);
		expect(rowOf(twice, 'a')).toEqual(rowOf(once, 'a'));
		const { certificate } = mapped([by(first), by(first, ['b', 'taught'])]);
		expect(mapIn(plan, certificate).points.get(first)?.covered).toBe(true);
	});

	test.each<[string, Certificate['mapping']]>([
		['a course in no semester', mappingOf(basic, 'idle')],
		['a course that was removed', mappingOf(basic, 'gone')],
		['an examination alone', basic.map((skill) => by(skill, ['a', 'assessed']))],
		['practice alone', basic.map((skill) => by(skill, ['a', 'practised']))],
		['skills of another level', mappingOf(['中级/1.1.1', '中级/1.1.2'], 'a')],
		['ids of another edition', mappingOf(['初级/99.1.1'], 'a')],
	])('is not covered by %s', (_, mapping) => {
		const map = mapped(mapping);
		expect(map.skills.covered).toBe(0);
		expect(rowOf(map, 'idle').carried).toBe(0);
	});

	it('lists what the level does not ask for, and what courses are gone, and counts neither', () => {
		const map = mapped([by('中级/1.1.1', ['a', 'taught', 9]), by(first, ['gone', 'taught', 9])]);
		expect(map.stale.map(({ skill, course }) => [skill, course])).toEqual([['中级/1.1.1', 'a']]);
		expect(map.gone.map(({ skill, course }) => [skill, course])).toEqual([[first, 'gone']]);
		expect(rowOf(map, 'a')).toMatchObject({ carried: 0, hours: 0 });
		expect(map.points.get(first)?.courses).toEqual([]);
	});

	it('keeps apart 初级 1.1.1 and 中级 1.1.1', () => {
		const mapping = [by('中级/1.1.1', ['a', 'taught'])];
		const map = mapIn(plan, certificateOf({ level: '中级', mapping }));
		expect(map.points.get('中级/1.1.1')?.covered).toBe(true);
		expect(map.points.get('初级/1.1.1')?.covered).toBe(false);
		expect(map.skills.levels.get('中级')?.covered).toBe(1);
		expect(map.skills.levels.get('初级')).toEqual({ asked: basic.length, covered: 0 });
	});

	it('covers by options of a group only where each choice teaches it', () => {
		const option = (id: string) => ({ id, weekly: { 3: 4 }, group: 'g1' });
		const parts = (take: number) => ({
			groups: [groupOf({ take })],
			courses: [option('a'), option('b')],
		});
		const one = mapped([by(first, ['a', 'taught'])], parts(1));
		expect(one.skills.covered).toBe(0);
		expect(rowOf(one, 'a')).toMatchObject({ reach: 'some', carried: 1 });
		expect(mapped([by(first, ['a', 'taught'])], parts(2)).skills.covered).toBe(1);
		const both = by(first, ['a', 'taught'], ['b', 'taught']);
		expect(mapped([both], parts(1)).skills.covered).toBe(1);
	});

	it('has knowledge points of an occupation apart from its skills', () => {
		const mapping = mappingOf(['五级/1.1.1', '五级/k/1.1.1'], 'a', 2);
		const map = mapIn(plan, occupationOf({ mapping }));
		expect(map.skills.covered).toBe(1);
		expect(map.knowledge.covered).toBe(1);
		expect(rowOf(map, 'a')).toMatchObject({ carried: 1, hours: 400 });
	});
});

const anyAim = fc.constantFrom('初级', '中级', '高级').chain((level) => {
	const skills = skillsAsked(askedOf(certificates.webcast, { level: '高级', track: null }));
	return anyPlan.chain((made) =>
		anyMapping(
			made,
			skills.map(({ id }) => id),
		).map((mapping) => {
			const certificate = certificateOf({ level, mapping, examSemester: null });
			return { made: sound({ ...made, certificates: [certificate] }), certificate };
		}),
	);
});

const webcastMap = (certificate: Certificate, made: Plan) =>
	mapOf(certificate, askedOf(certificates.webcast, certificate), measure(made));

describe('whatever is mapped', () => {
	it('the rule counts as covered what the map does', () =>
		fc.assert(
			fc.property(anyAim, ({ made, certificate }) => {
				const { skills } = webcastMap(certificate, made);
				const { message } = findingOf(coverage, made, claimed());
				expect(message).toContain(`）${skills.asked} 条，有课程讲授的 ${skills.covered} 条`);
			}),
			{ numRuns: 60 },
		));

	it('sums of tasks, domains and levels are the whole, and no course carries more than is asked', () =>
		fc.assert(
			fc.property(anyAim, ({ made, certificate }) => {
				const map = webcastMap(certificate, made);
				const { levels, domains, tasks, ...all } = map.skills;
				for (const totals of [levels, domains, tasks]) {
					const sum = (key: 'asked' | 'covered') =>
						[...totals.values()].reduce((total, each) => total + each[key], 0);
					expect({ asked: sum('asked'), covered: sum('covered') }).toEqual(all);
				}
				for (const { cells, carried, reach } of map.rows) {
					const counts = [...cells].map(([task, { skills }]) => [skills, tasks.get(task)!.asked]);
					expect(counts.every(([skills = 0, asked = 0]) => skills <= asked)).toBe(true);
					const sum = counts.reduce((total, [skills = 0]) => total + skills, 0);
					expect(carried).toBe(reach === 'none' ? 0 : sum);
				}
			}),
			{ numRuns: 60 },
		));

	it('doubling a mapping changes nothing', () =>
		fc.assert(
			fc.property(anyAim, ({ made, certificate }) => {
				const doubled = {
					...certificate,
					mapping: [...certificate.mapping, ...certificate.mapping],
				};
				const counts = (one: Certificate) => {
					const { rows, skills, points } = webcastMap(one, made);
					return { rows, skills, points };
				};
				expect(counts(doubled)).toEqual(counts(certificate));
			}),
			{ numRuns: 30 },
		));
});
