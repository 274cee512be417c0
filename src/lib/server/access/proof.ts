/** Whoever sits at a signed-in browser shows once more who they are, before their account is changed. */
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform } from '../db/databases.ts';
import { originNow } from '../db/origin.ts';
import { personById } from '../people/repository.ts';
import { passwordFits } from './password.ts';
import { passSecondFactor } from './second-factor/pass.ts';
import type { Session } from './session.ts';
import { throttle, type Throttle } from './throttle.ts';
import { waitWords } from './waits.ts';

export interface Proof {
	/** The present password, as typed. */
	readonly given: string;
	/** The field that it was typed into. */
	readonly path: string;
	/** Whether a code of 两步验证 will do as well. */
	readonly orCode?: boolean;
}

const shared = throttle();

/** A service speaks for somebody in its school alone: their account is open to who has its password. */
const otherWay = () =>
	refused(
		'not-allowed',
		'您这次是由学校的身份服务登录的，只在本校有效，没有改动账号。请退出后用密码登录再办理；没有密码的，向学校管理员要一份重设链接。',
	);

async function fits({ personId }: Session, { given, orCode }: Proof): Promise<boolean> {
	const person = await readPlatform((db) => personById(db, personId));
	if (await passwordFits(person?.passwordHash ?? null, given)) return true;
	return orCode === true && (await passSecondFactor(personId, given));
}

export async function prove(
	session: Session,
	proof: Proof,
	limits: Throttle = shared,
): Promise<Answer<null>> {
	if (session.viaSchool) return otherWay();
	const from = { address: originNow().from, device: null };
	const tries = await limits.count(session.personId, from);
	if ('waitSeconds' in tries)
		return refused('too-many', `尝试的次数太多。请 ${waitWords(tries.waitSeconds)}后再试。`);
	if (!(await fits(session, proof))) {
		const { left, thenSeconds } = tries;
		const right = thenSeconds > 0 ? `请 ${waitWords(thenSeconds)}后再试` : `还可再试 ${left} 次`;
		const wrong = proof.orCode ? '密码或验证码不正确' : '现在的密码不正确';
		return refused('invalid', '没有改动。', [{ path: proof.path, wrong, right }]);
	}
	await limits.forget(session.personId, from);
	return granted(null);
}
