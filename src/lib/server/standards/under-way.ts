/** Readings under way in this process, by the origin of their import. */
import { stepWords, type CompileStep } from './reading.ts';

interface Reading {
	progress: string;
	readonly leaving: AbortController;
}

const readings = new Map<string, Reading>();

/** Runs `read` as the reading of `origin`; it is under way until what `read` promised is done. */
export async function underWay(
	origin: string,
	read: (onStep: (step: CompileStep) => void, signal: AbortSignal) => Promise<void>,
): Promise<void> {
	const reading: Reading = { progress: '', leaving: new AbortController() };
	readings.set(origin, reading);
	try {
		await read((step) => (reading.progress = stepWords(step)), reading.leaving.signal);
	} finally {
		readings.delete(origin);
	}
}

/** What it is doing, 第 3 页，共 20 页; null: it is not under way here. */
export const progressOf = (origin: string): string | null => readings.get(origin)?.progress ?? null;

/** Ends a reading that nobody wants any more. */
export const leave = (origin: string): void => readings.get(origin)?.leaving.abort();
