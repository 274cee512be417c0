import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { most, ranked } from './rank.ts';

const entry = (label: string, rest: Partial<Entry> = {}): Entry => ({
	id: label,
	group: '课程',
	label,
	to: { href: '/' },
	...rest,
});

const entries = [
	entry('新媒体营销', { detail: 'Z0305' }),
	entry('网络营销', { detail: 'Z0304' }),
	entry('营销', { detail: 'Z0101' }),
	entry('撤销', { group: '操作', keys: 'Ctrl+Z' }),
	entry('§8.2', { group: '条款', detail: '学时安排', terms: '总学时应不少于 3000' }),
	entry('学校数据', { group: '页面' }),
];
const labels = (input: string) => ranked(entries, input).map(({ label }) => label);

describe('what an input finds', () => {
	it('puts what is it, begins with it and holds it in that order', () =>
		expect(labels('营销')).toEqual(['营销', '新媒体营销', '网络营销']));

	it('reads first letters of pinyin', () => {
		expect(labels('wlyx')).toEqual(['网络营销']);
		expect(labels('yx')[0]).toBe('营销');
	});

	it('reads codes, also in full width, and words of a clause', () => {
		expect(labels('ｚ０３０４')).toEqual(['网络营销']);
		expect(labels('3000')).toEqual(['§8.2']);
	});

	it('asks for all words', () => {
		expect(labels('营销 Z0305')).toEqual(['新媒体营销']);
		expect(labels('营销 不存在')).toEqual([]);
	});

	it('shows actions first where nothing was typed, and no clauses', () => {
		expect(labels(' ')[0]).toBe('撤销');
		expect(labels('')).not.toContain('§8.2');
	});

	it('ends where nobody reads on', () => {
		const many = Array.from({ length: most + 1 }, (_, at) => entry(`课程${at}`));
		expect(ranked(many, '课程')).toHaveLength(most);
		expect(ranked(many.slice(1), '课程')).toHaveLength(most);
		expect(ranked(many.slice(2), '课程')).toHaveLength(most - 1);
	});
});
