/**
 * Load of training rooms and places in one semester, in class hours a week. A course is held where its
 * `place` says, with all its hours; else its practice hours are held in the rooms that the school has for its
 * training or field, shared evenly among them. A room that has fewer seats than a class has students is used
 * once for each part of the class. Of a group of options each counts as it is taken: `take` of so many.
 */
import type { Hundredths } from '../exact.ts';
import type { EnrolmentRecord, PlaceRecord, RoomRecord } from '../staff/records.ts';
import type { Norms } from './norms.ts';
import { practiceAWeek, type CourseFigures } from './plan-figures.ts';
import { classesOf, semesterOf, type SchoolTerm } from './school-term.ts';
import type { SchoolPlan } from './shared-courses.ts';
import type { LoadRow } from './teacher-load.ts';

export interface RoomLoad {
	readonly name: string;
	/** null: not known. */
	readonly seats: number | null;
	readonly needed: Hundredths;
	readonly capacity: Hundredths;
	readonly rows: readonly LoadRow[];
}

export interface RoomLoads {
	readonly rooms: readonly RoomLoad[];
	/** What is counted nowhere, in words. */
	readonly unknown: readonly string[];
}

export interface RoomFacts {
	readonly rooms: readonly RoomRecord[];
	readonly places: readonly PlaceRecord[];
	readonly enrolment: readonly EnrolmentRecord[];
}

interface Open {
	readonly name: string;
	readonly seats: number | null;
	readonly rows: LoadRow[];
}

/** Rooms by what leads to them: their own name, trainings and fields of the standard. */
interface Index {
	readonly rooms: ReadonlyMap<string, Open>;
	readonly byTraining: ReadonlyMap<string, readonly RoomRecord[]>;
	readonly byField: ReadonlyMap<string, readonly RoomRecord[]>;
}

function gathered(
	rooms: readonly RoomRecord[],
	wordsOf: (room: RoomRecord) => readonly string[],
): Map<string, RoomRecord[]> {
	const found = new Map<string, RoomRecord[]>();
	for (const room of rooms)
		for (const word of new Set(wordsOf(room))) {
			const list = found.get(word) ?? [];
			found.set(word, list);
			list.push(room);
		}
	return found;
}

function indexOf({ rooms, places }: RoomFacts): Index {
	const seats = new Map(places.map((place) => [place.name, place.seats]));
	const names = new Set([...rooms.map(({ name }) => name), ...places.map(({ name }) => name)]);
	const placeOf = new Map(rooms.map(({ name, place }) => [name, place]));
	const seatsOf = (name: string) => seats.get(name) ?? seats.get(placeOf.get(name) ?? '') ?? null;
	return {
		rooms: new Map([...names].map((name) => [name, { name, seats: seatsOf(name), rows: [] }])),
		byTraining: gathered(rooms, ({ standardRooms }) => standardRooms),
		byField: gathered(rooms, ({ courses }) => courses),
	};
}

/** The rooms of a programme that serve one of the words; none that is for others alone. */
const serving = (
	found: ReadonlyMap<string, readonly RoomRecord[]>,
	words: readonly string[],
	programme: string,
): string[] => [
	...new Set(
		words
			.flatMap((word) => found.get(word) ?? [])
			.filter(({ programmes }) => programmes.length === 0 || programmes.includes(programme))
			.map(({ name }) => name),
	),
];

function roomsFor(index: Index, { place, trainings, fields }: CourseFigures, programme: string) {
	const named = index.rooms.has(place.trim()) ? [place.trim()] : [];
	if (named.length > 0) return { names: named, isWhole: true };
	const trained = serving(index.byTraining, trainings, programme);
	const names = trained.length > 0 ? trained : serving(index.byField, fields, programme);
	return { names, isWhole: false };
}

interface Held {
	readonly plan: SchoolPlan;
	readonly course: CourseFigures;
	readonly semester: number;
	readonly classes: number;
}

/** Adds the hours of a course to its rooms; words: what was not counted. */
function hold(index: Index, held: Held, norms: Norms): string | null {
	const { plan, course, semester, classes } = held;
	const { names, isWhole } = roomsFor(index, course, plan.programme);
	const weekly = isWhole ? (course.weekly[semester - 1] ?? 0) : practiceAWeek(course, semester);
	if (weekly === 0) return null;
	if (weekly === null) return `${plan.title}《${course.name}》：没有填实践学时`;
	if (names.length === 0) return `${plan.title}《${course.name}》：没有对应的实训室或场所`;
	const { take, of } = course.taken;
	const { planId, title } = plan;
	for (const name of names) {
		const room = index.rooms.get(name);
		const parts = room?.seats ? Math.ceil(norms.classSize / room.seats) : 1;
		const hours = Math.round((weekly * classes * parts * take) / of / names.length);
		room?.rows.push({ planId, title, course: course.name, semester, weekly, classes, hours });
	}
	return null;
}

/** The most used first. */
export function roomLoad(
	plans: readonly SchoolPlan[],
	facts: RoomFacts,
	term: SchoolTerm,
	norms: Norms,
): RoomLoads {
	const index = indexOf(facts);
	const unknown: string[] = [];
	for (const plan of plans) {
		const semester = semesterOf(plan.cohort, term);
		if (semester === null) continue;
		const courses = plan.figures.courses.filter(({ weekly }) => (weekly[semester - 1] ?? 0) > 0);
		const classes = classesOf(plan, facts.enrolment, norms);
		if (classes === null && courses.length > 0)
			unknown.push(`${plan.title}：没有填在校生人数，学时没有计入`);
		else
			for (const course of courses) {
				const words = hold(index, { plan, course, semester, classes: classes ?? 0 }, norms);
				if (words) unknown.push(words);
			}
	}
	const capacity = Math.round(norms.roomHours * 100);
	const rooms = [...index.rooms.values()].map((room) => ({
		...room,
		capacity,
		needed: room.rows.reduce((total, { hours }) => total + hours, 0),
	}));
	return { rooms: rooms.toSorted((a, b) => b.needed - a.needed), unknown };
}
