/** Upkeep of a platform: backups, rehearsals of restoring them, restoring, and what the operator sees of it. */
export { latestJob, latestJobs } from '../jobs/jobs.ts';
export { backupNames, keptBackups } from './kept.ts';
export { backupsOf, recoverSchool, type Recovered } from './recover.ts';
export { recoverAll } from './recover-all.ts';
export { gatherNow } from './refresh.ts';
export { overviewPage, platformTotals, schoolFiguresOf, upkeepOf } from './overview.ts';
export { backUp, rehearseBackup } from './run.ts';
export { beginBackup, beginGathering, beginRehearsal } from './begin.ts';
export { backupSchedule, setBackupSchedule } from './schedule.ts';
