/** N and P go from change to change (ui/design.md §5, Review screen). */

const typing = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement &&
	target.closest('input, select, textarea, [contenteditable]') !== null;

/** Moves the focus within `root`; says whether the key meant that. */
export function walkChanges(event: KeyboardEvent, root: HTMLElement | undefined): boolean {
	const step = { n: 1, p: -1 }[event.key.toLowerCase()];
	const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
	if (step === undefined || !plain || !root || typing(event.target)) return false;
	const rows = [...root.querySelectorAll<HTMLElement>('[data-change]')];
	const here = rows.findIndex((row) => row.contains(document.activeElement));
	const next = here < 0 ? (step > 0 ? 0 : rows.length - 1) : here + step;
	rows[next]?.focus();
	rows[next]?.scrollIntoView({ block: 'nearest' });
	return true;
}
