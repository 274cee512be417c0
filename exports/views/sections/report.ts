/**
 * 附录 合规检查报告: what the plan was judged by, what came out; first what is not met, with all that is said of
 * it, then what is met, in small print. Every rule stands there with its clause.
 */
import { inQuotes } from '#domain/quotation.ts';
import { cell, headRow, paragraph, table, type Block, type CellView } from '../document.ts';
import type { Gathered } from '../gather.ts';
import { reportView, type ReportRow, type ReportView } from '../report.ts';

/** 54.9%（1728/3150）: the rounded figure, and the exact one below it. */
const onTwoLines = (measured: string): string =>
	measured.replace(/(?<=\d%?)（([\d./]+)）$/, '\n$1');

function row({
	number,
	title,
	strength,
	clause,
	quote,
	required,
	measured,
	slack,
	others,
	result,
	message,
}: ReportRow): CellView[] {
	return [
		cell(number),
		cell(`${title}\n（${strength}）`),
		cell([clause, ...(quote === null ? [] : [inQuotes(quote)]), ...others].join('\n'), 'left'),
		cell(required),
		cell([onTwoLines(measured), slack].filter(Boolean).join('\n')),
		{ ...cell(result), bold: result !== '符合' },
		cell(message, 'left'),
	];
}

/** A clause is quoted where it is first named; its rows stand one below the other. */
const clauseOf = ({ clause, quote, others }: ReportRow, before: ReportRow | undefined): string =>
	before?.clause === clause && before.quote === quote
		? ['（同上条）', ...others].join('\n')
		: [`${clause}${quote === null ? '' : inQuotes(quote)}`, ...others].join('\n');

/** What is met needs neither its result nor, in its message, the clause that stands beside it. */
function metRow(own: ReportRow, before: ReportRow | undefined): CellView[] {
	const { number, title, strength, clause, required, measured, slack, message } = own;
	return [
		cell(number),
		cell(`${title}（${strength}）`),
		cell(clauseOf(own, before), 'left'),
		cell(required),
		cell([onTwoLines(measured), slack].filter(Boolean).join('\n')),
		cell(message.replace(`（${clause}）`, ''), 'left'),
	];
}

function summary({ job }: Gathered, view: ReportView): string {
	const { standard, day } = job;
	const basis = standard ? `《${standard.title}》（${standard.edition} 年版）` : '通用规则';
	const counts = view.counts.map(({ result, number }) => `${result} ${number} 项`).join('，');
	return `本报告依据${basis}，按规则集 ${view.ruleSet} 于 ${day} 检查得出。结论：${view.verdict}。共 ${view.rows.length} 项：${counts}。${view.steps.map(({ words }) => `${words}。`).join('')}`;
}

type Cells = (row: ReportRow, before: ReportRow | undefined) => CellView[];

/** Rows under the name of their group, as they come. */
function groupedRows(rows: readonly ReportRow[], cells: Cells, columns: number): CellView[][] {
	return rows.flatMap((each, index) => {
		const before = rows[index - 1];
		const head = { ...cell(each.group, 'left'), bold: true, colSpan: columns };
		return before?.group === each.group ? [cells(each, before)] : [[head], cells(each, undefined)];
	});
}

const openTable = (rows: readonly ReportRow[]): Block =>
	table({
		caption: '须处理和须知的检查结果',
		widths: [4, 11, 24, 12, 15, 8, 29],
		head: [headRow('序号', '检查项', '依据条款', '要求', '现值与余量', '结果', '说明')],
		rows: groupedRows(rows, row, 7),
	});

const metTable = (rows: readonly ReportRow[]): Block =>
	table({
		caption: '符合的检查项',
		widths: [4, 12, 29, 15, 15, 25],
		head: [headRow('序号', '检查项', '依据条款', '要求', '现值与余量', '说明')],
		rows: groupedRows(rows, metRow, 6),
		points: 7.5,
	});

const isMet = ({ result }: ReportRow): boolean => result === '符合';

export function reportBlocks(gathered: Gathered): Block[] {
	const view = reportView(gathered.job.check);
	const [met, open] = [view.rows.filter(isMet), view.rows.filter((each) => !isMet(each))];
	return [
		paragraph(summary(gathered, view)),
		...(open.length > 0 ? [openTable(open)] : []),
		...(met.length > 0 ? [metTable(met)] : []),
	];
}
