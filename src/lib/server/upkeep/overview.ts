/** What the operator sees of all schools and their upkeep. */
import type { Figures, OverviewRow, Totals, Upkeep } from '#domain/schools/overview.ts';
import type { Steward } from '../access/actor.ts';
import { readPlatform } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { generation } from '../db/migrate.ts';
import type { schoolFigures } from '../db/platform/schema.ts';
import { countSchools } from '../directory/schools.ts';
import { monthBefore } from './figures.ts';
import { latestJob, latestJobs } from '../jobs/jobs.ts';
import { keptBackups } from './kept.ts';
import {
	activePeople,
	figuresOf,
	overviewRows,
	totalsOf,
	type Asked,
} from './overview-repository.ts';
import { diskOfBackups } from './room.ts';
import { backupSchedule } from './schedule.ts';

function figures(row: typeof schoolFigures.$inferSelect | null): Figures | null {
	if (!row) return null;
	const { schoolId: _, migrations, ...rest } = row;
	return { ...rest, behind: migrations === null ? null : generation('school') - migrations };
}

export interface OverviewPage {
	readonly rows: readonly OverviewRow[];
	/** Of all pages. */
	readonly count: number;
}

export async function overviewPage(_by: Steward, asked: Asked): Promise<OverviewPage> {
	const rows = await readPlatform((db) => overviewRows(db, asked));
	const count = await readPlatform((db) => countSchools(db, asked.words));
	return { rows: rows.map((row) => ({ ...row, figures: figures(row.figures) })), count };
}

export const schoolFiguresOf = async (_by: Steward, schoolId: string): Promise<Figures | null> =>
	figures((await readPlatform((db) => figuresOf(db, schoolId))) ?? null);

export const platformTotals = (_by: Steward): Promise<Totals> =>
	readPlatform(async (db) => ({
		...(await totalsOf(db, generation('school'))),
		active: await activePeople(db, monthBefore(now())),
	}));

const jobsShown = 20;

export const upkeepOf = async (by: Steward): Promise<Upkeep> => ({
	...(await diskOfBackups()),
	schedule: await backupSchedule(),
	backups: await keptBackups(),
	jobs: await latestJobs(by, jobsShown),
	backup: (await latestJob('backup')) ?? null,
	rehearsal: (await latestJob('rehearsal')) ?? null,
});
