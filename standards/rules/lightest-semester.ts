/** Where a course of so many hours fits into a plan: the semesters with the fewest weekly hours. */
import type { Hundredths } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';
import type { CourseTerm } from '#domain/plan/shape.ts';

/** A semester with lessons, and how full it is. */
export interface Room {
	readonly semester: number;
	readonly weeks: Hundredths;
	readonly timetabled: Hundredths;
}

/** No public course of a draft has more than four hours a week. */
const mostWeekly: Hundredths = 400;
const halfHour: Hundredths = 50;
const day: Hundredths = 20;

/** Semesters with teaching weeks, the lightest first; of equals the earlier, for a sort keeps their order. */
export function roomsOf({ totals }: Measures): Room[] {
	const rooms = totals.teachingWeeks.map((weeks, index) => ({
		semester: index + 1,
		weeks,
		timetabled: totals.timetabled[index] ?? 0,
	}));
	return rooms
		.filter(({ weeks }) => weeks > 0)
		.sort((a, b) => a.timetabled * b.weeks - b.timetabled * a.weeks);
}

const termIn = (room: Room, weekly: Hundredths, weeks: Hundredths): CourseTerm => ({
	id: String(room.semester),
	semester: room.semester,
	weeklyHours: weekly / 100,
	...(weeks === room.weeks ? {} : { weeks: weeks / 100 }),
});

/** A term of exactly `hours`: the fewest weekly hours whose weeks fit; null where none do. */
function exactTerm(hours: Hundredths, room: Room): CourseTerm | null {
	for (let weekly = halfHour; weekly <= mostWeekly; weekly += halfHour) {
		const weeks = (hours * 100) / weekly;
		if (weeks <= room.weeks && weeks % day === 0) return termIn(room, weekly, weeks);
	}
	return null;
}

/** Terms of exactly `hours` in the first of `rooms`; null where they are too few. */
export function placed(hours: Hundredths, rooms: readonly Room[]): CourseTerm[] | null {
	const terms: CourseTerm[] = [];
	let left = hours;
	for (const room of rooms) {
		const last = exactTerm(left, room);
		if (last) return [...terms, last];
		const full = (mostWeekly * room.weeks) / 100;
		if (full >= left) continue;
		terms.push(termIn(room, mostWeekly, room.weeks));
		left -= full;
	}
	return null;
}

/** Rooms for the n-th of `count` courses that follow each other: the lightest, in order of time. */
export function roomsInTurn(rooms: readonly Room[], n: number, count: number): readonly Room[] {
	const chosen = rooms.slice(0, count).sort((a, b) => a.semester - b.semester);
	const own = chosen[Math.floor((n * chosen.length) / count)];
	return own ? [own, ...rooms.filter((room) => room !== own)] : [];
}
