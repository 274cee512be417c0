/** 两步验证 of one's own account: begun, confirmed by a first code, ended, given new recovery codes. */
import { granted, refused, type Answer } from '../../answer.ts';
import { readPlatform, writePlatform } from '../../db/databases.ts';
import { prove, type Proof } from '../proof.ts';
import type { Session } from '../session.ts';
import { passStep } from './pass.ts';
import { keptOf, newCodes } from './recovery-codes.ts';
import {
	confirmFactor,
	countCodes,
	factorOf,
	keepFactor,
	removeFactor,
	replaceCodes,
	type FactorRecord,
} from './repository.ts';
import { sealedFor, secretOf } from './secret.ts';
import { newSecret, pictureOf } from './totp.ts';

export interface FactorStatus {
	/** ISO time since which a code is asked for; null: none is. */
	readonly since: string | null;
	/** Recovery codes that are not used up. */
	readonly codesLeft: number;
}

export async function factorStatus({ personId }: Session): Promise<FactorStatus> {
	const found = await readPlatform(async (db) => ({
		factor: await factorOf(db, personId),
		codesLeft: await countCodes(db, personId),
	}));
	return { since: found.factor?.confirmedAt ?? null, codesLeft: found.codesLeft };
}

/** What goes into the app; shown while it is not confirmed, and never again. */
export interface Setup {
	/** Base32. */
	readonly secret: string;
	/** `data:` address of the picture that says the same. */
	readonly picture: string;
}

const setupOf = async (secret: string, { name }: Session): Promise<Setup> => ({
	secret,
	picture: await pictureOf(secret, name),
});

/** What was begun is confirmed soon, or begun anew. */
const minutes = 15;

async function begun({ personId }: Session, now: number): Promise<FactorRecord | null> {
	const factor = await readPlatform((db) => factorOf(db, personId));
	if (!factor || factor.confirmedAt !== null) return null;
	return Date.parse(factor.createdAt) + minutes * 60_000 > now ? factor : null;
}

const isOn = () => refused('conflict', '两步验证已经开启。请刷新后再看。');

export async function beginFactor(
	session: Session,
	proof: Proof,
	now = Date.now(),
): Promise<Answer<Setup>> {
	const { personId } = session;
	if ((await factorStatus(session)).since !== null) return isOn();
	const proven = await prove(session, proof);
	if (!proven.ok) return proven;
	const secret = newSecret();
	const row = { personId, secret: sealedFor(personId, secret), confirmedAt: null, lastStep: 0 };
	await writePlatform((db) => keepFactor(db, { ...row, createdAt: new Date(now).toISOString() }));
	return granted(await setupOf(secret, session));
}

/** Of what was begun and is not confirmed yet; null: nothing is. */
export async function standingSetup(session: Session, now = Date.now()): Promise<Setup | null> {
	const factor = await begun(session, now);
	const secret = factor && secretOf(factor);
	return secret ? setupOf(secret, session) : null;
}

/** Ten codes, shown this once. */
export interface NewCodes {
	readonly codes: readonly string[];
}

const misread = () =>
	refused('invalid', '没有开启。', [
		{
			path: 'code',
			wrong: '验证码不正确，或刚刚用过',
			right: '输入应用中现在的六位数字；一直不对的，请核对手机的时间',
		},
	]);

/** The first code shows that the app has it: from now on one is asked for. */
export async function confirmBegun(
	session: Session,
	code: string,
	now = Date.now(),
): Promise<Answer<NewCodes>> {
	const { personId } = session;
	const factor = await begun(session, now);
	if (!factor) return refused('stage', '二维码已过期，没有开启。请重新开始。');
	const codes = newCodes();
	const done = await writePlatform(async (db) => {
		if (!(await passStep(db, factor, code, now))) return false;
		await confirmFactor(db, personId, new Date(now).toISOString());
		await replaceCodes(db, personId, codes.map(keptOf));
		return true;
	});
	return done ? granted({ codes }) : misread();
}

const isOff = () => refused('conflict', '两步验证没有开启。请刷新后再看。');

async function provenOn(session: Session, proof: Proof): Promise<Answer<null>> {
	if ((await factorStatus(session)).since === null) return isOff();
	return prove(session, { ...proof, orCode: true });
}

export async function endFactor(session: Session, proof: Proof): Promise<Answer<null>> {
	const proven = await provenOn(session, proof);
	if (proven.ok) await writePlatform((db) => removeFactor(db, session.personId));
	return proven;
}

/** Ten new ones; the old are void. */
export async function renewCodes(session: Session, proof: Proof): Promise<Answer<NewCodes>> {
	const proven = await provenOn(session, proof);
	if (!proven.ok) return proven;
	const codes = newCodes();
	await writePlatform((db) => replaceCodes(db, session.personId, codes.map(keptOf)));
	return granted({ codes });
}
