/** 合规检查: a row for each finding, from the clause to the verdict. */
import type { Workbook, Worksheet } from 'exceljs';
import { marginsOf, programmeTitle, standingLine, type Book } from '../book.ts';
import { address, fixed } from '../kit/address.ts';
import { formula, quoted, type Content } from '../kit/formula.ts';
import { addSheet, protect, printUpTo, put, putAcross } from '../kit/sheet.ts';
import { alarms, styles, type CellStyle } from '../kit/style.ts';
import { checkColumns as columns, checkSheet, type CheckLayout } from './layout.ts';
import { putFinding, widths } from './rows.ts';

const heads: readonly [number, string, number][] = [
	[columns.number, '序号', 6],
	[columns.title, '规则', widths.title],
	[columns.strength, '强度', 7],
	[columns.clause, '条款', widths.clause],
	[columns.quote, '条款原文', widths.quote],
	[columns.required, '要求', widths.required],
	[columns.measured, '现值', widths.measured],
	[columns.result, '结果', 12],
	[columns.slack, '余量\n（导出时）', widths.slack],
	[columns.message, '说明（导出时）', widths.message],
	[columns.origin, '现值与结果\n的来源', 12],
	[columns.min, '下限', 10],
	[columns.max, '上限', 10],
	[columns.rule, '规则编号', 28],
];

/** Words of results as they are counted in the summary line. */
const counted = ['不符合', '待补', '偏离', '提示', '建议', '已说明', '不适用', '符合'] as const;

function summary({ report }: Book, { first, last }: CheckLayout): Content {
	const cells = `${fixed(columns.result, first)}:${fixed(columns.result, Math.max(first, last))}`;
	const numberOf = (word: string) =>
		report.rows.filter(({ result }) =>
			word === '不符合' ? result.startsWith(word) : result === word,
		).length;
	const texts = counted.map(
		(word) => `${quoted(`　${word} `)}&COUNTIF(${cells},"${word === '不符合' ? '不符合*' : word}")`,
	);
	const result = counted.map((word) => `　${word} ${numberOf(word)}`).join('');
	return formula(`${quoted('结果：')}&${texts.join('&')}`, `结果：${result}`);
}

function putHead(sheet: Worksheet, book: Book): void {
	const { job, plan, report, places } = book;
	const last = columns.origin;
	putAcross(
		sheet.getRow(1),
		1,
		last,
		`${programmeTitle(plan)}人才培养方案${checkSheet}`,
		styles.title,
	);
	sheet.getRow(1).height = 32;
	putAcross(sheet.getRow(2), 1, columns.measured, summary(book, places.check), styles.note);
	putAcross(sheet.getRow(2), columns.result, last, standingLine(job), styles.noteRight);
	const standard = job.standard
		? `依据：${job.standard.title}（${job.standard.id}，${job.standard.edition}）`
		: '依据：没有对应的专业教学标准，按通用规则检查';
	const line = `${standard}　规则集 ${report.ruleSet}　检查日期 ${job.day}${report.steps.map(({ words }) => `　${words}`).join('')}`;
	putAcross(sheet.getRow(3), 1, last, line, styles.note);
	for (const [column, name] of heads) put(sheet.getRow(4), column, name, styles.head);
	sheet.getRow(4).height = 34;
}

const colours: readonly [string, CellStyle][] = [
	['不符合', alarms.bad],
	['偏离', alarms.deviation],
	['提示', alarms.hint],
	['建议', alarms.hint],
	['待补', alarms.open],
];

function putColours(sheet: Worksheet, { first, last }: CheckLayout): void {
	if (last < first) return;
	const cell = address(columns.result, first);
	sheet.addConditionalFormatting({
		ref: `${cell}:${address(columns.result, last)}`,
		rules: colours.map(([word, style], index) => ({
			type: 'expression',
			priority: index + 1,
			formulae: [`LEFT(${cell},${word.length})="${word}"`],
			style,
		})),
	});
}

/** Bounds stand folded at the end; who wants to know what is judged by opens them. */
function fold(sheet: Worksheet, { first, last }: CheckLayout): void {
	for (const column of [columns.min, columns.max, columns.rule]) {
		sheet.getColumn(column).outlineLevel = 1;
		sheet.getColumn(column).hidden = true;
	}
	const end = Math.max(first, last + 1);
	printUpTo(sheet, columns.origin, end);
	const note =
		'注：来源为“公式”的现值与结果随教学进程表、周数分配表重算；其余为导出时的结果，须在循标中重新检查。';
	putAcross(sheet.getRow(end), 1, columns.origin, note, styles.note);
}

export async function addCheck(workbook: Workbook, book: Book): Promise<void> {
	const layout = book.places.check;
	const sheet = addSheet(workbook, {
		name: checkSheet,
		widths: heads.map(([, , width]) => width),
		frozen: { columns: 2, rows: 4 },
		headRows: '4:4',
		...marginsOf(book),
		tab: 'FFB02D19',
	});
	putHead(sheet, book);
	for (const placed of layout.findings) putFinding(sheet, book, placed);
	putColours(sheet, layout);
	fold(sheet, layout);
	await protect(sheet);
}
