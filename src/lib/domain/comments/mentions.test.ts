import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mentions.ts';

const people = [
	{ id: 'p1', name: '沈毅' },
	{ id: 'p2', name: '沈毅然' },
	{ id: 'p3', name: '王芳' },
	{ id: 'p4', name: '王芳' },
];
const idsIn = (text: string, chosen: string[] = []) => {
	const found = mentionsIn(text, people, chosen);
	return found.ok ? found.value : found.faults[0]?.wrong;
};

describe('who is mentioned', () => {
	it('is found by name, each once, the longer name first', () => {
		expect(idsIn('@沈毅 请看，＠沈毅然也看 @沈毅')).toEqual(['p1', 'p2']);
	});
	it('is nobody where a sign is only a sign', () => {
		expect(idsIn('写信到 a@b.example，@没有这个人')).toEqual([]);
	});
	it('of the same name is told apart by choosing', () => {
		expect(idsIn('@王芳 请核对')).toBe('有 2 位“王芳”，不知道提到的是哪一位');
		expect(idsIn('@王芳 请核对', ['p4'])).toEqual(['p4']);
		expect(idsIn('没有提到', ['p4'])).toEqual([]);
	});
});
