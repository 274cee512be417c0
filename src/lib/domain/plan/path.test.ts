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
		authors: ['周岚'],
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
});
