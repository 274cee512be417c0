/** Signing in by e-mail or phone: the same words and the same time for whoever cannot. */
import { refused, type Answer } from '../answer.ts';
import { readPlatform } from '../db/databases.ts';
import { contactOf, type Contact } from '../people/contact.ts';
import { personByContact } from '../people/repository.ts';
import { deviceIn } from './device.ts';
import { goOn, halfway, letIn, type Entry, type Inside } from './let-in.ts';
import { passwordFits } from './password.ts';
import { passSecondFactor } from './second-factor/index.ts';
import { throttle, type Allowed, type Throttle } from './throttle.ts';
import { waitWords } from './waits.ts';

export interface Credentials {
	/** E-mail address or mobile number, as typed. */
	readonly account: string;
	readonly password: string;
	/** Stay signed in on this machine. */
	readonly remember: boolean;
}

/** What asks. */
export interface Browser {
	/** Its address, as the server sees it. */
	readonly address: string;
	/** The mark that it got when somebody signed in there (device.ts). */
	readonly mark?: string | undefined;
}

const tooMany = (seconds: number) =>
	refused('too-many', `尝试的次数太多。请 ${waitWords(seconds)}后再试，已保存的方案不受影响。`);

const wrong = (what: string, { left, thenSeconds }: Allowed) =>
	refused(
		'invalid',
		thenSeconds > 0
			? `${what}不正确。请 ${waitWords(thenSeconds)}后再试，不影响已保存的方案。`
			: `${what}不正确，还可再试 ${left} 次。不影响已保存的方案。`,
	);

const shared = throttle();

const keyOf = (account: string, contact: Contact | null): string => {
	if (!contact) return account.slice(0, 254);
	return contact.kind === 'email' ? contact.email : contact.phone;
};

export async function enter(
	{ account, password, remember }: Credentials,
	{ address, mark }: Browser,
	limits: Throttle = shared,
): Promise<Answer<Entry>> {
	if (account.trim() === '' || password === '') return refused('invalid', '请填写账号和密码。');
	const contact = contactOf(account);
	const person = contact && (await readPlatform((db) => personByContact(db, contact)));
	const from = { address, device: deviceIn(mark, person?.id ?? null) };
	const tries = await limits.count(keyOf(account, contact), from);
	if ('waitSeconds' in tries) return tooMany(tries.waitSeconds);
	const fits = await passwordFits(person?.passwordHash ?? null, password);
	if (!person || !fits) return wrong('账号或密码', tries);
	await limits.forget(keyOf(account, contact), from);
	return goOn(person, { remember, school: null });
}

/** `code`: six digits of the app, or a recovery code; guessed no more often than passwords. */
export async function enterSecond(
	pending: string,
	code: string,
	{ address, mark }: Browser,
	limits: Throttle = shared,
): Promise<Answer<Inside>> {
	const half = await halfway(pending);
	if (!half) return refused('signed-out', '从输入密码到现在太久了，请重新登录。');
	const { person, coming } = half;
	const key = `second factor of ${person.id}`;
	const from = { address, device: deviceIn(mark, person.id) };
	const tries = await limits.count(key, from);
	if ('waitSeconds' in tries) return tooMany(tries.waitSeconds);
	if (!(await passSecondFactor(person.id, code))) return wrong('验证码', tries);
	await limits.forget(key, from);
	return letIn(person, coming);
}
