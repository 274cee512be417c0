/** What nobody waits to see is done once the next frame is drawn. */

/** Milliseconds after which no frame is waited for: a hidden page draws none. */
const longest = 250;

export function afterFrame(then: () => void): void {
	let done = false;
	const once = () => {
		if (done) return;
		done = true;
		then();
	};
	if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => setTimeout(once));
	setTimeout(once, longest);
}
