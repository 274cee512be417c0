/** SHA-256 for the core, which has no digest of its own. It waits for nothing: a transaction may ask it. */
import { createHash } from 'node:crypto';
import type { Digest } from '#domain/plan/fingerprint.ts';

export const sha256: Digest = (bytes) =>
	Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()).buffer);
