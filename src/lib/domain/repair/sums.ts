/** The sums of a plan as linear forms over its cells: what `measure` gives, and how each step moves it. */
import type { Measures } from '../plan/measure.ts';
import type { Course, Plan, Segment } from '../plan/shape.ts';
import type { Cell, CellKind } from './cells.ts';
import { constant, type Form } from './form.ts';

export interface SegmentSums {
	readonly hours: Form;
	readonly weeks: Form;
	readonly credits: Form;
}

/** What a rule's linear rows are made of; each form's `now` is the figure that its check reads. */
export interface Sums {
	readonly hours: Form;
	readonly practiceLeast: Form;
	readonly practiceMost: Form;
	readonly electiveHours: Form;
	readonly publicHours: Form;
	readonly professionalHours: Form;
	readonly credits: Form;
	/** By semester, from 1. */
	readonly timetabled: (semester: number) => Form;
	readonly practiceWeeks: (semester: number) => Form;
	/** Of one course by id, whatever its group takes. */
	readonly courseHours: (course: string) => Form;
	/** Of a course or of a group's `counts`, by id. */
	readonly credited: (owner: string) => Form;
	readonly segment: (segment: string) => SegmentSums;
	readonly termWeeks: (segment: string, term: string) => Form;
}

type Part = (cell: Cell) => number;

interface Owners {
	readonly courses: ReadonlyMap<string, Course>;
	readonly segments: ReadonlyMap<string, Segment>;
	/** Options that count, by group. */
	readonly takes: ReadonlyMap<string, number>;
	readonly counted: ReadonlySet<string>;
}

function ownersOf({ courses, segments, groups }: Plan): Owners {
	return {
		courses: new Map(courses.map((course) => [course.id, course])),
		segments: new Map(segments.map((segment) => [segment.id, segment])),
		takes: new Map(groups.map(({ id, take }) => [id, take])),
		counted: new Set(groups.filter(({ counts }) => counts).map(({ id }) => id)),
	};
}

const ownerOf = ({ places }: Cell): string => places[0]?.owner ?? '';
const isOfCourse = ({ places }: Cell): boolean => places[0]?.path.startsWith('courses/') ?? false;
const isOfGroup = ({ places }: Cell): boolean => places[0]?.path.startsWith('groups/') ?? false;

/** How often a cell counts in the sums of the plan: of a group's option as often as it is taken. */
function timesOf(cell: Cell, { courses, takes, counted }: Owners): number {
	const group = isOfGroup(cell) ? ownerOf(cell) : courses.get(ownerOf(cell))?.group?.id;
	if (!group || !isOfCourse(cell)) return group ? (takes.get(group) ?? 1) : 1;
	return counted.has(group) ? 0 : (takes.get(group) ?? 1);
}

const partOf =
	(kind: CellKind, owners: Owners, asked: (course: Course) => boolean = () => true): Part =>
	(cell) => {
		if (cell.kind !== kind) return 0;
		const course = isOfCourse(cell) ? owners.courses.get(ownerOf(cell)) : undefined;
		return course && asked(course) ? cell.brings * timesOf(cell, owners) : 0;
	};

const creditPart =
	(owners: Owners): Part =>
	(cell) =>
		cell.kind === 'credits' ? cell.brings * timesOf(cell, owners) : 0;

/** Hours that a segment's weeks bring, where `asked` names its part of the total. */
const segmentPart =
	(owners: Owners, asked: ReadonlySet<string>): Part =>
	(cell) =>
		cell.kind === 'weeks' && asked.has(ownerOf(cell)) ? cell.brings : 0;

function formOf(cells: readonly Cell[], now: number, parts: readonly Part[]): Form {
	const steps = new Map<number, number>();
	for (const cell of cells) {
		let value = 0;
		for (const part of parts) value += part(cell);
		if (value !== 0) steps.set(cell.number, value);
	}
	return { now, steps };
}

/** Cells by each of the keys that they have. */
function grouped<Key>(
	cells: readonly Cell[],
	keysOf: (cell: Cell) => readonly Key[],
): ReadonlyMap<Key, Cell[]> {
	const found = new Map<Key, Cell[]>();
	for (const cell of cells)
		for (const key of keysOf(cell)) {
			const known = found.get(key);
			if (known) known.push(cell);
			else found.set(key, [cell]);
		}
	return found;
}

/** Each owner that a cell stands at: a course of a group has those of all its options. */
const ownersAt = ({ places }: Cell): string[] =>
	places.map(({ owner, path }) => `${path.slice(0, path.indexOf('/'))}/${owner}`);

const only =
	(kind: CellKind, of: (cell: Cell) => number = ({ brings }) => brings): Part =>
	(cell) =>
		cell.kind === kind ? of(cell) : 0;

/** Segments whose hours are practice throughout: the others' practice stays as it is given. */
const practised = ({ segments }: Measures): ReadonlySet<string> =>
	new Set(
		segments
			.filter(
				({ segment, hours, practice }) => segment.practiceHours === null && practice === hours,
			)
			.filter(
				({ segment: { kind } }) => kind !== 'entry-education' && kind !== 'graduation-education',
			)
			.map(({ segment }) => segment.id),
	);

export function sumsOf(plan: Plan, measures: Measures, cells: readonly Cell[]): Sums {
	const owners = ownersOf(plan);
	const { totals } = measures;
	const every = new Set(plan.segments.map(({ id }) => id));
	const professional = new Set(
		measures.segments.filter((one) => one.professional).map(({ segment }) => segment.id),
	);
	const weekly = (asked?: (course: Course) => boolean) => partOf('weekly', owners, asked);
	const practice = [partOf('practice', owners), segmentPart(owners, practised(measures))];
	const sum = (now: number, ...parts: Part[]): Form => formOf(cells, now, parts);
	const owned = grouped(cells, ownersAt);
	const held = grouped(cells, ({ semester }) => [semester]);
	const own = (key: string, now: number, part: Part): Form =>
		formOf(owned.get(key) ?? [], now, [part]);
	const courses = new Map(measures.courses.map((one) => [one.course.id, one]));
	const segments = new Map(measures.segments.map((one) => [one.segment.id, one]));
	const groups = new Map(plan.groups.map((group) => [group.id, group]));
	return {
		hours: sum(totals.hours, weekly(), segmentPart(owners, every)),
		practiceLeast: sum(totals.practiceLeast, ...practice),
		practiceMost: sum(totals.practiceMost, ...practice),
		electiveHours: sum(
			totals.electiveHours,
			weekly(({ nature }) => nature !== 'compulsory'),
		),
		publicHours: sum(
			totals.publicHours,
			weekly(({ category }) => category === 'public'),
		),
		professionalHours: sum(
			totals.professionalHours,
			weekly(({ category }) => category !== 'public'),
			segmentPart(owners, professional),
		),
		credits: sum(totals.credits, creditPart(owners)),
		timetabled: (semester) =>
			formOf(held.get(semester) ?? [], totals.timetabled[semester - 1] ?? 0, [weekly()]),
		practiceWeeks: (semester) =>
			sum(totals.practiceWeeks[semester - 1] ?? 0, heldIn(plan, semester)),
		courseHours: (id) => own(`courses/${id}`, courses.get(id)?.hours ?? 0, only('weekly')),
		credited: (id) => {
			const counts = groups.get(id)?.counts;
			return counts
				? own(`groups/${id}`, Math.round((counts.credits ?? 0) * 100), only('credits'))
				: own(`courses/${id}`, courses.get(id)?.credits ?? 0, only('credits'));
		},
		segment: (id) => {
			const now = segments.get(id);
			const key = `segments/${id}`;
			return {
				hours: own(key, now?.hours ?? 0, only('weeks')),
				weeks: own(
					key,
					now?.weeks ?? 0,
					only('weeks', ({ step }) => step),
				),
				credits: own(key, now?.credits ?? 0, only('credits')),
			};
		},
		termWeeks: (segment, term) =>
			termForm(owned.get(`segments/${segment}`) ?? [], plan, segment, term),
	};
}

const weeksPath = (segment: string, term: string): string =>
	`segments/${segment}/terms/${term}/weeks`;

function termForm(cells: readonly Cell[], { segments }: Plan, segment: string, term: string): Form {
	const cell = cells.find(({ places }) => places[0]?.path === weeksPath(segment, term));
	if (cell) return { now: cell.now, steps: new Map([[cell.number, cell.step]]) };
	const terms = segments.find(({ id }) => id === segment)?.terms ?? [];
	return constant(Math.round((terms.find(({ id }) => id === term)?.weeks ?? 0) * 100));
}

/** Weeks of segments that are held inside the term's weeks of a semester. */
function heldIn({ segments }: Plan, semester: number): Part {
	const paths = new Set(
		segments.flatMap(({ id, terms }) =>
			terms.filter(({ when }) => when === 'term').map((term) => weeksPath(id, term.id)),
		),
	);
	return (cell) =>
		cell.kind === 'weeks' && cell.semester === semester && paths.has(cell.places[0]?.path ?? '')
			? cell.step
			: 0;
}
