/** Signatures read: Ed25519 by whatever the browser or Node brings, given by the caller. */
import { bytesOf, type PublicKey } from './statement.ts';

/** Of WebCrypto what a reading needs; a browser without Ed25519 throws. */
export type Subtle = Pick<SubtleCrypto, 'importKey' | 'verify' | 'digest'>;

/** `unchecked`: this browser knows no Ed25519. */
export type SignatureState = 'valid' | 'invalid' | 'unchecked';

const bytesFrom = (base64url: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
		c.charCodeAt(0),
	);

const importKey = (subtle: Subtle, { x }: PublicKey): Promise<CryptoKey> =>
	subtle.importKey('jwk', { kty: 'OKP', crv: 'Ed25519', x }, { name: 'Ed25519' }, false, [
		'verify',
	]);

const isUnsupported = (error: unknown): boolean =>
	error instanceof Error && error.name === 'NotSupportedError';

/** Whether `key` signed the canonical JSON of `statement`. */
export async function signatureState(
	subtle: Subtle,
	key: PublicKey,
	statement: unknown,
	signature: string,
): Promise<SignatureState> {
	try {
		const imported = await importKey(subtle, key);
		const good = await subtle.verify(
			{ name: 'Ed25519' },
			imported,
			bytesFrom(signature),
			bytesOf(statement),
		);
		return good ? 'valid' : 'invalid';
	} catch (error) {
		return isUnsupported(error) ? 'unchecked' : 'invalid';
	}
}
