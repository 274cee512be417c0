/** All tables of a school's database. */
export { attachmentEnds, attachmentParts, attachments } from './attachments.ts';
export { audit, auditPending } from './audit.ts';
export { begunPlans } from './begun.ts';
export { commentEvents, commentRounds, comments } from './comments.ts';
export { decisions } from './decisions.ts';
export { deskVisits } from './desk.ts';
export { edits, revisions } from './edits.ts';
export { facts } from './facts.ts';
export { importDecisions, imports, importTexts } from '../imports.ts';
export { layers } from './layers.ts';
export { ownMappings } from './own-files.ts';
export { planOrigins, planRecords, planStarts, publications, submissions } from './life.ts';
export { plans, snapshots } from './plans.ts';
export { settings } from './settings.ts';
export { templateParts, templates, templateUses } from './templates.ts';
export { versions } from './versions.ts';
