import { describe, expect, it, test } from 'vitest';
import { overlayOf } from '#tests/builders/overlay-of.ts';
import type { RuleForm } from './layer-rule.ts';
import { layered } from './layers.ts';
import type { Overlay, OverlayRule } from './overlay-shape.ts';
import type { Parameter, ParameterValue, Strength } from './parameter.ts';

const day = '2026-11-20';
const numbers: RuleForm = { title: '总学时', scope: 'plan', list: false };
const parts: RuleForm = { title: '公共基础必修课程', scope: 'plan', list: true };
const rules = new Map<string, RuleForm>([
	['hours/total', numbers],
	['hours/public-share', { ...numbers, title: '公共基础占比' }],
	['courses/core-count', { ...numbers, title: '专业核心课程门数' }],
	['credits/hours-per-credit', numbers],
	['school/weekly-load', { ...numbers, title: '周学时' }],
	['courses/public-required', parts],
	['identity/occupations', parts],
]);
const clause = { standard: '730705', edition: '2025', number: '8.2', quote: '不少于 3000 学时' };
const base = (
	rule: string,
	value: ParameterValue,
	strength: Strength = 'mandatory',
	changes: Partial<Parameter> = {},
): Parameter => ({ rule, value, unit: '学时', strength, scope: 'plan', clause, ...changes });
const national = [
	base('hours/total', { min: '3000' }),
	base('hours/public-share', { target: '1/3', band: '1/20' }, 'usual'),
	base('courses/core-count', { equals: '7' }, 'usual'),
	base('credits/hours-per-credit', { min: '16', max: '18' }),
	base('courses/public-required', { parts: ['语文', '数学'] }),
	base('school/weekly-load', { min: '24', max: '32' }, 'advice', {
		clause: { ours: true, number: null, quote: null },
	}),
];

const stack = (overlays: readonly Overlay[], on = day) => layered(national, overlays, on, rules);
const province = (...asked: OverlayRule[]) => overlayOf('province', asked);
const school = (...asked: OverlayRule[]) => overlayOf('school', asked);
const after = (rule: string, ...overlays: Overlay[]) => {
	const outcome = stack(overlays);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
	return outcome.value.get(rule) ?? [];
};
const value = (rule: string, asked: ParameterValue) =>
	after(rule, province({ rule, value: asked }))[0]?.value;
const faults = (...overlays: Overlay[]) => {
	const outcome = stack(overlays);
	return outcome.ok ? [] : outcome.faults;
};

describe('a layer tightens', () => {
	test.each<[string, ParameterValue, ParameterValue]>([
		['hours/total', { min: '3000' }, { min: '3000' }],
		['hours/total', { min: '3000.5' }, { min: '3000.5' }],
		['hours/total', { max: '3400' }, { min: '3000', max: '3400' }],
		['hours/total', { min: '3100', max: '3400' }, { min: '3100', max: '3400' }],
		['hours/total', { equals: '3100' }, { equals: '3100' }],
		['credits/hours-per-credit', { min: '17' }, { min: '17', max: '18' }],
		['credits/hours-per-credit', { min: '18', max: '18' }, { min: '18', max: '18' }],
		['hours/public-share', { min: '1/3' }, { min: '1/3', max: '23/60' }],
		['hours/public-share', { target: '1/3', band: '1/50' }, { target: '1/3', band: '1/50' }],
		['courses/core-count', { equals: '7' }, { equals: '7' }],
	])('%s to %j: %j', (rule, asked, expected) => {
		expect(value(rule, asked)).toEqual(expected);
	});

	test.each<[string, ParameterValue, string]>([
		['hours/total', { min: '2999.99' }, 'value/min'],
		['hours/total', { equals: '2999' }, 'value/equals'],
		['hours/total', { max: '2999' }, 'value'],
		['credits/hours-per-credit', { min: '15', max: '18' }, 'value/min'],
		['credits/hours-per-credit', { max: '18.5' }, 'value/max'],
		['hours/public-share', { target: '1/3', band: '3/50' }, 'value/target'],
		['courses/core-count', { min: '6', max: '8' }, 'value/min'],
		['courses/core-count', { min: '7', max: '8' }, 'value/max'],
		['courses/core-count', { equals: '8' }, 'value/equals'],
		['courses/public-required', { parts: ['语文', '历史'] }, 'value/parts'],
	])('%s to %j is refused with the clause that it would break', (rule, asked, path) => {
		const [fault, ...more] = faults(province({ rule, value: asked }));
		expect(more).toEqual([]);
		expect(fault?.path).toBe(`overlays/0/rules/0/${path}`);
		expect(fault?.right).toContain('§8.2“不少于 3000 学时”');
	});

	it('is one requirement, by the tightest value, with the clause of each layer', () => {
		const overlays = [
			school({ rule: 'hours/total', value: { min: '3150' } }),
			province({ rule: 'hours/total', value: { min: '3100' }, clause: '不少于 3100 学时' }),
		];
		const [requirement, ...more] = after('hours/total', ...overlays);
		expect(more).toEqual([]);
		expect(requirement).toMatchObject({ value: { min: '3150' }, unit: '学时' });
		expect(requirement?.clause).toMatchObject({ layer: 'school', issuer: '示范学校' });
		expect(requirement?.layers.map((each) => ('layer' in each ? each.layer : 'national'))).toEqual([
			'national',
			'province',
			'school',
		]);
		expect(requirement?.layers[1]).toMatchObject({ quote: '不少于 3100 学时' });
	});

	it('compares a school with its province, in whatever order they are given', () => {
		const overlays = [
			school({ rule: 'hours/total', value: { min: '3050' } }),
			province({ rule: 'hours/total', value: { min: '3100' } }),
		];
		const [fault] = faults(...overlays);
		expect(fault?.path).toBe('overlays/0/rules/0/value/min');
		expect(fault?.right).toContain('某省教育厅');
		expect(faults(...overlays.slice(0, 1))).toEqual([]);
	});

	it('asks for more parts by a requirement of its own, and leaves the clause of the others', () => {
		const asked = { rule: 'courses/public-required', value: { parts: ['语文', '数学', '物理'] } };
		const [first, second] = after('courses/public-required', province(asked));
		expect(first).toMatchObject({ value: { parts: ['语文', '数学'] }, clause });
		expect(first?.layers).toHaveLength(2);
		expect(second).toMatchObject({ value: { parts: ['物理'] }, strength: 'mandatory' });
	});
});

describe('a refusal', () => {
	const said = (overlay: Overlay) => {
		const [fault] = faults(overlay);
		return [fault?.path.replace('overlays/0/rules/0/', ''), fault?.wrong, fault?.right];
	};
	const quote = '§8.2“不少于 3000 学时”';
	test.each<[OverlayRule, string, string, string]>([
		[
			{ rule: 'hours/total', value: { min: '2900' } },
			'value/min',
			'“总学时”>= 2900 放宽了上层要求',
			`上层要求 >= 3000（${quote}），只能收紧`,
		],
		[
			{ rule: 'courses/core-count', value: { equals: '8' } },
			'value/equals',
			'“专业核心课程门数”= 8 改变了上层固定的数值',
			`上层要求 = 7（${quote}），只能收紧`,
		],
		[
			{ rule: 'hours/total', value: { max: '2900' } },
			'value',
			'“总学时”<= 2900 与已有要求不能同时满足',
			`上层要求 >= 3000（${quote}），只能收紧`,
		],
		[
			{ rule: 'courses/public-required', value: { parts: ['历史'] } },
			'value/parts',
			'“公共基础必修课程”缺了上层要求的语文、数学',
			`${quote}，只能增加`,
		],
		[
			{ rule: 'hours/total', strength: 'advice' },
			'strength',
			'“总学时”由强制降为建议',
			`${quote}，强度只能加强`,
		],
		[
			{
				rule: 'courses/public-required',
				value: { parts: ['语文', '数学'] },
				strength: 'principle',
			},
			'strength',
			'“公共基础必修课程”由强制降为原则',
			`${quote}，强度只能加强`,
		],
		[
			{ rule: 'hours/total', value: { parts: ['语文'] } },
			'value',
			'“总学时”的要求是数值，不是列表',
			'写成 {"min": "…"} 这样的数值',
		],
		[
			{ rule: 'courses/public-required', value: { min: '9' } },
			'value',
			'“公共基础必修课程”的要求是列表，不是数值',
			'写成 {"parts": […]}',
		],
		[
			{ rule: 'hours/nothing', value: { min: '1' } },
			'rule',
			'没有规则 hours/nothing',
			'写规则的编号，如 hours/total',
		],
		[
			{ rule: 'identity/occupations', strength: 'mandatory' },
			'rule',
			'“公共基础必修课程”没有上层要求，只写强度无从加强',
			'写明 value',
		],
		[
			{ rule: 'identity/occupations', confirmed: { by: '陈敏', on: day } },
			'rule',
			'“公共基础必修课程”没有上层要求可以确认',
			'写明已有的规则和部分',
		],
	])('of %j says where, what and by which clause', (asked, path, wrong, right) => {
		expect(said(province(asked))).toEqual([path, wrong, right]);
	});
});

describe('the strength of a layer', () => {
	const strength = (rule: string, asked: Strength, given?: ParameterValue) =>
		after(rule, school({ rule, strength: asked, value: given }))[0]?.strength;

	it('stays as below where nothing is said', () => {
		const rule = 'hours/public-share';
		expect(after(rule, school({ rule, value: { min: '1/3' } }))[0]?.strength).toBe('usual');
	});

	it('may be stronger, with a value or alone', () => {
		expect(strength('hours/public-share', 'principle')).toBe('principle');
		expect(strength('courses/core-count', 'mandatory', { equals: '7' })).toBe('mandatory');
	});

	it('may not be weaker', () => {
		for (const value of [undefined, { min: '3100' }]) {
			const [fault] = faults(school({ rule: 'hours/total', strength: 'usual', value }));
			expect(fault).toMatchObject({ path: 'overlays/0/rules/0/strength' });
			expect(fault?.wrong).toContain('由强制降为一般');
		}
	});
});

describe('rules under school/', () => {
	const rule = 'school/weekly-load';
	it('have defaults that the school sets freely, and a plain statement is mandatory', () => {
		const [requirement, ...more] = after(rule, school({ rule, value: { min: '20', max: '34' } }));
		expect(more).toEqual([]);
		expect(requirement).toMatchObject({ value: { min: '20', max: '34' }, strength: 'mandatory' });
		const gentle = school({ rule, value: { max: '40' }, strength: 'usual' });
		expect(after(rule, gentle)[0]).toMatchObject({ value: { max: '40' }, strength: 'usual' });
	});

	it('are compared between province and school', () => {
		const above = province({ rule, value: { min: '26', max: '30' } });
		const [fault] = faults(above, school({ rule, value: { max: '32' } }));
		expect(fault?.path).toBe('overlays/1/rules/0/value/max');
		expect(after(rule, above, school({ rule, value: { max: '29' } }))[0]?.value).toEqual({
			min: '26',
			max: '29',
		});
	});
});

describe('an overlay', () => {
	const dated = (from: string | null, to: string | null) =>
		overlayOf('province', [{ rule: 'hours/total', value: { min: '3100' } }], { from, to });
	test.each([
		[null, null, '3100'],
		[day, day, '3100'],
		['2026-11-21', null, '3000'],
		['2026-01-01', '2026-11-19', '3000'],
		['2026-01-01', null, '3100'],
	])('in force from %s to %s: %s', (from, to, min) => {
		expect(after('hours/total', dated(from, to))[0]?.value).toEqual({ min });
	});

	it('out of force is refused all the same where it loosens', () => {
		const loose = overlayOf('province', [{ rule: 'hours/total', value: { min: '2900' } }], {
			to: '2020-01-01',
		});
		expect(faults(loose)).toHaveLength(1);
	});

	it('is refused whole, with every fault', () => {
		const mixed = province(
			{ rule: 'hours/total', value: { min: '3100' } },
			{ rule: 'hours/total', value: { min: '2900' } },
			{ rule: 'hours/nothing', value: { min: '1' } },
		);
		expect(faults(mixed).map(({ path }) => path)).toEqual([
			'overlays/0/rules/1/value/min',
			'overlays/0/rules/2/rule',
		]);
	});

	it('must have the form of its rule', () => {
		const wrong = [
			{ rule: 'hours/total', value: { parts: ['3000'] } },
			{ rule: 'courses/public-required', value: { min: '9' } },
		];
		expect(faults(province(...wrong)).map(({ path }) => path)).toEqual([
			'overlays/0/rules/0/value',
			'overlays/0/rules/1/value',
		]);
	});

	it('adds a rule that no layer below has', () => {
		const rule = 'identity/occupations';
		const [added] = after(
			rule,
			school({ rule, value: { parts: ['选品专员'] }, part: 'positions' }),
		);
		expect(added).toMatchObject({ part: 'positions', strength: 'mandatory', scope: 'plan' });
		const [fault] = faults(school({ rule, strength: 'mandatory' }));
		expect(fault?.path).toBe('overlays/0/rules/0/rule');
	});
});
