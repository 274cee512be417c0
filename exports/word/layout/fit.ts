/** On which paper an appendix stands: a table that is to be seen whole gets a page that holds it. */
import type { Appendix, DocumentView, TableView } from '../../views/document.ts';
import { tableSizes } from '../kit/table-text.ts';
import type { Sheet } from '../kit/page.ts';
import { isOnePage, ownSetting, type Setting } from './pages.ts';

/** An appendix with its paper, its tables in the print that they have there. */
export interface LaidAppendix extends Appendix {
	readonly sheet: Sheet;
}

export interface LaidDocument extends DocumentView {
	readonly appendices: readonly LaidAppendix[];
}

/** Small paper before large, and on each the largest print. */
const ways = (['across', 'large'] as const).flatMap((sheet) => [
	{ sheet, points: tableSizes.usual, dense: 0 as const },
	...([0, 1, 2] as const).map((dense) => ({ sheet, points: tableSizes.small, dense })),
]);

/** Whole tables in a print; tables that may go on overleaf keep theirs. */
function set(appendix: Appendix, print: Pick<TableView, 'points' | 'dense'>): Appendix {
	const blocks = appendix.blocks.map((block) =>
		block.kind === 'table' && block.table.whole
			? { ...block, table: { ...block.table, ...print } }
			: block,
	);
	return { ...appendix, blocks };
}

const usual = (appendix: Appendix): LaidAppendix => ({
	...appendix,
	sheet: appendix.landscape ? 'across' : 'upright',
});

/** What no page holds goes over several, as small and as plain as it came. */
export function laidAppendix(appendix: Appendix, setting: Setting = ownSetting): LaidAppendix {
	const isWhole = appendix.blocks.some((block) => block.kind === 'table' && block.table.whole);
	if (!isWhole) return usual(appendix);
	for (const { sheet, ...print } of ways) {
		const laid = set(appendix, print);
		if (isOnePage(laid, sheet, setting)) return { ...laid, sheet };
	}
	return usual(appendix);
}

export const laidOut = (view: DocumentView, setting: Setting = ownSetting): LaidDocument => ({
	...view,
	appendices: view.appendices.map((appendix) => laidAppendix(appendix, setting)),
});
