import { describe, expect, it } from 'vitest';
import { measure } from '#domain/plan/measure.ts';
import { blockOf, heldIn } from '#tests/builders/course-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { listedHref, listedOf, type Listing, type When } from './listed.ts';

const measures = measure(
	planOf({
		courses: [
			{ category: 'public', weekly: { 1: 4 }, practiceHours: 0 },
			{ category: 'core', weekly: { 3: 4 }, practiceHours: 30 },
			{ category: 'core', terms: [blockOf(4, 1, 30)], nature: 'limited', outsideHours: 6 },
		],
		segments: [
			{ kind: 'position-internship', terms: [heldIn(6, { weeks: 13 })] },
			{ kind: 'entry-education', terms: [heldIn(1, { weeks: 1 })] },
		],
	}),
);

const rows = (listing: Listing, when: When = null): string[] | null => {
	const { searchParams } = new URL(listedHref('p1', listing, when), 'http://localhost');
	const listed = listedOf(measures, searchParams);
	return listed && [...listed.rows];
};

describe('rows that an address names', () => {
	it.each<[Listing, When, string[] | null]>([
		['core', null, ['courses/c2', 'courses/c3']],
		['core', 3, ['courses/c2']],
		['core', 4, ['courses/c3']],
		['core', 'none', ['courses/c3']],
		['lessons', 4, null],
		['all', 1, ['courses/c1', 'segments/s2']],
		['segments', 6, ['segments/s1']],
		['professional', null, ['courses/c2', 'courses/c3', 'segments/s1']],
		['elective', null, ['courses/c3']],
		['practice', 1, null],
		['foundation', null, null],
	])('%s, %s', (listing, when, expected) => expect(rows(listing, when)).toEqual(expected));
	it('are told in words', () => {
		const listed = listedOf(measures, new URLSearchParams('rows=core&semester=3'));
		expect(listed?.words).toBe('第三学期，专业核心课程');
	});
	it.each(['', 'rows=x', 'rows=toString', 'semester=3'])('“%s” names none', (address) =>
		expect(listedOf(measures, new URLSearchParams(address))).toBeNull(),
	);
	it('a semester that is none is any', () => {
		const listed = listedOf(measures, new URLSearchParams('rows=core&semester=-1'));
		expect(listed?.rows.size).toBe(2);
	});
});
