import { describe, expect, it } from 'vitest';
import { certificateOf, certificates } from '#tests/builders/claims-of.ts';
import { outlineOf } from '#tests/builders/outline-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { askedOf } from '#standards/mapping/asked.ts';
import { recount, type Derivation } from '../derivation/index.ts';
import { compare, fraction } from '../exact.ts';
import { measure } from '../plan/measure.ts';
import { skillsAsked } from './asked.ts';
import { byDomain, byLevel, bySemester } from './coverage-plots.ts';
import { hourBalances } from './hour-balance.ts';
import { mapOf } from './map.ts';
import { isCarriedBy, isCovered, isTaughtIn, mappedHoursTree, skillsTree } from './map-trees.ts';

const asked = askedOf(certificates.webcast, { level: '中级', track: null });
const [first = '', second = '', ...others] = skillsAsked(asked).map(({ id }) => id);
const last = others.at(-1) ?? '';
const roles = { taught: '讲授', practised: '训练', assessed: '考核' };

const certificate = certificateOf({
	level: '中级',
	mapping: [
		{ skill: first, courses: [{ course: 'a', role: 'taught', hours: 2 }] },
		{
			skill: second,
			courses: [
				{ course: 'a', role: 'practised', hours: 4.5 },
				{ course: 'b', role: 'taught', hours: null },
			],
		},
		{ skill: last, courses: [{ course: 'idle', role: 'taught', hours: 1 }] },
		{ skill: '高级/9.9.9', courses: [{ course: 'a', role: 'taught', hours: 8 }] },
	],
});
const plan = planOf({
	courses: [
		{ id: 'a', name: '甲', weekly: { 3: 4, 4: 2 } },
		{ id: 'b', name: '乙', weekly: { 4: 4 } },
		{ id: 'idle', name: '丙' },
	],
	certificates: [certificate],
});
const measures = measure(plan);
const map = mapOf(certificate, asked, measures);
const numberOf = (tree: Derivation): number => {
	expect(compare(recount(tree), tree.value)).toBe(0);
	return tree.value.numerator / tree.value.denominator;
};

describe('figures of a map open to what they count', () => {
	it.each([...byLevel(map), ...byDomain(map)])('$label', ({ holds, asked: all, covered }) => {
		expect(numberOf(skillsTree('要求', map, holds))).toBe(all);
		const within = skillsTree('已覆盖', map, (point) => holds(point) && isCovered(point));
		expect(numberOf(within)).toBe(covered);
	});

	it('by semester to the skills that a course with hours there teaches', () => {
		const rows = bySemester(map, 6);
		expect(rows.map(({ taught }) => taught)).toEqual([0, 0, 1, 2, 0, 0]);
		for (const { semester, taught } of rows)
			expect(numberOf(skillsTree('讲授', map, isTaughtIn(semester)))).toBe(taught);
	});

	it('by course to the skills that it carries, as its row counts them', () => {
		const rows = map.rows.filter(({ carried }) => carried > 0);
		expect(rows.map(({ course, carried }) => [course.id, carried])).toEqual([
			['a', 2],
			['b', 1],
		]);
		for (const { course, carried } of rows)
			expect(numberOf(skillsTree('承担', map, isCarriedBy(course.id)))).toBe(carried);
	});

	it('hours of a course to the skills and roles that have them, and to nothing else', () => {
		const tree = mappedHoursTree('对接学时', [map], 'a', roles);
		const [balance] = hourBalances([map], measures);
		expect(compare(tree.value, fraction(balance?.mapped ?? 0, 100))).toBe(0);
		expect(outlineOf(tree).map((line) => line.replace(/ \d.*（/, ' …（'))).toEqual([
			'对接学时 6.5 学时',
			expect.stringMatching(/^ {2}.+ 6\.5 学时$/),
			expect.stringMatching(/（讲授） 2 学时 @certificates\/.+\/courses\/0$/),
			expect.stringMatching(/（训练） 4\.5 学时 @certificates\/.+\/courses\/0$/),
		]);
		expect(mappedHoursTree('对接学时', [map], 'b', roles).of).toEqual([]);
	});
});
