import { describe, expect, it } from 'vitest';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { boundByName } from './bind-named.ts';
import type { LibraryCourse, LibraryFields } from './library-course.ts';

const plan = { ...referencePlan(), department: '商贸系' };
const name = plan.courses[0]!.name;

function kept(id: string, parts: Partial<LibraryCourse> = {}, fields: Partial<LibraryFields> = {}) {
	const none = { aims: null, content: null, requirements: null, values: null, textbooks: null };
	return {
		...{ id, department: '商贸系', retired: false },
		...parts,
		fields: {
			...{ name, code: 'G1', category: 'public', nature: 'compulsory', hours: 999 },
			...{ practiceHours: 99, credits: 9, assessment: 'check', standardFields: null },
			...{ place: '一号楼', ...none, ...fields },
		},
	} as LibraryCourse;
}
const first = (...library: LibraryCourse[]) => boundByName(plan, library).plan.courses[0]!;

describe('a new plan and the library of its school', () => {
	it('are bound where one course has the name; what is empty is taken, figures are not', () => {
		const { plan: bound, names } = boundByName(plan, [kept('a', {}, { aims: '会写' })]);
		expect(names).toEqual([name]);
		const { code, description, ...rest } = plan.courses[0]!;
		expect(bound.courses[0]).toEqual({
			...{ ...rest, library: 'a', place: rest.place || '一号楼', code: code || 'G1' },
			description: { ...description, aims: description.aims || '会写' },
		});
		expect(bound.courses.slice(1)).toEqual(plan.courses.slice(1));
	});

	it('keep what the plan says itself', () => {
		const [course, ...others] = plan.courses;
		const own = { ...course!, code: 'X9', place: '机房' };
		const bound = boundByName({ ...plan, courses: [own, ...others] }, [kept('a')]).plan;
		expect(bound.courses[0]).toEqual({ ...own, library: 'a' });
	});

	it('take over what nobody wrote', () => {
		const numbered = plan.courses.map((course) => ({ ...course, code: 'Z01' }));
		const bound = boundByName({ ...plan, courses: numbered }, [kept('a')], ['code']).plan;
		expect(bound.courses.map(({ code }) => code).slice(0, 2)).toEqual(['G1', 'Z01']);
	});

	it('are bound to that of the own department where several have it', () => {
		expect(first(kept('a', { department: '机电系' }), kept('b')).library).toBe('b');
		expect(first(kept('a', { department: '机电系' })).library).toBe('a');
	});

	it('are left alone where it is not clear, where nobody has it, and where a course is retired', () => {
		expect(first(kept('a'), kept('b')).library).toBeUndefined();
		expect(first(kept('a', {}, { name: `${name}二` })).library).toBeUndefined();
		expect(first(kept('a', { retired: true })).library).toBeUndefined();
	});

	it('are left alone where the course is bound already', () => {
		const [course, ...others] = plan.courses;
		const bound = { ...plan, courses: [{ ...course!, library: 'z' }, ...others] };
		expect(boundByName(bound, [kept('a')])).toEqual({ plan: bound, names: [] });
	});
});
