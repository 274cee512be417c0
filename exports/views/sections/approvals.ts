/** 审批记录: who accepted, deliberated, approved and published, and where the 操作记录 stood; as recorded, nothing added. */
import { cell, headRow, table, type Block, type CellView } from '../document.ts';
import { auditLines } from '../audit-words.ts';
import type { Approval, PrintJob, VersionMark } from '../job.ts';

type Step = Pick<Approval, 'name' | 'lines'>;

const acceptance = ({ acceptedBy, acceptedOn, label }: VersionMark): Step => ({
	name: '教务处审核',
	lines: [
		['通过日期', acceptedOn],
		['审核人', acceptedBy],
		['形成版本', label],
	],
});

const stepsOf = (version: VersionMark): Step[] => [
	acceptance(version),
	...(version.approvals ?? []),
	...(version.auditHead ? [{ name: '操作记录', lines: auditLines(version.auditHead) }] : []),
];

/** The name of a step stands beside all its lines. */
const rowsOf = ({ name, lines }: Step): CellView[][] =>
	lines.map(([label, text], index) => [
		...(index === 0 ? [{ ...cell(name), bold: true, rowSpan: lines.length }] : []),
		cell(label, 'left'),
		cell(text, 'left'),
	]);

/** Of a version; a draft has none. */
export const approvalBlocks = ({ version }: Pick<PrintJob, 'version'>): Block[] =>
	version
		? [
				table({
					caption: '审批记录',
					widths: [18, 20, 62],
					head: [headRow('环节', '项目', '内容')],
					rows: stepsOf(version).flatMap(rowsOf),
				}),
			]
		: [];
