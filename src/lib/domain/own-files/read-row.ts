/** One row of a table by its mapping. */
import { readAssessment } from '../plan/typed/typed-words.ts';
import type { TableRow } from '../table.ts';
import { natureOf } from './classes.ts';
import { isWeeks, readFigure, type Figure } from './figures.ts';
import { columnOf, type Mapping } from './mapping.ts';
import type { FigureName, Figures, ReadRow } from './reading.ts';
import { readTerms } from './read-terms.ts';
import type { PlainRole } from './roles.ts';
import { hasFigures, type KnownRow } from './rows.ts';
import { placeOf, textAt, type Problem, type SourceTable } from './source.ts';

const figureNames: readonly FigureName[] = ['credits', 'hours', 'theory', 'practice'];

/** What is told on the way. */
export interface Told {
	readonly notes: string[];
	readonly problems: Problem[];
}

/** A row, where it stands, and what is told of it. */
export interface Reading {
	readonly source: SourceTable;
	readonly mapping: Mapping;
	readonly row: TableRow;
	readonly told: Told;
}

export const problem = (
	{ source, row, told }: Reading,
	column: number,
	wrong: string,
	right: string,
): void => {
	told.problems.push({ at: placeOf(source, row.number, column), wrong, right });
};

export const uncounted = ['公式没有算出结果', '请用 Excel 或 WPS 打开，重新计算并保存'] as const;

const longest = 200;
/** A name as plans hold it: on one line, and no formula. */
export const nameText = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/\s+/g, /[A-Za-z]/.test(text) ? ' ' : '')
		.replace(/\p{Cc}/gu, '')
		.replace(/^[=+\-@☆★△▲*※]+/, '')
		.replace(/[☆★△▲*※①-⑳]+$/, '')
		.trim()
		.slice(0, longest)
		.replace(/\p{Cs}/gu, '');

const ofRole = ({ mapping, row }: Reading, role: PlainRole): string => {
	const column = columnOf(mapping, role);
	return column === null ? '' : textAt(row, column);
};

export function figureOf(reading: Reading, role: PlainRole): Figure | null {
	const column = columnOf(reading.mapping, role);
	if (column === null) return null;
	const text = textAt(reading.row, column);
	if (role !== 'credits' && isWeeks(text)) {
		reading.told.notes.push(`学时写的是“${text}”，没有当作学时。`);
		return null;
	}
	const read = readFigure(text);
	const cell = reading.row.cells.get(column);
	if (cell?.broken !== undefined) problem(reading, column, ...uncounted);
	else if (!read.ok) problem(reading, column, read.why, '请写成一个数，或以后在方案里填');
	else if (read.value?.outside)
		reading.told.notes.push(`“${textAt(reading.row, column)}”在括号里，不计入合计。`);
	return read.ok ? read.value : null;
}

function figuresOf(reading: Reading): Figures {
	const [credits, hours, theory, practice] = figureNames.map((name) => figureOf(reading, name));
	return {
		credits: credits ?? null,
		hours: hours ?? null,
		theory: theory ?? null,
		practice: practice ?? null,
	};
}

/** 性质 by its own column, else by what its classes are called. */
function natureIn(
	reading: Reading,
	{ classTexts }: KnownRow,
	kind: ReadRow['kind'],
): ReadRow['nature'] {
	const own = natureOf(ofRole(reading, 'nature'));
	const byClass = classTexts.map(natureOf).findLast((found) => found !== null) ?? null;
	const found = own ?? byClass;
	if (found?.unclear && kind === 'course')
		reading.told.notes.push('只写“选修”，按限选读；是任选的，请在方案里改。');
	return found?.nature ?? 'compulsory';
}

function assessmentIn(reading: Reading): ReadRow['assessment'] {
	const column = columnOf(reading.mapping, 'assessment');
	const text = column === null ? '' : textAt(reading.row, column);
	if (column === null || text === '') return null;
	const [has, checks] = [/试|笔|S/.test(text), /查|察|C/.test(text)];
	if (has !== checks) return has ? 'exam' : 'check';
	const read = readAssessment(text);
	if (read.ok) return read.value;
	if (has) reading.told.notes.push(`考核“${text}”两种都有，按考试读。`);
	else problem(reading, column, `考核“${text}”读不懂`, '写考试或考查；没有读的按考查');
	return has ? 'exam' : null;
}

/** Semesters that a cell lists, `1、2` or `一～四`. */
const listed = (text: string): number[] =>
	[...text.normalize('NFKC').matchAll(/\d{1,2}/g)].map(([digits]) => Number(digits));

/** 考试学期 and 考查学期 say it by semester. */
export function assessmentsByTerm(reading: Reading): ReadonlyMap<number, 'exam' | 'check'> {
	const exams = listed(ofRole(reading, 'examTerms')).map((semester) => [semester, 'exam'] as const);
	const checks = listed(ofRole(reading, 'checkTerms')).map(
		(semester) => [semester, 'check'] as const,
	);
	return new Map([...checks, ...exams]);
}

/** What of a row its reader would not expect, or could not see. */
function tellOddities(reading: Reading, { row, kind, nameColumn }: KnownRow): void {
	const { mapping, told } = reading;
	if (kind === 'course' && row.hidden) told.notes.push('这一行在文件里是隐藏的。');
	if (kind === 'unread' && hasFigures(row, mapping))
		problem(reading, nameColumn, '这一行有数字，认不出课程名称，没有读', '请写上课程名称');
	const hours = row.cells.get(columnOf(mapping, 'hours') ?? 0);
	if (kind === 'course' && hours?.merged && !row.cells.get(nameColumn)?.merged)
		told.notes.push('学时与上一行合并：是几门选学的，请在方案里归入一个课程组，否则各算一遍。');
}

export function readRow(source: SourceTable, mapping: Mapping, known: KnownRow): ReadRow {
	const { row, kind, rowClass, classTexts, nameColumn } = known;
	const reading: Reading = { source, mapping, row, told: { notes: [], problems: [] } };
	const isRead =
		kind === 'course' ||
		kind === 'subtotal' ||
		kind === 'total' ||
		kind === 'weeks' ||
		kind === 'weekly-sum' ||
		(kind === 'class' && hasFigures(row, mapping));
	const figures = isRead
		? figuresOf(reading)
		: { credits: null, hours: null, theory: null, practice: null };
	const terms = isRead ? readTerms(reading, kind) : { terms: [], outside: 0, ticked: [] };
	const byTerm = [...assessmentsByTerm(reading).values()];
	const listedAs = byTerm.length === 0 ? null : byTerm.includes('exam') ? 'exam' : 'check';
	const name = kind === 'course' ? nameText(textAt(row, nameColumn)) : labelOf(reading);
	tellOddities(reading, known);
	return {
		row: row.number,
		at: placeOf(source, row.number),
		kind,
		name,
		code: kind === 'course' ? nameText(ofRole(reading, 'code')) : '',
		place: kind === 'course' ? nameText(ofRole(reading, 'place')) : '',
		rowClass,
		classText: classTexts.join(' › ').replace(/\s+/g, ''),
		nature: natureIn(reading, known, kind),
		assessment: kind === 'course' ? (assessmentIn(reading) ?? listedAs) : null,
		figures,
		repeated: figureNames.filter((each) => row.cells.get(columnOf(mapping, each) ?? 0)?.merged),
		...terms,
		notes: reading.told.notes,
		problems: kind === 'course' || kind === 'unread' ? reading.told.problems : [],
	};
}

/** The words of a row that is no course, without its figures. */
const labelOf = ({ row }: Reading): string =>
	[...row.cells.values()]
		.filter(({ merged, text }) => !merged && !/^[\d.\s()（）%]*$/.test(text))
		.map(({ text }) => text.trim())
		.join(' ')
		.slice(0, 400);
