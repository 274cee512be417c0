/** 变更审批表 as a Word file of its own. */
import { Document, Paragraph, TextRun } from 'docx';
import { changeForm, type ChangeFormJob } from '../views/change-form.ts';
import type { Block } from '../views/document.ts';
import { portrait } from './kit/page.ts';
import { numbering } from './kit/paragraphs.ts';
import { steadyBytes, wholeSeconds } from './kit/steady.ts';
import { styles } from './kit/styles.ts';
import { bodyChildren } from './plan/body.ts';

/** Tables are numbered as in a document. */
function numbered(blocks: readonly Block[]): Block[] {
	let last = 0;
	return blocks.map((block) =>
		block.kind === 'table' ? { ...block, table: { ...block.table, number: (last += 1) } } : block,
	);
}

/** The bytes of the .docx: of one change always the same. */
export function printChangeForm(job: ChangeFormJob): Promise<Uint8Array> {
	const { title, blocks } = changeForm(job);
	const { programme, school } = job.difference.after;
	const core = {
		title,
		subject: programme.code,
		creator: school.name || '循标',
		keywords: '变更审批表',
		description: `${job.before} → ${job.after}`,
	};
	const head = new Paragraph({ style: 'CoverTitle', children: [new TextRun(title)] });
	const document = new Document({
		...core,
		styles,
		numbering,
		sections: [{ properties: portrait, children: [head, ...bodyChildren(numbered(blocks))] }],
	});
	return steadyBytes(document, core, wholeSeconds(job.date));
}
