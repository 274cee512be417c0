/** What the address of a review says, and what of an import stands open. */
import { withoutAction } from '#ui/forms/action-address.ts';
import type { DoubtView, LedgerView } from '#domain/standards/import.ts';
import type { ShownImport } from './excerpt.ts';
import type { Spot } from './source-pieces.ts';

export const panels = ['open', 'outline', 'parameters', 'ledger', 'repairs', 'identity'] as const;
export type Panel = (typeof panels)[number];

export const openDoubts = ({ doubts }: Pick<ShownImport, 'doubts'>): DoubtView[] =>
	doubts.filter(({ decision }) => decision === null);

/** Sentences that are asked about by themselves; of those that a doubt is about, the doubt asks. */
export const openSentences = ({ ledger }: Pick<ShownImport, 'ledger'>): LedgerView[] =>
	ledger.filter(
		({ verdict, decision, doubt }) => verdict === 'unread' && decision === null && doubt === null,
	);

/** The panel that the address names, else what needs a person, else the structure. */
export function panelOf(
	params: URLSearchParams,
	view: Pick<ShownImport, 'doubts' | 'ledger'>,
): Panel {
	const named = panels.find((panel) => panel === params.get('view'));
	if (named) return named;
	return openDoubts(view).length + openSentences(view).length > 0 ? 'open' : 'outline';
}

const spotForm = /^(\d{1,9})(?:~([\s\S]{0,4000}))?$/;

/** `?show=5589~总学时不少于…`: the place that is looked at in the source. */
export function spotOf(params: URLSearchParams): Spot | null {
	const [, offset, text] = spotForm.exec(params.get('show') ?? '') ?? [];
	return offset === undefined ? null : { offset: Number(offset), text: text || '一' };
}

/** Long sentences are marked from their beginning. */
const longest = 200;

/**
 * Address that shows a place of the source beside the same panel. The part that is cut out of a long
 * source stays while the place lies in it, so that nothing is sent again.
 */
export function spotAddress(url: URL, { source }: Pick<ShownImport, 'source'>, spot: Spot): string {
	const query = withoutAction(url);
	query.set('show', `${spot.offset}~${spot.text.slice(0, longest)}`);
	const shown = spot.offset >= source.from && spot.offset < source.from + source.text.length;
	if (!shown) query.set('at', String(spot.offset));
	return `?${query}#source-mark`;
}

/** Address of another panel, with the source as it stands. */
export function panelAddress(url: URL, changes: Readonly<Record<string, string | null>>): string {
	const query = withoutAction(url);
	for (const [name, value] of Object.entries(changes))
		if (value === null) query.delete(name);
		else query.set(name, value);
	return `?${query}`;
}
