import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { validate } from '../validate.ts';
import { closed, name, text } from './fields.ts';

const wrongOf = (shape: v.GenericSchema, value: unknown) => {
	const read = validate(shape, value);
	return read.ok ? null : read.faults.map(({ path, wrong }) => `${path} ${wrong}`).join();
};

describe('an object of the formats', () => {
	const shape = closed({ by: v.optional(name) });

	test.each([
		[{}, null],
		[{ by: '周岚', 'x-room': 'A101' }, null],
		[{ by: '周岚', colour: 1 }, 'colour 不认识的字段'],
		[{ toString: 1 }, 'toString 不认识的字段'],
		[[], ' 类型不对，这里是列表'],
	])('of optional fields read from %j: %s', (value, wrong) => {
		expect(wrongOf(shape, value)).toBe(wrong);
	});

	it('is asked for where a list stands', () => {
		expect(validate(shape, ['周岚'])).toEqual({
			ok: false,
			faults: [{ path: '', wrong: '类型不对，这里是列表', right: '应为对象 { }' }],
		});
	});

	test.each([null, 7, 'by', undefined])('is not %j, whoever asks', (value) => {
		expect(v.is(shape, value)).toBe(false);
		expect(v.safeParse(shape, value).issues).toHaveLength(1);
	});
});

describe('a text', () => {
	it('has lines and columns, and no other sign that cannot be seen', () => {
		expect(wrongOf(text, '一\t二\r\n三')).toBeNull();
		for (const sign of ['\u0000', '\u001b', '\u007f', '\u0085', '\ufffe', '\uffff'])
			expect(wrongOf(text, `一${sign}二`)).toBe(' 含有控制字符');
	});

	it('holds whole characters: two halves that a line parts are none', () => {
		expect(wrongOf(text, '\ud83d\ude00')).toBeNull();
		expect(wrongOf(text, '\ud83d\n\ude00')).toBe(' 含有控制字符');
	});
});
