/** The first question to any file: is it of a format and version that we know (formats.md)? */
import { failure, success, type Outcome } from './fault.ts';

/** `value` itself where it says that it is `format` version 1; `what` names the file for a person. */
export function knownFormat(value: unknown, format: string, what: string): Outcome<unknown> {
	const said = (value ?? {}) as { format?: unknown; version?: unknown };
	if (said.format !== format)
		return failure({ path: 'format', wrong: `不是${what}`, right: `应为 "${format}"` });
	if (said.version === 1) return success(value);
	const version = JSON.stringify(said.version) ?? '（缺）';
	return failure({ path: 'version', wrong: `不认识的版本 ${version}`, right: '应为 1' });
}
