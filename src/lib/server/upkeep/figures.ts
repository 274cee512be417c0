/** Gathers what the operator sees of the schools: each database looked at once. For a thread of its own. */
import { now } from '../db/identifier.ts';
import { readPlatform, writePlatform } from '../db/databases.ts';
import type { schoolFigures } from '../db/platform/schema.ts';
import { statedOf, type Stated } from '../db/stated.ts';
import { allSchools } from '../directory/schools.ts';
import { activeIn, keepFigures } from './figures-repository.ts';
import type { Tell } from './step.ts';

type Figures = typeof schoolFigures.$inferInsert;

const month = 30 * 24 * 3_600_000;
export const monthBefore = (at: string): string => new Date(Date.parse(at) - month).toISOString();

const unknown = { bytes: null, plans: null, changes: null, failedImports: null, migrations: null };

/** One school that is broken must not hide the others. */
const stated = (id: string, since: string): Promise<Stated & { wrong: string | null }> =>
	statedOf(id, since).then(
		(found) => ({ ...found, wrong: null }),
		(error: unknown) => ({
			...unknown,
			wrong: error instanceof Error ? error.message : String(error),
		}),
	);

/** So many schools are written down in one transaction of the platform. */
const atOnce = 50;

export async function gatherFigures(tell: Tell): Promise<number> {
	const since = monthBefore(now());
	const schools = await readPlatform(allSchools);
	const active = await readPlatform((db) => activeIn(db, since));
	let rows: Figures[] = [];
	for (const [index, { id }] of schools.entries()) {
		const found = await stated(id, since);
		rows.push({ schoolId: id, at: now(), active: active.get(id) ?? 0, ...found });
		if (rows.length < atOnce && index + 1 < schools.length) continue;
		const written = rows;
		rows = [];
		await writePlatform((db) => keepFigures(db, written));
		tell({ at: index + 1, of: schools.length });
	}
	return schools.length;
}
