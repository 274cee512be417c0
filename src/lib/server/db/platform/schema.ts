/** All tables of the platform's database. */
export { apiTokens } from './api-tokens.ts';
export { auditHeads } from './audit-heads.ts';
export { bulkExports } from './bulk-exports.ts';
export { guestLinks } from './guest-links.ts';
export { identities, identityServices } from './identities.ts';
export { importDecisions, imports, importTexts } from '../imports.ts';
export { invitations } from './invitations.ts';
export { memberships, people } from './people.ts';
export { schools } from './schools.ts';
export { recoveryCodes, secondFactors } from './second-factors.ts';
export { sessions } from './sessions.ts';
export { settings } from './settings.ts';
export { tries } from './tries.ts';
export { jobs, schoolFigures } from './upkeep.ts';
export { signingKeys, verificationCodes } from './verification.ts';
