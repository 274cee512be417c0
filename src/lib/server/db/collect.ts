/**
 * The driver lets go of a file and its memory once the connection is closed and all that it was asked has
 * been collected (measured: libsql-js 0.5, issue 228). To collect on purpose takes tens of milliseconds,
 * and the engine throws away much of the code that it had made fast: so it is done for many at once.
 */
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const atOnce = 64;
/** Of schools that were put away, few are still held: a collection has come by itself since they were asked. */
const heldOfIdle = 1 / 8;
let held = 0;

/** However the program was started: `--expose-gc` need not have been said. */
function collector(): () => void {
	if (globalThis.gc) return () => void globalThis.gc?.();
	setFlagsFromString('--expose-gc');
	return runInNewContext('gc') as () => void;
}

/** The driver hears of what was collected in the next turn of the loop, which a row of questions never takes. */
async function collect(): Promise<void> {
	held = 0;
	collector()();
	await setImmediate();
}

const letGoOf = async (connections: number): Promise<void> => {
	held += connections;
	if (held >= atOnce) await collect();
};

/** A connection to a file was closed right after its use. */
export const letGo = (): Promise<void> => letGoOf(1);

/** One that nobody has used for long was closed. */
export const letGoOfIdle = (): Promise<void> => letGoOf(heldOfIdle);

/**
 * All that was closed until now is let go of when this answers. To close the last connection to a file
 * takes its log away by its name: that must not come when another file has the name.
 */
export async function letGoNow(): Promise<void> {
	await collect();
	await collect();
}
