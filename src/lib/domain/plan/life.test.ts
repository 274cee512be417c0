import { describe, expect, it } from 'vitest';
import { actions, actionsAt, isOpen, stageAfter, stages, type Side } from './life.ts';

const sides: Side[] = ['author', 'academic-affairs'];

describe('the life of a plan', () => {
	it('goes from drafting over review to acceptance', () => {
		expect(stageAfter('drafting', 'submit')).toBe('academic-review');
		expect(stageAfter('academic-review', 'accept')).toBe('accepted');
	});

	it('comes back for changes and is submitted again', () => {
		expect(stageAfter('academic-review', 'return')).toBe('returned');
		expect(stageAfter('returned', 'submit')).toBe('academic-review');
		expect(stageAfter('academic-review', 'withdraw')).toBe('drafting');
	});

	it('ends with acceptance', () => {
		for (const action of actions) expect(stageAfter('accepted', action)).toBeNull();
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
					expect(stageAfter(stage, action)).not.toBeNull();
	});

	it('lets content change only while it is in the authors’ hands', () => {
		expect(stages.filter(isOpen)).toEqual(['drafting', 'returned']);
	});
});
