/**
 * The parts of the schedule with their subtotals: `part/core/hours`, `part/public-limited/theory`,
 * `part/core/weekly-load/3`, `part/segments/weeks/3`. Public courses stand by nature.
 */
import { categoryWords, natureWords, practiceWords } from '../plan/category-words.ts';
import { semesterName } from '../plan/ordinal.ts';
import { categories, natures } from '../plan/shape.ts';
import type { Entry } from '../plan/totals.ts';
import { credits, hours, practice, timetabled, type Amount, type Sources } from './amount.ts';
import { teachingWeeks } from './course.ts';
import { ofEntry } from './entry.ts';
import { difference, quotient, sum } from './make.ts';
import type { Derivation } from './node.ts';
import { ownOf } from './own.ts';
import * as ofSegment from './segment.ts';
import { termWeeks } from './time.ts';

interface Part {
	readonly label: string;
	readonly counts: (entry: Entry) => boolean;
}

const parts: Readonly<Record<string, Part>> = Object.fromEntries([
	...natures.map((nature): [string, Part] => [
		`public-${nature}`,
		{
			label: `${categoryWords.public}（${natureWords[nature]}）`,
			counts: (entry) => entry.category === 'public' && entry.nature === nature,
		},
	]),
	...categories
		.filter((category) => category !== 'public')
		.map((category): [string, Part] => [
			category,
			{ label: categoryWords[category], counts: (entry) => entry.category === category },
		]),
]);

type OfPart = (part: Part, from: Sources, semester: number) => Derivation;

const total = (label: string, amount: Amount, { counts }: Part, from: Sources): Derivation =>
	sum(
		label,
		amount.unit,
		from.measures.entries.filter(counts).map((entry) => ofEntry(entry, amount, from)),
	);

const hoursOf: OfPart = (part, from) => total(`${part.label}学时`, hours(from), part, from);

const practiceOf =
	(most: boolean): OfPart =>
	(part, from) =>
		total(`${part.label}实践学时${most ? '（至多）' : ''}`, practice(most)(from), part, from);

/** Of the most practice the least theory. */
const theoryOf =
	(most: boolean): OfPart =>
	(part, from, semester) =>
		difference(`${part.label}理论学时${most ? '（至多）' : ''}`, '学时', [
			hoursOf(part, from, semester),
			practiceOf(!most)(part, from, semester),
		]);

function weeklyLoad(part: Part, from: Sources, semester: number): Derivation {
	const name = semesterName(semester);
	const lessons = total(`${name}课内学时`, timetabled(semester)(from), part, from);
	const weeks = teachingWeeks(from.measures.calendar, semester);
	return quotient(`${part.label}${name}周学时`, '学时/周', [lessons, weeks]);
}

const ofCourses: Readonly<Record<string, OfPart>> = {
	hours: hoursOf,
	practice: practiceOf(false),
	'practice-most': practiceOf(true),
	theory: theoryOf(false),
	'theory-most': theoryOf(true),
	credits: (part, from) => total(`${part.label}学分`, credits, part, from),
	'weekly-load': weeklyLoad,
};

type OfSegments = (from: Sources, semester: number) => Derivation;

const allSegments = (
	label: string,
	unit: string,
	{ measures }: Sources,
	of: (segment: Sources['measures']['segments'][number]) => Derivation,
): Derivation => sum(label, unit, measures.segments.map(of));

const ofSegments: Readonly<Record<string, OfSegments>> = {
	hours: (from) => allSegments(`${practiceWords}学时`, '学时', from, ofSegment.hoursOf),
	practice: (from) => allSegments(`${practiceWords}实践学时`, '学时', from, ofSegment.practiceOf),
	theory: (from) => allSegments(`${practiceWords}理论学时`, '学时', from, ofSegment.theoryOf),
	credits: (from) => allSegments(`${practiceWords}学分`, '学分', from, ofSegment.creditsOf),
	weeks: (from, semester) => termWeeks(semester, from),
};

/** null: there is no such part, or no such figure of it. */
export function partFigure(from: Sources, part = '', name = '', semester = ''): Derivation | null {
	if (part === 'segments') return ownOf(ofSegments, name)?.(from, Number(semester)) ?? null;
	const found = ownOf(parts, part);
	return (found && ownOf(ofCourses, name)?.(found, from, Number(semester))) ?? null;
}
