import { describe, expect, it } from 'vitest';
import { contactOf } from './contact.ts';

describe('what was typed as an account', () => {
	it.each([
		['13812345678', '+8613812345678'],
		['+86 138 1234 5678', '+8613812345678'],
		['0086-138-1234-5678', '+8613812345678'],
		['１３８１２３４５６７８', '+8613812345678'],
		['+85291234567', '+85291234567'],
	])('%s is a phone', (typed, phone) => expect(contactOf(typed)).toEqual({ kind: 'phone', phone }));

	it.each([
		['Shen.Yi@School.example', 'shen.yi@school.example'],
		[' a@b.cn ', 'a@b.cn'],
		['ａ＠ｂ．cn', 'a@b.cn'],
	])('%s is an address', (typed, email) =>
		expect(contactOf(typed)).toEqual({ kind: 'email', email }),
	);

	it.each(['', '1381234567', '12345678901', 'a@b', 'a b@c.cn', '@b.cn', 'a@b.cn.'])(
		'%s is neither',
		(typed) => expect(contactOf(typed)).toBeNull(),
	);
});
