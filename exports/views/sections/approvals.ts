/** 审批记录: who deliberated, which meeting approved, who published, and where the 操作记录 stood; as recorded, nothing added. */
import { cell, headRow, table, type Block } from '../document.ts';
import { auditLines } from '../audit-words.ts';
import type { Approval, PrintJob } from '../job.ts';

const recordTable = (caption: string, lines: Approval['lines']): Block =>
	table({
		caption,
		widths: [24, 76],
		head: [headRow('项目', '内容')],
		rows: lines.map(([label, text]) => [cell(label, 'left'), cell(text, 'left')]),
	});

export const approvalBlocks = ({ version }: Pick<PrintJob, 'version'>): Block[] => [
	...(version?.approvals ?? []).map(({ name, lines }) => recordTable(name, lines)),
	...(version?.auditHead ? [recordTable('操作记录', auditLines(version.auditHead))] : []),
];
