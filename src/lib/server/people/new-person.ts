/** A new account: what it must have, and whether its e-mail or phone is free. */
import { name as nameShape } from '#domain/plan/fields.ts';
import type { Fault } from '#domain/fault.ts';
import { validate } from '#domain/validate.ts';
import { hashPassword } from '../access/password.ts';
import { passwordFault } from '../access/password-fault.ts';
import { granted, refused, type Answer } from '../answer.ts';
import type { PlatformQueries } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { formText } from '../form-text.ts';
import { emailOf, phoneOf } from './contact.ts';
import * as repository from './repository.ts';

export interface NewPerson {
	readonly name: string;
	readonly email?: string;
	/** Mobile number; at least one of the two. */
	readonly phone?: string;
	readonly password: string;
	readonly isOperator?: boolean;
}

export type PersonRow = Parameters<typeof repository.insertPerson>[1];

async function faultsOf(person: NewPerson, schoolNames: readonly string[]): Promise<Fault[]> {
	const faults: Fault[] = [];
	const named = validate(nameShape, person.name);
	if (!named.ok) faults.push(...named.faults.map((fault) => ({ ...fault, path: 'name' })));
	if (person.email !== undefined && emailOf(person.email) === null)
		faults.push({
			path: 'email',
			wrong: `${person.email} 不是电子邮箱`,
			right: '写成 name@school.cn 的样子',
		});
	if (person.phone !== undefined && phoneOf(person.phone) === null)
		faults.push({ path: 'phone', wrong: `${person.phone} 不是手机号`, right: '十一位手机号' });
	if (person.email === undefined && person.phone === undefined)
		faults.push({ path: 'email', wrong: '没有邮箱也没有手机号', right: '至少填写一个，用于登录' });
	const weak = await passwordFault(person.password, { ...person, schoolNames });
	return weak ? [...faults, weak] : faults;
}

async function rowOf(person: NewPerson): Promise<PersonRow> {
	return {
		id: newId(),
		name: person.name.trim().normalize('NFC'),
		email: person.email === undefined ? null : emailOf(person.email),
		phone: person.phone === undefined ? null : phoneOf(person.phone),
		passwordHash: await hashPassword(person.password),
		isOperator: person.isOperator ?? false,
		createdAt: now(),
	};
}

/** Whether someone has its e-mail or phone already. */
export async function takenBy(db: PlatformQueries, { email, phone }: PersonRow): Promise<boolean> {
	const byEmail = email && (await repository.personByContact(db, { kind: 'email', email }));
	const byPhone = phone && (await repository.personByContact(db, { kind: 'phone', phone }));
	return Boolean(byEmail || byPhone);
}

/** The row of an account that may be made, or what is wrong with it; `schoolNames`: where it will be. */
export async function newPersonRow(
	person: NewPerson,
	schoolNames: readonly string[] = [],
): Promise<Answer<PersonRow>> {
	const faults = await faultsOf(person, schoolNames);
	if (faults.length > 0) return refused('invalid', '这个人的信息有误，没有建立账号。', faults);
	return granted(await rowOf(person));
}

/** From a form: what was typed as account is an e-mail or a phone. */
export function accountIn(form: FormData): NewPerson {
	const account = formText(form, 'account', 254).trim();
	const contact = account.includes('@') ? { email: account } : { phone: account };
	return {
		name: formText(form, 'name', 200),
		password: formText(form, 'password', 1000),
		...contact,
	};
}
