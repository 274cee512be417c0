/** Courses and 环节 of a plan from the rows of a file. */
import { emptyCourse } from '../plan/empty-course.ts';
import type { Course, CourseTerm, Segment, SegmentTerm } from '../plan/shape.ts';
import { isAlwaysSegment, segmentKindOf } from './classes.ts';
import { laid, type Laid, type LaidTerm } from './laid.ts';
import type { ReadRow, ReadTable, WeeksOf } from './reading.ts';

export interface Made {
	readonly row: ReadRow;
	readonly table: string;
	readonly course: Course | null;
	readonly segment: Segment | null;
	/** What of the row does not stand in the plan as it stands in the file, a sentence each. */
	readonly notes: readonly string[];
}

const round = (value: number): number => Math.round(value * 100) / 100;
const isStep = (value: number, step: number): boolean =>
	Math.abs(value / step - Math.round(value / step)) < 1e-9;

/** What a figure becomes where plans go in steps; null, and told, where it cannot stand there. */
function stepped(value: number | null, step: number, what: string, notes: string[]): number | null {
	if (value === null || (isStep(value, step) && value <= 500)) return value;
	notes.push(`${what} ${value} 不以 ${step} 为一档，没有读进方案。`);
	return null;
}

const fitsTerm = ({ weekly, weeks }: LaidTerm): boolean =>
	isStep(weekly, 0.5) && weekly <= 60 && isStep(weeks, 0.2) && weeks <= 52;

/** Ids of terms: the semester, with a letter behind it where there are several. */
function termId(taken: Set<string>, semester: number): string {
	let [id, more] = [String(semester), 0];
	while (taken.has(id)) id = `${semester}-${(more += 1)}`;
	taken.add(id);
	return id;
}

function lessonTerm(
	term: LaidTerm,
	id: string,
	planned: number,
	usual: Course['assessment'],
): CourseTerm {
	const { semester, weekly, weeks, block, assessment } = term;
	return {
		...{ id, semester, weeklyHours: weekly },
		...(block || weeks !== planned ? { weeks } : {}),
		...(block ? { block: true } : {}),
		...(assessment !== null && assessment !== usual ? { assessment } : {}),
	};
}

/** Hours of practice: as written, else what theory leaves, else what semesters say. */
function practiceOf({ figures }: ReadRow, { terms, hours }: Laid, notes: string[]): number | null {
	const byTerms = terms.map(({ practice }) => practice).filter((practice) => practice !== null);
	const practice =
		figures.practice?.value ??
		(figures.theory ? round(hours - figures.theory.value) : null) ??
		(byTerms.length > 0 ? round(byTerms.reduce((sum, each) => sum + each, 0)) : null);
	if (practice === null) return null;
	if (practice <= hours && practice >= 0) return practice;
	notes.push(
		`实践 ${Math.max(0, practice)} 学时与排出的 ${hours} 学时不合，按 ${practice < 0 ? 0 : hours} 计。`,
	);
	return practice < 0 ? 0 : hours;
}

/** Terms that a plan can hold; the others are told. */
function heldTerms(terms: readonly LaidTerm[], notes: string[]): LaidTerm[] {
	const held = terms.filter(fitsTerm);
	for (const { semester, weekly, weeks } of terms.filter((term) => !fitsTerm(term)))
		notes.push(
			`第 ${semester} 学期 ${weekly}×${weeks} 不在档上（周学时 0.5、周数 0.2 为一档），没有读进方案。`,
		);
	return held;
}

export type PlannedWeeks = (semester: number) => number;

function courseOf(
	row: ReadRow,
	held: Laid,
	id: string,
	planned: PlannedWeeks,
	notes: string[],
): Course {
	const category =
		row.rowClass === null || row.rowClass === 'practice' ? 'extension' : row.rowClass;
	if (row.rowClass === null)
		notes.push('文件没有写课程类别：方案里已有的不变，新课暂记为专业拓展课程，请在方案里改。');
	if (row.rowClass === 'practice')
		notes.push('列在实践环节里却按周上课，暂记为专业拓展课程，请核对。');
	const assessment = row.assessment ?? 'check';
	const taken = new Set<string>();
	const terms = heldTerms(held.terms, notes);
	return {
		...emptyCourse(id, category, row.nature),
		...{ name: row.name, code: row.code, place: row.place, assessment },
		credits: stepped(row.figures.credits?.value ?? null, 0.5, '学分', notes),
		terms: terms.map((term) =>
			lessonTerm(term, termId(taken, term.semester), planned(term.semester), assessment),
		),
		outsideHours: round(held.outside),
		practiceHours: practiceOf(row, held, notes),
	};
}

const segmentTerm = ({ semester, weekly, weeks }: LaidTerm, id: string): SegmentTerm => ({
	...{ id, semester, weeks, hoursPerWeek: weekly },
	...{ when: 'term', from: null, to: null },
});

const fitsSegment = ({ weekly, weeks }: LaidTerm): boolean =>
	isStep(weekly, 0.5) && weekly <= 60 && weeks <= 52 && (isStep(weeks, 0.2) || isStep(weeks, 0.5));

function segmentOf(row: ReadRow, held: Laid, id: string, notes: string[]): Segment {
	const kind = segmentKindOf(row.name) ?? 'other';
	const taken = new Set<string>();
	for (const { semester, weeks } of held.terms.filter((term) => !fitsSegment(term)))
		notes.push(`第 ${semester} 学期 ${weeks} 周不在档上（0.2 或 0.5 为一档），没有读进方案。`);
	return {
		...{ id, kind, name: row.name, offCampus: /实习/.test(row.name) && kind !== 'training' },
		credits: stepped(row.figures.credits?.value ?? null, 0.1, '学分', notes),
		trainings: [],
		practiceHours: row.figures.practice === null ? null : practiceOf(row, held, notes),
		terms: held.terms
			.filter(fitsSegment)
			.map((term) => segmentTerm(term, termId(taken, term.semester))),
	};
}

/** A row is an 环节 where it takes whole weeks in the class of practice, or bears the name of one. */
function isSegment(row: ReadRow, { terms, outside }: Laid): boolean {
	if (outside > 0) return false;
	const whole = terms.every(({ block }) => block);
	if (row.rowClass === 'practice') return whole || segmentKindOf(row.name) !== null;
	return whole && terms.length > 0 ? segmentKindOf(row.name) !== null : isAlwaysSegment(row.name);
}

/** Nothing says in which semester it is held: it stands in the plan without any. */
const unplaced = ({ figures, terms, ticked }: ReadRow, held: Laid): string[] =>
	held.terms.length === 0 && figures.hours && ticked.length === 0
		? [
				`没有写${terms.length > 0 ? '要计的' : ''}学期，${figures.hours.value} 学时没有排进学期，请在方案里排。`,
			]
		: [];

function madeOf(
	row: ReadRow,
	table: string,
	weeks: WeeksOf,
	planned: PlannedWeeks,
	id: (list: 'c' | 's') => string,
): Made {
	const held = laid(row, weeks);
	const notes = [...held.notes, ...unplaced(row, held)];
	return isSegment(row, held)
		? { row, table, course: null, segment: segmentOf(row, held, id('s'), notes), notes }
		: { row, table, segment: null, course: courseOf(row, held, id('c'), planned, notes), notes };
}

/** A name that stood above already: a course over several semesters, or one that is in two tables. */
function withTwins(made: readonly Made[]): Made[] {
	const first = new Map<string, string>();
	return made.map((each) => {
		const twin = first.get(each.row.name);
		if (twin === undefined) first.set(each.row.name, each.row.at);
		return twin === undefined
			? each
			: {
					...each,
					notes: [...each.notes, `与“${twin}”同名，读成了两门；是同一门的，请在方案里合并。`],
				};
	});
}

/** `planned`: teaching weeks of the calendar that the courses will stand in. */
export function madeFrom(tables: readonly ReadTable[], planned: PlannedWeeks): Made[] {
	const counts = { c: 0, s: 0 };
	const id = (list: 'c' | 's'): string => `${list}${(counts[list] += 1)}`;
	const made = tables.flatMap(({ name, rows, weeks }) =>
		rows
			.filter(({ kind }) => kind === 'course')
			.map((row) => madeOf(row, name, weeks, planned, id)),
	);
	return withTwins(made);
}
