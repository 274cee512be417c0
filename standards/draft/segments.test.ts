import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction, compare } from '#domain/exact.ts';
import { segmentHours } from '#domain/plan/segment-hours.ts';
import type { Segment, SegmentKind } from '#domain/plan/shape.ts';
import { parametersOf } from '#standards/general/parameters.ts';
import { loadTeachingStandard } from '#standards/register.ts';
import { boundsOf } from './bounds.ts';
import { defaultCalendar, type Calendar } from './calendar.ts';
import { draftSegments } from './segments.ts';
import { calendarOf } from './testing/calendars.ts';

const loaded = await loadTeachingStandard('730705');
if (!loaded.ok) throw new Error('730705 is not in the library');
const bounds = boundsOf(parametersOf(loaded.value));
const { trainings } = loaded.value.standard.courses.practice;

const drafted = (calendar: Calendar, hours = 0): Segment[] =>
	draftSegments({ calendar, years: 3, bounds, trainings, creditSystem: true, hours });

const weeksOf = (segments: readonly Segment[], kind: SegmentKind): number =>
	segments
		.filter((segment) => segment.kind === kind)
		.flatMap(({ terms }) => terms)
		.reduce((sum, { weeks }) => sum + Math.round(weeks * 100), 0) / 100;

const inTerm = (segments: readonly Segment[], semester: number): number =>
	segments
		.flatMap(({ terms }) => terms)
		.filter((term) => term.when === 'term' && term.semester === semester)
		.reduce((sum, { weeks }) => sum + Math.round(weeks * 100), 0);

const practiceWeeks = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 });

describe('draftSegments', () => {
	it('lies under the usual calendar as the plan that is known to pass', () => {
		const segments = drafted(defaultCalendar(3));
		expect(weeksOf(segments, 'position-internship')).toBe(17);
		expect(weeksOf(segments, 'orientation-internship')).toBe(1);
		expect(weeksOf(segments, 'training')).toBe(3);
		expect(segments.find(({ name }) => name === '岗位实习')).toMatchObject({
			offCampus: true,
			credits: 13,
		});
		expect(segments.find(({ kind }) => kind === 'labour-week')?.credits).toBeNull();
		expect(new Set(segments.flatMap((segment) => segment.trainings))).toEqual(new Set(trainings));
	});

	it('gives out every practice week of any calendar, and keeps the bounds of internships', () => {
		fc.assert(
			fc.property(practiceWeeks, fc.integer({ min: 0, max: 1500 }), (fifths, hours) => {
				const weeks = fifths.map((count) => count / 5);
				const segments = drafted(calendarOf([0, 0, 0, 0, 0, 0], weeks), hours);
				weeks.forEach((count, index) => {
					expect(inTerm(segments, index + 1)).toBe(Math.round(count * 100));
				});
				const internships = segments.filter(({ kind }) => kind.endsWith('internship'));
				const months = internships.map((segment) => segmentHours(segment).months);
				const all = months.reduce((sum, month) => sum + month.numerator / month.denominator, 0);
				expect(all).toBeLessThanOrEqual(6 + 1e-9);
				const off = segments.find(({ name }) => name === '岗位实习');
				expect(off && compare(segmentHours(off).months, fraction(3, 1))).not.toBe(1);
				const stages = internships.filter(({ kind }) => kind === 'position-internship');
				expect(stages.flatMap(({ terms }) => terms).length).toBeGreaterThan(0);
				for (const term of stages.flatMap(({ terms }) => terms)) {
					expect(term.semester).toBeGreaterThan(2);
					expect(term.hoursPerWeek).toBe(30);
				}
				expect(weeksOf(segments, 'orientation-internship')).toBeGreaterThan(0);
			}),
		);
	});

	it('gives a credit a week to what is held in term, and none to what lies beside it', () => {
		fc.assert(
			fc.property(practiceWeeks, (fifths) => {
				const weeks = fifths.map((count) => count / 5);
				for (const { credits, terms } of drafted(calendarOf([0, 0, 0, 0, 0, 0], weeks))) {
					const all = terms.reduce((sum, term) => sum + Math.round(term.weeks * 100), 0);
					const counted = terms.some((term) => term.when === 'term' || term.hoursPerWeek > 0);
					expect(credits === null ? null : Math.round(credits * 100)).toBe(counted ? all : null);
				}
			}),
		);
	});

	it('goes on in the holidays where the weeks of the term give too few hours', () => {
		const without = calendarOf([14, 14, 14, 14, 14, 14], [0, 0, 0, 0, 0, 0]);
		expect(weeksOf(drafted(without), 'position-internship')).toBe(4);
		expect(weeksOf(drafted(without, 400), 'position-internship')).toBe(13);
	});
});
