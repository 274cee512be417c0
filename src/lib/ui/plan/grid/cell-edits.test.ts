import { describe, expect, it } from 'vitest';
import { applyEdits, invert, type Edit } from '#domain/plan/edit.ts';
import { valueAt } from '#domain/plan/path.ts';
import { measure } from '#domain/plan/measure.ts';
import { readPlan } from '#domain/plan/read.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { certificateOf } from '#tests/builders/claims-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { moveMember, removeCourse } from '../edits/course-list.ts';
import { cellEdits, clearEdits } from './cell-edits.ts';
import type { ColumnKey } from './columns.ts';

const plan = planOf({
	courses: [
		{ id: 'a', weekly: { 1: 4, 3: 2 }, practiceHours: 60, credits: 6 },
		{ id: 'b', weekly: { 2: 2 }, prerequisites: ['a'] },
	],
	segments: [{ id: 's', terms: [{ semester: 2, weeks: 2 }], credits: 2 }],
	outcomes: [{ id: 'o1', text: '…', standardItem: 1, courses: ['a', 'b'] }],
	themes: [{ theme: '数字经济', form: 'course', course: 'a', semester: 1, hours: null }],
});

const typedIn = (on: Plan, row: string, column: ColumnKey, text: string): Edit[] => {
	const read = cellEdits(on, { row, column }, text);
	if (!read.ok) throw new Error(read.why);
	return read.value;
};
const why = (on: Plan, row: string, column: ColumnKey, text: string): string => {
	const read = cellEdits(on, { row, column }, text);
	return read.ok ? '' : read.why;
};
/** The plan after the edits, which must be lawful and undo exactly. */
function after(on: Plan, edits: readonly Edit[]): Plan {
	const done = applyEdits(on, edits);
	if (!done.ok) throw new Error(JSON.stringify(done.faults));
	expect(readPlan(done.value).ok).toBe(true);
	const back = applyEdits(done.value, invert(edits));
	expect(back.ok && back.value).toEqual(on);
	return done.value;
}

describe('weekly hours', () => {
	it('changes a term, adds one in its place, and takes one away', () => {
		const changed = after(plan, typedIn(plan, 'courses/a', 's1', '5'));
		expect(valueAt(changed, 'courses/a/terms/1/weeklyHours')).toBe(5);
		const added = after(plan, typedIn(plan, 'courses/a', 's2', '2/16W'));
		expect(added.courses[0]?.terms.map(({ id }) => id)).toEqual(['1', '2', '3']);
		expect(valueAt(added, 'courses/a/terms/2')).toMatchObject({ weeklyHours: 2, weeks: 16 });
		const removed = after(plan, typedIn(plan, 'courses/a', 's3', ''));
		expect(removed.courses[0]?.terms.map(({ id }) => id)).toEqual(['1']);
	});

	it('takes weeks back to the semester’s own when only hours are typed', () => {
		const sixteen = after(plan, typedIn(plan, 'courses/b', 's2', '2/16W'));
		const back = after(sixteen, typedIn(sixteen, 'courses/b', 's2', '2'));
		expect(measure(back).courses[1]?.hours).toBe(3600);
	});

	it('brings practice down with the hours in the same batch', () => {
		const edits = typedIn(plan, 'courses/a', 's1', '');
		expect(edits).toHaveLength(2);
		expect(valueAt(after(plan, edits), 'courses/a/practiceHours')).toBe(36);
	});

	it('makes a block of whole weeks beside lessons', () => {
		const block = after(plan, typedIn(plan, 'courses/b', 's2', '2+1W'));
		expect(measure(block).courses[1]?.hours).toBe(3600 + 3000);
		expect(measure(block).courses[1]?.timetabled[1]).toBe(3600);
	});

	it('makes no edit of what is there already', () => {
		expect(typedIn(plan, 'courses/a', 's1', '４')).toEqual([]);
	});
});

describe('theory and practice', () => {
	it('gives the rest to the other', () => {
		const theory = after(plan, typedIn(plan, 'courses/a', 'theory', '100'));
		expect(valueAt(theory, 'courses/a/practiceHours')).toBe(8);
	});
	it('refuses more than there is', () => {
		expect(why(plan, 'courses/a', 'practice', '109')).toContain('至多 108');
		expect(why(plan, 'courses/a', 'theory', '109')).toContain('至多 108');
	});
});

describe('segments', () => {
	it('reads weeks and days', () => {
		const days = after(plan, typedIn(plan, 'segments/s', 's2', '4天'));
		expect(valueAt(days, 'segments/s/terms/2/weeks')).toBe(0.8);
		const added = after(plan, typedIn(plan, 'segments/s', 's4', '1周'));
		expect(valueAt(added, 'segments/s/terms/4')).toMatchObject({ weeks: 1, hoursPerWeek: 30 });
	});
});

describe('options of a group', () => {
	const grouped = planOf({
		groups: [groupOf()],
		courses: ['a', 'b'].map((id) => ({
			id,
			group: 'g1',
			category: 'extension' as const,
			nature: 'free' as const,
			weekly: { 3: 2 },
			credits: 2,
		})),
	});
	it.each([
		['s3', '4'],
		['credits', '3'],
		['practice', '20'],
		['nature', '限选'],
	] as const)('move alike: %s', (column, text) => {
		const next = after(grouped, typedIn(grouped, 'courses/a', column, text));
		const [a, b] = next.courses;
		expect({ ...a, id: '', name: '' }).toEqual({ ...b, id: '', name: '' });
	});
	it('shrink with their group', () => {
		const one = after(grouped, removeCourse(grouped, grouped.courses[0] as never));
		const none = after(one, removeCourse(one, one.courses[0] as never));
		expect(none.groups).toEqual([]);
	});
});

describe('names and words', () => {
	it('refuses formulas, emptiness and endless names, with a reason', () => {
		expect(why(plan, 'courses/a', 'name', '=1+1')).toContain('公式');
		expect(why(plan, 'courses/a', 'name', '  ')).toContain('不能为空');
		expect(why(plan, 'courses/a', 'name', '长'.repeat(10_000))).toContain('太长');
		expect(why(plan, 'courses/a', 'hours', '5')).toContain('算出');
		expect(why(plan, 'section/core', 'credits', '5')).toContain('各行');
	});
	it('empties what may be empty', () => {
		expect(clearEdits(plan, { row: 'courses/a', column: 'credits' }).ok).toBe(true);
		expect(clearEdits(plan, { row: 'courses/a', column: 'name' }).ok).toBe(false);
	});
});

describe('rows', () => {
	it('takes what refers to a removed course with it', () => {
		const next = after(plan, removeCourse(plan, plan.courses[0] as never));
		expect(next.outcomes[0]?.courses).toEqual(['b']);
		expect(next.courses[0]?.prerequisites).toEqual([]);
		expect(next.themes[0]?.course).toBeNull();
	});
	it('takes its part in certificates and positions, and leaves that of others', () => {
		const by = (...ids: string[]) => ({
			skill: '初级/1.1.1',
			courses: ids.map((course) => ({ course, role: 'taught' as const, hours: 2 })),
		});
		const certificate = certificateOf({
			mapping: [by('a', 'b'), by('a'), { ...by('a'), skill: '初级/1.1.2' }],
			conversion: ['a', 'b'].map((course) => ({ course, credits: 1 })),
		});
		const duties = [{ position: '主播', tasks: [], courses: ['a', 'b'] }];
		const occupations = { ...plan.occupations, duties };
		const aiming = { ...plan, certificates: [certificate], occupations };
		const next = after(aiming, removeCourse(aiming, aiming.courses[0] as never));
		expect(next.certificates[0]?.mapping).toEqual([by('b')]);
		expect(next.certificates[0]?.conversion).toEqual([{ course: 'b', credits: 1 }]);
		expect(next.occupations.duties?.[0]?.courses).toEqual(['b']);
	});
	it('moves a course past its neighbour of the section', () => {
		const order = ['a', 'b'];
		expect(after(plan, moveMember(plan, 'courses', order, 'a', 1)).courses[0]?.id).toBe('b');
		expect(after(plan, moveMember(plan, 'courses', order, 'b', -1)).courses[0]?.id).toBe('b');
		expect(moveMember(plan, 'courses', order, 'a', -1)).toEqual([]);
	});
	it('any course of the reference plan can go and come back', () => {
		const whole = referencePlan();
		for (const course of whole.courses) {
			const edits = removeCourse(whole, course);
			const done = applyEdits(whole, edits);
			if (!done.ok) throw new Error(course.id);
			const back = applyEdits(done.value, invert(edits));
			expect(back.ok && back.value).toEqual(whole);
		}
	});
});
