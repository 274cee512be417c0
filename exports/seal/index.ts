/**
 * Sealing a printed file: it is given what it needs to prove itself (exports/verify reads it), and
 * packed so that the same job is the same bytes.
 */
import { webcrypto } from 'node:crypto';
import type { Outcome } from '#domain/fault.ts';
import { canonicalJson } from '#domain/plan/canonical.ts';
import type { Digest } from '#domain/plan/fingerprint.ts';
import type { FileStatement, Seal } from '#domain/verify/statement.ts';
import { contentHash, partsHash } from '../verify/hashes.ts';
import { contentOf, openOffice, type Form } from '../verify/open-office.ts';
import { payloadFormat } from '../verify/payload.ts';
import type { Parts } from '../verify/unzip.ts';
import type { PrintJob } from '../views/job.ts';
import { asAscii, carrying } from './places.ts';
import { stable } from './stable.ts';
import { signatureOf, type SigningKey } from './sign.ts';
import { zip } from './zip.ts';

export type { SigningKey } from './sign.ts';

const digest: Digest = (bytes) => webcrypto.subtle.digest('SHA-256', bytes);

/** What we have just printed reads back; where it does not, there is a bug. */
function must<Value>(outcome: Outcome<Value>): Value {
	if (outcome.ok) return outcome.value;
	throw new Error(`A printed file does not read back: ${outcome.faults[0]?.wrong ?? ''}`);
}

async function partsOf(parts: Parts, form: Form, day: string): Promise<Map<string, Uint8Array>> {
	const { added, amended } = carrying[form];
	const amendments = new Map(amended);
	const result = new Map<string, Uint8Array>();
	for (const name of parts.names.filter((part) => !part.endsWith('/'))) {
		const bytes = must(await parts.read(name)) ?? new Uint8Array();
		const amend = stable(name, day) ?? amendments.get(name);
		const text = (change: (xml: string) => string) =>
			new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
		result.set(name, amend ? text(amend) : bytes);
	}
	for (const [name, xml] of added) result.set(name, new TextEncoder().encode(xml));
	return result;
}

const readFrom = (parts: ReadonlyMap<string, Uint8Array>): Parts => ({
	names: [...parts.keys()],
	read: (name) => Promise.resolve({ ok: true, value: parts.get(name) ?? null }),
});

function sealOf(statement: FileStatement, { version }: PrintJob, key: SigningKey | null): Seal {
	if (!version?.registration || !key)
		return {
			registration: null,
			file: { statement, key: null, signature: null },
			publicKey: null,
		};
	const registration = version.registration.statement;
	return {
		// Signed anew: a key that was changed since would leave two keys in one file.
		registration: {
			statement: registration,
			key: key.id,
			signature: signatureOf(registration, key),
		},
		file: { statement, key: key.id, signature: signatureOf(statement, key) },
		publicKey: { id: key.id, x: key.x },
	};
}

/** `key` null: a draft, which nobody signs. */
export async function sealed(
	printed: Uint8Array,
	form: Form,
	job: PrintJob,
	key: SigningKey | null,
): Promise<Uint8Array> {
	const office = must(openOffice(printed));
	const content = must(await contentOf(office));
	const parts = await partsOf(office.parts, form, job.day);
	const { part, partOf } = carrying[form];
	const seal = sealOf(
		{
			format: 'xunbiao.file',
			version: 1,
			code: job.version?.code ?? '',
			form,
			root: job.fingerprint.root,
			content: await contentHash(content, digest),
			parts: must(await partsHash(readFrom(parts), part, digest)),
		},
		job,
		key,
	);
	const { plan, source } = job;
	const payload = {
		format: payloadFormat,
		version: 1,
		seal,
		plan,
		content,
		...(source && { source }),
	};
	parts.set(part, new TextEncoder().encode(partOf(asAscii(canonicalJson(payload)))));
	return zip(parts, form === 'word' ? 6 : 3);
}
