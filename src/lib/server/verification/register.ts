/** A version gets its code and its signature: once, whoever asks first. */
import { dayInChina } from '#domain/day-in-china.ts';
import { versionLabel } from '#domain/plan/version-label.ts';
import { randomBytes } from 'node:crypto';
import { fingerprint } from '#domain/plan/fingerprint.ts';
import type { CheckSummary } from '#domain/plan/row.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { codeOf } from '#domain/verify/code.ts';
import { publicFigures } from '#domain/verify/figures.ts';
import type { Registration } from '#domain/verify/statement.ts';
import { signatureOf } from '#exports/index.server.ts';
import { readPlatform, writePlatform } from '../db/databases.ts';
import { sha256 } from '../digest.ts';
import { signingKey } from './keys.ts';
import { codeOfVersion, insertCode, type CodeRecord, type VersionId } from './repository.ts';

/** Of a version what is registered. */
export interface Registrable {
	readonly number: number;
	/** Root of its fingerprint, as it was frozen. */
	readonly hash: string;
	readonly ruleSet: string;
	/** ISO time. */
	readonly acceptedAt: string;
	readonly plan: Plan;
	readonly check: Pick<CheckSummary, 'verdict'>;
}

const statementOf = ({ number, hash, ruleSet, acceptedAt, plan }: Registrable): Registration => ({
	format: 'xunbiao.registration',
	version: 1,
	code: codeOf(randomBytes(12)),
	root: hash,
	school: plan.school.name,
	programme: { code: plan.programme.code, name: plan.programme.name },
	cohort: plan.cohort,
	label: versionLabel(number),
	acceptedOn: dayInChina(acceptedAt),
	ruleSet,
});

async function recordOf(version: VersionId, given: Registrable): Promise<CodeRecord> {
	const key = await signingKey();
	const statement = statementOf(given);
	return {
		...version,
		code: statement.code,
		registration: { statement, key: key.id, signature: signatureOf(statement, key) },
		figures: publicFigures(given.plan, given.check, await fingerprint(given.plan, sha256)),
		releasedAt: null,
	};
}

export type Registered = Pick<CodeRecord, 'code' | 'registration' | 'releasedAt'>;

/**
 * The code of a version, with what was signed. Asked twice, or by two at once, it is the same: what the
 * database did not take because another was quicker, is read back.
 */
export async function registerVersion(
	schoolId: string,
	planId: string,
	given: Registrable,
): Promise<Registered> {
	const version = { schoolId, planId, number: given.number, root: given.hash };
	const before = await readPlatform((db) => codeOfVersion(db, version));
	if (before) return before;
	const record = await recordOf(version, given);
	const kept = await writePlatform(async (db) => {
		await insertCode(db, record);
		return codeOfVersion(db, version);
	});
	return kept ?? registerVersion(schoolId, planId, given);
}
