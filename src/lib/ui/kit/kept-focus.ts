/**
 * The keyboard stays near where it was when what had it goes away: a button that its own action removes,
 * one that another has taken the place of. Else the page has it, and whoever hears the page begins at its top.
 */
const reachable =
	'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';

const isReachable = (element: HTMLElement): boolean =>
	element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility();

const reachableIn = (root: ParentNode): readonly HTMLElement[] =>
	[...root.querySelectorAll<HTMLElement>(reachable)].filter(isReachable);

const isLost = (): boolean =>
	document.activeElement === null || document.activeElement === document.body;

/** Where an element stands, from the inside out: to the edge of its dialog, for what is behind that is not its place. */
function surroundings(element: Element): readonly Element[] {
	const parent = element.matches('dialog') ? null : element.parentElement;
	return parent ? [parent, ...surroundings(parent)] : [];
}

/** In the closest surroundings that still have something: what stands behind the last of what stood before. */
function nearest(around: readonly Element[], before: readonly HTMLElement[]): HTMLElement | null {
	for (const place of around) {
		const now = place.isConnected ? reachableIn(place) : [];
		const last = before.findLast((element) => now.includes(element));
		const next = last ? now[now.indexOf(last) + 1] : now[0];
		if (next ?? last) return next ?? last ?? null;
	}
	return null;
}

/** Until somebody goes on by themselves, whenever the focus is lost. */
function watch(find: () => HTMLElement | null): void {
	const ended = new AbortController();
	const page = location.pathname;
	let asked = 0;
	// In the next frame: a page may have a better place for it. Another page begins at its top.
	const isOurs = () => isLost() && !ended.signal.aborted && location.pathname === page;
	const look = () => {
		cancelAnimationFrame(asked);
		asked = requestAnimationFrame(() => isOurs() && find()?.focus());
	};
	const changes = new MutationObserver(() => isLost() && look());
	changes.observe(document.body, { childList: true, subtree: true });
	ended.signal.addEventListener('abort', () => changes.disconnect());
	for (const kind of ['keydown', 'pointerdown'])
		addEventListener(kind, () => ended.abort(), { signal: ended.signal, capture: true });
	look();
}

/** Remembers what stands before the element that has the focus; what is given back is called once it may go. */
export function focusPlace(): () => void {
	const focused = document.activeElement;
	if (!(focused instanceof HTMLElement) || isLost()) return () => undefined;
	const around = surroundings(focused);
	const before = reachableIn(around.at(-1) ?? document);
	const earlier = before.slice(0, Math.max(0, before.indexOf(focused)));
	return () => watch(() => nearest(around, earlier));
}

/** For the whole page: what a key sets off may take away the button that it was pressed on. */
export function keptFocus(): () => void {
	const pressed = ({ detail, target }: MouseEvent) => {
		const leads = target instanceof Element && target.closest('a[href]');
		// A pointer counts its presses; a key has none.
		if (detail === 0 && !leads) focusPlace()();
	};
	addEventListener('click', pressed, { capture: true });
	return () => removeEventListener('click', pressed, { capture: true });
}
