import { describe, expect, it, test } from 'vitest';
import { askedOfProgramme, readOverlay, readOverlayText, type Overlay } from './overlay-shape.ts';

const overlay = (changes: object = {}) => ({
	format: 'xunbiao.overlay',
	version: 1,
	layer: 'province',
	issuer: '某省教育厅',
	from: '2026-01-01',
	to: null,
	rules: [{ rule: 'hours/total', value: { min: '3100' }, strength: 'mandatory', clause: null }],
	...changes,
});
const ruled = (rule: object) => overlay({ rules: [{ rule: 'hours/total', ...rule }] });
const places = (value: unknown) => {
	const read = readOverlay(value);
	return read.ok ? [] : read.faults.map(({ path }) => path);
};

describe('overlay.json', () => {
	it('is read as it is written, from text as well', () => {
		expect(readOverlay(overlay())).toEqual({ ok: true, value: overlay() });
		expect(readOverlayText(JSON.stringify(overlay())).ok).toBe(true);
		expect(readOverlayText('{').ok).toBe(false);
	});

	it('may leave out strength, clause and days, and cite by number and words', () => {
		expect(places({ ...ruled({ value: { min: '3100' } }), from: undefined })).toEqual([]);
		expect(places(ruled({ strength: 'mandatory' }))).toEqual([]);
		expect(places(ruled({ value: { max: '1' }, clause: '第三条' }))).toEqual([]);
		const clause = { number: '三', quote: '不少于 3100 学时' };
		expect(places(ruled({ value: { max: '1' }, clause }))).toEqual([]);
	});

	test.each<[string, unknown, string]>([
		['another format', { ...overlay(), format: 'xunbiao.plan' }, 'format'],
		['an unknown version', overlay({ version: 2 }), 'version'],
		['an unknown layer', overlay({ layer: 'nation' }), 'layer'],
		['an unknown field', overlay({ colour: 1 }), 'colour'],
		['no issuer', overlay({ issuer: '' }), 'issuer'],
		['a day that is none', overlay({ from: '2026-02-30' }), 'from'],
		['an end before the beginning', overlay({ to: '2025-12-31' }), 'to'],
		[
			'a rule that is no id',
			overlay({ rules: [{ rule: 'x', value: { min: '1' } }] }),
			'rules/0/rule',
		],
		['a rule that asks for nothing', ruled({}), 'rules/0'],
		['an empty value', ruled({ value: {} }), 'rules/0/value'],
		['no exact number', ruled({ value: { min: '3,100' } }), 'rules/0/value/min'],
		['a number', ruled({ value: { min: 3100 } }), 'rules/0/value/min'],
		['two forms at once', ruled({ value: { min: '1', equals: '2' } }), 'rules/0/value'],
		['a band without target', ruled({ value: { band: '1' } }), 'rules/0/value'],
		['an empty range', ruled({ value: { min: '2', max: '1' } }), 'rules/0/value'],
		['a band below nothing', ruled({ value: { target: '1/3', band: '-1/20' } }), 'rules/0/value'],
		['an unknown strength', ruled({ strength: 'must' }), 'rules/0/strength'],
	])('is refused with %s, and says where', (_, value, path) => {
		expect(places(value)).toEqual([path]);
	});

	it('may have fields of its own', () => {
		expect(places({ ...overlay(), 'x-note': 1 })).toEqual([]);
		expect(places(ruled({ value: { min: '1', 'x-note': 1 } }))).toEqual([]);
	});
});

describe('what is wrong with an overlay is said with what would be right', () => {
	const said = (value: unknown) => {
		const read = readOverlay(value);
		return read.ok ? [] : read.faults.map(({ wrong, right }) => [wrong, right]);
	};
	const day = { by: '陈敏', on: '2026-11-20' };
	const together = '写成 {min}、{max}、{min,max}、{equals}、{target,band} 或 {parts} 之一';
	const ruleName = ['不是规则的名称', '写成 hours/total 这样的名称'];
	test.each<[what: string, unknown, string[]]>([
		[
			'another format',
			{ format: 'xunbiao.plan', version: 1 },
			['不是省级或校级要求文件', '应为 "xunbiao.overlay"'],
		],
		['an unknown version', overlay({ version: 2 }), ['不认识的版本 2', '应为 1']],
		[
			'an end before the beginning',
			overlay({ to: '2025-12-31' }),
			['止 2025-12-31 早于起 2026-01-01', '起日不晚于止日'],
		],
		['a rule that asks for nothing', ruled({}), ['没有写要求', '写明 value 或 strength']],
		[
			'two forms at once',
			ruled({ value: { min: '1', equals: '2' } }),
			['equals、min 不能这样写在一起', together],
		],
		[
			'an empty range',
			ruled({ value: { min: '2', max: '1' } }),
			['下限大于上限', '下限不大于上限'],
		],
		[
			'a confirmation with a strength',
			ruled({ strength: 'usual', confirmed: day }),
			['确认的同时改了要求', '确认和收紧分两条写'],
		],
		['a name with more before it', ruled({ rule: '1hours/total' }), ruleName],
		['a name with more behind it', ruled({ rule: 'hours/total 1' }), ruleName],
	])('%s', (_, value, words) => {
		expect(said(value)).toEqual([words]);
	});

	it('a day alone, or one and the same, is a time', () => {
		for (const to of ['2026-01-01', null]) expect(said(overlay({ to }))).toEqual([]);
		expect(said(overlay({ from: null, to: '2025-12-31' }))).toEqual([]);
	});
});

describe('an overlay of some programmes', () => {
	const of = (programmes: string[] | null): Overlay => {
		const read = readOverlay(overlay({ programmes }));
		if (!read.ok) throw new Error('no overlay');
		return read.value;
	};

	it('asks nothing of the others', () => {
		const some = of(['730705']);
		expect(askedOfProgramme(some, '730705')).toBe(some);
		expect(askedOfProgramme(some, '530702')).toEqual({ ...some, rules: [] });
		expect(askedOfProgramme(of([]), '730705').rules).toEqual([]);
	});

	it('that names none asks all', () => {
		expect(askedOfProgramme(of(null), '730705').rules).toHaveLength(1);
	});
});
