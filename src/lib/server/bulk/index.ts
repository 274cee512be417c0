/** Exports of many plans at once, made in the background. */
export { beginBulk, bulkArchive, bulkPage, cancelBulk, type BulkPage } from './begin.ts';
export { continueBulk } from './kept.ts';
