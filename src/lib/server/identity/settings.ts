/** The identity service of a school, as its administrators enter it. */
import type { Actor } from '../access/actor.ts';
import { endSessionsByService } from '../access/sessions-of.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { noteInSchool } from '../audit/note.ts';
import { readPlatform, writePlatform, type PlatformQueries } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { mayKeepPeople, notTheirs } from '../people/permission.ts';
import { seal } from '../secrets/sealed.ts';
import { faultsOf, secretFor, untried, type SentService } from './sent-service.ts';
import { codeOf } from './school-code.ts';
import { secretPurpose } from './known-providers.ts';
import { discover, issuerIn } from './provider.ts';
import {
	identitiesAt,
	identityOf,
	keepService,
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
