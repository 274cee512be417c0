import { describe, expect, test } from 'vitest';
import { inName, inText, isClean, oldWords } from './old-words.ts';
import type { Alias } from './world.ts';

const alias = (old: string, now: string, kind: Alias['kind']): Alias => ({
	...{ old, now, kind },
	since: null,
	source: '测试',
});
const old = oldWords([
	alias('顶岗实习', '岗位实习', 'internship'),
	alias('跟岗实习', '岗位实习', 'internship'),
	alias('德育', '思想政治', 'course'),
	alias('C++程序(上)', '程序设计', 'course'),
	alias('播音与节目主持', '播音与主持', 'programme'),
	alias('保育员', '保育师', 'certificate'),
	alias('营销员', '营销师', 'occupation'),
	alias('零售', '零售基础', 'field'),
]);
const none = oldWords([]);
const olds = (found: Alias[]) => found.map(({ old: word }) => word);

test.each([
	['先顶岗实习，再跟岗实习，再顶岗实习', ['顶岗实习', '跟岗实习']],
	['开展德育活动', []],
	['先修《德育》', ['德育']],
	['先修《C++程序(上)》，再顶岗实习', ['C++程序(上)', '顶岗实习']],
	['《C程序上》《Cxx程序(上)》', []],
	['营销员《营销员》《零售》', []],
	['', []],
])('in “%s” stand the old words %j', (text, expected) => {
	expect(olds(inText(old, text))).toEqual(expected);
	expect(inText(none, text)).toEqual([]);
	if (expected.length > 0) expect(isClean(old, `前\n${text}\n后`)).toBe(false);
	expect(isClean(none, text)).toBe(true);
});

test('an old word is seen at the very start of what is looked through', () => {
	expect(isClean(old, '顶岗实习')).toBe(false);
	expect(isClean(old, '德育')).toBe(false);
});

describe('a name', () => {
	test.each([
		['德育', 'course', ['德育']],
		['《德 育》', 'course', ['德育']],
		['德育（上）', 'course', ['德育']],
		['德育(二)', 'course', ['德育']],
		['德育Ⅱ', 'course', ['德育']],
		['德育12', 'course', ['德育']],
		['德育上', 'course', []],
		['（上）德育', 'course', []],
		['德育（上）活动', 'course', []],
		['德育', 'programme', []],
		['保育员', 'certificate', ['保育员']],
		['保育员', 'other', []],
		['顶岗实习（德育）', 'other', ['顶岗实习']],
		['播音与节目主持', 'programme', ['播音与节目主持']],
		['《德育》与顶岗实习', 'course', ['德育', '顶岗实习']],
	] as const)('%s of kind %s is old by %j', (name, kind, expected) => {
		expect(olds(inName(old, name, kind))).toEqual(expected);
		expect(inName(none, name, kind)).toEqual([]);
		if (expected.length > 0) expect(isClean(old, `前\n${name}\n后`)).toBe(false);
	});
});

test.each(['德育活动', '开展德育', '德育（上）活动', '岗位实习', '职业道德\n教育'])(
	'a line “%s” is clean',
	(line) => {
		expect(isClean(old, `前\n${line}\n后`)).toBe(true);
	},
);
