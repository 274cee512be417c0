import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import * as build from '#tests/builders/school-of.ts';
import { linkThrottle } from '../access/throttle.ts';
import { listAudit, soughtIn } from '../audit/index.ts';
import { commentOn, commentsOn, releasedOn, releaseSettled } from '../comments/index.ts';
import { readPlatform, writePlatform } from '../db/databases.ts';
import { guestLinks } from '../db/platform/schema.ts';
import { deskPlans } from '../desk/index.ts';
import { factsOverview, listRecords } from '../facts/index.ts';
import { createPlan, listPlans, openPlan } from '../plans/index.ts';
import { machine, type Actor } from '../access/actor.ts';
import { suspendSchool } from '../schools/index.ts';
import { enterByLink, guestOf, linksOf, lookAtLink, makeLink, withdrawLink } from './index.ts';

const { granted, refusalOf } = build;
let school: build.TestSchool;
let other: build.TestSchool;
let planId: string;
let leave: () => Promise<void>;

beforeAll(async () => {
	({ leave } = await build.freshData());
	school = await build.schoolOf('江州市甲校');
	other = await build.schoolOf('江州市乙校');
	planId = await build.planIn(school['department-head'], planOf({}));
});
afterAll(() => leave());

const form = (changed: object = {}) => ({
	...{ kind: 'auditor', name: '李某', unit: '某公司', days: '7' },
	requestId: `${build.requestId()}-link`,
	...changed,
});
const affairs = () => school['academic-affairs'];
const made = async (changed: object = {}) =>
	granted(await makeLink(affairs(), planId, form(changed))).token;
const here = '10.1.0.1';
const guestBy = async (token: string): Promise<Actor> =>
	(await guestOf(granted(await enterByLink(token, here)).ticket))!.actor;

describe('a link', () => {
	it('is made by 教务 of the school alone', async () => {
		const roles = ['auditor', 'department-head', 'department-reviewer'] as const;
		for (const role of roles)
			expect(refusalOf(await makeLink(school[role], planId, form())).code).toBe('not-allowed');
		const strangers = [school['school-admin'], other['academic-affairs']];
		for (const stranger of strangers) {
			expect(refusalOf(await makeLink(stranger, planId, form())).code).toBe('not-found');
			expect(refusalOf(await linksOf(stranger, planId)).code).toBe('not-found');
			expect(refusalOf(await withdrawLink(stranger, planId, 'x')).code).toBe('not-found');
		}
		expect(granted(await linksOf(school.auditor, planId))).toEqual([]);
	});

	it('stands in no database as it is, and the form that made it makes no second', async () => {
		const sent = form();
		const { token } = granted(await makeLink(affairs(), planId, sent));
		expect(token).toMatch(/^[\w-]{43}$/);
		const rows = await readPlatform((db) => db.select().from(guestLinks));
		expect(JSON.stringify(rows)).not.toContain(token);
		expect(refusalOf(await makeLink(affairs(), planId, sent)).code).toBe('stale');
	});

	it('shows whose it is and for what, and makes a guest of nobody by being looked at', async () => {
		const token = await made();
		const looked = granted(await lookAtLink(token, here));
		expect(looked).toMatchObject({ schoolName: '江州市甲校', name: '外部审核 李某（某公司）' });
		expect(granted(await linksOf(affairs(), planId))[0]).toMatchObject({ opened: 0 });
		await guestBy(token);
		expect(granted(await linksOf(affairs(), planId))[0]).toMatchObject({ opened: 1 });
	});

	it('that expired, was withdrawn or never was, is one and the same', async () => {
		const [late, gone] = [await made(), await made()];
		const [newest] = granted(await linksOf(affairs(), planId));
		const visit = granted(await enterByLink(gone, here));
		granted(await withdrawLink(affairs(), planId, newest!.id));
		expect(await guestOf(visit.ticket)).toBeNull();
		expect(refusalOf(await withdrawLink(affairs(), planId, newest!.id)).code).toBe('stale');
		const [, earlier] = granted(await linksOf(affairs(), planId));
		const passed = { expiresAt: new Date().toISOString() };
		await writePlatform((db) =>
			db.update(guestLinks).set(passed).where(eq(guestLinks.id, earlier!.id)),
		);
		const none = await lookAtLink('n'.repeat(43), here);
		expect(refusalOf(none).code).toBe('not-found');
		for (const token of [late, gone, 'short', '']) {
			expect(await lookAtLink(token, here)).toEqual(none);
			expect(await enterByLink(token, here)).toEqual(none);
		}
	});

	it('is not guessed: who tries many that are none waits, and that opens nothing', async () => {
		const limits = linkThrottle();
		const token = await made();
		const codes: string[] = [];
		for (let times = 0; times < 25; times += 1) {
			const guess = await lookAtLink(String(times).padEnd(43, 'g'), '10.9.9.9', limits);
			codes.push(refusalOf(guess).code);
		}
		expect(codes.slice(0, 20)).not.toContain('too-many');
		expect(codes.at(-1)).toBe('too-many');
		expect(refusalOf(await enterByLink(token, '10.9.9.9', limits)).code).toBe('too-many');
		expect((await lookAtLink(token, '10.9.8.8', limits)).ok).toBe(true);
	});

	it.each(['', 'a', 'A'.repeat(80), '{"planId":"x"}'])(
		'has no forged ticket: %j',
		async (ticket) => {
			expect(await guestOf(ticket)).toBeNull();
		},
	);
});

describe('a guest', () => {
	it('has one plan, and nothing of the school besides', async () => {
		const another = await build.planIn(school['department-head'], planOf({}));
		const guest = await guestBy(await made());
		expect(guest).toMatchObject({ role: 'guest', schoolId: school.schoolId });
		expect((await openPlan(guest, planId)).ok).toBe(true);
		expect(await openPlan(guest, another)).toEqual(await openPlan(guest, 'nosuchplan'));
		expect((await listPlans(guest)).map(({ id }) => id)).toEqual([planId]);
		const sought = soughtIn(new URLSearchParams());
		expect(refusalOf(await listAudit(guest, sought, null)).code).toBe('not-allowed');
		expect(refusalOf(await deskPlans(guest)).code).toBe('not-allowed');
		const made2 = await createPlan(guest, { plan: planOf({}), requestId: 'guest-creates' });
		expect(refusalOf(made2).code).toBe('not-allowed');
		expect(JSON.stringify(await listRecords(guest, 'teacher'))).not.toContain('"id"');
		expect(JSON.stringify(await factsOverview(guest, ''))).not.toContain('张');
	});

	it('decides nothing, and writes only in the round that the link was given for', async () => {
		const auditor = await guestBy(await made());
		const comment = { kind: 'comment', anchor: { kind: 'plan' }, text: '一条意见' };
		const say = (actor: Actor, requestId: string) =>
			commentOn(actor, planId, { ...comment, requestId });
		expect(refusalOf(await say(auditor, 'auditor-speaks')).code).toBe('not-allowed');
		expect(refusalOf(await makeLink(affairs(), planId, form({ kind: 'expert' }))).code).toBe(
			'stage',
		);
		const day = (ahead: number) =>
			new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
		const round = { kind: 'open-round', firstDay: day(-1), lastDay: day(2) };
		granted(await commentOn(affairs(), planId, { ...round, requestId: 'opens-a-round' }));
		expect(refusalOf(await say(auditor, 'auditor-speaks')).code).toBe('not-allowed');
		const expert = await guestBy(await made({ kind: 'expert' }));
		const { id } = granted(await say(expert, 'expert-speaks'));
		const within = granted(await say(affairs(), 'affairs-speak'));
		const seen = async (actor: Actor) =>
			granted(await commentsOn(actor, planId)).threads.map((thread) => thread.id);
		expect(await seen(expert)).toEqual([id]);
		expect(await seen(auditor)).toEqual([]);
		const answer = { kind: 'answer', thread: within.id, text: '插话', requestId: 'expert-answers' };
		expect(refusalOf(await commentOn(expert, planId, answer)).code).toBe('not-found');
		for (const kind of ['carry', 'release', 'apply'] as const) {
			const more = kind === 'apply' ? { base: 0, clientId: 'guest' } : {};
			const sent = { kind, comment: id, requestId: `expert-${kind}`, ...more };
			expect((await commentOn(expert, planId, sent)).ok).toBe(false);
		}
		const settled = { kind: 'resolve', comment: within.id, requestId: 'settles-it' };
		granted(await commentOn(affairs(), planId, settled));
		expect(granted(await releasedOn(auditor, planId)).threads).toEqual([]);
		expect(refusalOf(await releaseSettled(expert, planId, 'x'.repeat(8))).code).toBe('not-allowed');
		expect(granted(await releaseSettled(affairs(), planId, 'release-all')).released).toBe(1);
		expect(granted(await releaseSettled(affairs(), planId, 'release-all')).released).toBe(0);
		expect(await seen(auditor)).toEqual([within.id]);
		const hides = { kind: 'hide', comment: within.id, requestId: 'hides-it' };
		granted(await commentOn(affairs(), planId, hides));
		expect(await seen(auditor)).toEqual([]);
	});

	it('is out when the school is suspended', async () => {
		const third = await build.schoolOf('江州市丙校');
		const own = await build.planIn(third['department-head'], planOf({}));
		const { token } = granted(await makeLink(third['academic-affairs'], own, form()));
		const { ticket } = granted(await enterByLink(token, here));
		expect(await guestOf(ticket)).not.toBeNull();
		granted(await suspendSchool(machine, third.schoolId));
		expect(await guestOf(ticket)).toBeNull();
		expect(refusalOf(await lookAtLink(token, here)).code).toBe('not-found');
	});
});
