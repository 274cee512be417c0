/** Brings what the address names into view; without scripts the anchor does. */
import type { Attachment } from 'svelte/attachments';

interface Way {
	readonly block?: ScrollLogicalPosition;
	/** Moves only a pane that scrolls by itself, unless the anchor names one of the places. */
	readonly aside?: boolean;
}

/**
 * Shows the first of the places that is there, whenever they change. Panes beside each other each
 * show their own; where all scroll together the address's anchor says which of them is meant.
 */
export const reveal =
	(
		ids: readonly (string | null)[],
		{ block = 'center', aside = false }: Way = {},
	): Attachment<HTMLElement> =>
	(pane) => {
		const scrolls = getComputedStyle(pane).overflowY === 'auto';
		const anchor = decodeURIComponent(location.hash.slice(1));
		if (!scrolls && !ids.includes(anchor) && (aside || anchor !== '')) return;
		const place = ids.map((id) => (id === null ? null : document.getElementById(id))).find(Boolean);
		place?.scrollIntoView({ block });
	};
