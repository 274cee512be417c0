/** Which rows are heads, and what stands over each column in them. */
import type { TableRow } from '../table.ts';
import { isClassOnly } from './class-rows.ts';
import {
	calendarYear,
	headWords,
	isHeadWord,
	isWeekSum,
	isYearTerm,
	termWord,
	weeksIn,
	yearWord,
} from './head-words.ts';
import { cellOver, most, tight, widthOf, type SourceTable } from './source.ts';

export interface Heads {
	/** Numbers of the first and the last row. */
	readonly from: number;
	readonly to: number;
	/** Of each column its heads from above, without repetitions; index 0 is column 1. */
	readonly paths: readonly (readonly string[])[];
}

/** Heads stand near the top; titles, and who made it when, stand above them. */
const within = 25;
const mostHeads = 6;

const [nameWords] = headWords.filter(([, role]) => role === 'name').map(([words]) => words);

const isName = (text: string): boolean => nameWords?.test(tight(text)) ?? false;

const likeHead = (text: string): boolean => {
	const word = tight(text);
	return (
		isHeadWord(word) ||
		termWord(word) !== null ||
		calendarYear(word) !== null ||
		yearWord(word) !== null ||
		weeksIn(word) !== null ||
		isYearTerm(word) ||
		isWeekSum(word) ||
		/学时|课时|学期|学年|周数|分配|安排|教学周/.test(word)
	);
};

/** Cells that are not only the continuation of what stands above. */
const ownTexts = ({ cells }: TableRow): string[] =>
	[...cells.values()].filter(({ merged }) => !merged).map(({ text }) => text);

/** 1, 2, 3 …: semesters, and no figures. */
const isCount = (numbers: readonly number[]): boolean =>
	numbers.length > 1 && numbers.every((number, at) => number === at + 1);

/** 合计 | 20 | 360, or 公共基础课 | 8 | 144, is a row of sums, though 合计 is a head elsewhere. */
function isSumRow(texts: readonly string[]): boolean {
	const words = texts.map(tight);
	const numbers = words.filter((word) => /^\d+(\.\d+)?%?$/.test(word)).map(parseFloat);
	const isLabel = (word: string): boolean =>
		/(小计|合计|总计|共计|占比|比例)$/.test(word) || isClassOnly(word);
	const isOnly = words.every((word) => isLabel(word) || /^[\d.%()]+$/.test(word));
	return words.some(isLabel) && isOnly && numbers.length > 0 && !isCount(numbers);
}

function isHeadRow(row: TableRow, nameColumn: number): boolean {
	const name = row.cells.get(nameColumn);
	if (name && !name.merged && !isName(name.text)) return false;
	const texts = ownTexts(row);
	if (isSumRow(texts)) return false;
	return texts.length === 0 || texts.filter(likeHead).length * 2 > texts.length;
}

const nameColumnOf = ({ cells }: TableRow): number | null => {
	for (const [column, { text }] of cells) if (isName(text)) return column;
	return null;
};

/** A course's row that happens to hold 名称 has no other head beside it. */
export const beginsHeads = (row: TableRow): boolean =>
	nameColumnOf(row) !== null &&
	[...row.cells.values()].filter(({ text }) => likeHead(text)).length >= 2;

/** 教学周数 under 课程类别 says what the numbers to its right are, and nothing of its own column. */
const isRowLabel = (text: string, above: readonly string[]): boolean =>
	/^(教学|上课|学期)?周(数|次)|教学周/.test(text) &&
	above.some((upper) => upper !== '') &&
	above.every((upper) => termWord(upper) === null && yearWord(upper) === null);

function pathOf(rows: readonly TableRow[], column: number): string[] {
	const texts = rows.map((row) => tight(cellOver(row, column)?.text ?? ''));
	return texts.filter(
		(text, at) => text !== '' && text !== texts[at - 1] && !isRowLabel(text, texts.slice(0, at)),
	);
}

/** null: no row says what its columns are. */
export function headsOf(source: SourceTable): Heads | null {
	const rows = source.table.rows.slice(0, within + mostHeads);
	const first = rows.slice(0, within).findIndex(beginsHeads);
	const start = rows[first];
	const nameColumn = start ? nameColumnOf(start) : null;
	if (!start || nameColumn === null) return null;
	let end = first + 1;
	while (end < rows.length && end - first < mostHeads && isHeadRow(rows[end]!, nameColumn))
		end += 1;
	const heads = rows.slice(first, end);
	const columns = Math.min(widthOf(source.table), most.columns);
	const paths = Array.from({ length: columns }, (_, at) => pathOf(heads, at + 1));
	return { from: start.number, to: heads.at(-1)?.number ?? start.number, paths };
}

/** By which a layout is known again: its heads, and nothing of what stands under them. */
export const signatureOf = ({ paths }: Heads): string =>
	paths
		.map((path) => path.join('>'))
		.join('|')
		.slice(0, 4000);
