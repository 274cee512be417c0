/** What nobody waits to see is done once the next frame is drawn: each by itself, so that a key may come between. */

/** Milliseconds after which no frame is waited for: a hidden page draws none. */
const longest = 250;

type Then = () => void;
let waiting: Then[] = [];

/** Those that wait, once. */
function due(batch: Then[]): void {
	if (waiting === batch) waiting = [];
	for (const then of batch.splice(0)) setTimeout(then);
}

function wait(batch: Then[]): void {
	if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => due(batch));
	setTimeout(() => due(batch), longest);
}

/** `first`: before all else that waits for the same frame. */
export function afterFrame(then: Then, first = false): void {
	if (waiting.length === 0) wait(waiting);
	if (first) waiting.unshift(then);
	else waiting.push(then);
}
