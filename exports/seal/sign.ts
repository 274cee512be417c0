/** Signing with the installation's key (Ed25519 over the canonical JSON of a statement). */
import { createPrivateKey, sign as signBytes } from 'node:crypto';
import { bytesOf, type PublicKey } from '#domain/verify/statement.ts';

export interface SigningKey extends PublicKey {
	/** The private half, PKCS 8, base64. It stands in no file that leaves the server. */
	readonly pkcs8: string;
}

/** base64url. */
export function signatureOf(statement: unknown, { pkcs8 }: SigningKey): string {
	const key = createPrivateKey({
		key: Buffer.from(pkcs8, 'base64'),
		format: 'der',
		type: 'pkcs8',
	});
	return signBytes(null, bytesOf(statement), key).toString('base64url');
}
