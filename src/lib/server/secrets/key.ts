/**
 * The installation's own key: 32 random bytes in the data folder, made when first asked for, readable
 * by the server's user alone. It stands beside the databases, never in one: whoever has a copy of
 * those opens no secret of them, and no archive of a school carries it.
 */
import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { placesNow } from '../db/databases.ts';

const bytes = 32;

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
const isThere = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST';

/** Whole or not at all; of two processes that make it at once, one wins and both have that one. */
function make(file: string): void {
	mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
	const beside = `${file}.${process.pid}.part`;
	writeFileSync(beside, randomBytes(bytes).toString('hex'), { mode: 0o600 });
	try {
		linkSync(beside, file);
	} catch (error) {
		if (!isThere(error)) throw error;
	} finally {
		rmSync(beside, { force: true });
	}
}

function read(file: string): Buffer {
	try {
		const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
		if (key.length !== bytes) throw new Error(`${path.basename(file)} is not a key of ours`);
		return key;
	} catch (error) {
		if (!isMissing(error)) throw error;
		make(file);
		return read(file);
	}
}

const known = new Map<string, Buffer>();

export const keyFileIn = (folder: string): string => path.join(folder, 'secret.key');

function installationKey(): Buffer {
	const file = keyFileIn(placesNow().folder);
	const key = known.get(file) ?? read(file);
	known.set(file, key);
	return key;
}

const derived = (key: Buffer, purpose: string): Buffer =>
	Buffer.from(hkdfSync('sha256', key, '', purpose, 32));

/** A key for one use: what is sealed or signed for one opens nothing of another. */
export const keyFor = (purpose: string): Buffer => derived(installationKey(), purpose);

const markOf = (key: Buffer): string => derived(key, 'mark').toString('hex').slice(0, 16);

/** 16 hex digits that tell the installation's key from others, and nothing of it. */
export const keyMark = (): string => markOf(installationKey());

/** The mark of the key in a folder; null: there is none. Never makes one. */
export const keyMarkIn = (folder: string): string | null =>
	existsSync(keyFileIn(folder)) ? markOf(read(keyFileIn(folder))) : null;
