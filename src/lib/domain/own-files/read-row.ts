/** One row of a table by its mapping. */
import type { Nature } from '../plan/shape.ts';
import { readAssessment } from '../plan/typed/typed-words.ts';
import type { TableRow } from '../table.ts';
import { isAlwaysSegment, natureOf } from './classes.ts';
import { isWeeks, readFigure, type Figure } from './figures.ts';
import { columnOf, type Mapping } from './mapping.ts';
import { byLegend, type Legend } from './legend.ts';
import type { FigureName, Figures, ReadRow, ReadTerm } from './reading.ts';
import { semestersIn } from './semesters-in.ts';
import { readTerms } from './read-terms.ts';
import type { PlainRole } from './roles.ts';
import { hasFigures, type KnownRow } from './rows.ts';
import { placeOf, textAt, tight, type Problem, type SourceTable } from './source.ts';

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
	/** What marks mean in this table. */
	readonly legend: Legend;
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

const parts = [
	[/^(理论|讲授|理论教学|课堂教学)$/, 'theory'],
	[/^(实践|实训|实验|上机|实践教学)$/, 'practice'],
] as const;

/** 理论 or 实践 beside the name: the course stands in two rows, one for each. */
export function partIn({ row, mapping }: Reading): 'theory' | 'practice' | null {
	const name = columnOf(mapping, 'name') ?? 0;
	const beside = mapping.columns.filter(({ column, role }) => role === 'none' && column > name);
	const texts = beside.map(({ column }) => tight(textAt(row, column)));
	return parts.find(([words]) => texts.some((text) => words.test(text)))?.[1] ?? null;
}

/** The hours of a row that is one part of its course are hours of that part. */
function ofPart(figures: Figures, part: 'theory' | 'practice' | null): Figures {
	if (part === null || figures[part] !== null) return figures;
	const other = part === 'theory' ? 'practice' : 'theory';
	return figures[other] === null ? { ...figures, [part]: figures.hours } : figures;
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
): Nature | null {
	const own = natureOf(ofRole(reading, 'nature'));
	const byClass = classTexts.map(natureOf).findLast((found) => found !== null) ?? null;
	const found = own ?? byClass;
	if (found?.unclear && kind === 'course')
		reading.told.notes.push('只写“选修”，按限选读；是任选的，请在方案里改。');
	return found?.nature ?? null;
}

function assessmentIn(reading: Reading): ReadRow['assessment'] {
	const column = columnOf(reading.mapping, 'assessment');
	const text = column === null ? '' : textAt(reading.row, column).normalize('NFKC');
	if (column === null || text === '') return null;
	const byMark = byLegend(text, reading.legend).assessment;
	if (byMark !== null) return byMark;
	const [has, checks] = [/试|笔|S/.test(text), /查|察|C/.test(text)];
	if (has !== checks) return has ? 'exam' : 'check';
	const read = readAssessment(text);
	if (read.ok) return read.value;
	if (has) reading.told.notes.push(`考核“${text}”两种都有，按考试读。`);
	else problem(reading, column, `考核“${text}”读不懂`, '写考试或考查；没有读的按考查');
	return has ? 'exam' : null;
}

/** 考试学期 and 考查学期 say it by semester, `1、2` or `一～四`. */
export function assessmentsByTerm(reading: Reading): ReadonlyMap<number, 'exam' | 'check'> {
	const listed = (role: 'examTerms' | 'checkTerms'): readonly number[] =>
		semestersIn(ofRole(reading, role).normalize('NFKC')).semesters;
	const exams = listed('examTerms').map((semester) => [semester, 'exam'] as const);
	const checks = listed('checkTerms').map((semester) => [semester, 'check'] as const);
	return new Map([...checks, ...exams]);
}

/** √ under 考试 or 考查, where no semester stands. */
function tickedAssessment(reading: Reading): ReadRow['assessment'] {
	const isTicked = (role: 'examTerms' | 'checkTerms'): boolean =>
		/[√✓✔☆★●○△▲◎■◆是]/.test(ofRole(reading, role));
	if (isTicked('examTerms')) return 'exam';
	return isTicked('checkTerms') ? 'check' : null;
}

/** 专业课, 专业技能课: which of them it is nothing says. */
const isLoose = ({ rowClass, loose }: KnownRow): boolean => rowClass === 'foundation' && loose;

/** What of a row its reader would not expect, or could not see. */
function tellOddities(reading: Reading, known: KnownRow): void {
	const { row, kind, nameColumn } = known;
	const { mapping, told } = reading;
	if (kind === 'course' && isLoose(known) && !isAlwaysSegment(textAt(row, nameColumn)))
		told.notes.push(
			'类别只写到“专业课”一级，暂记为专业基础课程；是核心或拓展课程的，请在方案里改。',
		);
	if (known.classFrom !== '') told.notes.push(`类别取自${known.classFrom}。`);
	if (kind === 'course' && row.hidden) told.notes.push('这一行在文件里是隐藏的。');
	if (kind === 'unread' && hasFigures(row, mapping))
		problem(reading, nameColumn, '这一行有数字，认不出课程名称，没有读', '请写上课程名称');
	if (known.isAppended)
		problem(
			reading,
			nameColumn,
			`“${nameText(textAt(row, nameColumn)).slice(0, 20)}”没有学时、学分和学期，不知是上一行课程名称的后半，还是另一门课，没有读`,
			'是上一行名称的，请合并到同一格；是另一门课的，请写上学时和学期',
		);
	const hours = row.cells.get(columnOf(mapping, 'hours') ?? 0);
	if (kind === 'course' && hours?.merged && !row.cells.get(nameColumn)?.merged)
		told.notes.push('学时与上一行合并：是几门选学的，请在方案里归入一个课程组，否则各算一遍。');
}

const isClassSaid = (known: KnownRow): boolean =>
	known.rowClass !== null && known.rowClass !== 'practice' && !isLoose(known);

/** What the file does not say of a course: a plan that has it keeps its own. */
function unsaidIn(
	{ known, nature, assessment }: { known: KnownRow; nature: unknown; assessment: unknown },
	terms: readonly ReadTerm[],
): ReadRow['unsaid'] {
	const byTerms = terms.some((term) => term.assessment !== null);
	return [
		...(isClassSaid(known) ? [] : (['category'] as const)),
		...(nature === null ? (['nature'] as const) : []),
		...(assessment === null && !byTerms ? (['assessment'] as const) : []),
	];
}

export function readRow(
	source: SourceTable,
	mapping: Mapping,
	legend: Legend,
	known: KnownRow,
): ReadRow {
	const { row, kind, rowClass, classTexts, nameColumn } = known;
	const reading: Reading = { source, mapping, row, legend, told: { notes: [], problems: [] } };
	const isRead =
		kind === 'course' ||
		kind === 'subtotal' ||
		kind === 'total' ||
		kind === 'weeks' ||
		kind === 'weekly-sum' ||
		(kind === 'class' && hasFigures(row, mapping));
	const figures = isRead
		? ofPart(figuresOf(reading), kind === 'course' ? partIn(reading) : null)
		: { credits: null, hours: null, theory: null, practice: null };
	const terms = isRead ? readTerms(reading, kind) : { terms: [], outside: 0, ticked: [] };
	const byTerm = [...assessmentsByTerm(reading).values()];
	const listedAs =
		byTerm.length === 0 ? tickedAssessment(reading) : byTerm.includes('exam') ? 'exam' : 'check';
	const name = kind === 'course' ? nameText(textAt(row, nameColumn)) : labelOf(reading);
	const nature = natureIn(reading, known, kind);
	const assessment = kind === 'course' ? (assessmentIn(reading) ?? listedAs) : null;
	tellOddities(reading, known);
	return {
		row: row.number,
		at: placeOf(source, row.number),
		kind,
		name,
		code: kind === 'course' ? nameText(ofRole(reading, 'code').normalize('NFKC')) : '',
		place: kind === 'course' ? nameText(ofRole(reading, 'place')) : '',
		rowClass,
		classText: classTexts.join(' › ').replace(/\s+/g, ''),
		nature: nature ?? 'compulsory',
		unsaid: unsaidIn({ known, nature, assessment }, terms.terms),
		assessment,
		figures,
		repeated: figureNames.filter((each) => row.cells.get(columnOf(mapping, each) ?? 0)?.merged),
		...terms,
		...toldOf(reading, kind),
	};
}

/** What bears on the plan is a problem; what only could not be checked is a note. */
function toldOf({ told }: Reading, kind: ReadRow['kind']): Told {
	if (kind === 'course' || kind === 'unread' || kind === 'weeks') return told;
	const unchecked = told.problems.map(({ at, wrong }) => `${at} ${wrong}，没有核对。`);
	return { notes: [...told.notes, ...unchecked], problems: [] };
}

/** The words of a row that is no course, without its figures. */
const labelOf = ({ row }: Reading): string =>
	[...row.cells.values()]
		.filter(({ merged, text }) => !merged && !/^[\d.\s()（）%]*$/.test(text))
		.map(({ text }) => text.trim())
		.join(' ')
		.slice(0, 400);
