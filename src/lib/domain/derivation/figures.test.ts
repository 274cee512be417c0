import { describe, expect, it } from 'vitest';
import { exactString, reduced } from '../exact.ts';
import { measure } from '../plan/measure.ts';
import { readBounds } from '../rules/bounds.ts';
import { blockOf, heldIn } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { beside, derive, recount, type Derivation } from './index.ts';

const sourcesOf = (parts: PlanParts) => {
	const plan = planOf(parts);
	return { plan, measures: measure(plan) };
};
const figure = (parts: PlanParts, name: string): Derivation => {
	const node = derive(sourcesOf(parts), name);
	if (!node) throw new Error(`no figure ${name}`);
	return node;
};
const text = ({ value }: Derivation): string => exactString(reduced(value));
const leaves = (node: Derivation): Derivation[] =>
	node.of.length === 0 ? [node] : node.of.flatMap(leaves);
const paths = (node: Derivation) => leaves(node).map(({ path }) => path);

const retail = { name: '零售基础', weekly: { 3: 4 }, practiceHours: 40, credits: 4 };

describe('the derivation of a figure', () => {
	it('opens a total down to the cells of its rows', () => {
		const total = figure({ courses: [{ ...retail, outsideHours: 6 }] }, 'totals/hours');
		expect(text(total)).toBe('78');
		expect(paths(total)).toEqual([
			'courses/c1/terms/3/weeklyHours',
			'calendar/3/weeks/teaching',
			'courses/c1/outsideHours',
		]);
	});
	it('divides a share by all hours, and has none where there are no hours', () => {
		const share = figure({ courses: [retail] }, 'share/practice');
		expect(share.of.map(text)).toEqual(['40', '72']);
		expect(text(share)).toBe('5/9');
		expect(derive(sourcesOf({}), 'share/practice')).toBeNull();
	});
	it('counts practice that is not given as nothing, at most as all hours', () => {
		const open = { courses: [{ ...retail, practiceHours: null }] };
		expect(text(figure(open, 'totals/practice'))).toBe('0');
		expect(leaves(figure(open, 'totals/practice'))[0]?.operation).toBe('open');
		expect(text(figure(open, 'totals/practice-most'))).toBe('72');
	});
	it.each([
		[72, 'cell', '72'],
		[72.5, 'least', '72'],
	])('caps practice of %d hours by the hours of its course', (practiceHours, operation, value) => {
		const node = figure({ courses: [{ ...retail, practiceHours }] }, 'course/c1/practice');
		expect([node.operation, text(node)]).toEqual([operation, value]);
	});
	it('takes of a group so many of what its options count as', () => {
		const counts = { hours: 36, practiceHours: 40, credits: 2, weeklyHours: { '3': 2 } };
		const parts = {
			groups: [groupOf({ take: 2, counts })],
			courses: [1, 2, 3].map(() => ({ ...retail, group: 'g1' })),
		};
		expect(text(figure(parts, 'totals/hours'))).toBe('72');
		expect(paths(figure(parts, 'totals/hours'))).toEqual([
			'groups/g1/take',
			'groups/g1/counts/hours',
		]);
		expect(text(figure(parts, 'totals/practice'))).toBe('72');
		expect(text(figure(parts, 'semester/3/weekly-load'))).toBe('4');
		expect(text(figure(parts, 'group/g1/hours-per-credit'))).toBe('18');
	});
	it('keeps blocks out of the weekly load, and in the weeks that are held', () => {
		const parts = { courses: [{ ...retail, terms: [blockOf(3, 2, 30)] }] };
		expect(text(figure(parts, 'semester/3/weekly-load'))).toBe('0');
		expect(text(figure(parts, 'semester/3/held-weeks'))).toBe('2');
	});
	it.each([
		[3, '2'],
		[0, '1'],
		[1, '0'],
	])('says how far %d practice weeks and one that is held are apart', (practice, off) => {
		const parts = { calendar: [{ practice }], segments: [{ terms: [heldIn(1)] }] };
		expect(text(figure(parts, 'semester/1/practice-off'))).toBe(off);
	});
	it('counts months by dates where a stage has them, else 3/13 a week', () => {
		const dated = heldIn(6, { weeks: 20, from: '2029-03-01', to: '2029-06-15' });
		const parts = (term: ReturnType<typeof heldIn>) => ({
			segments: [{ kind: 'position-internship' as const, terms: [term] }],
		});
		expect(text(figure(parts(dated), 'months/internship'))).toBe('3.5');
		expect(text(figure(parts(heldIn(6, { weeks: 13 })), 'months/internship'))).toBe('3');
		expect(text(figure(parts(heldIn(6, { weeks: 13 })), 'weeks/internship'))).toBe('13');
	});
	it('gives a field of a group the options with the fewest hours', () => {
		const option = { group: 'g1', standardFields: ['语文'] };
		const parts = {
			groups: [
				groupOf({ take: 1, counts: { hours: 36, practiceHours: 0, credits: 2, weeklyHours: {} } }),
			],
			courses: [
				{ ...option, weekly: { 1: 4 } },
				{ ...option, weekly: { 1: 2 } },
			],
		};
		expect(text(figure(parts, 'field/语文/hours'))).toBe('36');
	});
	it('stands above every bound where hours have no credit', () => {
		const ratio = figure({ courses: [{ ...retail, credits: 0 }] }, 'course/c1/hours-per-credit');
		expect(ratio.value.denominator).toBe(0);
	});
	it.each([
		'',
		'totals',
		'totals/toString',
		'course/c9/hours',
		'constructor/x',
		'weeks/constructor',
	])('knows no figure “%s”', (name) =>
		expect(derive(sourcesOf({ courses: [retail] }), name)).toBeNull(),
	);
});

describe('a figure beside what is required', () => {
	const clause = { ours: true, number: null, quote: null } as const;
	const load = figure({ courses: [{ ...retail, weekly: { 3: 18 } }] }, 'semester/3/weekly-load');
	it.each([
		['16–18', 1],
		['>= 18', 1],
		['> 18', 0],
		['<= 17.9', 0],
		['= 18', 1],
		['> 0, <= 17', 0],
	])('holds to all bounds of %s: %d', (required, met) => {
		const node = beside(load, required, clause);
		expect(node.value.numerator).toBe(met);
		expect(recount(node)).toEqual(node.value);
	});
	it('is the figure alone where no number is required', () => {
		expect(readBounds('语文、历史')).toEqual([]);
		expect(beside(load, '语文、历史', clause)).toBe(load);
	});
});
