import { describe, expect, it, test } from 'vitest';
import { readOverlay, readOverlayText } from './overlay-shape.ts';

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
	});
});
