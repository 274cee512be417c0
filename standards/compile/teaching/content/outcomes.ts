/** Sections 6 and 7. */
import type { TeachingContent } from '../../../schema/teaching.ts';
import { doubted, type Remarks } from '../remarks.ts';
import { writtenItems, type Written } from './written.ts';

/** Items numbered in a row; one that is left out or stands twice is doubted. */
export function doubtNumbers(
	section: Written | undefined,
	items: readonly { readonly number: number }[],
	what: string,
	remarks: Remarks,
): void {
	const at = items.findIndex(({ number }, index) => number !== index + 1);
	const place = section?.offset ?? 0;
	if (!section || (items.length > 0 && at < 0)) return;
	const wrong =
		items.length === 0
			? `没有读出${what}的各条，请对照原文`
			: `${what}的编号不连续：第 ${at + 1} 条编号为 ${items[at]?.number ?? ''}，请对照原文`;
	doubted(remarks, section.number, place, wrong);
}

export function readOutcomes(
	section: Written | undefined,
	remarks: Remarks,
): TeachingContent['outcomes'] {
	const { lead, items } = writtenItems(section);
	doubtNumbers(section, items, '培养规格', remarks);
	return {
		intro: lead.join(''),
		items: items.map(({ number, text, body }) => ({ number, text: [text, ...body].join('') })),
	};
}
