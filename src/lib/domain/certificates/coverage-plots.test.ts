import { describe, expect, it } from 'vitest';
import { certificateOf, certificates } from '#tests/builders/claims-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { askedOf } from '#standards/mapping/asked.ts';
import { measure } from '../plan/measure.ts';
import { skillsAsked } from './asked.ts';
import { byDomain, byLevel, bySemester } from './coverage-plots.ts';
import { mapOf, type CertificateMap } from './map.ts';

const asked = askedOf(certificates.webcast, { level: '中级', track: null });
const all = skillsAsked(asked).map(({ id }) => id);
const [first = '', second = ''] = all;

function mapWith(taught: readonly [skill: string, course: string][]): CertificateMap {
	const courses: PlanParts['courses'] = [
		{ id: 'a', weekly: { 3: 4, 4: 2 } },
		{ id: 'b', weekly: { 4: 4 } },
		{ id: 'idle' },
	];
	const mapping = taught.map(([skill, course]) => ({
		skill,
		courses: [{ course, role: 'taught' as const, hours: null }],
	}));
	const certificate = certificateOf({ level: '中级', mapping });
	const plan = planOf({ courses, certificates: [certificate] });
	return mapOf(certificate, asked, measure(plan));
}
const sum = (rows: readonly { readonly asked: number; readonly covered: number }[]) =>
	rows.reduce(
		(all, row) => ({ asked: all.asked + row.asked, covered: all.covered + row.covered }),
		{ asked: 0, covered: 0 },
	);

describe('coverage as plots draw it', () => {
	it('comes to the same by level, by domain and in all', () => {
		const map = mapWith([
			[first, 'a'],
			[all.at(-1) ?? '', 'b'],
		]);
		const total = { asked: all.length, covered: 2 };
		expect(sum(byLevel(map))).toEqual(total);
		expect(sum(byDomain(map))).toEqual(total);
		expect(byLevel(map).map(({ label, covered }) => [label, covered])).toEqual([
			['初级', 1],
			['中级', 1],
		]);
		expect(new Set(byDomain(map).map(({ label }) => label)).size).toBe(byDomain(map).length);
	});

	it('counts a skill once in each semester in which it is taught, and none that nobody is taught', () => {
		const taught = (map: CertificateMap) => bySemester(map, 6).map((row) => row.taught);
		expect(taught(mapWith([[first, 'a']]))).toEqual([0, 0, 1, 1, 0, 0]);
		expect(
			taught(
				mapWith([
					[first, 'a'],
					[second, 'b'],
				]),
			),
		).toEqual([0, 0, 1, 2, 0, 0]);
		expect(taught(mapWith([[first, 'idle']]))).toEqual([0, 0, 0, 0, 0, 0]);
	});
});
