/** A service that failed: for the operator, without codes, tokens or who wanted to come in. */
import type { ServiceRecord } from './repository.ts';

export function logIdentity({ schoolId }: ServiceRecord, error: unknown): void {
	const {
		name = '',
		code = '',
		message = String(error),
	} = error as Partial<Error & { code: string }>;
	const at = new Date().toISOString();
	const line = { at, level: 'warning', event: 'identity-service', schoolId, name, code, message };
	process.stderr.write(`${JSON.stringify(line)}\n`);
}
