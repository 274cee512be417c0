/** What all parts of the suite stand on: one world, one server, everyone signed in. */
import { readRouter, type Router } from './router.ts';
import { ask, serve, type Reply, type Request, type Served } from './served.ts';
import { createVisitors, type Visitor } from './visitors.ts';
import { createWorld, goals, names, type World } from './world.ts';

export interface Guest extends Visitor {
	/** A session that lasts through the suite. */
	readonly kept: string;
}

export interface Stage {
	readonly router: Router;
	readonly world: World;
	readonly guests: readonly Guest[];
	readonly served: Served;
	readonly ask: (request: Request, cookie?: string) => Promise<Reply>;
	readonly strike: () => Promise<void>;
}

export async function setUp(): Promise<Stage> {
	const world = await createWorld();
	const guests: Guest[] = [];
	for (const visitor of await createVisitors(world))
		guests.push({ ...visitor, kept: await visitor.cookie() });
	const served = await serve(world.folder);
	return {
		router: readRouter(),
		world,
		guests,
		served,
		ask: (request, cookie = '') =>
			ask(served.port, { ...request, headers: { ...(cookie && { cookie }), ...request.headers } }),
		strike: async () => {
			await served.stop();
			await world.leave();
		},
	};
}

const passing = new Set(['date', 'etag', 'connection', 'keep-alive']);

/** What a reader can tell of an answer, apart from the id that they sent and what chance put in. */
export function tellable({ status, headers, body }: Reply, id: string): string {
	const seen = Object.entries(headers).filter(([name]) => !passing.has(name));
	return JSON.stringify([status, seen.sort(), body])
		.replaceAll(id, 'ID')
		.replace(/nonce-[\w+/=]+/g, 'nonce')
		.replace(/nonce=\\"[\w+/=]+/g, 'nonce');
}

const otherSide = { ours: 'theirs', theirs: 'ours' } as const;

/** Words in the answer that its reader may not know; an operator knows the schools, not their plans. */
export function strangeWords(
	{ body, headers }: Reply,
	{ side, standing }: Pick<Visitor, 'side' | 'standing'>,
): string[] {
	const strange = side ? [otherSide[side]] : (['ours', 'theirs'] as const);
	const words = strange.flatMap((one) =>
		standing === 'operator' ? [goals[one]] : [goals[one], names[one]],
	);
	const text = body + JSON.stringify(headers);
	return words.filter((word) => text.includes(word));
}

/** `work` for each, a few at a time; the server has one thread. */
export async function forEachOf<Value>(
	values: readonly Value[],
	work: (value: Value) => Promise<void>,
): Promise<void> {
	const waiting = values.values();
	const worker = async (): Promise<void> => {
		for (const value of waiting) await work(value);
	};
	await Promise.all(Array.from({ length: 4 }, worker));
}
