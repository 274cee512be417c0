/** 计算依据: how each figure of the check comes about, as formulas down to the schedule's cells. */
import type { Workbook, Worksheet } from 'exceljs';
import { clauseWords, formulaWords } from '../../views/index.ts';
import { marginsOf, programmeTitle, standingLine, type Book } from '../book.ts';
import { formula } from '../kit/formula.ts';
import { addSheet, protect, printUpTo, put, putAcross } from '../kit/sheet.ts';
import { averageStyle, shareStyle, styles, type CellStyle } from '../kit/style.ts';
import { contentOf } from './content.ts';
import { blocksOf, valueColumn, verdictPlace, type Block, type Line } from './lines.ts';

export const derivationsSheet = '计算依据';

const columns = { label: 1, formula: 2, value: valueColumn, unit: 4, source: 5 } as const;
const heads: readonly [string, number][] = [
	['项目', 56],
	['算式（导出时）', 34],
	['数值', 14],
	['单位', 10],
	['出处', 44],
];
const firstRow = 4;
/** Lines are set in by their depth, as far as a sheet can. */
const deepest = 15;

/** A finding's title begins where its lines do. */
const heading: CellStyle = { ...styles.label, alignment: styles.text.alignment };

const labels = new Map<number, CellStyle>();

function labelStyle(depth: number): CellStyle {
	const indent = Math.min(depth, deepest);
	const style = labels.get(depth) ?? {
		...styles.text,
		alignment: { ...styles.text.alignment, indent },
	};
	labels.set(depth, style);
	return style;
}

function valueStyle({ node }: Line): CellStyle {
	if (node.operation === 'comparison') return styles.verdict;
	if (node.operation === 'quotient' && node.unit === null) return shareStyle(2);
	return averageStyle(styles.number, node.value.numerator / (node.value.denominator || 1));
}

/** A path of the formats, and of which of them: what the school has is no part of the plan. */
const dataWords = (path: string): string =>
	`${/^(teachers|enrolment|rooms|bases)(\/|$)/.test(path) ? '学校条件' : '方案'}数据 ${path}`;

/** The clause, the place in the workbook, or the path of the data. */
function sourceOf({ node, place }: Line): string {
	if (node.operation === 'requirement' && node.clause) return clauseWords(node.clause);
	if (place !== null) return place.replaceAll(/['$]/g, '').replace('!', ' ');
	return node.of.length === 0 && node.path !== null ? dataWords(node.path) : '';
}

function putLine(sheet: Worksheet, line: Line): void {
	const row = sheet.getRow(line.row);
	put(row, columns.label, line.node.label, labelStyle(line.depth));
	put(row, columns.formula, formulaWords(line.node), styles.text);
	put(row, columns.value, contentOf(line), valueStyle(line));
	put(row, columns.unit, line.node.unit, styles.centred);
	put(row, columns.source, sourceOf(line), styles.text);
}

/** The finding by its number in the check, with the verdict that stands there. */
function putBlock(sheet: Worksheet, { placed, row: at, lines }: Block): void {
	const row = sheet.getRow(at);
	const { number, title, required, result } = placed.view;
	putAcross(row, columns.label, columns.formula, `${number}. ${title}　要求 ${required}`, heading);
	put(row, columns.value, formula(verdictPlace(placed), result), styles.verdict);
	put(row, columns.unit, null, styles.label);
	put(row, columns.source, `合规检查 第 ${number} 项`, styles.label);
	for (const line of lines) putLine(sheet, line);
}

export async function addDerivations(workbook: Workbook, book: Book): Promise<void> {
	const blocks = blocksOf(book, firstRow);
	if (blocks.length === 0) return;
	const sheet = addSheet(workbook, {
		name: derivationsSheet,
		widths: heads.map(([, width]) => width),
		frozen: { columns: 1, rows: firstRow - 1 },
		headRows: `${firstRow - 1}:${firstRow - 1}`,
		...marginsOf(book),
		tab: 'FF4B4F93',
	});
	const title = `${programmeTitle(book.plan)}人才培养方案${derivationsSheet}`;
	putAcross(sheet.getRow(1), 1, heads.length, title, styles.title);
	sheet.getRow(1).height = 32;
	putAcross(sheet.getRow(2), 1, heads.length, standingLine(book.job), styles.noteRight);
	heads.forEach(([name], index) => put(sheet.getRow(firstRow - 1), index + 1, name, styles.head));
	for (const block of blocks) putBlock(sheet, block);
	printUpTo(sheet, heads.length, blocks.at(-1)?.lines.at(-1)?.row ?? firstRow);
	await protect(sheet);
}
