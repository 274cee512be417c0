import { describe, expect, it } from 'vitest';
import {
	actions,
	actionsAt,
	isOpen,
	sidesFor,
	stageAfter,
	stages,
	type Side,
	type Ways,
} from './life.ts';

const sides: Side[] = ['author', 'department', 'academic-affairs'];
const one: Ways = { departmentReview: false };
const two: Ways = { departmentReview: true };

describe('the life of a plan', () => {
	it('goes from drafting over review to acceptance', () => {
		expect(stageAfter('drafting', 'submit', one)).toBe('academic-review');
		expect(stageAfter('academic-review', 'accept', one)).toBe('accepted');
	});

	it('comes back for changes and is submitted again', () => {
		expect(stageAfter('academic-review', 'return', one)).toBe('returned');
		expect(stageAfter('returned', 'submit', one)).toBe('academic-review');
		expect(stageAfter('academic-review', 'withdraw', one)).toBe('drafting');
	});

	it('passes the department first where the school has a review there', () => {
		expect(stageAfter('drafting', 'submit', two)).toBe('department-review');
		expect(stageAfter('returned', 'submit', two)).toBe('department-review');
		expect(stageAfter('department-review', 'endorse', two)).toBe('academic-review');
		expect(stageAfter('department-review', 'return', two)).toBe('returned');
		expect(stageAfter('department-review', 'withdraw', two)).toBe('drafting');
		expect(stageAfter('department-review', 'accept', two)).toBeNull();
		expect(stageAfter('academic-review', 'endorse', two)).toBeNull();
	});

	it('is the department’s to judge in its stage, and 教务’s in theirs', () => {
		expect(actionsAt('department-review', 'department')).toEqual(['endorse', 'return']);
		expect(actionsAt('department-review', 'academic-affairs')).toEqual([]);
		expect(actionsAt('academic-review', 'department')).toEqual([]);
		expect(sidesFor('department-review', 'return')).toEqual(['department']);
		expect(sidesFor('academic-review', 'return')).toEqual(['academic-affairs']);
		expect(sidesFor('drafting', 'return')).toEqual(['department', 'academic-affairs']);
	});

	it('ends with acceptance', () => {
		for (const action of actions) expect(stageAfter('accepted', action, one)).toBeNull();
	});

	it('is decided by 教务 and never by its authors', () => {
		expect(actionsAt('academic-review', 'academic-affairs')).toEqual(['return', 'accept']);
		expect(actionsAt('academic-review', 'author')).toEqual(['withdraw']);
		expect(actionsAt('drafting', 'academic-affairs')).toEqual([]);
	});

	it('offers no action that leads nowhere', () => {
		for (const stage of stages)
			for (const side of sides)
				for (const action of actionsAt(stage, side))
					expect(stageAfter(stage, action, one)).not.toBeNull();
	});

	it('lets content change only while it is in the authors’ hands', () => {
		expect(stages.filter(isOpen)).toEqual(['drafting', 'returned']);
	});
});
