/**
 * Fetches programs that a page may come to need when somebody begins to work on it: not before, so that no
 * first load waits for them, and then all, so that they are there when the network is not.
 */
export function onceBusy(loads: readonly (() => Promise<unknown>)[]): () => void {
	const kinds = ['pointerdown', 'keydown'] as const;
	const end = () => kinds.forEach((kind) => removeEventListener(kind, begin, true));
	function begin() {
		end();
		// Whatever fails is fetched again when it is wanted.
		setTimeout(() => loads.forEach((load) => void load().catch(() => undefined)), 1000);
	}
	kinds.forEach((kind) => addEventListener(kind, begin, true));
	return end;
}
