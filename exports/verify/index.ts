/**
 * Verifying a file (核验): what is seen in it beside what it carries as registered, and that beside
 * the signatures. Nothing is asked of a server; runs in a browser as in Node.
 */
import { success, type Outcome } from '#domain/fault.ts';
import { fingerprint, type Digest, type Fingerprint } from '#domain/plan/fingerprint.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { signatureState, type SignatureState, type Subtle } from '#domain/verify/signature.ts';
import type { PublicKey, Registration, Seal } from '#domain/verify/statement.ts';
import { compare, hiddenChanges, type Change } from './compare.ts';
import type { Content } from './content.ts';
import { contentHash, partsHash } from './hashes.ts';
import { hiddenNow } from './hidden.ts';
import { contentOf, openOffice, type Form, type OfficeFile } from './open-office.ts';
import { readPayload, type Payload } from './payload.ts';

export type { Change } from './compare.ts';
export type { Place } from './place.ts';
export type { Form } from './open-office.ts';

/**
 * `unchanged`: as it was exported. `same`: saved again, by another program perhaps, and the content is
 * the same. `changed`: something that is seen differs. `forged`: what the file carries as registered
 * is not what was signed, so that nothing in it can be relied on.
 */
export type Result = 'unchanged' | 'same' | 'changed' | 'forged';

/**
 * Whose the key is: `known`, of those given; `foreign`, of none of those; `carried`, taken from the
 * file because none were given, which proves nothing of its origin; `none` of a draft.
 */
export type KeyStanding = 'known' | 'foreign' | 'carried' | 'none';

export interface Verification {
	readonly form: Form;
	readonly result: Result;
	/** null: a draft, without a code, signed by nobody. */
	readonly registration: Registration | null;
	readonly signature: SignatureState | 'none';
	readonly key: { readonly standing: KeyStanding; readonly id: string | null };
	/** Of the plan that the file carries. */
	readonly fingerprint: Fingerprint;
	readonly changes: readonly Change[];
	/**
	 * What is hidden in a file of before this was registered, and may have been so from the first; null where the
	 * file says what was hidden, or is as it was written.
	 */
	readonly unregistered: readonly string[] | null;
	readonly plan: Plan;
	/** What is seen in the file, and what was registered. */
	readonly seen: Content;
	readonly registered: Content;
}

const worst = (...states: SignatureState[]): SignatureState =>
	states.find((state) => state === 'invalid') ??
	states.find((state) => state === 'unchecked') ??
	'valid';

interface Signed {
	readonly signature: Verification['signature'];
	readonly key: Verification['key'];
}

/** The known key of the id that the seal names, else the one that it carries. */
function keyOf(seal: Seal, id: string, keys: readonly PublicKey[] | null) {
	const known = keys?.find((key) => key.id === id);
	if (known) return { key: known, standing: 'known' } as const;
	return { key: seal.publicKey, standing: keys ? 'foreign' : 'carried' } as const;
}

async function signaturesOf(
	seal: Seal,
	keys: readonly PublicKey[] | null,
	subtle: Subtle,
): Promise<Signed> {
	const { registration } = seal;
	if (!registration) return { signature: 'none', key: { standing: 'none', id: null } };
	const { key, standing } = keyOf(seal, registration.key, keys);
	const both = [registration, seal.file];
	const states = both.map(({ statement, key: by, signature }) =>
		key && signature !== null && by === registration.key
			? signatureState(subtle, key, statement, signature)
			: Promise.resolve('invalid' as const),
	);
	return {
		signature: worst(...(await Promise.all(states))),
		key: { standing, id: registration.key },
	};
}

/** Whether what the file carries agrees with itself: plan with root, content with its hash, code with code. */
async function agrees(
	{ seal, content }: Payload,
	{ root }: Fingerprint,
	form: Form,
	digest: Digest,
): Promise<boolean> {
	const { registration, file } = seal;
	const { statement } = file;
	return (
		statement.form === form &&
		statement.root === root &&
		statement.content === (await contentHash(content, digest)) &&
		statement.code === (registration?.statement.code ?? '') &&
		(registration === null || registration.statement.root === root)
	);
}

/** What differs, and whether the file still is as it was written: then it hides what it hid from the first. */
async function comparedWith(
	file: OfficeFile,
	{ part, content, seal }: Payload & { readonly part: string },
	seen: Content,
	digest: Digest,
): Promise<Outcome<Pick<Verification, 'changes' | 'unregistered'> & { readonly result: Result }>> {
	const open = compare(file.form, content, seen);
	const parts = await partsHash(file.parts, part, digest);
	if (!parts.ok) return parts;
	const asWritten = parts.value === seal.file.statement.parts;
	const { told, unregistered } = asWritten
		? { told: [], unregistered: null }
		: hiddenNow(content, seen);
	const changes = [...open, ...hiddenChanges(told)];
	const result = changes.length > 0 ? 'changed' : asWritten ? 'unchanged' : 'same';
	return success({ changes, unregistered, result });
}

/** `keys`: those that are known to be the installation's; null where none are. */
export async function verifyFile(
	bytes: Uint8Array,
	keys: readonly PublicKey[] | null,
	subtle: Subtle,
): Promise<Outcome<Verification>> {
	const digest: Digest = (given) => subtle.digest('SHA-256', given);
	const file = openOffice(bytes);
	if (!file.ok) return file;
	const { form, parts } = file.value;
	const payload = await readPayload(parts, form);
	if (!payload.ok) return payload;
	const seen = await contentOf(file.value);
	if (!seen.ok) return seen;
	const { seal, plan, content } = payload.value;
	const own = await fingerprint(plan, digest);
	const signed = await signaturesOf(seal, keys, subtle);
	const compared = await comparedWith(file.value, payload.value, seen.value, digest);
	if (!compared.ok) return compared;
	const isForged =
		signed.signature === 'invalid' || !(await agrees(payload.value, own, form, digest));
	return success({
		form,
		...compared.value,
		result: isForged ? 'forged' : compared.value.result,
		registration: seal.registration?.statement ?? null,
		...signed,
		fingerprint: own,
		plan,
		seen: seen.value,
		registered: content,
	});
}
