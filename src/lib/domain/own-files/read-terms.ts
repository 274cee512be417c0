/** The semesters of one row: weekly hours, hours, whole weeks, ticks. */
import { refuse, typed, type Typed } from '../plan/typed/typed.ts';
import { taughtIn } from './equations.ts';
import { isWeeks, readFigure } from './figures.ts';
import { byLegend } from './legend.ts';
import { columnOf } from './mapping.ts';
import { assessmentsByTerm, problem, uncounted, type Reading } from './read-row.ts';
import type { ReadTerm } from './reading.ts';
import { termOf, type TermRole } from './roles.ts';
import { semestersIn } from './semesters-in.ts';
import type { RowKind } from './rows.ts';
import { textAt, tight } from './source.ts';
import { emptyCell, readTermCell, type TermCell } from './term-cell.ts';

export interface ReadTerms {
	readonly terms: readonly ReadTerm[];
	readonly outside: number;
	readonly ticked: readonly number[];
}

interface Cell extends TermCell {
	readonly column: number;
	readonly text: string;
	readonly repeated: boolean;
	readonly hours: number | null;
}

const right = '可写 4、2/16W（每周 2 学时上 16 周）、2W（整周 2 周）；没有读的，以后在方案里填';

const dated = [
	'这一格是日期，多半是 Excel 把“1-2”一类的写法变成的',
	'请把单元格格式设为文本，重新写',
] as const;
const isDate = (text: string): boolean => /^\d{4}-\d{2}(-\d{2})?$/.test(text);

/** 20 = 18教学 + 2考试, where the weeks of a semester stand. */
function readSum(text: string): Typed<TermCell> {
	const taught = taughtIn(text);
	return taught === null
		? refuse(`“${text}”没有写明哪一部分是教学周`)
		: typed({ ...emptyCell, weekly: taught });
}

function plainHours(text: string): (TermCell & { hours: number | null }) | null {
	const read = readFigure(text);
	if (!read.ok || !read.value || isWeeks(text)) return null;
	const { value, outside } = read.value;
	return { ...emptyCell, hours: value, counted: !outside };
}

/** null where nothing is read: empty, or told as a problem. */
function cellAt(reading: Reading, column: number, isPart: boolean): Cell | null {
	const { row, mapping, told } = reading;
	const cell = row.cells.get(column);
	const text = cell?.text.trim() ?? '';
	if (cell?.broken !== undefined) {
		problem(reading, column, ...uncounted);
		return null;
	}
	if (!cell || text === '') return null;
	if (isDate(text)) {
		problem(reading, column, ...dated);
		return null;
	}
	const place = { column, text, repeated: cell.merged === true };
	const { rest, assessment, others } = byLegend(text, reading.legend);
	for (const mark of others) told.notes.push(`“${text}”带标记，按文件的说明，${mark}。`);
	const hours = mapping.unit === 'hours' && !isPart ? plainHours(rest) : null;
	if (hours) return { ...hours, ...place, assessment };
	const isMarkOnly = assessment !== null && rest.trim() === '';
	const read = isMarkOnly
		? typed({ ...emptyCell, ticked: true })
		: /[=＝]/.test(rest)
			? readSum(rest)
			: readTermCell(rest);
	if (!read.ok) {
		problem(reading, column, read.why.replace(/。$/, ''), right);
		return null;
	}
	if (read.value.note !== '') told.notes.push(`${read.value.note}。`);
	return {
		...{ ...read.value, ...place, hours: null },
		assessment: assessment ?? read.value.assessment,
	};
}

/** A cell that is merged over several semesters holds for each of them. */
function cellsOf(reading: Reading, role: TermRole): Map<number, Cell> {
	const found = new Map<number, Cell>();
	const columns = reading.mapping.columns.filter((each) => termOf(each.role)?.role === role);
	for (const { column, role: own } of columns) {
		const cell = cellAt(reading, column, role === 'termWeeks');
		const semester = termOf(own)?.semester ?? 0;
		if (!cell) continue;
		found.set(semester, cell);
		const end = column + (reading.row.cells.get(column)?.across ?? 1);
		const covered = columns.filter((each) => each.column > column && each.column < end);
		if (covered.length === 0) continue;
		const only = cell.block !== null || cell.hours !== null;
		reading.told.notes.push(
			only
				? `“${cell.text}”横跨几个学期，读在第 ${semester} 学期。`
				: `“${cell.text}”横跨几个学期，各学期都按它读。`,
		);
		if (!only)
			for (const each of covered)
				found.set(termOf(each.role)?.semester ?? 0, { ...cell, column: each.column });
	}
	return found;
}

const sum = (a: number | null | undefined, b: number | null | undefined): number | null =>
	a === null || a === undefined ? (b ?? null) : b === null || b === undefined ? a : a + b;

/** 周学时 in a column of its own, beside 学期. */
function weeklyIn(reading: Reading): TermCell | null {
	const column = columnOf(reading.mapping, 'weekly');
	return column === null ? null : cellAt(reading, column, true);
}

/** 学期 and 周数 in columns of their own, as tables of practice have them. */
function byColumns(reading: Reading): ReadTerm[] {
	const column = columnOf(reading.mapping, 'semester');
	const text = column === null ? '' : tight(textAt(reading.row, column));
	if (column === null || text === '') return [];
	if (isDate(text)) {
		problem(reading, column, ...dated);
		return [];
	}
	const { semesters, isWhole } = semestersIn(text);
	if (!isWhole)
		problem(reading, column, `学期“${text}”读不懂`, '写成 3 或 三；没有读的，以后在方案里填');
	const weeksColumn = columnOf(reading.mapping, 'weeks');
	const weeksText = weeksColumn === null ? '' : textAt(reading.row, weeksColumn).trim();
	const cell = readTermCell(/^[\d.０-９]+$/.test(weeksText) ? `${weeksText}周` : weeksText);
	if (!cell.ok && weeksColumn !== null)
		problem(reading, weeksColumn, cell.why.replace(/。$/, ''), '周数写成 2 或 4天');
	const weeks = cell.ok ? cell.value.block : null;
	const repeated =
		reading.row.cells.get(column)?.merged === true &&
		reading.row.cells.get(weeksColumn ?? 0)?.merged === true;
	// Of several semesters each has its part of the weeks.
	const each =
		weeks === null ? null : Math.round((weeks / Math.max(1, semesters.length)) * 100) / 100;
	const taught = weeklyIn(reading);
	// 周数 of a course over several semesters may be of each or of all: the semesters' own hold then.
	const only = semesters.length === 1;
	const lessons =
		taught?.weekly === null || taught?.weekly === undefined
			? { weekly: null, weeks: null, block: each }
			: { weekly: taught.weekly, weeks: taught.weeks ?? (only ? each : null), block: null };
	return semesters.map((semester) => ({
		semester,
		...{ ...lessons, hours: null, practiceWeekly: null },
		...{ assessment: null, counted: true, repeated, text: weeksText },
	}));
}

const saysNothing = ({ weekly, block, hours }: ReadTerm): boolean =>
	weekly === null && block === null && hours === null;

export function readTerms(reading: Reading, kind: RowKind): ReadTerms {
	const [plain, theory, practice, weeks] = (
		['term', 'termTheory', 'termPractice', 'termWeeks'] as const
	).map((role) => cellsOf(reading, role)) as [
		Map<number, Cell>,
		Map<number, Cell>,
		Map<number, Cell>,
		Map<number, Cell>,
	];
	const byTerm = assessmentsByTerm(reading);
	const semesters = [...new Set([...plain.keys(), ...theory.keys(), ...practice.keys()])].toSorted(
		(a, b) => a - b,
	);
	const cells = [...plain.values(), ...theory.values(), ...practice.values()];
	const terms = semesters.map((semester): ReadTerm => {
		const [own, taught, trained] = [
			plain.get(semester),
			theory.get(semester),
			practice.get(semester),
		];
		const first = own ?? taught ?? trained;
		const given = weeks.get(semester);
		return {
			semester,
			weekly: own?.weekly ?? sum(taught?.weekly, trained?.weekly),
			weeks: first?.weeks ?? given?.weekly ?? given?.block ?? null,
			block: own?.block ?? sum(taught?.block, trained?.block),
			hours: own?.hours ?? sum(taught?.hours, trained?.hours),
			practiceWeekly:
				theory.size + practice.size > 0 ? (trained?.weekly ?? trained?.hours ?? 0) : null,
			assessment: first?.assessment ?? byTerm.get(semester) ?? null,
			counted: first?.counted ?? true,
			repeated: first?.repeated ?? false,
			text: [own, taught, trained].flatMap((cell) => (cell ? [cell.text] : [])).join(' + '),
		};
	});
	const outsideCell = columnOf(reading.mapping, 'outside');
	const outside = outsideCell === null ? null : readFigure(textAt(reading.row, outsideCell));
	const held = terms.filter((term) => !saysNothing(term));
	const placed = held.length > 0 || kind !== 'course' ? held : byColumns(reading);
	const isOnlyPlaced = placed.length > 0 && placed.every(saysNothing);
	return {
		terms: isOnlyPlaced ? [] : placed,
		outside:
			cells.reduce((all, cell) => all + cell.outside, 0) +
			(outside?.ok ? (outside.value?.value ?? 0) : 0),
		ticked: isOnlyPlaced
			? placed.map(({ semester }) => semester)
			: semesters.filter((semester) => plain.get(semester)?.ticked),
	};
}
