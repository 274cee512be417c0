/** What an operator sees of all schools: numbers gathered in the background, never a plan's content or name. */
import type { BackupSchedule, Job, KeptBackup } from './upkeep.ts';

/** A school as it stood `at`; null where its generation of tables, or a broken database, does not say. */
export interface Figures {
	/** ISO time. */
	readonly at: string;
	/** Of its database. */
	readonly bytes: number | null;
	readonly plans: number | null;
	/** Of the 30 days before. */
	readonly changes: number | null;
	readonly active: number;
	readonly failedImports: number | null;
	/** Migrations that its database has not seen; null: it could not be opened. */
	readonly behind: number | null;
	/** Why it could not be opened; null: it could. */
	readonly wrong: string | null;
}

export interface OverviewRow {
	readonly id: string;
	readonly name: string;
	/** 学校标识码, ten digits; empty where it is not known. */
	readonly code: string;
	readonly status: 'active' | 'suspended';
	readonly createdAt: string;
	readonly people: number;
	/** null: not gathered yet. */
	readonly figures: Figures | null;
}

/** By what the list of schools is sorted; what needs somebody first is the first of `trouble`. */
export const schoolOrders = [
	'created',
	'name',
	'people',
	'active',
	'changes',
	'bytes',
	'trouble',
] as const;
export type SchoolOrder = (typeof schoolOrders)[number];

export const isSchoolOrder = (text: string): text is SchoolOrder =>
	(schoolOrders as readonly string[]).includes(text);

/** Over all schools. */
export interface Totals {
	readonly schools: number;
	readonly suspended: number;
	/** People who signed in to some school in 30 days. */
	readonly active: number;
	readonly changes: number;
	/** Bytes of the schools' databases. */
	readonly bytes: number;
	readonly failedImports: number;
	/** Schools whose database could not be opened, and whose database is not at its newest. */
	readonly broken: number;
	readonly behind: number;
	/** Schools of which nothing is gathered yet. */
	readonly unknown: number;
	/** ISO time of the oldest figures; null: there are none. */
	readonly at: string | null;
}

export interface Upkeep {
	/** Bytes that are free where backups are written, and on that disk in all. */
	readonly free: number;
	readonly disk: number;
	readonly schedule: BackupSchedule;
	readonly backups: readonly KeptBackup[];
	/** The newest first. */
	readonly jobs: readonly Job[];
	/** The newest of each kind, however it ended; null: never. */
	readonly backup: Job | null;
	readonly rehearsal: Job | null;
}

export interface Warning {
	readonly tone: 'bad' | 'todo';
	readonly text: string;
}

const day = 24 * 3_600_000;

function backupWarnings({ schedule, backups, backup, rehearsal }: Upkeep, now: number): Warning[] {
	const warnings: Warning[] = [];
	const [newest] = backups;
	if (backup?.outcome === 'failed')
		warnings.push({ tone: 'bad', text: `最近一次备份没有成功：${backup.words}` });
	if (backup?.outcome === 'partly')
		warnings.push({ tone: 'bad', text: `最近一次备份不完整：${backup.words}` });
	if (schedule.time !== null && newest && now - Date.parse(newest.at) > 2 * day)
		warnings.push({ tone: 'bad', text: '两天没有新的备份。' });
	if (schedule.time === null) warnings.push({ tone: 'todo', text: '没有设定自动备份的时间。' });
	if (rehearsal?.outcome === 'failed')
		warnings.push({ tone: 'bad', text: `最近一次恢复演练没有通过：${rehearsal.words}` });
	return warnings;
}

/** What somebody has to look at; `now`: milliseconds since 1970. */
export function warningsOf(totals: Totals, upkeep: Upkeep, now: number): Warning[] {
	const { broken, behind, failedImports } = totals;
	const warnings: Warning[] = [];
	if (broken > 0) warnings.push({ tone: 'bad', text: `${broken} 所学校的数据库打不开。` });
	if (upkeep.disk > 0 && upkeep.free < upkeep.disk / 10)
		warnings.push({ tone: 'bad', text: '备份所在的磁盘只剩不到一成空间。' });
	warnings.push(...backupWarnings(upkeep, now));
	if (behind > 0)
		warnings.push({
			tone: 'todo',
			text: `${behind} 所学校的数据库还不是当前版本：有人使用时自动更新，也可运行 xunbiao migrate 全部更新。`,
		});
	if (failedImports > 0)
		warnings.push({
			tone: 'todo',
			text: `近 30 天有 ${failedImports} 次标准导入没有读成，由各校自行处理。`,
		});
	return warnings;
}
