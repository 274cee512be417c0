import { expect, it, test } from 'vitest';
import { worldOf } from '#tests/builders/judging-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { standard } from '#tests/builders/standard-data.ts';
import { namesOf } from './programme-names.ts';
import type { Alias, Programme, World } from './world.ts';

const row = (code: string, name: string, level: string): Programme => ({
	...{ code, name, level },
	majorCategory: { code: '', name: '' },
	majorClass: { code: '', name: '' },
});
const alias = (old: string, now: string, kind: Alias['kind'] = 'programme'): Alias => ({
	...{ old, now, kind },
	since: null,
	source: '测试',
});
const named = (code: string, name: string, world: Partial<World>) =>
	namesOf({ plan: planOf({ programme: { code, name } }), world: worldOf(world) });
const programmes = [
	row('730701', '电子商务', '中等职业教育'),
	row('530704', '网络营销与直播电商', '高等职业教育专科'),
];

it('is what the catalogue calls it by its code, with its level; what the plan writes is a name beside it', () => {
	expect(named('530704', '《网络 营销》', { programmes })).toEqual({
		present: '网络营销与直播电商',
		names: ['网络营销与直播电商', '网络营销'],
		level: '高等职业教育专科',
	});
	expect(named('730701', '电子商务', { programmes }).names).toEqual(['电子商务']);
});

it('is what the plan writes where the catalogue has not its code, at the level of its standard', () => {
	expect(named('999999', '直播 电商', { programmes })).toEqual({
		present: '直播电商',
		names: ['直播电商'],
		level: standard.level,
	});
	expect(named('999999', '直播电商', { programmes, standard: null }).level).toBe('');
});

test.each<[string, Alias, string[]]>([
	['its own', alias('网络《营销》', '网络营销与直播电商'), ['网络营销']],
	['that of what the plan writes', alias('网店运营', '网络 营销'), ['网店运营']],
	['not that of another', alias('商务英语', '电子商务'), []],
	['not a course’s', alias('营销基础', '网络营销与直播电商', 'course'), []],
])('was called before by %s old name', (_, old, older) => {
	const { names } = named('530704', '网络营销', { programmes, aliases: [old] });
	expect(names.slice(2)).toEqual(older);
});
