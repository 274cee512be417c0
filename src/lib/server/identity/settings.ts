/** The identity service of a school, as its administrators enter it. */
import type { Fault } from '#domain/fault.ts';
import type { Actor } from '../access/actor.ts';
import { endSessionsByService } from '../access/sessions-of.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { noteInSchool } from '../audit/note.ts';
import { readPlatform, writePlatform, type PlatformQueries } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { mayKeepPeople, notTheirs } from '../people/permission.ts';
import { personById } from '../people/repository.ts';
import { seal, unseal } from '../secrets/sealed.ts';
import { codeOf } from './school-code.ts';
import { secretPurpose } from './known-providers.ts';
import { discover, issuerIn } from './provider.ts';
import {
	identitiesAt,
	identityOf,
	keepService,
	removeIdentity,
	removeService,
	serviceOf,
	type ServiceRecord,
} from './repository.ts';

export interface IdentityService {
	readonly issuer: string;
	readonly clientId: string;
	/** Whether passwords open the school, too. */
	readonly passwords: boolean;
	/** Who has been seen there. */
	readonly people: readonly {
		readonly personId: string;
		readonly name: string;
		readonly createdAt: string;
	}[];
}

export interface IdentitySettings {
	/** 登录码, whether there is a service yet or not. */
	readonly code: string;
	/** null: the school has none. */
	readonly service: IdentityService | null;
}

/** Never the secret. */
export async function readIdentityService(actor: Actor): Promise<Answer<IdentitySettings>> {
	if (!mayKeepPeople(actor)) return notTheirs();
	const { schoolId } = actor;
	return readPlatform(async (db) => {
		const code = codeOf(schoolId);
		const known = await serviceOf(db, schoolId);
		if (!known) return granted({ code, service: null });
		const { issuer, clientId, passwords } = known;
		const people = await identitiesAt(db, schoolId, issuer);
		return granted({ code, service: { issuer, clientId, passwords, people } });
	});
}

export interface SentService {
	readonly issuer: string;
	readonly clientId: string;
	/** Empty: as it is. */
	readonly secret: string;
	readonly passwords: boolean;
}

const longest = 300;

/** A secret stays where it was entered: another service does not get to see it. */
function secretFor(
	sent: SentService,
	issuer: string,
	before: ServiceRecord | undefined,
): string | null {
	if (sent.secret !== '') return sent.secret;
	if (before?.issuer !== issuer) return null;
	return unseal(secretPurpose, before.clientSecret, before.schoolId);
}

function faultsOf(sent: SentService, issuer: string | null, secret: string | null): Fault[] {
	const faults: Fault[] = [];
	if (issuer === null)
		faults.push({
			path: 'issuer',
			wrong: '不是一个地址',
			right: '写成 https://sso.学校域名 的样子，不带 ? 和 #',
		});
	if (sent.clientId === '' || sent.clientId.length > longest)
		faults.push({
			path: 'clientId',
			wrong: '没有填写，或太长',
			right: '填写身份服务给的客户端编号',
		});
	if (secret === null || secret.length > longest)
		faults.push({ path: 'secret', wrong: '没有填写，或太长', right: '填写身份服务给的客户端密钥' });
	return faults;
}

/** Whoever closes the other door has come in by this one. */
const untried: Fault = {
	path: 'passwords',
	wrong: '您自己还没有由这个身份服务登录过',
	right: '先保留密码登录，用登录地址登录成功一次，再来停用',
};

const rowOf = ({ issuer, clientId, passwords }: ServiceRecord) => ({
	...{ id: 'identity-service', issuer, client_id: clientId },
	passwords: passwords ? '允许' : '不允许',
});

async function keep(db: PlatformQueries, service: ServiceRecord, before?: ServiceRecord) {
	await keepService(db, service);
	// What an earlier service vouched for holds no more.
	if (before && before.issuer !== service.issuer) await endSessionsByService(db, service.schoolId);
	await noteInSchool(service.schoolId, {
		place: 'identity_services',
		op: before ? 'update' : 'insert',
		before: before ? rowOf(before) : null,
		after: rowOf(service),
	});
}

const unsaved = '有几处需要改正，没有保存。';

/** Saved once the service has answered under this address. */
export async function saveIdentityService(actor: Actor, sent: SentService): Promise<Answer<null>> {
	if (!mayKeepPeople(actor)) return notTheirs();
	const { schoolId, personId } = actor;
	const standing = await readPlatform(async (db) => ({
		before: await serviceOf(db, schoolId),
		own: await identityOf(db, schoolId, personId),
	}));
	const { before, own } = standing;
	const issuer = issuerIn(sent.issuer);
	const secret = secretFor(sent, issuer ?? '', before);
	const faults = faultsOf(sent, issuer, secret);
	if (!sent.passwords && own?.issuer !== issuer) faults.push(untried);
	if (issuer === null || secret === null || faults.length > 0)
		return refused('invalid', unsaved, faults);
	const found = await discover({ issuer, clientId: sent.clientId, clientSecret: secret });
	if (!found.ok) return refused('invalid', unsaved, found.faults);
	const code = codeOf(schoolId);
	const clientSecret = seal(secretPurpose, secret, schoolId);
	const { clientId, passwords } = sent;
	const service = { schoolId, code, issuer, clientId, clientSecret, passwords, updatedAt: now() };
	await writePlatform((db) => keep(db, service, before));
	return granted(null);
}

const none = () => refused('not-found', '本校没有设置身份服务。请刷新后再看。');

/** Everyone comes in by their password again; who was seen there is forgotten when another one is bound. */
export async function removeIdentityService(actor: Actor): Promise<Answer<null>> {
	if (!mayKeepPeople(actor)) return notTheirs();
	const { schoolId } = actor;
	return writePlatform(async (db) => {
		const before = await serviceOf(db, schoolId);
		if (!before) return none();
		await removeService(db, schoolId);
		await endSessionsByService(db, schoolId);
		await noteInSchool(schoolId, {
			...{ place: 'identity_services', op: 'delete', before: rowOf(before), after: null },
		});
		return granted(null);
	});
}

/** In the transaction; false: they were not bound. */
export async function unbind(db: PlatformQueries, schoolId: string, personId: string) {
	const identity = await identityOf(db, schoolId, personId);
	const person = await personById(db, personId);
	if (!identity || !person) return false;
	await removeIdentity(db, schoolId, personId);
	const before = { id: personId, name: person.name, issuer: identity.issuer };
	await noteInSchool(schoolId, { place: 'identities', op: 'delete', before, after: null });
	return true;
}

/** For a member whom the service now knows under another name. */
export async function unbindMember(actor: Actor, personId: string): Promise<Answer<null>> {
	if (!mayKeepPeople(actor)) return notTheirs();
	const done = await writePlatform((db) => unbind(db, actor.schoolId, personId));
	return done ? granted(null) : refused('not-found', '这个人没有关联。请刷新后再看。');
}
