/** The log: one JSON line an event, without bodies, cookies, query strings or values of queries. */
import { randomBytes } from 'node:crypto';

interface Line {
	readonly id: string;
	readonly method: string;
	/** The pattern of the route, `/plans/[plan]/edits`; ids in addresses are not logged. */
	readonly route: string | null;
	readonly status: number;
}

/** A failed query carries its values in its message: what a person wrote does not go into the log. */
function causeOf(error: unknown): unknown {
	const failed = error as { query?: unknown; cause?: unknown } | null;
	return typeof failed?.query === 'string' && failed.cause ? failed.cause : error;
}

/** Of a text that could not be parsed the message quotes the text: where it happened is enough. */
function describe(error: unknown): { name: string; message: string; stack: string[] } {
	const cause = causeOf(error);
	if (!(cause instanceof Error)) return { name: typeof cause, message: '', stack: [] };
	const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
	const message = cause instanceof SyntaxError ? '' : cause.message;
	return { name: cause.name, message, stack: frames.map((line) => line.trim()) };
}

export const errorId = (): string => randomBytes(5).toString('hex');

/** Writes what happened under the id that the person saw. */
export function logError(error: unknown, line: Line): void {
	const entry = { at: new Date().toISOString(), level: 'error', ...line, ...describe(error) };
	process.stderr.write(`${JSON.stringify(entry)}\n`);
}
