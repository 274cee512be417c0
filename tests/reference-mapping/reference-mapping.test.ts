import { beforeAll, describe, expect, it, test } from 'vitest';
import {
	isClear,
	suggestCourses,
	type TeachingCourse,
} from '#domain/certificates/suggest/index.ts';
import { singleItems } from '#domain/certificates/suggest/items.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { draftPlan } from '#standards/draft/index.ts';
import { courseTexts } from '#standards/mapping/course-texts.ts';
import { loadTeachingStandard } from '#standards/register.ts';
import type { TeachingContent } from '#standards/schema/teaching.ts';
import { bigramOverlap, hitRates, suggested } from './hit-rates.ts';
import { designed, heldOut, read, reference, seenLater } from './reference.ts';

let plan: Plan;
let standard: TeachingContent;
let all: TeachingCourse[];
let professional: TeachingCourse[];

beforeAll(async () => {
	const teaching = await loadTeachingStandard('730705', '2025');
	if (!teaching.ok) throw new Error('the standard is missing');
	standard = teaching.value.standard;
	({ plan } = await draftPlan(teaching.value, { cohort: 2026 }));
	all = courseTexts(plan, standard);
	professional = all.filter(({ category }) => category !== 'public');
});

const everything = [...designed, ...seenLater, ...heldOut];

describe('what was read', () => {
	test.each(everything)(
		'%s names courses of the plan for each skill, and no other skill',
		(name) => {
			const { items, courses } = reference(name);
			expect(Object.keys(courses)).toEqual(items.map(({ id }) => id));
			const names = new Set(all.map((course) => course.name));
			expect(
				Object.values(courses)
					.flat()
					.filter((course) => !names.has(course)),
			).toEqual([]);
		},
	);
});

describe('suggestions beside a plain overlap of bigrams', () => {
	// Measured among all courses: 74 / 100 beside 47 / 76; 63 / 89 beside 33 / 66; 66 / 89 beside 32 / 59 percent.
	test.each([
		['what it was designed on', designed, 20, 15],
		['what was seen when it stood', seenLater, 20, 15],
		['what it was never fitted to', heldOut, 20, 15],
	])('%s', (_, names, first, amongThree) => {
		const references = names.map(reference);
		for (const courses of [all, professional]) {
			const ours = hitRates(suggested, references, courses);
			const plain = hitRates(bigramOverlap, references, courses);
			expect(ours.first).toBeGreaterThan(plain.first + first);
			expect(ours.amongThree).toBeGreaterThan(plain.amongThree + amongThree);
			expect(ours.sensible).toBeGreaterThan(75);
		}
	});

	test.each(everything)('%s alone is no exception', (name) => {
		const ours = hitRates(suggested, [reference(name)], all);
		const plain = hitRates(bigramOverlap, [reference(name)], all);
		expect(ours.first).toBeGreaterThan(plain.first + 15);
	});

	it('that are clear may be looked through as a batch', () => {
		const names = new Map(all.map(({ id, name }) => [id, name]));
		const rows = everything.map(reference).flatMap(({ items, courses }) =>
			suggestCourses(items, all).map((each) => ({
				clear: isClear(each),
				sensible: courses[each.item]?.includes(names.get(each.courses[0]?.course ?? '') ?? ''),
			})),
		);
		const clear = rows.filter((row) => row.clear);
		expect(clear.length / rows.length).toBeGreaterThan(0.4);
		expect(clear.filter(({ sensible }) => sensible).length / clear.length).toBeGreaterThan(0.85);
	});

	it('need not the descriptions where the standard says what a course teaches', () => {
		const none = { aims: '', content: '', requirements: '', values: '' };
		const bare = plan.courses.map((course) => ({ ...course, description: none }));
		const references = [...designed, ...heldOut].map(reference);
		const ours = hitRates(suggested, references, courseTexts({ courses: bare }, standard));
		expect(ours.first).toBeGreaterThan(60);
	});

	it('find by names alone more than the overlap of names does', () => {
		const bare = all.map((course) => ({ ...course, texts: [] }));
		const references = everything.map(reference);
		const ours = hitRates(suggested, references, bare);
		expect(ours.first).toBeGreaterThan(hitRates(bigramOverlap, references, bare).first + 10);
	});

	it('go not to a course because somebody wrote much about it', () => {
		const content = standard.sections.flatMap(({ paragraphs }) => paragraphs).join('\n');
		const references = [...designed, ...heldOut].map(reference);
		const plain = hitRates(bigramOverlap, references, all);
		for (const name of ['语文', '网络营销', '直播销售']) {
			const courses = plan.courses.map((course) =>
				course.name === name
					? { ...course, description: { ...course.description, content } }
					: course,
			);
			const ours = hitRates(suggested, references, courseTexts({ courses }, standard));
			expect(ours.first).toBeGreaterThan(plain.first + 15);
		}
	});
});

/** Names of the courses suggested for each item. */
function namesFor(items: readonly { id: string; text: string }[]): Map<string, string[]> {
	const names = new Map(all.map(({ id, name }) => [id, name]));
	const found = suggestCourses(singleItems(items), all);
	return new Map(
		found.map(({ item, courses }) => [item, courses.map(({ course }) => names.get(course) ?? '')]),
	);
}

describe('outcomes, positions and work tasks', () => {
	const wanted = read('730705-outcomes-positions') as Record<
		'outcomes' | 'positions',
		Record<string, string[]>
	>;

	it('positions go to the course that they are trained in', () => {
		const { positions } = plan.occupations;
		expect(Object.keys(wanted.positions)).toEqual(positions);
		const found = namesFor(positions.map((name) => ({ id: name, text: name })));
		for (const [position, courses] of Object.entries(wanted.positions))
			expect([position, found.get(position)?.[0]]).toEqual([position, courses[0]]);
	});

	it('work tasks go to the course of their field', () => {
		const { fields } = standard.courses.core;
		const found = namesFor(fields.map(({ field, task }) => ({ id: field, text: task })));
		for (const { field } of fields) expect(found.get(field)?.[0]).toBe(field);
	});

	it('most outcomes go first to a course that supports them', () => {
		const found = namesFor(plan.outcomes);
		const hits = plan.outcomes.filter(({ id, standardItem }) =>
			wanted.outcomes[String(standardItem)]?.includes(found.get(id)?.[0] ?? ''),
		);
		expect(plan.outcomes).toHaveLength(15);
		expect(hits.length).toBeGreaterThanOrEqual(12);
	});
});
