/** Brings what the address names into view; without scripts the anchor does. */
import type { Attachment } from 'svelte/attachments';

/** The first of the anchors that is there, whenever they change. */
export const reveal =
	(
		ids: readonly (string | null)[],
		block: ScrollLogicalPosition = 'center',
	): Attachment<HTMLElement> =>
	() => {
		for (const id of ids) {
			const found = id === null ? null : document.getElementById(id);
			if (!found) continue;
			found.scrollIntoView({ block });
			return;
		}
	};
