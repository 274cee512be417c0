/** Two plans, two imports and two teachers under one id, one in each school: each has its own, whatever the other does. */
import { describe, expect, it } from 'vitest';
import { joinSchool } from '#server/people/index.ts';
import { settleComments } from '#tests/builders/plan-life.ts';
import * as build from '#tests/builders/school-of.ts';
import { opened } from '#tests/documents/workbook.ts';
import { asForm, asJson, decisionForm, goalEdit } from './knock.ts';
import { listenTo } from './listen.ts';
import { tellable, type Stage } from './stage.ts';
import { cookieName, cookieOf } from './visitors.ts';
import { contentOf, goals, names, type Side } from './world.ts';

const sides = ['ours', 'theirs'] as const satisfies readonly Side[];
const other = { ours: 'theirs', theirs: 'ours' } as const;
const json = { accept: 'application/json' };

export function equalIdsSuite(stage: () => Stage): void {
	const headOf = (side: Side) => cookieOf(stage().world.schools[side]['department-head']);
	const at = (rest: string): string => `/plans/${stage().world.plans.shared}${rest}`;

	describe('one id in two schools', () => {
		it.each(sides)('is the plan of its reader’s school: %s', async (side) => {
			const { ask } = stage();
			const cookie = await headOf(side);
			for (const rest of ['/__data.json', '', '/chapters/goal']) {
				const { status, body } = await ask({ path: at(rest) }, cookie);
				expect(status).toBe(200);
				expect(body).toContain(goals[side]);
				expect(body).not.toContain(goals[other[side]]);
			}
		});

		it.each(sides)('is printed from the plan of its reader’s school: %s', async (side) => {
			const { bytes } = await stage().ask({ path: at('/export/excel') }, await headOf(side));
			const sheets = JSON.stringify(
				(await opened(bytes)).worksheets.map((one) => one.getSheetValues()),
			);
			expect(sheets).toContain(names[side]);
			expect(sheets).not.toContain(names[other[side]]);
		});

		it.each(sides)('is the import of its reader’s school: %s', async (side) => {
			const { ask, world } = stage();
			const affairs = await cookieOf(world.schools[side]['academic-affairs']);
			const path = `/standards/import/${world.imports.shared}`;
			for (const rest of ['/__data.json', '']) {
				const { status, body } = await ask({ path: path + rest }, affairs);
				expect(status).toBe(200);
				expect(body).toContain(goals[side]);
				expect(body).not.toContain(goals[other[side]]);
			}
		});

		it.each(sides)('is the teacher of its reader’s school: %s', async (side) => {
			const { ask, world } = stage();
			const admin = await cookieOf(world.schools[side]['school-admin']);
			const path = `/facts/teacher/${world.records.shared}`;
			for (const at of [`${path}/__data.json`, path, '/facts/teacher', '/facts/__data.json']) {
				const { status, body } = await ask({ path: at }, admin);
				expect(status).toBe(200);
				expect(body).not.toContain(goals[other[side]]);
			}
			expect((await ask({ path }, admin)).body).toContain(goals[side]);
		});

		it('of a record is changed in the one school only', async () => {
			const { ask, world } = stage();
			const { ours } = world.schools;
			const admin = await cookieOf(ours['school-admin']);
			const before = await contentOf(world, 'theirs');
			const path = `/facts/teacher/${world.records.shared}`;
			const fields = { number: 'T9', name: goals.ours, employment: 'full', kind: 'public' };
			const form = { school: ours.schoolId, revision: '1', ...fields };
			expect((await ask({ path: `${path}?/save`, ...asForm(form) }, admin)).status).toBe(303);
			expect((await ask({ path }, admin)).body).toContain('T9');
			expect(await contentOf(world, 'theirs')).toBe(before);
		});

		it('a form that was opened in the other school changes nothing, and says so', async () => {
			const { ask, world } = stage();
			const { ours, theirs } = world.schools;
			const before = await contentOf(world);
			const form = asForm({ school: theirs.schoolId, revision: '2' });
			const path = `/facts/teacher/${world.records.shared}?/remove`;
			const reply = await ask({ path, ...form }, await cookieOf(ours['school-admin']));
			expect(reply.status).toBe(409);
			expect(reply.body).toContain('这张表单是在另一所学校打开的');
			expect(reply.body).not.toContain(names.theirs);
			expect(await contentOf(world)).toBe(before);
		});

		it('a change is saved and heard in the one school only', async () => {
			const { ask, world, served } = stage();
			const [ours, theirs] = [await headOf('ours'), await headOf('theirs')];
			const before = await contentOf(world, 'theirs');
			const here = await listenTo(served.port, at('/events?after=0'), ours);
			const there = await listenTo(served.port, at('/events?after=0'), theirs);
			const goal = `${goals.ours}，再改一次`;
			const request = { path: at('/edits'), ...goalEdit(0, goals.ours, goal) };
			expect((await ask(request, ours)).status).toBe(200);
			await here.until('再改一次');
			expect(there.heard()).toContain('event: stage');
			expect(there.heard()).not.toContain('event: change');
			here.leave();
			there.leave();
			const since = await ask({ path: at('/events?after=0'), headers: json }, theirs);
			expect(JSON.parse(since.body)).toMatchObject({ changes: [] });
			expect(await contentOf(world, 'theirs')).toBe(before);
		});

		it('a comment is said, heard and read in the one school only', async () => {
			const { ask, world, served } = stage();
			const affairs = await cookieOf(world.schools.ours['academic-affairs']);
			const [ours, theirs] = [await headOf('ours'), await headOf('theirs')];
			const before = await contentOf(world, 'theirs');
			const here = await listenTo(served.port, at('/events'), ours);
			const there = await listenTo(served.port, at('/events'), theirs);
			const said = { kind: 'comment', anchor: { kind: 'place', path: 'goal' }, text: goals.ours };
			const request = { path: at('/comments'), ...asJson({ ...said, requestId: 'said-in-ours' }) };
			expect((await ask(request, affairs)).status).toBe(200);
			await here.until('event: comment');
			expect(there.heard()).not.toContain('event: comment');
			here.leave();
			there.leave();
			const read = async (cookie: string) => (await ask({ path: at('/comments') }, cookie)).body;
			expect(JSON.parse(await read(ours))).toMatchObject({
				threads: [{ remarks: [{ text: goals.ours, voice: 'academic-affairs' }] }],
			});
			expect(await read(theirs)).toContain('"threads":[]');
			expect(await contentOf(world, 'theirs')).toBe(before);
		});

		it('somebody is there in the one school only', async () => {
			const { ask, served } = stage();
			const [ours, theirs] = [await headOf('ours'), await headOf('theirs')];
			const here = await listenTo(served.port, at('/events?client=tab1'), ours);
			const there = await listenTo(served.port, at('/events?client=tab1'), theirs);
			const spot = { clientId: 'tab1', page: 'courses', at: goals.ours };
			const told = await ask({ path: at('/place'), ...asJson(spot) }, ours);
			expect(JSON.parse(told.body)).toEqual({ here: true });
			await here.until('event: place');
			// Whoever comes later in the other school hears of nobody either.
			const late = await listenTo(served.port, at('/events?client=tab2'), theirs);
			for (const line of [there, late]) expect(line.heard()).not.toContain('event: place');
			for (const line of [here, there, late]) line.leave();
		});

		it('is accepted in the one school, and the other has no version of it', async () => {
			const { ask, world } = stage();
			const before = await contentOf(world, 'theirs');
			const [head, affairs] = ['department-head', 'academic-affairs'] as const;
			const inOurs = (role: typeof head | typeof affairs) => cookieOf(world.schools.ours[role]);
			const submitted = { path: at('?/submit'), ...decisionForm(1) };
			expect((await ask(submitted, await inOurs(head))).status).toBe(200);
			await settleComments(world.schools.ours, world.plans.shared);
			const accepted = { path: at('?/accept'), ...decisionForm(1, 'academic-review') };
			expect((await ask(accepted, await inOurs(affairs))).status).toBe(200);
			const version = { path: at('/export/excel?version=1') };
			expect((await ask(version, await inOurs(head))).status).toBe(200);
			expect((await ask(version, await headOf('theirs'))).status).toBe(404);
			expect(await contentOf(world, 'theirs')).toBe(before);
		});
	});

	describe('whoever belongs to both schools', () => {
		it('has in each their role there, and a new session id in each', async () => {
			const { ask, world } = stage();
			const { ours, theirs } = world.schools;
			const inspector = await build.memberOf(ours, 'auditor');
			const email = `p${inspector.name.split(' ')[1]}@school.example`;
			build.granted(await joinSchool(email, theirs.schoolId, 'academic-affairs'));
			const first = await cookieOf(inspector);
			const { only } = world.plans;
			const pageOf = async (side: Side, cookie: string) =>
				(await ask({ path: `/plans/${only[side]}` }, cookie)).status;
			expect([await pageOf('ours', first), await pageOf('theirs', first)]).toEqual([200, 404]);
			const moved = await ask({ path: '/schools', ...asForm({ school: theirs.schoolId }) }, first);
			const second = moved.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
			expect(second).toMatch(new RegExp(`^${cookieName}=.{20,}`));
			expect([await pageOf('ours', second), await pageOf('theirs', second)]).toEqual([404, 200]);
			expect((await ask({ path: '/api/session' }, first)).status).toBe(401);
		});
	});

	describe('a page that was opened in the other school', () => {
		/** A head of both schools, who has since gone to work in theirs; and what a page of ours sends. */
		async function moved() {
			const { ask, world } = stage();
			const { ours, theirs } = world.schools;
			const head = await build.memberOf(ours, 'department-head', '商贸系');
			const email = `p${head.name.split(' ')[1]}@school.example`;
			build.granted(await joinSchool(email, theirs.schoolId, 'department-head', '商贸系'));
			const choice = asForm({ school: theirs.schoolId });
			const reply = await ask({ path: '/schools', ...choice }, await cookieOf(head));
			const cookie = reply.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
			const path = `${at('/edits')}?school=`;
			const save = (school: string) =>
				ask({ path: path + school, ...goalEdit(1, goals.theirs, '串了校') }, cookie);
			return { ours, theirs, cookie, save };
		}

		it('saves nothing in this one, and says in which each is', async () => {
			const { ours, save } = await moved();
			const before = await contentOf(stage().world);
			const reply = await save(ours.schoolId);
			expect(reply.status).toBe(409);
			const said = JSON.parse(reply.body) as { code: string; message: string };
			expect(said.code).toBe('other-school');
			expect(said.message).toContain(`“${names.ours}”打开的`);
			expect(said.message).toContain(`现在在“${names.theirs}”`);
			expect(await contentOf(stage().world)).toBe(before);
		});

		it('is told so as an action, and as a page where there is no script', async () => {
			const { ours, cookie } = await moved();
			const { ask } = stage();
			const form = { path: `${at('')}?/submit&school=${ours.schoolId}`, ...decisionForm(1) };
			const action = { ...form, headers: { ...form.headers, 'x-sveltekit-action': 'true' } };
			expect(JSON.parse((await ask(action, cookie)).body)).toMatchObject({ type: 'error' });
			const plain = { ...form, headers: { ...form.headers, accept: 'text/html' } };
			const page = await ask(plain, cookie);
			expect([page.status, page.headers['content-type']]).toEqual([
				409,
				'text/html; charset=utf-8',
			]);
			expect(page.body).toContain(names.ours);
		});

		it('is not told the name of a school that is none of theirs', async () => {
			const { ask, world } = stage();
			const path = `${at('/edits')}?school=${world.schools.theirs.schoolId}`;
			const reply = await ask({ path, ...goalEdit(0, '', 'x') }, await headOf('ours'));
			expect(reply.status).toBe(409);
			expect(reply.body).not.toContain(names.theirs);
		});
	});

	describe('a school that is not theirs', () => {
		it('cannot be chosen, and cannot be told from one that is not there', async () => {
			const { ask, world } = stage();
			const cookie = await headOf('ours');
			const choose = (school: string) => ask({ path: '/schools', ...asForm({ school }) }, cookie);
			const [theirs, none] = [world.schools.theirs.schoolId, '0'.repeat(16)];
			const [foreign, unknown] = [await choose(theirs), await choose(none)];
			expect([foreign.status, unknown.status]).toEqual([404, 404]);
			expect(foreign.headers['set-cookie']).toBeUndefined();
			expect(tellable(foreign, theirs)).toBe(tellable(unknown, none));
		});

		it('cannot be entered by signing in again', async () => {
			const { ask, world } = stage();
			const { ours, theirs } = world.schools;
			const member = await build.memberOf(ours, 'auditor');
			const account = `p${member.name.split(' ')[1]}@school.example`;
			const credentials = { account, password: build.testPassword, schoolId: theirs.schoolId };
			const { headers } = await ask({ path: '/api/session', ...asJson(credentials) });
			const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
			const { body } = await ask({ path: '/api/session' }, cookie);
			expect(JSON.parse(body)).toMatchObject({ signedIn: true, schoolId: ours.schoolId });
		});
	});
}
