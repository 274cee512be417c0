/** All tables of the platform's database. */
export { apiTokens } from './api-tokens.ts';
export { auditHeads } from './audit-heads.ts';
export { importDecisions, imports, importTexts } from '../imports.ts';
export { invitations } from './invitations.ts';
export { memberships, people } from './people.ts';
export { schools } from './schools.ts';
export { sessions } from './sessions.ts';
export { settings } from './settings.ts';
