/** The pages' data, which Kit gives apart from the pages: the same table holds for it. */
import { describe, expect, it } from 'vitest';
import { answers, hiddenAnswers, isOwned, ownedAt, pageDoors } from './answers.ts';
import { knock } from './knock.ts';
import type { Reply } from './served.ts';
import { forEachOf, strangeWords, tellable, type Stage } from './stage.ts';

interface Node {
	readonly type: 'data' | 'skip' | 'error';
	readonly status?: number;
}

/** What the page would have been answered: Kit says 200 of data and puts the status within. */
function statusWithin({ status, body }: Reply): number {
	const [first = ''] = body.split('\n');
	const told = JSON.parse(first) as { type: string; status?: number; nodes?: (Node | null)[] };
	if (told.type === 'redirect') return 303;
	return told.nodes?.find((node) => node?.type === 'error')?.status ?? told.status ?? status;
}

const redirects = (status: number | undefined) => (status === 307 ? 303 : status);

/** Asks for the data of all nodes, or of the page alone without the layouts that guard it. */
const dataOf = (door: string, id: string, only = '') => ({
	path: `${knock(door, 'nobody', id).path.replace(/\/$/, '')}/__data.json${only}`,
	headers: { accept: '*/*' },
});

const layouts = (door: string): number => (door.includes('[plan]') ? 2 : 1);
const leafOf = (door: string) => `?x-sveltekit-invalidated=${'0'.repeat(layouts(door))}1`;

/** Of a page that loads nothing on the server. */
const nothing = (door: string): string => {
	const skipped = Array.from({ length: layouts(door) }, () => ({ type: 'skip' }));
	return `${JSON.stringify({ type: 'data', nodes: [...skipped, null] })}\n`;
};

export function dataSuite(stage: () => Stage): void {
	describe('data of pages', () => {
		it.each(pageDoors)('%s', async (door) => {
			const { guests, ask, world } = stage();
			const { only, missing } = ownedAt(door, world);
			await forEachOf(guests, async ({ name, standing, side, kept }) => {
				const mine = await ask(dataOf(door, only[side ?? 'ours']), kept);
				expect([name, statusWithin(mine)]).toEqual([
					name,
					redirects(answers.get(door)?.[standing]),
				]);
				expect(strangeWords(mine, { side, standing })).toEqual([]);
				if (!isOwned(door)) return;
				const foreign = only[side === 'theirs' ? 'ours' : 'theirs'];
				const theirs = await ask(dataOf(door, foreign), kept);
				expect([name, statusWithin(theirs)]).toEqual([name, hiddenAnswers(door)[standing]]);
				const none = await ask(dataOf(door, missing), kept);
				expect(tellable(theirs, foreign)).toBe(tellable(none, missing));
			});
		});

		it.each(pageDoors)('%s asked for without its layouts', async (door) => {
			const { guests, ask, world, router } = stage();
			const { only, missing } = ownedAt(door, world);
			const owned = isOwned(door);
			const loads = router.routes.find(({ id }) => `page ${id}` === door)?.page?.loads ?? false;
			await forEachOf(guests, async ({ name, standing, side, kept }) => {
				const foreign = only[side === 'theirs' ? 'ours' : 'theirs'];
				const reply = await ask(dataOf(door, foreign, leafOf(door)), kept);
				expect([name, strangeWords(reply, { side, standing })]).toEqual([name, []]);
				const refused = (owned ? hiddenAnswers(door) : answers.get(door))?.[standing];
				expect([name, statusWithin(reply)]).toEqual([name, loads ? refused : 200]);
				if (!loads) expect(reply.body).toBe(nothing(door));
				const none = await ask(dataOf(door, missing, leafOf(door)), kept);
				if (owned) expect(tellable(reply, foreign)).toBe(tellable(none, missing));
			});
		});
	});
}
