/** One way to place a course: its terms, its hours and the credits that they make. */
import { hundredths, product, type Hundredths } from '#domain/exact.ts';
import type { Range } from './bounds.ts';

/** A semester with lessons. */
export interface TeachingSemester {
	readonly semester: number;
	readonly weeks: Hundredths;
	/** Position among the semesters with lessons, from 0. */
	readonly position: number;
}

export interface Place {
	readonly semester: TeachingSemester;
	readonly weekly: Hundredths;
	/** Fewer than the semester has where only so the hours make lawful credits. */
	readonly weeks: Hundredths;
}

export interface Layout {
	readonly places: readonly Place[];
	readonly hours: Hundredths;
	readonly credits: Hundredths;
	/** How far it is from what one would write by hand; 0 is best. */
	readonly cost: number;
}

export const placeHours = ({ weekly, weeks }: Place): Hundredths => product(weekly, weeks);
export const hoursOf = (places: readonly Place[]): Hundredths =>
	places.reduce((sum, place) => sum + placeHours(place), 0);

const half = 50;

/**
 * The fewest credits in steps of 0.5 under which `hours` ÷ credits stays within `credit`; null where
 * there are none. Without a bound, 18 hours are one credit.
 */
export function creditsFor(hours: Hundredths, { least, most }: Range): Hundredths | null {
	const credits = Math.ceil(hours / (most ?? 18) / half - 1e-9) * half;
	if (credits <= 0) return null;
	return least === null || hours >= least * credits - 1e-6 ? credits : null;
}

export const full = (semester: TeachingSemester, weekly: Hundredths): Place => ({
	semester,
	weekly,
	weeks: semester.weeks,
});

/** The same places with fewer weeks in the last one, from most to fewest, at least 6/10 of them. */
function* shortened(places: readonly Place[]): Generator<readonly Place[]> {
	const last = places.at(-1);
	if (!last) return;
	const fewest = Math.max(100, last.semester.weeks * 0.6);
	const whole = Math.floor((last.weeks - 1) / 100) * 100;
	for (let weeks = whole; weeks >= fewest; weeks -= 100)
		yield [...places.slice(0, -1), { ...last, weeks }];
}

/** Places whose hours make lawful credits and reach `least`: as they are, else shortened. */
export function lawful(
	places: readonly Place[],
	credit: Range,
	least: Hundredths,
): readonly Place[] | null {
	const fits = (candidate: readonly Place[]): boolean =>
		hoursOf(candidate) >= least && creditsFor(hoursOf(candidate), credit) !== null;
	if (fits(places)) return places;
	for (const candidate of shortened(places)) if (fits(candidate)) return candidate;
	return null;
}

/** As `lawful`, but with as few hours above `least` as whole weeks allow. */
export function tight(
	places: readonly Place[],
	credit: Range,
	least: Hundredths,
): readonly Place[] | null {
	let best: readonly Place[] | null = null;
	for (const candidate of shortened(places)) {
		if (hoursOf(candidate) < least) break;
		if (creditsFor(hoursOf(candidate), credit) !== null) best = candidate;
	}
	return best;
}

/** More hours a week than this of one course are hard to timetable. */
const heavy = 600;

/** What makes a layout awkward whatever the course: half hours, uneven semesters, odd weeks. */
export function awkwardness(places: readonly Place[]): number {
	const halves = places.filter(({ weekly }) => weekly % 100 !== 0).length;
	const weekly = places.map((place) => place.weekly);
	const uneven = Math.max(...weekly) - Math.min(...weekly);
	const short = places.filter(({ weeks, semester }) => weeks < semester.weeks);
	const days = short.filter(({ weeks }) => weeks % 100 !== 0).length;
	const load = weekly.reduce((sum, hours) => sum + Math.max(0, hours - heavy), 0);
	return halves * 1 + (load / 100) * 0.6 + (uneven / 100) * 0.4 + short.length * 1.2 + days * 2;
}

export function layoutOf(places: readonly Place[], credit: Range, cost: number): Layout | null {
	const hours = hoursOf(places);
	const credits = creditsFor(hours, credit);
	return credits === null ? null : { places, hours, credits, cost: cost + awkwardness(places) };
}

/** Runs of `length` semesters that follow one another among those with lessons. */
export const runs = (
	semesters: readonly TeachingSemester[],
	length: number,
): (readonly TeachingSemester[])[] =>
	semesters
		.slice(0, Math.max(0, semesters.length - length + 1))
		.map((_, index) => semesters.slice(index, index + length));

export const weeklySteps = (from: number, to: number, step = 0.5): Hundredths[] =>
	Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) =>
		hundredths(from + index * step),
	);
