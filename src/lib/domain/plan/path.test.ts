import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import { joinPath, pathOf, splitPath, valueAt } from './path.ts';

describe('paths', () => {
	it('join and split any keys', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (keys) => {
				expect(splitPath(joinPath(...keys))).toEqual(keys);
			}),
		);
	});

	it('write a stroke as ~1 and a tilde as ~0', () => {
		expect(joinPath('chapters', 'facilities/bases', 'a~b')).toBe('chapters/facilities~1bases/a~0b');
	});
});

describe('members of lists', () => {
	const plan = planOf({
		courses: [{ id: '7', weekly: { 3: 4 } }, { id: 'c2' }],
		authors: Array.from({ length: 11 }, (_, at) => (at === 0 ? '周岚' : `作者${at}`)),
		certificates: [
			{
				standard: { id: 'livestream-ecommerce', edition: '2021-1.0' },
				level: '中级',
				track: null,
				examSemester: 4,
				mapping: [{ skill: '初级/1.1.1', courses: [{ course: 'c2', role: 'taught', hours: 4 }] }],
				conversion: [],
			},
		],
		chapters: { 'facilities/bases': [{ id: 'p1', text: '协议', meets: [] }] },
	});

	test.each([
		['courses/7/terms/3/weeklyHours', 4],
		['courses/c2/name', '课程c2'],
		['courses/0/name', undefined],
		['calendar/6/weeks/teaching', 18],
		['authors/0', '周岚'],
		['authors/10', '作者10'],
		['authors/11', undefined],
		['authors/1.0', undefined],
		['authors/-1', undefined],
		['authors/周岚', undefined],
		['courses/7/credits/x', undefined],
		['programme/code/0', undefined],
		['certificates/livestream-ecommerce@2021-1.0/level', '中级'],
		['certificates/livestream-ecommerce@2021-1.0/mapping/初级~11.1.1/courses/0/hours', 4],
		['chapters/facilities~1bases/p1/text', '协议'],
		['courses/c2/toString', undefined],
	])('%s', (path, value) => {
		expect(valueAt(plan, path)).toBe(value);
	});

	it('are named by a validator as the formats name them', () => {
		expect(pathOf(plan, ['courses', 1, 'credits'])).toBe('courses/c2/credits');
		expect(pathOf(plan, ['calendar', 5, 'weeks'])).toBe('calendar/6/weeks');
		expect(pathOf(plan, ['certificates', 0, 'mapping', 0])).toBe(
			'certificates/livestream-ecommerce@2021-1.0/mapping/初级~11.1.1',
		);
	});

	it.each<[string, unknown, (string | number)[], string]>([
		['a course that is none', { courses: [null, 7] }, ['courses', 0], 'courses/0'],
		['a field of it', { courses: [null] }, ['courses', 0, 'id'], 'courses/0/id'],
		['a certificate of nothing', { certificates: [{}] }, ['certificates', 0], 'certificates/0'],
		[
			'a certificate of null',
			{ certificates: [{ standard: null }] },
			['certificates', 0, 'level'],
			'certificates/0/level',
		],
		[
			'a certificate without an edition',
			{ certificates: [{ standard: { id: 'a' } }] },
			['certificates', 0],
			'certificates/0',
		],
		[
			'a certificate without an id',
			{ certificates: [{ standard: { edition: '1' } }] },
			['certificates', 0],
			'certificates/0',
		],
		['a course that is not there', { courses: [] }, ['courses', 0], 'courses/0'],
		['what is below nothing', { school: null }, ['school', 'name', 'x'], 'school/name/x'],
	])('%s stands by its position', (_, root, keys, path) => {
		expect(pathOf(root, keys)).toBe(path);
	});
});
