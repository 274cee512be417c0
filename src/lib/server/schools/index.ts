/** Schools: tenants of the platform, each with a database of its own. */
export { createSchool, type SchoolNames } from './create.ts';
export {
	archiveSchool,
	removeSuspendedSchool,
	renameSchool,
	resumeSchool,
	suspendSchool,
} from './life.ts';
export { keptArchives, keptFile } from './archive/kept.ts';
export { archiveStream, type ArchiveStream } from './archive/stream.ts';
export { listSchools, schoolRow, type SchoolPage } from './list.ts';
export { migrateAll } from './migrate-all.ts';
export { restoreSchool, type Restored } from './restore.ts';
