/** Files as they were before what they hide was registered: the same parts, signed without that part. */
import { canonicalJson } from '#domain/plan/canonical.ts';
import { signatureOf, type SigningKey } from '#exports/index.server.ts';
import { asAscii, carrying } from '#exports/seal/places.ts';
import { zip } from '#exports/seal/zip.ts';
import { contentHash } from '#exports/verify/hashes.ts';
import { withoutHidden } from '#exports/verify/hidden.ts';
import { openOffice, type Form } from '#exports/verify/open-office.ts';
import { readPayload, payloadFormat } from '#exports/verify/payload.ts';
import type { Outcome } from '#domain/fault.ts';

function must<Value>(outcome: Outcome<Value>): Value {
	if (!outcome.ok) throw new Error(outcome.faults[0]?.wrong);
	return outcome.value;
}

export async function olderOf(bytes: Uint8Array, form: Form, key: SigningKey): Promise<Uint8Array> {
	const { parts } = must(openOffice(bytes));
	const { seal, plan, content } = must(await readPayload(parts, form));
	const before = withoutHidden(content);
	const hash = await contentHash(before, (given) => crypto.subtle.digest('SHA-256', given));
	const statement = { ...seal.file.statement, content: hash };
	const file = { ...seal.file, statement, signature: signatureOf(statement, key) };
	const payload = {
		...{ format: payloadFormat, version: 1, seal: { ...seal, file }, plan, content: before },
	};
	const all = new Map<string, Uint8Array>();
	for (const name of parts.names) all.set(name, must(await parts.read(name)) ?? new Uint8Array());
	const { part, partOf } = carrying[form];
	all.set(part, new TextEncoder().encode(partOf(asAscii(canonicalJson(payload)))));
	return zip(all, 1);
}
