/** Figures by semester: weeks of a year, load of a week, weeks and months of internships. */
import { isEnterpriseInternship, isInternship, monthsOf } from '#domain/plan/internship-months.ts';
import type { Segment } from '#domain/plan/shape.ts';
import { address, fixed, on } from '../kit/address.ts';
import { scheduleSheet } from '../schedule/layout.ts';
import { semesterRow, weeksColumns, weeksSheet } from '../weeks/layout.ts';
import type { Context, Live } from './live.ts';

const weeksCell = (column: number, row: number): string => on(weeksSheet, fixed(column, row));

/** Figures joined to a text: `40、40、40`. */
const listed = (places: readonly string[]): string => `${places.join('&"、"&')}&""`;

/** `AND(x>=min,x<=max)` of each place. */
const allWithin = ({ min, max }: Context, places: readonly string[]): string =>
	`AND(${places
		.flatMap((place) => [
			...(min ? [`${place}>=${min}`] : []),
			...(max ? [`${place}<=${max}`] : []),
		])
		.join(',')})`;

/** Practice weeks of a semester beside what is held in it. */
function practiceWeeks({ book }: Context, semester: number): Live | null {
	const view = book.weeks.years.flatMap(({ semesters }) => semesters)[semester - 1];
	if (!view) return null;
	const bound = weeksCell(book.places.weeks.used, semesterRow(semester));
	const value = weeksCell(weeksColumns.practice, semesterRow(semester));
	return { value, result: view.practice / 100, look: 'number', met: null, bound };
}

const practicePath = /^calendar\/(\d+)\/weeks\/practice$/;
const semesterPath = /^calendar\/(\d+)$/;

function oneYear({ book, finding }: Context): Live | null {
	const semester = Number(semesterPath.exec(finding.at[0] ?? '')?.[1] ?? 0);
	const year = book.weeks.years.find(({ semesters }) =>
		semesters.some((row) => row.semester === semester),
	);
	if (!year || finding.status === 'missing-data') return null;
	const value = weeksCell(weeksColumns.yearSum, semesterRow(2 * year.year - 1));
	return { value, result: year.sum / 100, look: 'number', met: null };
}

/** All years of the bound's weeks, and in no semester practice weeks that are not held. */
function allYears(context: Context): Live {
	const { book } = context;
	const { years } = book.weeks;
	const places = years.map(({ year }) =>
		weeksCell(weeksColumns.yearSum, semesterRow(2 * year - 1)),
	);
	const { first, total, used } = book.places.weeks;
	const rest = on(weeksSheet, `${fixed(used + 1, first)}:${fixed(used + 1, total - 1)}`);
	return {
		value: listed(places),
		result: years.map(({ sum }) => String(sum / 100)).join('、'),
		look: 'number',
		met: `AND(${allWithin(context, places)},COUNTIF(${rest},"<>0")=0)`,
	};
}

export function academicYear(context: Context): Live | null {
	const [place = ''] = context.finding.at;
	const practice = practicePath.exec(place)?.[1];
	if (practice !== undefined) return practiceWeeks(context, Number(practice));
	if (semesterPath.test(place)) return oneYear(context);
	return context.finding.status === 'pass' ? allYears(context) : null;
}

const termPath = /^segments\/([^/]+)\/terms\/([^/]+)\/hoursPerWeek$/;

/** The schedule's cell of a stage's hours a week; null where stages share it. */
function stageCell({ book }: Context, path: string): { place: string; hours: number } | null {
	const [, id, termId] = termPath.exec(path) ?? [];
	const segment = book.plan.segments.find((entry) => entry.id === id);
	const term = segment?.terms.find((entry) => entry.id === termId);
	const { rowOf, columns } = book.places.schedule;
	const row = rowOf.get(`segments/${id}`);
	if (!segment || !term || row === undefined) return null;
	const others = segment.terms.filter(
		(entry) => entry.semester === term.semester && entry.hoursPerWeek !== term.hoursPerWeek,
	);
	if (others.some(({ weeks }) => weeks > 0)) return null;
	const place = on(scheduleSheet, fixed(columns.weeks + term.semester - 1, row));
	return { place, hours: term.hoursPerWeek };
}

export function internshipWeek(context: Context): Live | null {
	const cells = context.finding.at.map((path) => stageCell(context, path));
	const there = cells.flatMap((cell) => cell ?? []);
	const [first] = there;
	if (!first || there.length < cells.length) return null;
	const met = allWithin(context, [...new Set(there.map(({ place }) => place))]);
	return { value: first.place, result: first.hours, look: 'number', met };
}

/** Weeks × 3/13; a stage with dates counts by them, as the application has counted. */
export function months(context: Context): Live | null {
	const { book, finding } = context;
	const counts = (segment: Segment) =>
		finding.rule === 'hours/internship-total'
			? isInternship(segment)
			: isEnterpriseInternship(segment);
	const { rowOf, columns, semesters } = book.places.schedule;
	const segments = book.measures.segments.filter(({ segment }) => counts(segment));
	const isDated = ({ segment }: (typeof segments)[number]) =>
		segment.terms.some(({ from }) => from !== null);
	const weeks = segments
		.filter((entry) => !isDated(entry))
		.map(({ segment }) => {
			const row = rowOf.get(`segments/${segment.id}`) ?? 0;
			const last = address(columns.weekly + semesters - 1, row);
			return `SUM(${on(scheduleSheet, `${address(columns.weekly, row)}:${last}`)})`;
		});
	const dated = segments
		.filter(isDated)
		.map((entry) => `${entry.months.numerator}/${entry.months.denominator}`);
	const parts = [...(weeks.length > 0 ? [`(${weeks.join('+')})*3/13`] : []), ...dated];
	const value = monthsOf(book.measures, counts);
	return {
		value: parts.join('+') || '0',
		result: value.numerator / value.denominator,
		look: 'months',
		met: null,
	};
}

interface LoadPlace {
	readonly semester: number;
	readonly place: string;
	readonly load: number;
}

/** Loads of the semesters that have teaching weeks. */
function loadsOf({ book }: Context): LoadPlace[] {
	const { columns, load: row } = book.places.schedule;
	return book.schedule.semesters.flatMap(({ semester, load }) => {
		const place = on(scheduleSheet, fixed(columns.weekly + semester - 1, row));
		return load ? [{ semester, place, load: load.numerator / load.denominator }] : [];
	});
}

const twoPlaces = (value: number): number => Math.round(value * 100) / 100;

function oneLoad(context: Context, semester: number): Live | null {
	const own = loadsOf(context).find((entry) => entry.semester === semester);
	return own ? { value: own.place, result: own.load, look: 'number', met: null } : null;
}

function allLoads(context: Context): Live {
	const loads = loadsOf(context);
	const places = loads.map(({ place }) => place);
	return {
		value: listed(places.map((place) => `ROUND(${place},2)`)),
		result: loads.map(({ load }) => String(twoPlaces(load))).join('、'),
		look: 'number',
		met: allWithin(context, places),
	};
}

export function weeklyLoad(context: Context): Live | null {
	const { finding } = context;
	const semester = semesterPath.exec(finding.at[0] ?? '')?.[1];
	if (semester !== undefined) return oneLoad(context, Number(semester));
	return finding.status === 'pass' ? allLoads(context) : null;
}
