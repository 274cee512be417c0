/**
 * Whoever comes by a link: at each door of the router. What is not on the list here is to them, to the
 * letter, as to somebody who is not signed in at all.
 */
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { commentOn } from '#server/comments/index.ts';
import { readSchool, writePlatform } from '#server/db/databases.ts';
import { guestLinks } from '#server/db/platform/schema.ts';
import { audit } from '#server/db/school/schema.ts';
import { makeLink, linksOf, withdrawLink } from '#server/guests/index.ts';
import * as build from '#tests/builders/school-of.ts';
import { answers, hiddenAnswers, isOwned } from './answers.ts';
import { asForm, asJson, knock } from './knock.ts';
import { listenTo } from './listen.ts';
import type { Reply } from './served.ts';
import { strangeWords, tellable, type Stage } from './stage.ts';
import { goals, names } from './world.ts';

/** All that there is for a guest, of their one plan, and how it answers. */
const open: ReadonlyMap<string, number> = new Map([
	['page /plans/[plan]', 200],
	['page /plans/[plan]/calendar', 200],
	['page /plans/[plan]/charts', 200],
	['page /plans/[plan]/certs/[[cert]]', 200],
	['page /plans/[plan]/chains', 200],
	['page /plans/[plan]/chapters', 307],
	['page /plans/[plan]/chapters/[chapter]', 200],
	['page /plans/[plan]/compare', 200],
	['GET /plans/[plan]/compare/form', 200],
	['GET /plans/[plan]/compare/word', 200],
	['page /plans/[plan]/courses', 200],
	['page /plans/[plan]/facts', 200],
	['page /plans/[plan]/file', 200],
	['GET /plans/[plan]/file/all', 200],
	['GET /plans/[plan]/file/[attachment]', 200],
	['page /plans/[plan]/report', 200],
	['page /plans/[plan]/report/comparison', 200],
	['page /plans/[plan]/versions', 200],
	['GET /plans/[plan]/comments', 200],
	// Without a round that was opened to them.
	['POST /plans/[plan]/comments', 403],
	['GET /plans/[plan]/events', 200],
	['GET /plans/[plan]/export/[form]', 200],
	// Of a plan that was not published.
	['GET /plans/[plan]/publication', 409],
]);

/** Public pages that anyone opens; they greet nobody by name. */
const closed = [...answers.keys()].filter((door) => !open.has(door));

export function guestSuite(stage: () => Stage): void {
	const tokens: Record<string, string> = {};
	let cookie = '';

	const link = async (planId: string, kind = 'auditor', side: 'ours' | 'theirs' = 'ours') => {
		const affairs = stage().world.schools[side]['academic-affairs'];
		const who = { kind, name: '李某', unit: '某公司', days: '7' };
		const sent = { ...who, requestId: `${build.requestId()}-guest` };
		return build.granted(await makeLink(affairs, planId, sent)).token;
	};
	const enter = async (token: string): Promise<string> => {
		const reply = await stage().ask({ path: `/guests/${token}?/enter`, ...asForm({}) });
		expect(reply.status).toBe(303);
		const set = (reply.headers['set-cookie'] ?? []).map((one) => one.split(';')[0] ?? '');
		return set.find((one) => one.startsWith('xunbiao_guest=') && one.length > 20) ?? '';
	};
	const linkRow = (token: string, change: Partial<typeof guestLinks.$inferInsert>) =>
		writePlatform(async (db) => {
			const { tokenHashOf } = await import('#server/guests/links.ts');
			await db
				.update(guestLinks)
				.set(change)
				.where(eq(guestLinks.tokenHash, tokenHashOf(token)));
		});

	describe('a guest', () => {
		beforeAll(async () => {
			tokens['ours'] = await link(stage().world.plans.only.ours);
			cookie = await enter(tokens['ours']);
		});

		it.each([...open])('reads of the one plan: %s', async (door, status) => {
			const { ask, world } = stage();
			const reply = await ask(knock(door, 'auditor', world.plans.only.ours), cookie);
			expect(reply.status).toBe(status);
			expect(strangeWords(reply, { side: 'ours', standing: 'auditor' })).toEqual([]);
		});

		it.each(closed)('is nobody at %s', async (door) => {
			const { ask, world } = stage();
			const id = world.plans.only.ours;
			const request = knock(door, 'auditor', id);
			const [theirs, nobodys] = [await ask(request, cookie), await ask(request)];
			const told = (reply: Reply) => tellable(reply, id).replace(/"set-cookie",\[[^\]]*\]/g, '');
			expect(theirs.status).toBe(answers.get(door)?.nobody);
			expect(told(theirs).replaceAll(/\d+ms/g, '')).toBe(told(nobodys).replaceAll(/\d+ms/g, ''));
		});

		it.each([...open.keys()])('has no other plan than theirs: %s', async (door) => {
			const { ask, world } = stage();
			const { shared, missing, only } = world.plans;
			for (const id of [shared, only.theirs, missing]) {
				const reply = await ask(knock(door, 'auditor', id), cookie);
				expect([id, reply.status]).toEqual([id, hiddenAnswers(door).nobody]);
				expect(reply.body).not.toContain(goals.theirs);
			}
		});

		it('has all doors of plans on one of the two lists', () => {
			expect([...open.keys()].every((door) => isOwned(door) && answers.has(door))).toBe(true);
		});

		it('under an id that both schools have reads that of the school of the link', async () => {
			const { ask, world } = stage();
			const ours = await enter(await link(world.plans.shared));
			const theirs = await enter(await link(world.plans.shared, 'auditor', 'theirs'));
			for (const rest of ['', '/chapters/goal', '/versions', '/file', '/__data.json']) {
				const path = `/plans/${world.plans.shared}${rest}`;
				const [one, other] = [await ask({ path }, ours), await ask({ path }, theirs)];
				expect([one.status, other.status]).toEqual([200, 200]);
				expect(one.body).not.toContain(names.theirs);
				expect(other.body).not.toContain(names.ours);
				expect(one.body).not.toContain(goals.theirs);
				expect(other.body).not.toContain(goals.ours);
			}
		});

		it.each([
			['forged', 'xunbiao_guest=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
			['empty', 'xunbiao_guest='],
			['of the link itself', ''],
		])('with a cookie that is %s is nobody', async (_, given) => {
			const { ask, world } = stage();
			const path = `/plans/${world.plans.only.ours}`;
			const sent = given === '' ? `xunbiao_guest=${tokens['ours']}` : given;
			expect((await ask({ path }, sent)).status).toBe(303);
		});

		it('is out at once when the link expires or is withdrawn, and the links look alike', async () => {
			const { ask, world } = stage();
			const { only } = world.plans;
			const affairs = world.schools.ours['academic-affairs'];
			const [late, gone] = [await link(only.ours), await link(only.ours)];
			const [lateCookie, goneCookie] = [await enter(late), await enter(gone)];
			const path = `/plans/${only.ours}`;
			expect((await ask({ path }, lateCookie)).status).toBe(200);
			await linkRow(late, { expiresAt: new Date(Date.now() - 1).toISOString() });
			const newest = build.granted(await linksOf(affairs, only.ours))[0];
			build.granted(await withdrawLink(affairs, only.ours, newest?.id ?? ''));
			for (const one of [lateCookie, goneCookie])
				for (const door of open.keys()) {
					const { status } = await ask(knock(door, 'auditor', only.ours), one);
					expect([door, status]).toEqual([door, hiddenAnswers(door).nobody]);
				}
			const unknown = 'u'.repeat(43);
			const look = async (token: string) =>
				tellable(await ask({ path: `/guests/${token}` }), token);
			expect(await look(late)).toBe(await look(unknown));
			expect(await look(gone)).toBe(await look(unknown));
			const again = await ask({ path: `/guests/${gone}?/enter`, ...asForm({}) });
			expect(again.status).toBe(404);
		});

		it('who listens hears the end of a link', async () => {
			const { served, world } = stage();
			const { only, schools } = { only: world.plans.only, schools: world.schools };
			const mine = await enter(await link(only.ours));
			const heard = await listenTo(served.port, `/plans/${only.ours}/events`, mine);
			const affairs = schools.ours['academic-affairs'];
			const newest = build.granted(await linksOf(affairs, only.ours))[0];
			const path = `/plans/${only.ours}/file?/revoke`;
			const { cookieOf } = await import('./visitors.ts');
			const form = asForm({ link: newest?.id ?? '' });
			expect((await stage().ask({ path, ...form }, await cookieOf(affairs))).status).toBe(200);
			await heard.until('signed-out');
			heard.leave();
		});

		it('sees nobody who is there, and nobody sees them', async () => {
			const { ask, served, world } = stage();
			const { cookieOf } = await import('./visitors.ts');
			const head = await cookieOf(world.schools.ours['department-head']);
			const at = (rest: string) => `/plans/${world.plans.only.ours}${rest}`;
			const own = await listenTo(served.port, at('/events?client=tab1'), head);
			const guest = await listenTo(served.port, at('/events?client=tab2'), cookie);
			const spot = (clientId: string) => asJson({ clientId, page: 'courses', at: null });
			expect((await ask({ path: at('/place'), ...spot('tab1') }, head)).status).toBe(200);
			await own.until('event: place');
			const late = await listenTo(served.port, at('/events?client=tab3'), cookie);
			expect((await ask({ path: at('/place'), ...spot('tab2') }, cookie)).status).toBe(401);
			for (const line of [guest, late]) expect(line.heard()).not.toContain('event: place');
			expect(own.heard().match(/event: place/g)).toHaveLength(1);
			for (const line of [own, guest, late]) line.leave();
		});

		it('speaks as an expert in the round of the link, on their plan, and reads no other’s words', async () => {
			const { ask, world } = stage();
			const { 'academic-affairs': affairs, schoolId } = world.schools.ours;
			const { ours } = world.plans.only;
			const day = (ahead: number) =>
				new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
			const round = { kind: 'open-round', firstDay: day(-1), lastDay: day(3) };
			build.granted(await commentOn(affairs, ours, { ...round, requestId: 'round-of-guest' }));
			const inside = { kind: 'comment', anchor: { kind: 'plan' }, text: '只在校内说的话' };
			build.granted(await commentOn(affairs, ours, { ...inside, requestId: 'said-within' }));
			const expert = await enter(await link(ours, 'expert'));
			const said = { kind: 'comment', anchor: { kind: 'place', path: 'goal' }, text: '企业的看法' };
			const path = `/plans/${ours}/comments`;
			const sent = { path, ...asJson({ ...said, requestId: 'said-by-guest' }) };
			expect((await ask(sent, expert)).status).toBe(200);
			const page = await ask({ path }, expert);
			expect(page.body).toContain('企业的看法');
			expect(page.body).not.toContain('只在校内说的话');
			expect(JSON.parse(page.body)).toMatchObject({ people: [], speaker: { voice: 'expert' } });
			// Whoever came by another link to the same plan reads neither.
			expect((await ask({ path }, cookie)).body).not.toContain('企业的看法');
			const entries = await readSchool(schoolId, (db) => db.select().from(audit));
			const id = JSON.parse(page.body) as { speaker: { personId: string } };
			const own = entries.filter(({ personId }) => personId === id.speaker.personId);
			expect(own.map(({ changes }) => changes).join()).toMatch(/打开链接[\s\S]*企业的看法/);
			const closing = { kind: 'close-round', requestId: 'close-of-guest' };
			const { rounds } = JSON.parse(
				(await ask({ path }, await (await import('./visitors.ts')).cookieOf(affairs))).body,
			) as { rounds: { id: string }[] };
			build.granted(await commentOn(affairs, ours, { ...closing, round: rounds[0]?.id }));
			const late = { path, ...asJson({ ...said, requestId: 'said-too-late' }) };
			expect((await ask(late, expert)).status).toBe(403);
		});
	});
}
