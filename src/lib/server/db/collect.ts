/**
 * The driver lets go of files and memory only when its objects are collected (measured: libsql-js 0.5,
 * issue 228). To collect takes tens of milliseconds, so it is done for many at once.
 */
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const atOnce = 64;
let closed = 0;

/** However the program was started: `--expose-gc` need not have been said. */
function collector(): () => void {
	if (globalThis.gc) return () => void globalThis.gc?.();
	setFlagsFromString('--expose-gc');
	return runInNewContext('gc') as () => void;
}

/** A connection to a file was closed. */
export function letGo(): void {
	closed += 1;
	if (closed % atOnce === 0) collector()();
}

/**
 * All that was closed until now is let go of when this answers. To close the last connection to a file
 * takes its log away by its name: that must not come when another file has the name.
 */
export async function letGoNow(): Promise<void> {
	for (let round = 0; round < 2; round += 1) {
		collector()();
		await setImmediate();
	}
}
