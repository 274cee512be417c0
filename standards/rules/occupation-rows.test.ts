import { describe, expect, it, test } from 'vitest';
import type { Plan } from '#domain/plan/shape.ts';
import { parameterOf, worldOf } from '#tests/builders/judging-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { standard } from '#tests/builders/standard-data.ts';
import { entriesOf, planRow, rowOf, standsIn } from './occupation-rows.ts';

const editions = [
	['4-01-06-02', '4-01-02-07'],
	['4-13-01-05', '4-13-01-06'],
];
const planWith = (occupations: Partial<Plan['occupations']>) =>
	referencePlan({ occupations: { ...referencePlan().occupations, ...occupations } });
const row = (...occupations: Plan['occupations']['occupations']) =>
	planRow(planWith({ occupations }), 'occupations', editions);

describe('an entry of a plan', () => {
	const asked = { name: '互联网营销师', code: '4-01-02-07' };

	test.each([
		['of the code, whatever the name', { name: '主播', code: '4-01-02-07' }, true],
		['of another edition', { name: '主播', code: '4-01-06-02' }, true],
		['with S and spaces behind its code', { name: '主播', code: '4-01-06-02 S' }, true],
		['of another code and the name', { name: '互联网营销师', code: '4-13-01-05' }, false],
		['without a code, of the name', { name: '《互联网 营销师》', code: '' }, true],
		['without a code, of another name', { name: '营销师', code: '' }, false],
	])('%s', (_, entry, stands) => {
		expect(standsIn(row(entry), asked)).toBe(stands);
	});

	it('is found among others', () => {
		const others = [
			{ name: '甲', code: '1-01-01-01' },
			{ name: '乙', code: '' },
		];
		expect(standsIn(row(...others, { name: '主播', code: '4-01-06-02' }), asked)).toBe(true);
		expect(standsIn(row(...others), asked)).toBe(false);
		expect(standsIn(row(), asked)).toBe(false);
	});

	it('goes by its name where the standard gives no code', () => {
		const named = { name: '直播销售员', code: '' };
		expect(standsIn(row({ name: '直播销售员', code: '4-01-06-02' }), named)).toBe(true);
		const positions = planRow(planWith({ positions: ['直播 销售员'] }), 'positions', editions);
		expect(standsIn(positions, named)).toBe(true);
		expect(standsIn(positions, { name: '选品员', code: '' })).toBe(false);
	});

	it('may be asked for with an S behind its code', () => {
		expect(
			standsIn(row({ name: '主播', code: '4-01-02-07' }), { name: '', code: '4-01-02-07S' }),
		).toBe(true);
	});
});

describe('the entries that a requirement names', () => {
	const world = worldOf();
	const named = (part: 'industries' | 'occupations' | 'positions', ...parts: string[]) =>
		entriesOf(world, part, parameterOf({ parts }));
	const { industries, positions } = standard.occupations;

	it('are those of the standard, by code or of a position by name', () => {
		const [industry] = industries;
		expect(named('industries', industry?.code ?? '')).toEqual([industry]);
		expect(named('positions', ...positions.slice(0, 2))).toEqual(
			positions.slice(0, 2).map((name) => ({ name, code: '' })),
		);
	});

	it('are else what the requirement writes', () => {
		expect(named('industries', '90')).toEqual([{ name: '90', code: '90' }]);
		expect(named('positions', '选品专员')).toEqual([{ name: '选品专员', code: '' }]);
		const bare = entriesOf(
			worldOf({ standard: null }),
			'industries',
			parameterOf({ parts: ['64'] }),
		);
		expect(bare).toEqual([{ name: '64', code: '64' }]);
	});
});

test.each([
	['industries', ['x'], 'industries'],
	['occupations/any', ['x'], 'occupations'],
	['positions/any', undefined, 'positions'],
	['positions', ['64'], 'positions'],
	['industriesx', ['x'], 'positions'],
	[null, ['4-01-06-02'], 'occupations'],
	[null, ['x4-01-06-02'], 'positions'],
	[null, ['64'], 'industries'],
	[null, ['6400'], 'industries'],
	[null, ['6'], 'positions'],
	[null, ['64001'], 'positions'],
	[null, ['64x'], 'positions'],
	[null, ['x64'], 'positions'],
	[null, ['选品专员', '64'], 'positions'],
	[null, undefined, 'positions'],
])('a requirement of part %s and parts %j is of the row %s', (part, parts, expected) => {
	expect(rowOf(parameterOf(parts ? { parts } : { min: '1' }, { part }))).toBe(expected);
});
