import { expect, test } from 'vitest';
import { measure } from './measure.ts';
import type { CourseParts } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { everyoneMeets } from './offered.ts';

const option = (letter: string, name: string): CourseParts => ({
	name,
	group: ['g1', letter],
	weekly: { 3: 2 },
});

const meets = (take: number, ...courses: CourseParts[]) =>
	everyoneMeets(
		measure(planOf({ groups: [groupOf({ take })], courses })),
		({ name }) => name === '有',
	);

test('a course of its own is met where it has hours in a semester', () => {
	expect(meets(1, { name: '有', weekly: { 1: 1 } })).toBe(true);
	expect(meets(1, { name: '有', weekly: { 1: 0 } })).toBe(false);
	expect(meets(1, { name: '有', outsideHours: 18 })).toBe(false);
	expect(meets(1, { name: '无', weekly: { 1: 1 } })).toBe(false);
	expect(meets(1, { name: '无', weekly: { 1: 1 } }, { name: '有', weekly: { 1: 1 } })).toBe(true);
});

test('an option is met only where every choice contains it', () => {
	const [a, b] = [option('a', '有'), option('b', '无')];
	expect(meets(1, a, b)).toBe(false);
	expect(meets(2, a, b)).toBe(true);
	expect(meets(1, a, option('b', '有'))).toBe(true);
	expect(meets(2, a, b, option('c', '有'))).toBe(true);
	expect(meets(1, a, option('a', '无'), option('b', '有'), option('b', '无'))).toBe(true);
});
