/** Each door of the router × everyone × the school of the plan or import: the status of the table, and nothing else. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers, hiddenAnswers, otherDoors, ownedAt, ownedDoors } from './answers.ts';
import { knock } from './knock.ts';
import { doorsOf } from './router.ts';
import type { Reply } from './served.ts';
import { forEachOf, strangeWords, tellable, type Guest, type Stage } from './stage.ts';
import { contentOf, type Side } from './world.ts';

const sources = path.resolve(import.meta.dirname, '../../src/routes');

/** Folders of src/routes that answer, as the router names them. */
function folders(): string[] {
	const files = readdirSync(sources, { recursive: true }).map(String);
	const doors = files.filter((file) =>
		/(^|\/)\+(page\.svelte|page\.server\.ts|server\.ts)$/.test(file),
	);
	return [...new Set(doors.map((file) => path.dirname(`/${file}`).replace(/\/\([^)]+\)/g, '')))];
}

/** What a page says, without the frame around it. */
const mainOf = ({ status, body }: Reply): string =>
	`${status} ${/<main.*<\/main>/s.exec(body)?.[0]}`;

/** Signing out ends the session; everyone else keeps theirs. */
const sessionFor = (door: string, guest: Guest): Promise<string> =>
	door === 'POST /logout' ? guest.cookie() : Promise.resolve(guest.kept);

/** What the guest's own school has, what the other has, and none. */
const sideways: Record<Side, { readonly own: Side; readonly foreign: Side }> = {
	ours: { own: 'ours', foreign: 'theirs' },
	theirs: { own: 'theirs', foreign: 'ours' },
};

export function doorSuite(stage: () => Stage): void {
	describe('the table of doors', () => {
		it('knows every page, action and endpoint of the router, and no other', () => {
			const { router } = stage();
			expect(doorsOf(router).sort()).toEqual([...answers.keys()].sort());
			expect(router.remotes).toEqual([]);
			expect(router.assets).toEqual(['icon.svg']);
		});

		it('is of a server that was built from these routes', () => {
			const ids = stage().router.routes.map(({ id }) => id);
			expect(ids.sort()).toEqual(folders().sort());
		});
	});

	describe('doors of no school', () => {
		it.each(otherDoors)('%s', async (door) => {
			const { guests, ask } = stage();
			await forEachOf(guests, async (guest) => {
				const reply = await ask(knock(door, guest.standing), await sessionFor(door, guest));
				expect([guest.name, reply.status]).toEqual([
					guest.name,
					answers.get(door)?.[guest.standing],
				]);
				expect([guest.name, strangeWords(reply, guest)]).toEqual([guest.name, []]);
			});
		});
	});

	describe('the operator’s pages', () => {
		it('are to everyone else as pages that are not there', async () => {
			const { guests, ask, world } = stage();
			const ours = `/platform/${world.schools.ours.schoolId}`;
			await forEachOf(guests, async ({ name, standing, kept }) => {
				if (answers.get('page /platform')?.[standing] !== 404) return;
				const at = (path: string) => ask({ path }, kept);
				const none = mainOf(await at('/no-such-page'));
				for (const path of ['/platform', ours])
					expect([name, path, mainOf(await at(path))]).toEqual([name, path, none]);
				expect([name, (await at(`${ours}/archive`)).status]).toEqual([name, 404]);
			});
		});
		it('show the operator the school, and its archive as one file', async () => {
			const { guests, ask, world } = stage();
			const operator = guests.find(({ standing }) => standing === 'operator');
			const at = (path: string) => ask({ path }, operator?.kept);
			const ours = `/platform/${world.schools.ours.schoolId}`;
			const page = await at(ours);
			expect([page.status, page.body.includes('停用这所学校')]).toEqual([200, true]);
			const archive = await at(`${ours}/archive`);
			expect([archive.status, archive.headers['content-type']]).toEqual([200, 'application/zip']);
			expect(archive.body.startsWith('PK')).toBe(true);
		});
	});

	describe('doors of a plan or an import', () => {
		it.each(ownedDoors)('%s', async (door) => {
			const { guests, ask, world } = stage();
			const { missing, only } = ownedAt(door, world);
			const before = await contentOf(world);
			await forEachOf(guests, async (guest) => {
				const { standing, name, kept } = guest;
				const { own, foreign } = sideways[guest.side ?? 'ours'];
				const at = (id: string) => ask(knock(door, standing, id), kept);
				const mine = await at(only[own]);
				expect([name, mine.status]).toEqual([name, answers.get(door)?.[standing]]);
				expect([name, strangeWords(mine, guest)]).toEqual([name, []]);
				const [theirs, none] = [await at(only[foreign]), await at(missing)];
				expect([name, theirs.status]).toEqual([name, hiddenAnswers(door)[standing]]);
				expect(tellable(theirs, only[foreign])).toBe(tellable(none, missing));
				if (mine.status === 404) expect(tellable(mine, only[own])).toBe(tellable(none, missing));
			});
			expect(await contentOf(world)).toBe(before);
		});
	});

	describe('methods that no door has', () => {
		it.each(['PUT', 'PATCH', 'DELETE'])('%s', async (method) => {
			const { guests, ask, world } = stage();
			const paths = [...answers.keys()].map((door) => knock(door, 'nobody', world.plans.only.ours));
			await forEachOf([...new Set(paths.map((one) => one.path))], async (to) => {
				for (const guest of guests.slice(0, 8)) {
					const { status } = await ask({ method, path: to }, guest.kept);
					expect([to, guest.name, status]).toEqual([to, guest.name, 405]);
				}
			});
		});
	});
}
