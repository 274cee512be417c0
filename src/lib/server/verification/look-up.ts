/**
 * What anyone may ask by a code. Of a code that nobody has and of one whose version is not released the
 * answer is the same, and so is the work: one look into one table.
 */
import { readCode } from '#domain/verify/code.ts';
import type { PublicFigures } from '#domain/verify/figures.ts';
import type { SignedRegistration } from '#domain/verify/statement.ts';
import { codeThrottle, waitWords, type Throttle } from '../access/index.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform } from '../db/databases.ts';
import { releasedAfter, releasedCode } from './repository.ts';

export interface PublicVersion {
	readonly registration: SignedRegistration;
	readonly figures: PublicFigures;
	/** ISO time. */
	readonly releasedAt: string;
	/** `v2.0`: a later version was released since; null: this is the newest. */
	readonly newer: string | null;
}

const shared = codeThrottle();

const unknown = () =>
	refused(
		'not-found',
		'没有这个核验码，或者学校没有公开这份方案。请核对封面或页眉上的核验码；手里有文件的，可以在本页核验文件。',
	);
const mistyped = () =>
	refused(
		'invalid',
		'核验码输入有误。请核对封面或页眉：13 位，不含字母 I、L、O、U，最后一位是校验位。',
	);

async function found(code: string): Promise<PublicVersion | null> {
	const record = await readPlatform((db) => releasedCode(db, code));
	if (!record?.releasedAt) return null;
	const later = await readPlatform((db) => releasedAfter(db, record));
	const { registration, figures, releasedAt } = record;
	const newer = later?.registration.statement.label ?? null;
	return { registration, figures, releasedAt, newer };
}

/** `address`: the client's, as the server sees it; who asks too often for codes that are none waits. */
export async function lookUp(
	typed: string,
	address: string,
	limits: Throttle = shared,
): Promise<Answer<PublicVersion>> {
	const code = readCode(typed);
	if (code === null) return mistyped();
	const from = { address, device: null };
	const tries = await limits.count('', from);
	if ('waitSeconds' in tries)
		return refused('too-many', `查询的次数太多，请 ${waitWords(tries.waitSeconds)}后再试。`);
	const version = await found(code);
	if (!version) return unknown();
	await limits.forget('', from);
	return granted(version);
}
