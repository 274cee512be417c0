import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	clientId,
	clientSecret,
	signInAt,
	startProvider,
	type IdentityProvider,
} from '#tests/builders/identity-provider.ts';
import * as build from '#tests/builders/school-of.ts';
import type { Actor } from '../access/actor.ts';
import { goOn, letIn, type KnownPerson } from '../access/let-in.ts';
import { openSchools } from '../access/open-schools.ts';
import { beginSession, readSession } from '../access/session.ts';
import { beginFactor, confirmBegun } from '../access/second-factor/index.ts';
import { codeAt } from '../access/second-factor/totp.ts';
import { enter, enterSecond } from '../access/sign-in.ts';
import { listAudit, soughtIn } from '../audit/index.ts';
import { readPlatform } from '../db/databases.ts';
import { identities, identityServices } from '../db/platform/schema.ts';
import {
	acceptAs,
	acceptAsNew,
	createFirstOperator,
	createPerson,
	invite,
	joinSchool,
	listMembers,
	openInvitation,
	removeMember,
} from '../people/index.ts';
import { personById } from '../people/repository.ts';
import { changePassword } from '../access/account.ts';
import { beginJourney, endJourney, type Intent } from './journey.ts';
import { joinByIdentity } from './join.ts';
import { foundTicket, linkFound, ownIdentity, unlinkOwn } from './own.ts';
import { recognise } from './recognise.ts';
import { serviceOf, type ServiceRecord } from './repository.ts';
import {
	readIdentityService,
	removeIdentityService,
	saveIdentityService,
	schoolAt,
} from './index.ts';
import { codeOf } from './school-code.ts';
import { unbindMember } from './bind.ts';

const { granted, refusalOf, testPassword: password } = build;
const origin = 'https://xunbiao.school.example';
let data: Awaited<ReturnType<typeof build.freshData>>;
let ours: build.TestSchool;
let theirs: build.TestSchool;
const providers: IdentityProvider[] = [];
/** Of each school its own service, and its service as we know it. */
const at: Record<string, { provider: IdentityProvider; service: ServiceRecord }> = {};

const callbackOf = (code: string): string => `${origin}/login/school/${code}/callback`;

async function withService(school: build.TestSchool) {
	const provider = await startProvider(callbackOf('any'));
	providers.push(provider);
	const sent = { issuer: provider.issuer, clientId, secret: clientSecret, passwords: true };
	granted(await saveIdentityService(school['school-admin'], sent));
	const service = await readPlatform((db) => serviceOf(db, school.schoolId));
	if (!service) throw new Error('no service');
	at[school.schoolId] = { provider, service };
}

beforeAll(async () => {
	process.env['IDENTITY_HTTP_LOOPBACK'] = '1';
	data = await build.freshData();
	ours = await build.schoolOf('甲校');
	theirs = await build.schoolOf('乙校');
	await withService(ours);
	await withService(theirs);
});
afterAll(async () => {
	delete process.env['IDENTITY_HTTP_LOOPBACK'];
	for (const { stop } of providers) await stop();
	await data.leave();
});

const placeOf = ({ schoolId }: build.TestSchool) => {
	const place = at[schoolId];
	if (!place) throw new Error('no service');
	return place;
};

/** The way there and back, up to what the service vouches for. */
async function journeyOf(
	school: build.TestSchool,
	sub: string,
	intent: Intent = { kind: 'enter' },
) {
	const { service } = placeOf(school);
	const begun = await beginJourney(service, callbackOf('any'), { next: '/plans', intent });
	if (!begun.ok) throw new Error(begun.why);
	const { address, ticket } = begun.value;
	return { service, ticket, url: await signInAt(address, sub) };
}

async function claimsOf(school: build.TestSchool, sub: string) {
	const { service, ticket, url } = await journeyOf(school, sub);
	const arrived = await endJourney(service, url, ticket);
	if (!arrived.ok) throw new Error(arrived.why);
	return arrived.value.claims;
}

const comes = async (school: build.TestSchool, sub: string) =>
	recognise(placeOf(school).service, await claimsOf(school, sub));

let counted = 0;
/** A member with an e-mail, and what the school's service says under the same name. */
async function memberKnown(school = ours, verified = true) {
	const sub = `u${(counted += 1)}`;
	const email = `${sub}@school.example`;
	const member = { schoolId: school.schoolId, role: 'auditor' } as const;
	const { personId } = granted(await createPerson({ name: '卢婷', email, password, member }));
	placeOf(school).provider.people.set(sub, { email, email_verified: verified, name: '卢婷' });
	return { sub, email, personId };
}

const sessionOf = async (person: KnownPerson, school: build.TestSchool) => {
	const { sessionId } = granted(await letIn(person, { remember: false, school: school.schoolId }));
	const found = await readSession(sessionId);
	if (!found) throw new Error('no session');
	return found;
};

const value = <Value>(outcome: { ok: true; value: Value } | { ok: false; why: string }): Value => {
	if (!outcome.ok) throw new Error(outcome.why);
	return outcome.value;
};

describe('the way through the service', () => {
	it('brings back whom it vouches for, and asks with PKCE, state and nonce', async () => {
		const { provider } = placeOf(ours);
		provider.people.set('zhang', {
			...{ email: 'Zhang@School.example', email_verified: true, name: '张三', amr: ['pwd', 'mfa'] },
		});
		expect(await claimsOf(ours, 'zhang')).toEqual({
			...{ subject: 'zhang', email: 'Zhang@School.example', label: 'Zhang@School.example' },
			strong: true,
		});
		provider.people.set('li', { email: 'li@school.example', name: '李四', amr: ['pwd'] });
		expect(await claimsOf(ours, 'li')).toMatchObject({ email: null, strong: false });
		const begun = value(
			await beginJourney(placeOf(ours).service, callbackOf('any'), {
				...{ next: '/', intent: { kind: 'enter' } as const },
			}),
		);
		const asked = new URL(begun.address).searchParams;
		expect(asked.get('response_type')).toBe('code');
		expect(asked.get('code_challenge_method')).toBe('S256');
		for (const name of ['state', 'nonce', 'code_challenge'])
			expect(asked.get(name)?.length).toBeGreaterThan(20);
		for (const secret of [asked.get('state') ?? '', clientSecret])
			expect(begun.ticket).not.toContain(secret);
	});

	it('ends at a ticket of another browser, another school, or none', async () => {
		const { service, url, ticket } = await journeyOf(ours, 'zhang');
		const other = await journeyOf(ours, 'zhang');
		const foreign = placeOf(theirs).service;
		for (const [where, back, carried] of [
			[service, url, other.ticket],
			[service, other.url, ticket],
			[foreign, url, ticket],
			[service, url, ''],
			[service, url, 'x'.repeat(300)],
		] as const)
			expect(await endJourney(where, back, carried)).toEqual({ ok: false, why: 'expired' });
		expect((await endJourney(service, url, ticket)).ok).toBe(true);
	});

	it('ends at a code that was used, forged or refused', async () => {
		const { service, url, ticket } = await journeyOf(ours, 'zhang');
		const forged = new URL(url);
		forged.searchParams.set('code', 'x'.repeat(40));
		expect(await endJourney(service, forged, ticket)).toEqual({ ok: false, why: 'failed' });
		expect((await endJourney(service, url, ticket)).ok).toBe(true);
		expect(await endJourney(service, url, ticket)).toEqual({ ok: false, why: 'failed' });
		const denied = new URL(url);
		denied.searchParams.set('error', 'access_denied');
		expect(await endJourney(service, denied, ticket)).toEqual({ ok: false, why: 'denied' });
	});
});

describe('whoever the service vouches for', () => {
	it('is bound by a verified e-mail at first, and known by `sub` from then on', async () => {
		const { sub, personId } = await memberKnown();
		expect(value(await comes(ours, sub)).id).toBe(personId);
		placeOf(ours).provider.people.set(sub, { email: 'moved@school.example', email_verified: true });
		expect(value(await comes(ours, sub)).id).toBe(personId);
		const told = granted(
			await listAudit(ours['school-admin'], soughtIn(new URLSearchParams()), null),
		);
		expect(JSON.stringify(told)).toContain('身份服务的关联');
	});

	it('is nobody where the e-mail is not verified, is unknown, or belongs to somebody bound already', async () => {
		const { sub } = await memberKnown(ours, false);
		expect(await comes(ours, sub)).toEqual({ ok: false, why: 'stranger' });
		expect(await comes(ours, 'nobody at all')).toEqual({ ok: false, why: 'stranger' });
		const bound = await memberKnown();
		value(await comes(ours, bound.sub));
		const again = { email: bound.email, email_verified: true };
		placeOf(ours).provider.people.set('second', again);
		expect(await comes(ours, 'second')).toEqual({ ok: false, why: 'stranger' });
	});

	it('is let in once again after they left and were taken out', async () => {
		const { sub, personId } = await memberKnown();
		value(await comes(ours, sub));
		const was = { role: 'auditor', department: '' } as const;
		granted(await removeMember(ours['school-admin'], personId, was));
		expect(await comes(ours, sub)).toEqual({ ok: false, why: 'stranger' });
		const left = await readPlatform((db) => db.select().from(identities));
		expect(left.map((row) => row.personId)).not.toContain(personId);
	});

	it('comes in by an invitation, once, with an account that has no password', async () => {
		const place = { name: '新来的', role: 'department-head', department: '商贸系' };
		const { token } = granted(await invite(ours['school-admin'], place));
		expect(granted(await openInvitation(token)).code).toBe(placeOf(ours).service.code);
		placeOf(ours).provider.people.set('new', { email: 'new@school.example', email_verified: true });
		const claims = await claimsOf(ours, 'new');
		const foreign = await joinByIdentity(placeOf(theirs).service, token, claims);
		expect(foreign).toEqual({ ok: false, why: 'invitation' });
		const person = value(await joinByIdentity(placeOf(ours).service, token, claims));
		expect(person).toMatchObject({ name: '新来的', email: 'new@school.example' });
		expect((await sessionOf(person, ours)).actor).toMatchObject({ role: 'department-head' });
		expect(value(await comes(ours, 'new')).id).toBe(person.id);
		expect(await joinByIdentity(placeOf(ours).service, token, claims)).toMatchObject({
			why: 'taken',
		});
		const other = { ...claims, subject: 'someone else' };
		expect(await joinByIdentity(placeOf(ours).service, token, other)).toMatchObject({
			why: 'invitation',
		});
	});

	it('leaves an e-mail to the account that has it', async () => {
		const { email, personId } = await memberKnown(theirs);
		const place = { name: '同邮箱', role: 'auditor', department: '' };
		const { token } = granted(await invite(ours['school-admin'], place));
		const claims = { subject: 'thief', email, label: '', strong: false };
		const person = value(await joinByIdentity(placeOf(ours).service, token, claims));
		expect(person.email).toBeNull();
		expect(person.id).not.toBe(personId);
	});
});

describe('a school’s service that lies', () => {
	/** Somebody of both schools, with our admin's service saying their verified e-mail. */
	async function ofBoth() {
		const known = await memberKnown(theirs);
		granted(await joinSchool(known.email, ours.schoolId, 'auditor'));
		placeOf(ours).provider.people.set(known.sub, { email: known.email, email_verified: true });
		return known;
	}

	it('binds nobody who is in another school, keeps the platform, or is no member', async () => {
		const both = await ofBoth();
		expect(await comes(ours, both.sub)).toEqual({ ok: false, why: 'stranger' });
		const foreign = await memberKnown(theirs);
		const says = { email: foreign.email, email_verified: true };
		placeOf(ours).provider.people.set('foreign', says);
		expect(await comes(ours, 'foreign')).toEqual({ ok: false, why: 'stranger' });
		const account = 'operator@platform.example';
		granted(await createFirstOperator({ name: '平台管理员', account, password }));
		granted(await joinSchool(account, ours.schoolId, 'auditor'));
		placeOf(ours).provider.people.set('op', { email: account, email_verified: true });
		expect(await comes(ours, 'op')).toEqual({ ok: false, why: 'stranger' });
	});

	it('opens its own school alone, even of a person who had themselves bound', async () => {
		const both = await ofBoth();
		const person = await readPlatform((db) => personById(db, both.personId));
		if (!person) throw new Error('no person');
		await linked(ours, both.personId, both.sub);
		const { session, actor, operator } = await sessionOf(person, ours);
		expect([actor?.schoolId, operator, session.viaSchool]).toEqual([ours.schoolId, null, true]);
		const open = await readPlatform((db) => openSchools(db, session));
		expect(open.map(({ id }) => id)).toEqual([ours.schoolId]);
		// Nor does the same `sub` at another school's service mean them.
		expect(await comes(theirs, `${both.sub} elsewhere`)).toMatchObject({ why: 'stranger' });
		const changed = await changePassword(session, {
			current: password,
			next: 'taken over by them',
		});
		expect(refusalOf(changed).code).toBe('not-allowed');
		const place = { name: '别校', role: 'school-admin', department: '' };
		const third = await build.schoolOf('丙校');
		const { token } = granted(await invite(third['school-admin'], place));
		expect(refusalOf(await acceptAs(session, token)).code).toBe('not-allowed');
	});

	it('gives no operator’s powers to a session that it began', async () => {
		const account = { account: 'second@platform.example', password };
		const { personId } = granted(
			await createPerson({ name: '管理员', email: account.account, password, isOperator: false }),
		);
		const person = await readPlatform((db) => personById(db, personId));
		if (!person) throw new Error('no person');
		granted(await joinSchool(account.account, ours.schoolId, 'auditor'));
		const inside = await sessionOf({ ...person, isOperator: true }, ours);
		expect(inside.session.isOperator).toBe(false);
		expect(inside.actor?.schoolId).toBe(ours.schoolId);
	});
});

/** As the person themselves has it done on the page of their account. */
async function linked(school: build.TestSchool, personId: string, sub: string) {
	const { service } = placeOf(school);
	const actor: Actor = { ...school.auditor, personId };
	const found = await readSession(await beginSession(personId, null, false));
	if (!found) throw new Error('no session');
	const ticket = foundTicket(personId, service, await claimsOf(school, sub));
	expect((await ownIdentity(actor, ticket))?.found).toBeTruthy();
	const proof = { given: password, path: 'proof' };
	const answer = await linkFound(actor, found.session, ticket, proof);
	return { answer, actor, ticket, session: found.session, proof };
}

describe('one’s own account', () => {
	it('is bound by whoever has its password, and unbound', async () => {
		const { sub, personId } = await memberKnown(ours, false);
		const { answer, actor, session, ticket, proof } = await linked(ours, personId, sub);
		granted(answer);
		expect(value(await comes(ours, sub)).id).toBe(personId);
		expect((await ownIdentity(actor, ''))?.since).toMatch(/^\d{4}-/);
		const guessed = { ...proof, given: 'guessed' };
		expect(refusalOf(await linkFound(actor, session, ticket, guessed)).code).toBe('invalid');
		expect(refusalOf(await unlinkOwn(actor, session, guessed)).code).toBe('invalid');
		granted(await unlinkOwn(actor, session, proof));
		expect(await comes(ours, sub)).toEqual({ ok: false, why: 'stranger' });
	});

	it('is not bound by a ticket of another person, nor to what another account has', async () => {
		const one = await memberKnown();
		value(await comes(ours, one.sub));
		const two = await memberKnown();
		const { answer, actor, session, proof } = await linked(ours, two.personId, one.sub);
		expect(refusalOf(answer).code).toBe('conflict');
		const { service } = placeOf(ours);
		const stolen = foundTicket(one.personId, service, await claimsOf(ours, two.sub));
		expect(refusalOf(await linkFound(actor, session, stolen, proof)).code).toBe('stage');
	});
});

describe('the service of a school', () => {
	const admin = () => ours['school-admin'];
	const sent = () => ({
		...{ issuer: placeOf(ours).provider.issuer, clientId, secret: '', passwords: true },
	});

	it('is its administrators’, and its secret is never shown or kept in the clear', async () => {
		const read = granted(await readIdentityService(admin()));
		expect(read.service).toMatchObject({
			issuer: placeOf(ours).provider.issuer,
			clientId,
			passwords: true,
		});
		expect(read.code).toMatch(/^([a-z2-9]{4}-){2}[a-z2-9]{4}$/);
		const rows = await readPlatform((db) => db.select().from(identityServices));
		const told = granted(await listAudit(admin(), soughtIn(new URLSearchParams()), null));
		expect(JSON.stringify([rows, read, told])).not.toContain(clientSecret);
		for (const other of [ours.auditor, ours['academic-affairs']]) {
			expect(refusalOf(await readIdentityService(other)).code).toBe('not-allowed');
			expect(refusalOf(await saveIdentityService(other, sent())).code).toBe('not-allowed');
			expect(refusalOf(await removeIdentityService(other)).code).toBe('not-allowed');
			expect(refusalOf(await unbindMember(other, 'x')).code).toBe('not-allowed');
		}
		expect((await schoolAt(` ${read.code.toUpperCase()} `))?.schoolName).toBe('甲校');
		expect(await schoolAt('aaaa-bbbb-cccc')).toBeUndefined();
	});

	it('keeps its secret where none is sent, but not for another issuer', async () => {
		granted(await saveIdentityService(admin(), sent()));
		value(await comes(ours, (await memberKnown()).sub));
		const elsewhere = { ...sent(), issuer: placeOf(theirs).provider.issuer };
		const { faults } = refusalOf(await saveIdentityService(admin(), elsewhere));
		expect(faults?.map(({ path }) => path)).toEqual(['secret']);
	});

	it.each([
		['not an address', '不是一个地址'],
		['https://sso.example/?a=1', '不是一个地址'],
		['ftp://sso.example', '只能用 https'],
		['http://sso.example', '只能用 https'],
		['https://10.1.2.3', '内部网络'],
		['https://[::ffff:169.254.169.254]', '内部网络'],
		['http://127.0.0.1:1', '拒绝连接'],
	])('is refused with words at %s', async (issuer, words) => {
		const answer = await saveIdentityService(admin(), { ...sent(), issuer, secret: clientSecret });
		const [fault] = refusalOf(answer).faults ?? [];
		expect(fault?.path).toBe('issuer');
		expect(fault?.wrong).toContain(words);
	});

	it('is refused where it is none, or calls itself otherwise', async () => {
		const { issuer } = placeOf(ours).provider;
		const wordsAt = async (at: string) => {
			const answer = await saveIdentityService(admin(), {
				...sent(),
				...{ issuer: at, secret: clientSecret },
			});
			return refusalOf(answer).faults?.[0]?.wrong;
		};
		expect(await wordsAt(`${issuer}/nothing`)).toContain('404');
		expect(await wordsAt(issuer.replace('127.0.0.1', 'localhost'))).toContain(`是 ${issuer}`);
	});

	it('closes the door of passwords once its administrator has come in by it, but not to themselves', async () => {
		const closing = { ...sent(), passwords: false };
		const { faults } = refusalOf(await saveIdentityService(admin(), closing));
		expect(faults?.map(({ path }) => path)).toEqual(['passwords']);
		const email =
			granted(await listMembers(admin())).find(({ id }) => id === admin().personId)?.email ?? '';
		placeOf(ours).provider.people.set('admin', { email, email_verified: true });
		value(await comes(ours, 'admin'));
		const member = await memberKnown();
		const before = await beginSession(
			member.personId,
			{ id: ours.schoolId, name: '甲校', role: 'auditor', department: '' },
			false,
		);
		expect((await readSession(before))?.actor).not.toBeNull();
		granted(await saveIdentityService(admin(), closing));
		const browser = { address: '10.0.0.1' };
		const enters = (account: string) => enter({ account, password, remember: false }, browser);
		expect(refusalOf(await enters(member.email)).message).toContain('身份服务');
		expect((await readSession(before))?.actor).toBeNull();
		expect('sessionId' in granted(await enters(email))).toBe(true);
		expect((await sessionOf(value(await comes(ours, member.sub)), ours)).actor).not.toBeNull();
		const place = { name: '新人', role: 'auditor', department: '' };
		const { token } = granted(await invite(admin(), place));
		const person = { name: '新人', email: 'newest@school.example', password };
		expect(refusalOf(await acceptAsNew(token, person)).code).toBe('not-allowed');
		granted(await saveIdentityService(admin(), sent()));
		expect('sessionId' in granted(await enters(member.email))).toBe(true);
	});

	it('ends what it began when it is removed', async () => {
		const { sub } = await memberKnown(theirs);
		const person = value(await comes(theirs, sub));
		const { sessionId } = granted(
			await letIn(person, { remember: false, school: theirs.schoolId }),
		);
		granted(await removeIdentityService(theirs['school-admin']));
		expect(await readSession(sessionId)).toBeNull();
		const read = granted(await readIdentityService(theirs['school-admin']));
		expect(read).toEqual({ code: codeOf(theirs.schoolId), service: null });
		expect(codeOf(ours.schoolId)).not.toBe(read.code);
		expect(refusalOf(await removeIdentityService(theirs['school-admin'])).code).toBe('not-found');
	});
});

describe('a second factor', () => {
	it('is asked for by us unless the service asked for one', async () => {
		const { personId } = await memberKnown();
		const person = await readPlatform((db) => personById(db, personId));
		const found = await readSession(await beginSession(personId, null, false));
		if (!person || !found) throw new Error('no person');
		const { session } = found;
		const coming = { remember: false, school: ours.schoolId };
		expect('sessionId' in granted(await goOn(person, coming))).toBe(true);
		const { secret } = granted(await beginFactor(session, { given: password, path: '' }));
		const { codes } = granted(await confirmBegun(session, codeAt(secret, Date.now())));
		const half = granted(await goOn(person, coming));
		if (!('pending' in half)) throw new Error('no code was asked for');
		expect('sessionId' in granted(await goOn(person, coming, true))).toBe(true);
		const browser = { address: '10.0.0.1' };
		const inside = granted(await enterSecond(half.pending, codes[0] ?? '', browser));
		const entered = await readSession(inside.sessionId);
		expect([entered?.session.viaSchool, entered?.actor?.schoolId]).toEqual([true, ours.schoolId]);
	});
});
