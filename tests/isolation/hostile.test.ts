/** Whatever is sent to a door, by whoever may open it: an answer in Chinese, never an error of the server. */
import fc from 'fast-check';
import '#tests/builders/seed.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownedAt, postDoors } from './answers.ts';
import { fieldNames, hostileRequest, type Hostile } from './hostile.ts';
import { setUp, type Stage } from './stage.ts';
import type { Reply } from './served.ts';

let here: Stage;

beforeAll(async () => {
	here = await setUp();
});
afterAll(() => here.strike());

/** Words of libraries and of the engine: nobody who uses the product is to read them. */
const inner =
	/\bat [\w.<>]+ \(|node_modules|\.[jt]s:\d|(Syntax|Type|Range|Reference|Sqlite|Libsql)Error|SQLITE_|Unexpected token|Cannot read|is not a function|Internal Error|Bad Request|Not Found/;

const withoutPrograms = (body: string): string => body.replace(/<script[\s\S]*?<\/script>/g, '');

function wrongWith({ status, body }: Reply): string | null {
	if (status >= 500) return `${status} ${body.slice(0, 300)}`;
	const word = inner.exec(withoutPrograms(body))?.[0];
	return word === undefined ? null : `${status} says ${word}`;
}

describe('whatever is sent', () => {
	const names = fieldNames();

	it.each(postDoors)('%s', async (door) => {
		const { world, guests, ask } = here;
		const { shared, only } = ownedAt(door, world);
		const ids = [shared, only.ours, only.theirs, world.schools.ours['department-head'].personId];
		const visitors = guests.filter(
			({ side, standing }) => side === 'ours' || standing === 'operator' || standing === 'nobody',
		);
		const hostile = hostileRequest(door, names, ids, visitors.length);
		await fc.assert(
			fc.asyncProperty(hostile, async ({ visitor, request }: Hostile) => {
				const cookie = (await visitors[visitor]?.cookie()) ?? '';
				expect([visitors[visitor]?.name, wrongWith(await ask(request, cookie))]).toEqual([
					visitors[visitor]?.name,
					null,
				]);
			}),
			{ numRuns: Number(process.env['HOSTILE_RUNS'] ?? 12), endOnFailure: true },
		);
	});
});
