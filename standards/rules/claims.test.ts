import { expect, it } from 'vitest';
import type { Requirement } from '#domain/rules/check-plan.ts';
import type { Clause, Parameter } from '#domain/rules/parameter.ts';
import { certificates } from '#tests/builders/claims-of.ts';
import { parameterOf } from '#tests/builders/judging-of.ts';
import { citing } from './claims.ts';

const ours: Clause = { ours: true, number: null, quote: null };
const school: Clause = { layer: 'school', issuer: '示范学校', number: '第三条', quote: null };
const asked = (changes: Partial<Requirement> = {}): Parameter =>
	parameterOf({ parts: ['x'] }, { clause: ours, ...changes });
const { webcast, livestream } = certificates;
const four = { number: '4', quote: '适用院校专业' };

it('puts the words of the certificate’s standard in the place of ours, and keeps a school’s beside them', () => {
	const clause = { standard: 'webcast-operation', edition: '2021-2.0', ...four };
	expect(citing(asked(), webcast, four)).toMatchObject({ clause, layers: [clause] });
	const layered = asked({ layers: [ours, school] });
	expect(citing(layered, webcast, four)).toMatchObject({ clause, layers: [clause, school] });
	const own = asked({ clause: school, layers: [school] });
	expect(citing(own, webcast, four)).toMatchObject({ clause: school, layers: [school] });
});

it('tells certificates, clauses and values of one requirement apart, and is one and the same for each', () => {
	const parameter = asked();
	const all = [
		citing(parameter, webcast, four),
		citing(parameter, livestream, four),
		citing(parameter, webcast, { ...four, quote: '1' }),
		citing(parameter, webcast, { number: '41', quote: '' }),
		citing(parameter, webcast, four, { min: '30' }),
	];
	expect(new Set(all).size).toBe(all.length);
	expect(all.map(({ clause }) => clause)).toMatchObject([
		{ standard: 'webcast-operation', number: '4' },
		{ standard: 'livestream-ecommerce', number: '4' },
		{ number: '4', quote: '1' },
		{ number: '41', quote: '' },
		{ number: '4', quote: '适用院校专业' },
	]);
	expect(citing(parameter, livestream, four)).toBe(all[1]);
	expect(all[4]?.value).toEqual({ min: '30' });
});
