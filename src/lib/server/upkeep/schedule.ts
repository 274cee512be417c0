/** When backups are made by themselves, and how many are kept. */
import { eq } from 'drizzle-orm';
import type { BackupSchedule } from '#domain/schools/upkeep.ts';
import type { Steward } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform, writePlatform } from '../db/databases.ts';
import { settings } from '../db/platform/schema.ts';

const key = 'backups';
const usual: BackupSchedule = { time: '02:00', keep: 7 };
export const mostKept = 365;

export async function backupSchedule(): Promise<BackupSchedule> {
	const row = await readPlatform((db) =>
		db.select().from(settings).where(eq(settings.key, key)).get(),
	);
	return (row?.value as BackupSchedule | undefined) ?? usual;
}

/** `time`: `02:00`, empty: never by itself; `keep`: 1 to 365. */
export async function setBackupSchedule(
	_by: Steward,
	time: string,
	keep: number,
): Promise<Answer<BackupSchedule>> {
	const faults = [];
	if (!/^(([01]\d|2[0-3]):[0-5]\d)?$/.test(time))
		faults.push({
			path: 'time',
			wrong: `${time} 不是一天中的时刻`,
			right: '如 02:00；不自动备份时留空',
		});
	if (!Number.isInteger(keep) || keep < 1 || keep > mostKept)
		faults.push({ path: 'keep', wrong: '份数不对', right: `1 至 ${mostKept} 的整数` });
	if (faults.length > 0) return refused('invalid', '备份的设置没有保存。', faults);
	const value: BackupSchedule = { time: time || null, keep };
	await writePlatform((db) =>
		db
			.insert(settings)
			.values({ key, value })
			.onConflictDoUpdate({ target: settings.key, set: { value } }),
	);
	return granted(value);
}

const day = 24 * 3_600_000;
/** Times are said as they are at the place of the schools: UTC+8, without summer time. */
const ahead = 8 * 3_600_000;

/** The last moment, `now` included, at which the clocks of the schools showed `time`. */
export function lastAt(time: string, now: Date): Date {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	const midnight = Math.floor((now.getTime() + ahead) / day) * day - ahead;
	const at = midnight + (hours * 60 + minutes) * 60_000;
	return new Date(at > now.getTime() ? at - day : at);
}

/** After one that failed it is tried again, but not at once. */
const again = 3_600_000;

export interface Tried {
	/** ISO times: when the last backup that is there was begun, and the last attempt; null: never. */
	readonly done: string | null;
	readonly tried: string | null;
	/** When the first school was opened; null: there is none. */
	readonly since: string | null;
}

/** Whether one should be made now: also the one that was missed while the server was down. */
export function isDue({ time }: BackupSchedule, { done, tried, since }: Tried, now: Date): boolean {
	if (time === null || since === null) return false;
	if (Date.parse(done ?? since) >= lastAt(time, now).getTime()) return false;
	return (
		tried === null ||
		now.getTime() - Date.parse(tried) >= again ||
		Date.parse(tried) < lastAt(time, now).getTime()
	);
}
