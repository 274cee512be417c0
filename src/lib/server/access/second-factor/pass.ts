/** Whether a code is a person's: of their app, or one of their recovery codes; each once. */
import { readPlatform, writePlatform, type PlatformQueries } from '../../db/databases.ts';
import { keptAs } from './recovery-codes.ts';
import { codesOf, factorOf, takeStep, useCode, type FactorRecord } from './repository.ts';
import { secretOf } from './secret.ts';
import { stepOf } from './totp.ts';

/** Of a factor that counts. */
export async function hasSecondFactor(personId: string): Promise<boolean> {
	const factor = await readPlatform((db) => factorOf(db, personId));
	return Boolean(factor?.confirmedAt);
}

/** Full-width digits and spaces in between are still digits. */
const digitsIn = (code: string): string => code.normalize('NFKC').replace(/\s/g, '');

/** Takes the step of an app's code; false: it is none, or was taken before. */
export async function passStep(
	db: PlatformQueries,
	factor: FactorRecord,
	code: string,
	now: number,
): Promise<boolean> {
	const secret = secretOf(factor);
	const step = secret === null ? null : stepOf(secret, digitsIn(code), now);
	return step !== null && takeStep(db, factor.personId, step);
}

async function passRecovery(db: PlatformQueries, personId: string, code: string): Promise<boolean> {
	const kept = keptAs(code, await codesOf(db, personId));
	return kept !== null && useCode(db, personId, kept.hash);
}

/** `now` in milliseconds since 1970. */
export const passSecondFactor = (
	personId: string,
	code: string,
	now = Date.now(),
): Promise<boolean> =>
	writePlatform(async (db) => {
		const factor = await factorOf(db, personId);
		if (!factor?.confirmedAt) return false;
		const isOfApp = /^\d{6}$/.test(digitsIn(code));
		return isOfApp ? passStep(db, factor, code, now) : passRecovery(db, personId, code);
	});
