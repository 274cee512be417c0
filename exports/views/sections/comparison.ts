/** 附录 标准依据对比表: read beside the standard, sentence by sentence. */
import { comparisonView, sentenceWords, type ComparisonRow } from '../comparison.ts';
import { cell, headRow, paragraph, table, type Block, type CellView } from '../document.ts';
import type { Gathered } from '../gather.ts';

const row = (view: ComparisonRow): CellView[] => [
	cell(view.section),
	cell(sentenceWords(view), 'left'),
	cell(view.place || view.title),
	cell(view.rule, 'left'),
	cell(view.required),
	cell(view.measured),
	{ ...cell(view.result), bold: view.result !== '符合' },
];

const note =
	'“人工对照”的句子没有可由系统核对的数值或名目，由审核人对照方案相应章节；不表示符合或不符合。';

export function comparisonBlocks({ job, plan }: Gathered): Block[] {
	const { standard, check } = job;
	const rows = comparisonView(plan, standard, check.findings);
	const basis = standard
		? `本表按《${standard.title}》（${standard.edition} 年版）的条文顺序逐句列出，其后是其他文件的要求。`
		: '本方案没有对应的专业教学标准，按各项要求的来源列出。';
	return [
		paragraph(basis),
		table({
			caption: '标准依据对比',
			widths: [9, 31, 13, 14, 11, 14, 8],
			head: [headRow('条款', '条文', '方案章节', '检查项', '要求', '现值与余量', '结果')],
			rows: rows.map(row),
			note,
		}),
	];
}
