import { describe, expect, it } from 'vitest';
import { overlayOf } from '#tests/builders/overlay-of.ts';
import type { RuleForm } from './layer-rule.ts';
import { layered } from './layers.ts';
import { readOverlay, type OverlayRule } from './overlay-shape.ts';
import type { Parameter } from './parameter.ts';

const rule = 'staff/dual-qualified';
const rules = new Map<string, RuleForm>([
	[rule, { title: '双师型教师占比', scope: 'conditions', list: false }],
]);
const clause = { document: '设置标准', issued: '2010', number: null, quote: null };
const national: Parameter = {
	...{ rule, value: { min: '3/10' }, unit: null, strength: 'advice', unconfirmed: 'mandatory' },
	...{ scope: 'conditions', clause },
};
const confirmed = { by: '陈敏', on: '2026-11-20' };
const stack = (entry: Partial<OverlayRule>, base = [national]) =>
	layered(base, [overlayOf('school', [{ rule, ...entry }])], '2026-11-20', rules);
const after = (entry: Partial<OverlayRule>, base?: Parameter[]) => {
	const made = stack(entry, base);
	return made.ok ? made.value.get(rule) : made.faults;
};

describe('a layer that confirms', () => {
	it('gives a requirement the strength of its words, by name and day', () => {
		expect(after({ confirmed })).toMatchObject([
			{ strength: 'mandatory', clause, confirmations: [{ part: null, ...confirmed }] },
		]);
	});

	it('leaves the strength of a whole list where it confirms one part of it', () => {
		const list: Parameter = { ...national, value: { parts: ['语文', '数学'] } };
		expect(after({ part: '语文', confirmed }, [list])).toMatchObject([
			{ strength: 'advice', confirmations: [{ part: '语文', ...confirmed }] },
		]);
	});

	it('of a part by its name confirms the whole requirement of that part, and no other', () => {
		const full = { ...national, part: 'full-time' };
		const other = { ...national, part: 'part-time' };
		const ofSchool = { layer: 'school', issuer: '示范学校', number: null, quote: null };
		const confirmations = [{ part: null, ...confirmed }];
		expect(after({ part: 'full-time', confirmed }, [full, other])).toEqual([
			{ ...full, strength: 'mandatory', confirmations, layers: [clause, ofSchool] },
			{ ...other, layers: [clause] },
		]);
	});

	it('never weakens what is stronger than its words', () => {
		const raised: Parameter = { ...national, strength: 'principle', unconfirmed: 'usual' };
		expect(after({ confirmed }, [raised])).toMatchObject([{ strength: 'principle' }]);
	});

	it('stands beside whoever has confirmed another part', () => {
		const earlier = { part: '语文', by: '周岚', on: '2026-05-12' };
		const list = { ...national, value: { parts: ['语文', '数学'] }, confirmations: [earlier] };
		expect(after({ part: '数学', confirmed }, [list])).toMatchObject([
			{ confirmations: [earlier, { part: '数学', ...confirmed }] },
		]);
	});

	it('is refused where there is nothing to confirm', () => {
		expect(after({ part: '物理', confirmed })).toEqual([
			{
				path: 'overlays/0/rules/0/rule',
				wrong: '“双师型教师占比”没有上层要求可以确认',
				right: '写明已有的规则和部分',
			},
		]);
	});

	it('changes nothing else in the same entry', () => {
		const overlay = { format: 'xunbiao.overlay', version: 1, layer: 'school', issuer: '校' };
		const entry = { rule, value: { min: '1/2' }, confirmed };
		const read = readOverlay({ ...overlay, rules: [entry] });
		expect(read.ok ? [] : read.faults.map(({ path }) => path)).toEqual(['rules/0/confirmed']);
	});
});
