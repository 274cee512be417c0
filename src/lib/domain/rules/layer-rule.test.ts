import { describe, expect, it, test } from 'vitest';
import { overlayOf } from '#tests/builders/overlay-of.ts';
import type { RuleForm } from './layer-rule.ts';
import { layered } from './layers.ts';
import type { OverlayRule } from './overlay-shape.ts';
import type { Parameter, Strength } from './parameter.ts';

const day = '2026-11-20';
const clause = { document: '设置标准', issued: '2010', number: '三', quote: '应达到' };
const above = (changes: Partial<Parameter>): Parameter => ({
	rule: 'staff/some',
	value: { min: '20' },
	unit: '人',
	strength: 'usual',
	scope: 'conditions',
	clause,
	...changes,
});
const form = (list: boolean): RuleForm => ({ title: '某项', scope: 'conditions', list });
const rules = new Map([
	['staff/some', form(false)],
	['courses/some', form(true)],
]);
const stacked = (base: readonly Parameter[], asked: OverlayRule) =>
	layered(base, [overlayOf('school', [asked])], day, rules);
const after = (base: readonly Parameter[], asked: Partial<OverlayRule>) => {
	const made = stacked(base, { rule: 'staff/some', ...asked });
	if (!made.ok) throw new Error(JSON.stringify(made.faults));
	return made.value.get(asked.rule ?? 'staff/some') ?? [];
};
const faults = (base: readonly Parameter[], asked: Partial<OverlayRule>) => {
	const made = stacked(base, { rule: 'staff/some', ...asked });
	return made.ok ? [] : made.faults;
};
const ofSchool = { layer: 'school', issuer: '示范学校', number: null, quote: null } as const;

describe('the clause of a layer', () => {
	test.each<[OverlayRule['clause'], number: string | null, quote: string | null]>([
		['不少于 25 人', null, '不少于 25 人'],
		[{ number: '第三条', quote: '不少于 25 人' }, '第三条', '不少于 25 人'],
		[{ number: '第三条' }, '第三条', null],
		[{ number: '', quote: '' }, null, null],
		['', null, null],
		[null, null, null],
		[undefined, null, null],
	])('%j is cited by %j and %j', (given, number, quote) => {
		const [requirement] = after([above({})], { value: { min: '25' }, clause: given });
		expect(requirement?.clause).toEqual({ ...ofSchool, number, quote });
		expect(requirement?.layers).toEqual([clause, { ...ofSchool, number, quote }]);
	});
});

describe('what no layer below asks for', () => {
	it('is mandatory where nothing else is said, of no unit, and rests on the layer alone', () => {
		const whole = {
			rule: 'staff/some',
			part: null,
			value: { min: '25' },
			unit: null,
			strength: 'mandatory',
			scope: 'conditions',
			clause: ofSchool,
			layers: [ofSchool],
		};
		expect(after([], { value: { min: '25' } })).toEqual([whole]);
		expect(after([], { value: { min: '25' }, strength: 'advice' })).toEqual([
			{ ...whole, strength: 'advice' },
		]);
	});

	it('may be a list, with the strength that is asked for', () => {
		const asked = { rule: 'courses/some', value: { parts: ['物理'] }, strength: 'usual' as const };
		expect(after([], asked)).toMatchObject([{ value: { parts: ['物理'] }, strength: 'usual' }]);
	});

	it('is only the parts that are more, in the unit and strength of the others', () => {
		const list = above({ rule: 'courses/some', value: { parts: ['语文'] }, unit: '门' });
		const asked = { rule: 'courses/some', value: { parts: ['语文', '物理'] } };
		expect(after([list], asked)).toMatchObject([
			{ value: { parts: ['语文'] }, clause },
			{ value: { parts: ['物理'] }, unit: '门', strength: 'usual', layers: [ofSchool] },
		]);
		expect(after([list], { ...asked, value: { parts: ['语文'] } })).toHaveLength(1);
	});
});

describe('of a rule that has several parts', () => {
	const parted = [above({ part: 'full-time' }), above({ part: 'part-time', value: { min: '5' } })];

	it('one is tightened by its name, and the others stay', () => {
		expect(after(parted, { part: 'part-time', value: { min: '6' } })).toEqual([
			{ ...parted[0], layers: [clause] },
			{ ...parted[1], value: { min: '6' }, clause: ofSchool, layers: [clause, ofSchool] },
		]);
	});

	it('one is measured by what its own part asks for below', () => {
		expect(faults(parted, { part: 'full-time', value: { min: '6' } })).toMatchObject([
			{
				path: 'overlays/0/rules/0/value/min',
				wrong: expect.stringContaining('放宽了上层要求') as string,
			},
		]);
	});

	it('a number that could be of any of them is refused, with their names', () => {
		expect(faults(parted, { value: { min: '25' } })).toEqual([
			{
				path: 'overlays/0/rules/0/part',
				wrong: '“某项”有几个数值，不知指哪一个',
				right: '写明 part：full-time、part-time',
			},
		]);
	});

	it('a strength alone is that of one part, or of all', () => {
		const strengthsAfter = (part?: string) =>
			after(parted, { part, strength: 'principle' }).map(({ strength }) => strength);
		expect(strengthsAfter('part-time')).toEqual(['usual', 'principle']);
		expect(strengthsAfter()).toEqual(['principle', 'principle']);
	});
});

describe('a strength', () => {
	const unlike = [above({ part: 'a', strength: 'mandatory' }), above({ part: 'b' })];

	it('that is stronger than some of what it is about raises that, and leaves the rest', () => {
		expect(after(unlike, { strength: 'principle' })).toMatchObject([
			{ strength: 'mandatory', clause },
			{ strength: 'principle', clause: ofSchool },
		]);
	});

	test.each<[Strength, refused: boolean]>([
		['principle', false],
		['usual', false],
		['advice', true],
	])('%s on a usual requirement is refused: %s', (strength, refused) => {
		expect(faults([above({})], { strength })).toHaveLength(refused ? 1 : 0);
		expect(faults([above({})], { value: { min: '25' }, strength })).toHaveLength(refused ? 1 : 0);
	});

	it('of our own default is a floor too, where the rule is not the school’s', () => {
		const ours = above({ clause: { ours: true, number: null, quote: null } });
		expect(faults([ours], { value: { min: '19' } })).toHaveLength(1);
		expect(faults([ours], { strength: 'advice' })).toHaveLength(1);
	});
});

describe('a rule that asks for a number and for a list', () => {
	const both = [above({}), above({ value: { parts: ['语文'] } })];

	it('is tightened in either form', () => {
		expect(after(both, { value: { parts: ['语文', '数学'] } })).toMatchObject([
			{ value: { min: '20' } },
			{ value: { parts: ['语文'] } },
			{ value: { parts: ['数学'] } },
		]);
		const list = both.map((each) => ({ ...each, rule: 'courses/some' }));
		expect(after(list, { rule: 'courses/some', value: { min: '25' } })).toMatchObject([
			{ value: { min: '25' } },
			{ value: { parts: ['语文'] } },
		]);
	});
});
