import { describe, expect, it } from 'vitest';
import { guestDays, guestName, readGuest } from './guest.ts';

const sent = { kind: 'expert', name: ' 李某 ', unit: '某公司', days: '7' };
const pathsOf = (changed: Partial<typeof sent>) => {
	const read = readGuest({ ...sent, ...changed });
	return Array.isArray(read) ? read.map(({ path }) => path) : [];
};

describe('a guest', () => {
	it('is read as it was typed, without blanks around it', () => {
		expect(readGuest(sent)).toEqual({ kind: 'expert', name: '李某', unit: '某公司', days: 7 });
	});

	it('has a name by which records know them', () => {
		expect(guestName({ kind: 'expert', name: '李某', unit: '某公司' })).toBe(
			'外部专家 李某（某公司）',
		);
	});

	it.each([
		['0', ['days']],
		['1', []],
		[String(guestDays.most), []],
		[String(guestDays.most + 1), ['days']],
		['', ['days']],
		['7.5', ['days']],
		['-1', ['days']],
		['1e1', ['days']],
	])('for %s days', (days, paths) => {
		expect(pathsOf({ days })).toEqual(paths);
	});

	it.each([
		['', ['name']],
		['　', ['name']],
		['李'.repeat(60), []],
		['李'.repeat(61), ['name']],
	])('with the name %s', (name, paths) => {
		expect(pathsOf({ name })).toEqual(paths);
	});

	it('is of no role that the school has', () => {
		expect(pathsOf({ kind: 'school-admin' })).toEqual(['kind']);
		expect(pathsOf({ kind: 'guest', unit: '' })).toEqual(['kind', 'unit']);
	});
});
