import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as build from '#tests/builders/school-of.ts';
import { machine } from '../access/actor.ts';
import { changePassword, endOwnSessions, ownSessions } from '../access/account.ts';
import { schoolRoles } from '../access/role.ts';
import { onSessionEnd } from '../access/session-end.ts';
import { beginSession, readSession } from '../access/session.ts';
import { enter } from '../access/sign-in.ts';
import { listAudit, soughtIn, verifyAudit } from '../audit/index.ts';
import {
	acceptAs,
	acceptAsNew,
	acceptPassword,
	changeMember,
	erasePerson,
	invite,
	inviteToResetPassword,
	joinSchool,
	listInvitations,
	listMembers,
	openInvitation,
	removeMember,
	withdrawInvitation,
} from './index.ts';
import type { PlaceInSchool } from './places.ts';

const { granted, refusalOf } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let ours: build.TestSchool;
let theirs: build.TestSchool;

beforeAll(async () => {
	data = await build.freshData();
	ours = await build.schoolOf('甲校');
	theirs = await build.schoolOf('乙校');
});
afterAll(() => data.leave());

const place = { name: '周岚', role: 'department-head', department: '商贸系' };
const invited = async (school = ours) => granted(await invite(school['school-admin'], place));
let people = 0;
const newcomer = () => ({
	name: '周岚',
	email: `new${(people += 1)}@school.example`,
	password: build.testPassword,
});
const membersOf = async (school: build.TestSchool) =>
	granted(await listMembers(school['school-admin']));
const placeOf = ({ role, department }: build.TestMember): PlaceInSchool => ({ role, department });

describe('an invitation', () => {
	it('is opened, and used once, by whoever has the link', async () => {
		const { token } = await invited();
		expect(granted(await openInvitation(token))).toMatchObject({
			...{ schoolName: '甲校', kind: 'join', name: '周岚' },
			...{ roleName: '专业负责人', department: '商贸系' },
		});
		const person = newcomer();
		expect(granted(await acceptAsNew(token, person))).toEqual({ schoolName: '甲校' });
		expect((await membersOf(ours)).find(({ email }) => email === person.email)).toMatchObject({
			...{ name: '周岚', role: 'department-head', department: '商贸系' },
		});
		for (const again of [
			openInvitation(token),
			acceptAsNew(token, newcomer()),
			acceptAs(theirs.auditor, token),
		])
			expect(refusalOf<unknown, never>((await again) as never)).toMatchObject({ code: 'stage' });
	});

	it('used twice at the same time makes one member', async () => {
		const { token } = await invited();
		const before = (await membersOf(ours)).length;
		const both = await Promise.all([
			acceptAsNew(token, newcomer()),
			acceptAsNew(token, newcomer()),
		]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await membersOf(ours)).toHaveLength(before + 1);
	});

	it('brings somebody of another school in, who keeps their place there', async () => {
		const { token } = await invited();
		granted(await acceptAs(theirs.auditor, token));
		const { personId } = theirs.auditor;
		expect((await membersOf(ours)).find(({ id }) => id === personId)?.role).toBe('department-head');
		expect((await membersOf(theirs)).find(({ id }) => id === personId)?.role).toBe('auditor');
	});

	it('expires, and can be withdrawn by its own school alone', async () => {
		const late = await invited();
		vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(late.expiresAt) });
		expect(refusalOf(await openInvitation(late.token)).message).toContain('已过期');
		vi.useRealTimers();
		const { token } = await invited();
		const [open] = granted(await listInvitations(ours['school-admin']));
		const id = open?.id ?? '';
		expect(refusalOf(await withdrawInvitation(theirs['school-admin'], id)).code).toBe('not-found');
		granted(await openInvitation(token));
		granted(await withdrawInvitation(ours['school-admin'], id));
		expect(refusalOf(await openInvitation(token)).message).toContain('已被撤回');
		expect(refusalOf(await openInvitation(`${token}x`)).code).toBe('not-found');
	});

	it('makes no second account with an e-mail that somebody has, and no weak one', async () => {
		const { token } = await invited();
		const known = newcomer();
		granted(await acceptAsNew((await invited()).token, known));
		expect(refusalOf(await acceptAsNew(token, known)).message).toContain('请先登录');
		const weak = refusalOf(await acceptAsNew(token, { ...newcomer(), password: 'short' }));
		expect(weak.faults?.[0]?.path).toBe('password');
		granted(await openInvitation(token));
	});

	it.each([
		[{ role: 'platform-operator' }, 'role'],
		[{ role: '' }, 'role'],
		[{ department: ' ' }, 'department'],
		[{ department: '系'.repeat(61) }, 'department'],
		[{ name: '' }, 'name'],
	])('is not made of %j', async (parts, path) => {
		const answer = await invite(ours['school-admin'], { ...place, ...parts });
		expect(refusalOf(answer).faults?.map((fault) => fault.path)).toEqual([path]);
	});
});

describe('the people of a school', () => {
	it('are 学校管理员 to keep, of that school', async () => {
		for (const role of schoolRoles.filter((one) => one !== 'school-admin')) {
			const was = placeOf(ours.auditor);
			const { personId } = ours.auditor;
			const tried = [
				listMembers(ours[role]),
				listInvitations(ours[role]),
				invite(ours[role], place),
				changeMember(ours[role], personId, was, { role: 'school-admin', department: '' }),
				removeMember(ours[role], personId, was),
				inviteToResetPassword(ours[role], personId),
			];
			for (const answer of await Promise.all(tried))
				expect(refusalOf(answer as never)).toMatchObject({ code: 'not-allowed' });
		}
		const { personId, role, department } = ours.auditor;
		const admin = theirs['school-admin'];
		const was = { role, department };
		for (const answer of [
			await removeMember(admin, personId, was),
			await changeMember(admin, personId, was, { role: 'auditor', department: '' }),
			await inviteToResetPassword(admin, personId),
		])
			expect(refusalOf(answer as never)).toMatchObject({ code: 'not-found' });
	});

	it('are signed out at once where their place changes, and the school’s record tells of it', async () => {
		const actor = ours['department-reviewer'];
		const { personId, role, department } = actor;
		const school = { id: ours.schoolId, name: '甲校', role, department };
		const sessionId = await beginSession(personId, school, false);
		const ended: string[] = [];
		const stop = onSessionEnd((hash) => ended.push(hash));
		const to = { role: 'auditor', department: '' };
		granted(await changeMember(ours['school-admin'], personId, { role, department }, to));
		stop();
		expect(ended).toHaveLength(1);
		expect(await readSession(sessionId)).toBeNull();
		const stale = await changeMember(ours['school-admin'], personId, { role, department }, to);
		expect(refusalOf(stale).code).toBe('stale');
		const { lines } = granted(
			await listAudit(ours.auditor, soughtIn(new URLSearchParams({ place: 'members' })), null),
		);
		expect(lines[0]?.changes[0]?.fields).toContainEqual({
			...{ name: '角色', before: '系部审核', after: '审核/督导' },
		});
		expect(await verifyAudit(machine, ours.schoolId)).toMatchObject({ wrong: null });
	});

	it('do not lose their administrator by his own hand', async () => {
		const { personId, role, department } = ours['school-admin'];
		const answer = await removeMember(ours['school-admin'], personId, { role, department });
		expect(refusalOf(answer).message).toContain('另一位学校管理员');
	});

	it('get a link to set a password anew, unless their account is not the school’s alone', async () => {
		const person = newcomer();
		granted(await acceptAsNew((await invited()).token, person));
		const member = (await membersOf(ours)).find(({ email }) => email === person.email);
		const id = member?.id ?? '';
		const { token } = granted(await inviteToResetPassword(ours['school-admin'], id));
		expect(refusalOf(await acceptAs({ personId: id, name: '周岚' }, token)).code).toBe('not-found');
		const sessionId = await beginSession(id, null, false);
		granted(await acceptPassword(token, 'another long password'));
		expect(await readSession(sessionId)).toBeNull();
		expect(refusalOf(await acceptPassword(token, 'a third long password')).code).toBe('stage');
		const with_ = (password: string) =>
			enter({ account: person.email, password, remember: false }, { address: '192.0.2.1' });
		expect((await with_(person.password)).ok).toBe(false);
		granted(await with_('another long password'));
		granted(await joinSchool(person.email, theirs.schoolId, 'auditor'));
		const denied = await inviteToResetPassword(ours['school-admin'], id);
		expect(refusalOf(denied)).toMatchObject({ code: 'not-allowed' });
	});
});

describe('an account', () => {
	async function signedIn() {
		const { personId } = ours['academic-affairs'];
		const here = await readSession(await beginSession(personId, null, false));
		if (!here) throw new Error('no session');
		return here.session;
	}

	it('changes its password where the present one is given, and ends what else is open', async () => {
		const session = await signedIn();
		await signedIn();
		const wrong = await changePassword(session, { current: 'no', next: 'a new long password' });
		expect(refusalOf(wrong).faults?.[0]?.path).toBe('current');
		const current = build.testPassword;
		const weak = await changePassword(session, { current, next: 'short' });
		expect(refusalOf(weak).faults?.[0]?.path).toBe('next');
		const done = await changePassword(session, { current, next: 'a new long password' });
		expect(granted(done).ended).toBeGreaterThan(0);
		expect(await ownSessions(session)).toMatchObject([{ here: true }]);
	});

	it('ends its own sessions alone', async () => {
		const session = await signedIn();
		const other = await signedIn();
		const stranger = await readSession(await beginSession(theirs.auditor.personId, null, false));
		const foreign = await endOwnSessions(session, stranger?.session.hash ?? '');
		expect(refusalOf(foreign).code).toBe('not-found');
		expect(granted(await endOwnSessions(session, other.hash))).toEqual({ ended: 1 });
		granted(await endOwnSessions(session, null));
		expect(await ownSessions(session)).toHaveLength(1);
	});
});

describe('an account that is erased', () => {
	const nameIn = async (words: string) => {
		const sought = soughtIn(new URLSearchParams({ place: 'members' }));
		return JSON.stringify(granted(await listAudit(ours.auditor, sought, null))).includes(words);
	};

	it('takes its name out of the record of its school, which still verifies', async () => {
		const member = await build.memberOf(ours, 'auditor');
		const account = `p${member.name.split(' ')[1]}@school.example`;
		const was = { role: member.role, department: member.department };
		expect(refusalOf(await erasePerson(account)).message).toContain('请先由学校管理员移出');
		granted(await removeMember(ours['school-admin'], member.personId, was));
		expect(await nameIn(member.name)).toBe(true);
		expect(granted(await erasePerson(account)).name).toBe(member.name);
		expect(await nameIn(member.name)).toBe(false);
		expect(await verifyAudit(machine, ours.schoolId)).toMatchObject({ wrong: null });
		expect(refusalOf(await erasePerson(account)).code).toBe('not-found');
	});
});
