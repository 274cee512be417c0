/**
 * One line for all writes to a database file. The driver is synchronous: two writers of one process
 * would block the very loop that the other needs in order to finish (measured; SQLITE_BUSY).
 */
export type WriteQueue = <Value>(write: () => Promise<Value>) => Promise<Value>;

export function writeQueue(): WriteQueue {
	let last: Promise<unknown> = Promise.resolve();
	return (write) => {
		const turn = last.then(write, write);
		last = turn.catch(() => undefined);
		return turn;
	};
}
