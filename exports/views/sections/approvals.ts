/** 审批记录: who deliberated, which meeting approved, who published; as recorded, nothing added. */
import { cell, headRow, table, type Block } from '../document.ts';
import type { PrintJob } from '../job.ts';

export const approvalBlocks = ({ version }: Pick<PrintJob, 'version'>): Block[] =>
	(version?.approvals ?? []).map(({ name, lines }) =>
		table({
			caption: name,
			widths: [24, 76],
			head: [headRow('项目', '内容')],
			rows: lines.map(([label, text]) => [cell(label, 'left'), cell(text, 'left')]),
		}),
	);
