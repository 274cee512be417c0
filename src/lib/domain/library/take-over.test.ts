import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { courseHours } from '../plan/course-hours.ts';
import { applyEdits } from '../plan/edit.ts';
import type { Course, CourseTerm } from '../plan/shape.ts';
import type { TextbookRecord } from '../staff/records.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { courseFrom, recordFrom } from './exchange.ts';
import { laidHours, newTerm } from './laid-hours.ts';
import { libraryOf, type LibraryCourse, type LibraryFields } from './library-course.ts';
import { differences, takeOver } from './take-over.ts';

const term = (semester: number, weeklyHours: number, more: Partial<CourseTerm> = {}) => ({
	id: `${semester}`,
	...{ semester, weeklyHours, ...more },
});
const bare = planOf({});
const { calendar } = bare;
const course = (parts: Partial<Course>): Course => ({
	...courseFrom(library(), 'c1', bare, null),
	...parts,
});

function library(fields: Partial<LibraryFields> = {}): LibraryCourse {
	const none = { aims: null, content: null, requirements: null, values: null, textbooks: null };
	return {
		...{ id: 'lib1', department: '商贸系', retired: false },
		fields: {
			...{ name: '直播销售', code: 'Z1', category: 'core', nature: 'compulsory', hours: 72 },
			...{ practiceHours: 36, credits: 4, assessment: 'exam', standardFields: null, place: null },
			...{ ...none, ...fields },
		},
	};
}
const hoursOf = (terms: CourseTerm[], parts: Partial<Course> = {}) =>
	courseHours(course({ ...parts, terms }), calendar).hours / 100;

describe('hours of the library, laid into semesters', () => {
	test.each<[string, CourseTerm[], number, number[] | null]>([
		['more, in one semester', [term(1, 4)], 90, [5]],
		['fewer, in half hours', [term(1, 4)], 63, [3.5]],
		['more, evenly', [term(1, 2), term(2, 2)], 108, [3, 3]],
		['more, the emptier first', [term(1, 4), term(2, 2)], 126, [4, 3]],
		['as they are', [term(1, 4)], 72, [4]],
		['by fewer weeks', [term(1, 4)], 64, [4]],
		['by no step', [term(1, 4), term(2, 4)], 145, null],
		['in no semester', [], 36, null],
		['none at all', [term(1, 4)], 0, null],
	])('%s', (_, terms, hours, weekly) => {
		const laid = laidHours(course({ terms }), calendar, hours);
		expect(laid?.map(({ weeklyHours }) => weeklyHours) ?? null).toEqual(weekly);
		if (laid) expect(hoursOf(laid)).toBe(hours);
	});

	it('leave blocks and outside hours as they are', () => {
		const block = term(2, 30, { id: '2b', block: true, weeks: 1 });
		const own = course({ terms: [term(1, 2), block], outsideHours: 6 });
		const laid = laidHours(own, calendar, 90);
		expect(laid).toEqual([term(1, 3), block]);
	});

	it('come to exactly what was asked, or are not laid', () =>
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 }),
				fc.integer({ min: 0, max: 400 }),
				(halves, hours) => {
					const terms = halves.map((half, at) => term(at + 1, half / 2));
					const laid = laidHours(course({ terms }), calendar, hours);
					if (laid) expect(hoursOf(laid)).toBe(hours);
				},
			),
			{ numRuns: 200 },
		));

	test.each([
		[72, { weeklyHours: 4 }],
		[64, { weeklyHours: 4, weeks: 16 }],
		[36, { weeklyHours: 2 }],
	])('of a new course of %i hours', (hours, parts) =>
		expect(newTerm(1, calendar, hours)).toEqual([{ id: '1', semester: 1, ...parts }]),
	);
});

describe('a change of the library', () => {
	const plan = {
		...bare,
		courses: [course({ terms: [term(1, 4)] }), course({ id: 'c2', library: null })],
	};
	const changed = (before: LibraryCourse, after: LibraryCourse, of = plan) =>
		takeOver(of, new Map([['lib1', { before, after }]]));
	const said = (outcomes: readonly { field: string; as: string }[]) =>
		outcomes.map(({ field, as }) => `${field} ${as}`);

	it('is taken over where the plan says what the library said, as edits of that course alone', () => {
		const { edits, outcomes, plan: after } = changed(library(), library({ hours: 90, credits: 5 }));
		expect(said(outcomes)).toEqual(['hours taken', 'credits taken']);
		expect(edits.map(({ path }) => path)).toEqual([
			'courses/c1/terms/1/weeklyHours',
			'courses/c1/credits',
		]);
		expect(applyEdits(plan, edits)).toEqual({ ok: true, value: after });
	});

	it('is not where the plan says something else on purpose', () => {
		const own = { ...plan, courses: [course({ terms: [term(1, 3)], credits: 3 })] };
		const { edits, outcomes } = changed(library(), library({ hours: 90, name: '直播' }), own);
		expect(said(outcomes)).toEqual(['name taken', 'hours kept']);
		expect(edits.map(({ path }) => path)).toEqual(['courses/c1/name']);
	});

	it('that the plan already has, or that says nothing any more, changes nothing', () => {
		const own = { ...plan, courses: [course({ terms: [term(1, 5)] })] };
		expect(changed(library(), library({ hours: 90 }), own)).toMatchObject({
			edits: [],
			outcomes: [],
		});
		expect(changed(library(), library({ hours: null, credits: null }))).toMatchObject({
			edits: [],
			outcomes: [],
		});
	});

	it('of hours that cannot be laid is told, and the rest is taken over', () => {
		const { edits, outcomes } = changed(library(), library({ hours: 73, credits: 4.5 }));
		expect(said(outcomes)).toEqual(['hours hindered', 'credits taken']);
		expect(edits).toHaveLength(1);
	});

	it('differs from a plan in what it says, and nothing else', () => {
		const own = course({ terms: [term(1, 4)], credits: 3, place: '301' });
		expect(
			differences({ ...bare, courses: [own] }, own, library()).map(({ field }) => field),
		).toEqual(['credits']);
	});
});

it('a course that is put into the library differs from it in nothing', () => {
	const own = course({ code: 'Z1', terms: [term(1, 4)], place: '301' });
	const value = recordFrom(own, { ...bare, courses: [own] }) as never;
	const [made] = libraryOf([{ recordId: 'lib1', value }], []);
	expect(made && differences({ ...bare, courses: [own] }, own, made)).toEqual([]);
});

it('a textbook is of each course that it names, once', () => {
	const value = { code: 'Z1', standardFields: [], place: '', aims: '', content: '' };
	const more = { requirements: '', values: '', name: '甲' };
	const textbook: TextbookRecord = {
		...{ title: '书', publisher: '社', courses: ['Z1', 'Z1'] },
		kind: 'national',
		...{ isbn: '', edition: '第 2 版', year: 2024, editor: '', approved: null },
	};
	const rows = [{ recordId: 'a', value: { ...value, ...more } as never }];
	expect(libraryOf(rows, [textbook])[0]?.fields.textbooks).toEqual([
		{ title: '书', publisher: '社', isbn: '', kind: 'national', edition: '第 2 版 2024 年' },
	]);
});
