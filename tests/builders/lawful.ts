/** Which findings a repair has to mend (rules.md, Repair). */
import type { Finding } from '#domain/rules/finding.ts';

/** Open, of scope plan, and no mere advice; school/weekly-load is a constraint whatever its strength. */
export const isBinding = ({ rule, status, scope, strength }: Finding): boolean =>
	(status === 'violation' || status === 'missing-data') &&
	(rule === 'school/weekly-load' || (scope === 'plan' && strength !== 'advice'));
