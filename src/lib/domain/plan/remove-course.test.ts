/** What goes with a course, and what is left as it was. */
import { describe, expect, it } from 'vitest';
import { groupOf } from '#tests/builders/group-of.ts';
import { certificateOf } from '#tests/builders/claims-of.ts';
import { planOf, sound, type PlanParts } from '#tests/builders/plan-of.ts';
import { applyEdits } from './edit.ts';
import { removeCourse } from './remove-course.ts';
import type { Plan } from './shape.ts';

function without(plan: Plan, id = 'c1'): Plan {
	const course = plan.courses.find((one) => one.id === id);
	const after = applyEdits(plan, course ? removeCourse(plan, course) : []);
	if (!after.ok) throw new Error(JSON.stringify(after.faults));
	return sound(after.value);
}
const editsOf = (parts: PlanParts) => {
	const plan = planOf(parts);
	return removeCourse(plan, plan.courses[0]!).map(({ op, path }) => `${op} ${path}`);
};

const outcome = (id: string, ...courses: string[]) => ({
	...{ id, text: '', standardItem: null, courses },
});
const duty = (position: string, ...courses: string[]) => ({ position, tasks: [], courses });
const theme = (course: string | null) => ({
	...{ theme: '安全教育', form: 'course' as const, course, semester: null, hours: null },
});
const taught = (course: string) => ({ course, role: 'taught' as const, hours: null });

describe('a course that goes', () => {
	it('takes along what names it, and leaves what names others', () => {
		const plan = planOf({
			courses: [{}, { prerequisites: ['c1', 'c3'] }, { prerequisites: ['c2'] }],
			outcomes: [outcome('o1', 'c1', 'c2'), outcome('o2', 'c2'), outcome('o3', 'c1')],
			occupations: {
				...planOf().occupations,
				duties: [duty('主播', 'c2'), duty('运营', 'c3', 'c1')],
			},
			themes: [theme('c2'), theme('c1'), theme(null)],
		});
		const left = without(plan);
		expect(left.courses.map(({ id, prerequisites }) => [id, prerequisites])).toEqual([
			['c2', ['c3']],
			['c3', ['c2']],
		]);
		expect(left.outcomes.map(({ courses }) => courses)).toEqual([['c2'], ['c2'], []]);
		expect(left.occupations.duties?.map(({ courses }) => courses)).toEqual([['c2'], ['c3']]);
		expect(left.themes.map(({ course }) => course)).toEqual(['c2', null, null]);
	});

	it('leaves its certificates, without what it taught and was credited for', () => {
		const plan = planOf({
			courses: [{}, {}],
			certificates: [
				certificateOf({
					mapping: [
						{ skill: '1.1', courses: [taught('c1'), taught('c2')] },
						{ skill: '1.2', courses: [taught('c1')] },
						{ skill: '1.3', courses: [taught('c2')] },
					],
					conversion: [
						{ course: 'c1', credits: 2 },
						{ course: 'c2', credits: 3 },
					],
				}),
			],
		});
		const [certificate] = without(plan).certificates;
		expect(certificate?.mapping).toEqual([
			{ skill: '1.1', courses: [taught('c2')] },
			{ skill: '1.3', courses: [taught('c2')] },
		]);
		expect(certificate?.conversion).toEqual([{ course: 'c2', credits: 3 }]);
	});

	it('is one edit where nothing names it', () => {
		const others = {
			outcomes: [outcome('o1', 'c2')],
			themes: [theme('c2'), theme(null)],
			groups: [groupOf()],
			certificates: [
				certificateOf({
					mapping: [{ skill: '1.1', courses: [taught('c2')] }],
					conversion: [{ course: 'c2', credits: 3 }],
				}),
			],
		};
		expect(editsOf({ ...others, courses: [{}, { group: 'g1' }] })).toEqual(['remove courses/c1']);
		expect(editsOf({ courses: [{}] })).toEqual(['remove courses/c1']);
	});
});

describe('the group of a course that goes', () => {
	const optionsOf = (...options: (string | null)[]): PlanParts['courses'] & object =>
		options.map((letter) => ({ group: letter === null ? 'g1' : (['g1', letter] as const) }));
	/** How many are to be taken of each group that is left. */
	const taken = (take: number, ...options: (string | null)[]) => {
		const groups = [groupOf({ id: 'g0' }), groupOf({ take })];
		const courses = [...optionsOf(...options), { group: 'g0' }, {}];
		return without(planOf({ groups, courses })).groups.map((group) => [group.id, group.take]);
	};

	it('asks for no more options than it has left', () => {
		expect(taken(3, null, null, null)).toEqual([
			['g0', 1],
			['g1', 2],
		]);
		expect(taken(1, null, null, null).at(-1)).toEqual(['g1', 1]);
		expect(taken(2, 'a', 'b', 'b').at(-1)).toEqual(['g1', 1]);
		expect(taken(2, 'a', 'a', 'b').at(-1)).toEqual(['g1', 2]);
	});

	it('goes with its last one', () => {
		expect(taken(1, null)).toEqual([['g0', 1]]);
	});
});
