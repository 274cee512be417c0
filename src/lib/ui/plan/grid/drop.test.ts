import { describe, expect, it } from 'vitest';
import { applyEdits } from '#domain/plan/edit.ts';
import { gridOf } from '#tests/builders/grid-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { moveBeside } from '../edits/course-list.ts';
import { dropOn } from './drop.ts';

const plan = planOf({
	courses: [{ id: 'a' }, { id: 'x', category: 'foundation' }, { id: 'b' }, { id: 'c' }],
	segments: [{ id: 's', terms: [{ semester: 2, weeks: 2 }] }],
});
const { rows } = gridOf(plan);

describe('a row that is carried', () => {
	it('may stand beside rows of its own section only', () => {
		const found = dropOn(rows, 'courses/a', 'courses/c', 'below');
		expect(found).toEqual({ row: 'courses/c', side: 'below' });
		expect(dropOn(rows, 'courses/a', 'courses/a', 'below')).toBeNull();
		expect(dropOn(rows, 'courses/a', 'courses/x', 'below')).toBeNull();
		expect(dropOn(rows, 'courses/a', 'segments/s', 'above')).toBeNull();
		expect(dropOn(rows, 'courses/a', 'section/core', 'above')).toBeNull();
	});

	const after = (id: string, neighbour: string, below: boolean): string[] => {
		const edits = moveBeside(plan, 'courses', id, neighbour, below);
		const done = applyEdits(plan, edits);
		return done.ok ? done.value.courses.map((course) => course.id) : [];
	};

	it('comes to stand right above or below the other', () => {
		expect(after('a', 'c', true)).toEqual(['x', 'b', 'c', 'a']);
		expect(after('a', 'c', false)).toEqual(['x', 'b', 'a', 'c']);
		expect(after('c', 'a', false)).toEqual(['c', 'a', 'x', 'b']);
		expect(after('c', 'a', true)).toEqual(['a', 'c', 'x', 'b']);
	});

	it('changes nothing where it stands there already', () => {
		expect(moveBeside(plan, 'courses', 'c', 'b', true)).toEqual([]);
		expect(moveBeside(plan, 'courses', 'b', 'c', false)).toEqual([]);
	});
});
