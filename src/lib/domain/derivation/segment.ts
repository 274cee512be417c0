/** The figures of one practice segment: what segment-hours.ts counts, opened down to its cells. */
import { fraction, hundredths } from '../exact.ts';
import { monthsAndDays, weekInMonths } from '../plan/months.ts';
import { semesterName } from '../plan/ordinal.ts';
import { joinPath } from '../plan/path.ts';
import type { SegmentHours } from '../plan/segment-hours.ts';
import type { SegmentTerm } from '../plan/shape.ts';
import {
	called,
	cell,
	constant,
	difference,
	least,
	named,
	product,
	quotient,
	sum,
} from './make.ts';
import type { Derivation } from './node.ts';

const pathOf = ({ segment }: SegmentHours, ...keys: string[]): string =>
	joinPath('segments', segment.id, ...keys);

const figureOf = ({ segment }: SegmentHours, name: string): string =>
	joinPath('segment', segment.id, name);

export const stageWeeks = (segment: SegmentHours, { id, weeks }: SegmentTerm): Derivation =>
	cell('周数', '周', weeks, pathOf(segment, 'terms', id, 'weeks'));

export const hoursPerWeek = (
	segment: SegmentHours,
	{ id, hoursPerWeek }: SegmentTerm,
): Derivation =>
	cell('每周学时', '学时', hoursPerWeek, pathOf(segment, 'terms', id, 'hoursPerWeek'));

const termHours = (segment: SegmentHours, term: SegmentTerm): Derivation =>
	product(
		semesterName(term.semester),
		'学时',
		[stageWeeks(segment, term), hoursPerWeek(segment, term)],
		pathOf(segment, 'terms', term.id),
	);

export const hoursOf = (segment: SegmentHours): Derivation =>
	named(
		figureOf(segment, 'hours'),
		sum(
			segment.segment.name,
			'学时',
			segment.segment.terms.map((term) => termHours(segment, term)),
			pathOf(segment),
		),
	);

/** Its hours in a semester; a segment has none outside of semesters. */
export const heldOf = (segment: SegmentHours, semester: number | null): Derivation =>
	sum(
		segment.segment.name,
		'学时',
		segment.segment.terms
			.filter((term) => term.semester === semester)
			.map((term) => termHours(segment, term)),
		pathOf(segment),
	);

/** Its stated practice, at most all hours; unstated all of them, of education at entry and end none. */
function practice(segment: SegmentHours): Derivation {
	const { name, practiceHours } = segment.segment;
	if (practiceHours === null)
		return segment.practice === segment.hours
			? hoursOf(segment)
			: constant(`${name}（未填写，不计实践）`, '学时', fraction(0, 1), pathOf(segment));
	const given = cell(name, '学时', practiceHours, pathOf(segment, 'practiceHours'));
	if (hundredths(practiceHours) <= segment.hours) return given;
	const both = [called('实践学时', given), called('总学时', hoursOf(segment))];
	return least(name, '学时', both, given.path);
}

export const practiceOf = (segment: SegmentHours): Derivation =>
	named(figureOf(segment, 'practice'), practice(segment));

export const theoryOf = (segment: SegmentHours): Derivation =>
	named(
		figureOf(segment, 'theory'),
		difference(`${segment.segment.name}理论`, '学时', [
			called('总学时', hoursOf(segment)),
			called('实践学时', practiceOf(segment)),
		]),
	);

export const creditsOf = (segment: SegmentHours): Derivation =>
	named(
		figureOf(segment, 'credits'),
		cell(segment.segment.name, '学分', segment.segment.credits, pathOf(segment, 'credits')),
	);

export const weeksOf = (segment: SegmentHours): Derivation =>
	named(
		figureOf(segment, 'weeks'),
		sum(
			segment.segment.name,
			'周',
			segment.segment.terms.map((term) =>
				called(semesterName(term.semester), stageWeeks(segment, term)),
			),
			pathOf(segment),
		),
	);

/** By its dates: whole months and days of a thirtieth; without dates 3/13 month a week. */
function stageMonths(segment: SegmentHours, term: SegmentTerm): Derivation {
	const path = pathOf(segment, 'terms', term.id);
	const label = semesterName(term.semester);
	const { from, to } = term;
	if (from === null || to === null)
		return product(
			label,
			'个月',
			[stageWeeks(segment, term), constant('每周合 3/13 个月', '个月', weekInMonths)],
			path,
		);
	const { months, days } = monthsAndDays(from, to);
	return sum(
		`${label}（${from} 至 ${to}）`,
		'个月',
		[
			constant('整月', '个月', fraction(months, 1), path),
			quotient('余下天数', '个月', [
				constant('天数', '天', fraction(days, 1), path),
				constant('每月按 30 天', '天', fraction(30, 1)),
			]),
		],
		path,
	);
}

export const monthsOf = (segment: SegmentHours): Derivation =>
	named(
		figureOf(segment, 'months'),
		sum(
			segment.segment.name,
			'个月',
			segment.segment.terms.map((term) => stageMonths(segment, term)),
			pathOf(segment),
		),
	);

export const creditsPerWeek = (segment: SegmentHours): Derivation =>
	named(
		figureOf(segment, 'credits-per-week'),
		quotient(segment.segment.name, '学分/周', [
			called('学分', creditsOf(segment)),
			called('周数', weeksOf(segment)),
		]),
	);

export const hoursPerCredit = (segment: SegmentHours): Derivation =>
	named(
		figureOf(segment, 'hours-per-credit'),
		quotient(segment.segment.name, '学时/学分', [
			called('学时', hoursOf(segment)),
			called('学分', creditsOf(segment)),
		]),
	);
