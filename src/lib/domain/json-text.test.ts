import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubleKey, isTooDeep, mostDepth } from './json-text.ts';
import { readJson } from './validate.ts';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('nesting', () => {
	it('is read to its bound and refused beyond, however deep', () => {
		expect(isTooDeep(JSON.parse(nested(mostDepth)))).toBe(false);
		expect(isTooDeep(JSON.parse(nested(mostDepth + 1)))).toBe(true);
		expect(readJson(`{"x-a":${nested(1_000_000)}}`)).toMatchObject({
			faults: [{ wrong: expect.stringMatching(/嵌套/) as string }],
		});
	});
});

describe('a field that stands twice', () => {
	it.each([
		['{"a":1,"a":2}', 'a'],
		['{"a":{"b":[{"c":1,"d":2,"c":3}]}}', 'c'],
		['{"a":1,"\\u0061":2}', 'a'],
		['{"a":"\\"b\\":","b":1,"b" : 2}', 'b'],
		['[{"a":1},{"a":2}]', null],
		['{"a":{"a":{"a":1}}}', null],
		['{"a":"a","b":"a:"}', null],
		['"{\\"a\\":1,\\"a\\":2}"', null],
		['7', null],
	])('%s', (text, key) => {
		expect(doubleKey(text)).toBe(key);
		expect(readJson(text).ok).toBe(key === null);
	});

	it('is never found in what was written from a value', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				expect(doubleKey(text)).toBeNull();
			}),
		);
	});
});

describe('a text that is no JSON says where', () => {
	const whole = JSON.stringify({ a: 1, b: [1, 2], c: 'x' }, null, 1);
	it.each([
		[whole.replace('"x"', 'NaN'), /第 7 行/],
		[`// 说明\n${whole}`, /第 1 行/],
		[whole.slice(0, 20), /不是有效的 JSON/],
		[whole.replace(/}$/, ',}'), /第 8 行/],
		['  ', /文件是空的/],
	])('%s', (text, wrong) => {
		expect(readJson(text)).toMatchObject({
			ok: false,
			faults: [{ wrong: expect.stringMatching(wrong) as string }],
		});
	});
});
