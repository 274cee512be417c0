/** What the findings of a check come to (formats.md, verdict and submittable). */
import type { Finding } from './finding.ts';

export type CheckVerdict = 'pass' | 'fail' | 'incomplete';

const violates = (
	finding: Finding,
	strength: Finding['strength'],
	scope: Finding['scope'],
): boolean =>
	finding.status === 'violation' && finding.strength === strength && finding.scope === scope;

const isBinding = ({ strength }: Finding): boolean =>
	strength === 'mandatory' || strength === 'principle';

/** Missing data of a binding rule, a principle without its reason, a condition that is not met. */
const isOpen = (finding: Finding): boolean =>
	(finding.status === 'missing-data' && isBinding(finding)) ||
	(finding.status === 'violation' && finding.strength === 'principle') ||
	violates(finding, 'mandatory', 'conditions');

export function verdictOf(findings: readonly Finding[]): CheckVerdict {
	if (findings.some((finding) => violates(finding, 'mandatory', 'plan'))) return 'fail';
	return findings.some(isOpen) ? 'incomplete' : 'pass';
}

/** What keeps a plan from being submitted: binding findings of scope plan that are open. */
export const blocks = (finding: Finding): boolean =>
	finding.scope === 'plan' &&
	isBinding(finding) &&
	(finding.status === 'violation' || finding.status === 'missing-data');

/** What keeps a plan from being accepted: the reason for a deviation that 教务 have not confirmed. */
export const isUnconfirmed = ({ status, strength, excuse }: Finding): boolean =>
	status === 'justified' && strength === 'principle' && !excuse?.confirmed;

/** What keeps a plan from publication: a condition that is not met, or not known, and has no remedy. */
export const isUnremedied = (finding: Finding): boolean =>
	finding.scope === 'conditions' &&
	finding.strength === 'mandatory' &&
	(finding.status === 'violation' || finding.status === 'missing-data') &&
	finding.remedy === null;

export const submittable = (findings: readonly Finding[]): boolean => !findings.some(blocks);
