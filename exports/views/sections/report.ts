/** 附录 合规检查报告: what the plan was judged by, what came out, and every rule with its clause. */
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
		cell([clause, ...(quote === null ? [] : [`“${quote}”`]), ...others].join('\n'), 'left'),
		cell(required),
		cell([onTwoLines(measured), slack].filter(Boolean).join('\n')),
		{ ...cell(result), bold: result !== '符合' },
		cell(message, 'left'),
	];
}

function summary({ job }: Gathered, view: ReportView): string {
	const { standard, day } = job;
	const basis = standard ? `《${standard.title}》（${standard.edition} 年版）` : '通用规则';
	const counts = view.counts.map(({ result, number }) => `${result} ${number} 项`).join('，');
	return `本报告依据${basis}，按规则集 ${view.ruleSet} 于 ${day} 检查得出。结论：${view.verdict}。共 ${view.rows.length} 项：${counts}。${view.steps.map(({ words }) => `${words}。`).join('')}`;
}

/** Rows under the name of their group, as they come. */
function groupedRows(rows: readonly ReportRow[]): CellView[][] {
	return rows.flatMap((each, index) => {
		const opens = rows[index - 1]?.group !== each.group;
		const head = { ...cell(each.group, 'left'), bold: true, colSpan: 7 };
		return opens ? [[head], row(each)] : [row(each)];
	});
}

export function reportBlocks(gathered: Gathered): Block[] {
	const { check } = gathered.job;
	const view = reportView(check);
	return [
		paragraph(summary(gathered, view)),
		table({
			caption: '合规检查结果',
			widths: [5, 11, 25, 11, 15, 8, 27],
			head: [headRow('序号', '规则', '依据条款', '要求', '现值与余量', '结果', '说明')],
			rows: groupedRows(view.rows),
		}),
	];
}
