/** The row of a group: `take` times what an option counts as; its options stand below, in brackets. */
import { hundredths } from '#domain/exact.ts';
import type { CourseRow, GroupRow } from '../../views/index.ts';
import { address, down, runsOf, type Run } from '../kit/address.ts';
import { formula, rounded, sumOf, type Content } from '../kit/formula.ts';
import { put } from '../kit/sheet.ts';
import { styles } from '../kit/style.ts';
import { defaultWeeks, outsideHours, plain, ratio, type Factors } from './cells.ts';
import { creditContent, theoryContent, type Row } from './figures.ts';
import { putFactors, putWords, type Pen } from './rows.ts';

/** The rows of the group's first option: the other options bring the same, else `counts` says it. */
function firstRows({ layout }: Pen, { firstOption }: GroupRow): Run[] {
	const rows = firstOption.flatMap((path) => layout.rowOf.get(path) ?? []);
	return runsOf(rows.toSorted((a, b) => a - b));
}

const look = { name: styles.nameInput, input: styles.numberInput, number: styles.number };

/** take × the sum of a column over the first option; empty while one of its cells is. */
function taken({ group, firstOption }: GroupRow, column: number, runs: readonly Run[]): string {
	const cells = runs.map((run) => down(column, run)).join(',');
	return `IF(COUNT(${cells})=${firstOption.length},${group.take}*${sumOf(column, runs)},"")`;
}

const result = (value: number | null): number | string => (value === null ? '' : plain(value));

/** take × a figure that the group declares. */
const declared = (take: number, each: number | null): Content =>
	each === null ? null : formula(`${take}*${each}`, plain(take * hundredths(each)));

/** take × what is given of a column over the first option; empty where nothing is. */
function given({ group }: GroupRow, column: number, runs: readonly Run[]): string {
	const cells = runs.map((run) => down(column, run)).join(',');
	return `IF(COUNT(${cells})=0,"",${rounded(`${group.take}*${sumOf(column, runs)}`)})`;
}

interface Figures {
	readonly credits: Content;
	readonly hours: Content;
	readonly theory: Content;
	readonly practice: Content;
}

function derivedFigures(pen: Pen, view: GroupRow, runs: readonly Run[]): Figures {
	const { columns } = pen;
	const hours = rounded(`${view.group.take}*${sumOf(columns.hours, runs)}`);
	return {
		credits: formula(taken(view, columns.credits, runs), result(view.credits)),
		hours: formula(hours, plain(view.hours)),
		theory: formula(given(view, columns.theory, runs), result(view.theory)),
		practice: formula(given(view, columns.practice, runs), result(view.practice)),
	};
}

function declaredFigures({ columns }: Pen, view: GroupRow, at: number): Figures {
	const { group, hours, theory } = view;
	const { counts, take } = group;
	if (!counts) throw new Error(`group ${group.id} declares no figures`);
	const over = counts.practiceHours !== null && counts.practiceHours > counts.hours;
	return {
		credits: declared(take, counts.credits),
		hours: declared(take, counts.hours),
		theory: theoryContent(columns, at, theory),
		practice: over
			? formula(`MIN(${take}*${counts.practiceHours},${address(columns.hours, at)})`, plain(hours))
			: declared(take, counts.practiceHours),
	};
}

/** True where every lesson of the first option in this semester runs the teaching weeks. */
const runsUsualWeeks = (rows: readonly CourseRow[], index: number): boolean =>
	rows.every((row) => (row.cells[index]?.lessons ?? []).every((lesson) => !lesson.own));

/** Weekly hours of the first option × take; where its courses run other weeks, their average weeks. */
function derivedFactors(pen: Pen, view: GroupRow, runs: readonly Run[], at: number) {
	const { columns, book } = pen;
	const first = view.members.filter(({ path }) => view.firstOption.includes(path));
	return (index: number): Factors => {
		const weekly = columns.weekly + index;
		const weeks = columns.weeks + index;
		const teaching = book.measures.totals.teachingWeeks[index] ?? 0;
		const hours = ratio(view.weekly[index] ?? { numerator: 0, denominator: 1 });
		const value = formula(`${view.group.take}*${sumOf(weekly, runs)}`, hours);
		if (runsUsualWeeks(first, index)) return { value, weeks: defaultWeeks(index + 1, teaching) };
		const products = runs.map((run) => `SUMPRODUCT(${down(weekly, run)},${down(weeks, run)})`);
		const own = address(weekly, at);
		const timetabled = plain(view.load.timetabled[index] ?? 0);
		return {
			value,
			weeks: formula(
				`IF(${own}=0,0,${view.group.take}*(${products.join('+')})/${own})`,
				hours === 0 ? 0 : timetabled / hours,
			),
		};
	};
}

function declaredFactors({ book }: Pen, { group, weekly }: GroupRow) {
	return (index: number): Factors => {
		const each = group.counts?.weeklyHours[String(index + 1)] ?? 0;
		const hours = ratio(weekly[index] ?? { numerator: 0, denominator: 1 });
		const teaching = book.measures.totals.teachingWeeks[index] ?? 0;
		return {
			value: each === 0 ? null : formula(`${group.take}*${each}`, hours),
			weeks: defaultWeeks(index + 1, teaching),
		};
	};
}

function outside(pen: Pen, view: GroupRow, runs: readonly Run[]): Content {
	if (view.group.counts) return null;
	const first = view.members.filter(({ path }) => view.firstOption.includes(path));
	const each = first.reduce(
		(sum, { cells, course }) => sum + outsideHours(cells, hundredths(course.outsideHours)),
		0,
	);
	if (each === 0) return null;
	const take = view.group.take;
	return formula(`${take}*${sumOf(pen.columns.outside, runs)}`, plain(take * each));
}

/** Declared figures are judged by themselves; else each course of the group is. */
function creditCheck({ columns, creditBounds }: Pen, at: number, view: GroupRow): Content {
	return view.group.counts
		? creditContent(columns, at, view.hours, view.credits, creditBounds)
		: formula('""', '');
}

export function putGroup(pen: Pen, row: Row, view: GroupRow): void {
	const { columns } = pen;
	const at = row.number;
	const runs = firstRows(pen, view);
	const figures = view.group.counts
		? declaredFigures(pen, view, at)
		: derivedFigures(pen, view, runs);
	putWords(pen, row, view, look);
	put(row, columns.credits, figures.credits, look.number);
	put(row, columns.hours, figures.hours, look.number);
	put(row, columns.theory, figures.theory, look.number);
	put(row, columns.practice, figures.practice, look.number);
	const factors = view.group.counts
		? declaredFactors(pen, view)
		: derivedFactors(pen, view, runs, at);
	putFactors(pen, row, factors, [styles.groupNumber, styles.groupNumber]);
	put(row, columns.outside, outside(pen, view, runs), look.number);
	put(row, columns.creditCheck, creditCheck(pen, at, view), styles.centred);
}
