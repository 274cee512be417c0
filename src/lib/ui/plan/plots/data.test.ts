import { describe, expect, it } from 'vitest';
import { measure } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { heldIn } from '#tests/builders/course-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import type { Requirements } from '../check/asked.ts';
import { composition, hoursRows, hoursSums } from './hours-data.ts';
import { loadPlot } from './load-data.ts';
import { stopOf } from './mark-at.ts';
import { plotted } from './plotted.ts';
import { rampRows } from './ramp-data.ts';
import { sequenceOf, spanWords } from './sequence-data.ts';
import { shareRows } from './share-data.ts';

const sourcesOf = (plan: Plan) => ({ plan, measures: measure(plan) });
const reference = sourcesOf(referencePlan());
const clause = { ours: true, number: null, quote: null } as const;
const asking = (rule: string, value: Record<string, string>): Requirements =>
	new Map([[rule, [{ value, strength: 'mandatory', clause }]]]) as unknown as Requirements;
const nothingFound = { findings: [] };

describe('hours by semester and part', () => {
	it('add up to the sums below them', () => {
		const [rows, sums] = [hoursRows(reference), hoursSums(reference)];
		expect(rows.reduce((sum, { total }) => sum + total.value, 0)).toBe(sums?.total.value);
		expect(rows.reduce((sum, { parts }) => sum + (parts.core?.value ?? 0), 0)).toBe(
			sums?.parts.core?.value,
		);
	});
	it('have a column for what stands in no semester only where there is any', () => {
		const of = (outsideHours: number) =>
			hoursRows(sourcesOf(planOf({ courses: [{ weekly: { 1: 2 }, outsideHours }] })));
		expect(of(0).map(({ name }) => name)).not.toContain('课外');
		expect(of(6).at(-1)).toMatchObject({ name: '课外', total: { text: '6' } });
	});
	it('make shares that come to all', () => {
		const shares = composition(reference).map(({ share }) => share.value);
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
		expect(composition(sourcesOf(planOf()))).toEqual([]);
	});
});

describe('shares beside what is asked', () => {
	const half = sourcesOf(
		planOf({
			courses: [
				{ category: 'public', weekly: { 1: 2 }, practiceHours: 17.5 },
				{ category: 'core', weekly: { 1: 2 }, practiceHours: null },
			],
		}),
	);
	it('have so many places that none seems to meet a bound that it does not', () => {
		const of = sourcesOf(
			planOf({
				courses: [{ weekly: { 1: 20 }, practiceHours: 179.9 }],
			}),
		);
		const [row] = shareRows(of, nothingFound, asking('hours/practice-share', { min: '1/2' }));
		expect(row?.shares[0]?.text).toBe('49.97%');
		expect([row?.low, row?.high, row?.asked]).toEqual([0.5, null, '≥ 50%']);
	});
	it('are a range while practice is not given, and one number else', () => {
		const practice = shareRows(half, nothingFound, asking('hours/practice-share', { min: '1/2' }));
		expect(practice[0]?.shares.map(({ text }) => text)).toEqual(['24.3%', '74.3%']);
		const others = shareRows(half, nothingFound, asking('hours/elective-share', { min: '1/10' }));
		expect(others[0]?.shares.map(({ text }) => text)).toEqual(['0.0%']);
	});
	it('have no line for a rule that is not in force', () =>
		expect(shareRows(half, nothingFound, new Map())).toEqual([]));
});

describe('weekly load', () => {
	const from = sourcesOf(
		planOf({
			calendar: [{}, {}, {}, { teaching: 0, practice: 18 }],
			courses: [{ weekly: { 1: 24, 2: 23.5, 3: 32.5 } }],
			segments: [{ terms: [heldIn(4, { weeks: 18 })] }],
		}),
	);
	it('says on which side of its bounds it is', () => {
		const plot = loadPlot(
			from,
			nothingFound,
			asking('school/weekly-load', { min: '24', max: '32' }),
		);
		expect(plot.rows.map(({ load, side }) => [load?.text, side])).toEqual([
			['24', null],
			['23.5', 'below'],
			['32.5', 'above'],
			[undefined, null],
		]);
		expect(plot.rows[3]?.held?.text).toBe('18');
		expect([plot.low, plot.high]).toEqual([24, 32]);
	});
	it('is drawn where nothing is asked, too', () => {
		const plot = loadPlot(from, nothingFound, new Map());
		expect([plot.asked, plot.low, plot.rows[1]?.side]).toEqual(['', null, null]);
	});
});

describe('practice', () => {
	it('grows to the share of the whole plan', () => {
		const all = plotted(reference, 'share/practice');
		expect(rampRows(reference).at(-1)?.soFar?.value).toBeCloseTo(all?.value ?? 0, 9);
	});
	it('of a semester without hours has no share', () => {
		const [first] = rampRows(sourcesOf(planOf({ courses: [{ weekly: { 2: 2 } }] })));
		expect([first?.share, first?.soFar, first?.hours?.text]).toEqual([null, null, '0']);
	});
});

describe('courses over the semesters', () => {
	const from = sourcesOf(
		planOf({
			courses: [
				{ name: '语文', category: 'public', weekly: { 1: 4 } },
				{ name: '数学', category: 'public', weekly: { 1: 4 } },
				{ name: '零售', category: 'foundation', weekly: { 2: 2, 3: 3.5 }, prerequisites: ['c1'] },
				{ name: '未排', category: 'core', prerequisites: ['c3'] },
			],
			segments: [{ name: '实习', terms: [heldIn(5), heldIn(6, { weeks: 13 })] }],
		}),
	);
	const { blocks, relations, broken, lanes } = sequenceOf(from);
	it('are the professional ones, those related to others, and stages', () => {
		expect(blocks.map(({ name, first, last }) => [name, first, last])).toEqual([
			['语文', 1, 1],
			['零售', 2, 3],
			['实习', 5, 5],
			['实习', 6, 6],
		]);
		expect(blocks.map(({ given }) => given)).toEqual([['4'], ['2', '3.5'], ['1 周'], ['13 周']]);
		expect(lanes).toBe(2);
	});
	it('name every relation, and those that are broken', () => {
		expect(relations.map(({ timing }) => timing)).toEqual(['met', 'absent']);
		expect(broken).toEqual([]);
	});
	it('are told by their semesters', () => {
		expect([spanWords(1, 1), spanWords(2, 3), spanWords(0, 0)]).toEqual([
			'第一学期',
			'第二学期～第三学期',
			'未排学期',
		]);
	});
});

it('Tab comes to the mark that was stood on last, while it is there', () => {
	expect(stopOf(['a', 'b'], 'b')).toBe('b');
	expect(stopOf(['a', 'b'], 'c')).toBe('a');
	expect(stopOf([], 'c')).toBe('');
});
