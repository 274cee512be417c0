/** Signing in by e-mail or phone: the same words and the same time for whoever cannot. */
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform } from '../db/databases.ts';
import { contactOf } from '../people/contact.ts';
import { personByContact, schoolsOfPerson } from '../people/repository.ts';
import { passwordFits } from './password.ts';
import { beginSession } from './session.ts';
import { throttle, type Throttle } from './throttle.ts';

export interface Credentials {
	/** E-mail address or mobile number, as typed. */
	readonly account: string;
	readonly password: string;
	/** Stay signed in on this machine. */
	readonly remember: boolean;
}

export interface Entry {
	/** Raw session id, for the cookie. */
	readonly sessionId: string;
	/** True where they have several schools and must choose. */
	readonly mustChoose: boolean;
}

const waitWords = (seconds: number): string =>
	`尝试的次数太多。请 ${Math.ceil(seconds / 60)} 分钟后再试，已保存的方案不受影响。`;

const wrongWords = (left: number): string =>
	left > 0
		? `账号或密码不正确，还可再试 ${left} 次。不影响已保存的方案。`
		: '账号或密码不正确，已不能再试。请 15 分钟后再试，不影响已保存的方案。';

const shared = throttle();

async function personWith(account: string, password: string) {
	const contact = contactOf(account);
	const person = contact && (await readPlatform((db) => personByContact(db, contact)));
	return (await passwordFits(person?.passwordHash ?? null, password)) ? (person ?? null) : null;
}

const accountKey = (account: string): string => {
	const contact = contactOf(account);
	return contact
		? contact.kind === 'email'
			? contact.email
			: contact.phone
		: account.slice(0, 254);
};

/** `address` is the client's, as the server sees it. */
export async function enter(
	{ account, password, remember }: Credentials,
	address: string,
	limits: Throttle = shared,
): Promise<Answer<Entry>> {
	if (account.trim() === '' || password === '') return refused('invalid', '请填写账号和密码。');
	const key = accountKey(account);
	const tries = await limits.count(key, address);
	if ('waitSeconds' in tries) return refused('too-many', waitWords(tries.waitSeconds));
	const person = await personWith(account, password);
	if (!person) return refused('invalid', wrongWords(tries.left));
	await limits.forget(key, address);
	const schools = await readPlatform((db) => schoolsOfPerson(db, person.id));
	const only = schools.length === 1 && !person.isOperator ? (schools[0] ?? null) : null;
	return granted({
		sessionId: await beginSession(person.id, only, remember),
		mustChoose: only === null && schools.length > 0,
	});
}
