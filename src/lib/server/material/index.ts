/** All that there is to read of a plan's records: one page, and one archive. */
export { materialOf, type Material } from './material.ts';
export {
	archiveOf,
	attachedNames,
	decidedAndSaid,
	type Made,
	type MaterialArchive,
} from './archive.ts';
