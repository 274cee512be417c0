/** Hashes of what a file holds. */
import { success, type Outcome } from '#domain/fault.ts';
import type { Digest } from '#domain/plan/fingerprint.ts';
import { bytesOf } from '#domain/verify/statement.ts';
import type { Content } from './content.ts';
import type { Parts } from './unzip.ts';

const hex = (hash: ArrayBuffer): string =>
	Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const contentHash = async (content: Content, digest: Digest): Promise<string> =>
	hex(await digest(bytesOf(content)));

/** Of all parts but the one that carries it: whoever saves a file again changes it. */
export async function partsHash(
	parts: Parts,
	without: string,
	digest: Digest,
): Promise<Outcome<string>> {
	const hashes: Record<string, string> = {};
	for (const name of parts.names.filter((part) => part !== without)) {
		const bytes = await parts.read(name);
		if (!bytes.ok) return bytes;
		hashes[name] = hex(await digest((bytes.value ?? new Uint8Array()).slice()));
	}
	return success(hex(await digest(bytesOf(hashes))));
}
