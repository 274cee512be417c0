/**
 * The installation's signing keys (Ed25519). The private half is sealed in the platform's database, so
 * that backups carry it and a copy of the database alone signs nothing; public halves stay listed for
 * ever, for files that they signed are in many hands.
 */
import { createHash, generateKeyPairSync } from 'node:crypto';
import type { KeyList, PublicKey } from '#domain/verify/statement.ts';
import type { SigningKey } from '#exports/index.server.ts';
import { readPlatform, writePlatform } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { seal, unseal } from '../secrets/sealed.ts';
import { insertKey, keys, type KeyRecord } from './repository.ts';

const purpose = 'signing';

function newKey(): KeyRecord {
	const { privateKey, publicKey } = generateKeyPairSync('ed25519');
	const { x = '' } = publicKey.export({ format: 'jwk' });
	const id = createHash('sha256').update(Buffer.from(x, 'base64url')).digest('hex').slice(0, 16);
	const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
	return { id, x, sealed: seal(purpose, pkcs8, id), createdAt: now() };
}

/** null: sealed by an installation's key that is no more. */
function opened({ id, x, sealed }: KeyRecord): SigningKey | null {
	const pkcs8 = unseal(purpose, sealed, id);
	return pkcs8 === null ? null : { id, x, pkcs8 };
}

const newest = (rows: readonly KeyRecord[]): SigningKey | null =>
	rows[0] ? opened(rows[0]) : null;

/** The key that signs now; made when first asked for, and anew where it cannot be opened any more. */
export async function signingKey(): Promise<SigningKey> {
	const current = newest(await readPlatform(keys));
	return (
		current ??
		writePlatform(
			async (db) => newest(await keys(db)) ?? opened(await addedKey(db)) ?? unreadable(),
		)
	);
}

const unreadable = (): never => {
	throw new Error('A key that was just sealed does not open');
};

async function addedKey(db: Parameters<typeof insertKey>[0]): Promise<KeyRecord> {
	const key = newKey();
	await insertKey(db, key);
	return key;
}

/** A new key signs from now on; those before stay listed. */
export async function rotateKey(): Promise<PublicKey> {
	const { id, x } = await writePlatform(addedKey);
	return { id, x };
}

/** All public keys, the newest first: what stands at /verify/key.json. */
export async function keyList(): Promise<KeyList> {
	await signingKey();
	const rows = await readPlatform(keys);
	return {
		format: 'xunbiao.keys',
		version: 1,
		algorithm: 'Ed25519',
		keys: rows.map(({ id, x }) => ({ id, x })),
	};
}
