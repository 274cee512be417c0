/** The views: plan → what a document or a screen shows. Pure, browser-safe. */
export * from './comparison.ts';
export * from './derivation-words.ts';
export * from './figure.ts';
export * from './report.ts';
export * from './report-words.ts';
export * from './schedule.ts';
export * from './schedule-cell.ts';
export * from './schedule-group.ts';
export * from './schedule-row.ts';
export * from './schedule-sum.ts';
export * from './statistics.ts';
export * from './statistics-shares.ts';
export * from './weeks.ts';
export * from './words.ts';
