/** The reason given for a deviation, as an edit: it holds for the figure that it was given for. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Justification, Plan } from '#domain/plan/shape.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { insert, put, revisionOf } from '../edits/revision.ts';

/** One place: that place; several or none: every finding of the rule. */
const placeOf = ({ at }: Finding): string => (at.length === 1 ? (at[0] ?? '') : '');

export function justificationOf(plan: Plan, finding: Finding): Justification | null {
	const at = placeOf(finding);
	return plan.justifications.findLast((one) => one.rule === finding.rule && one.at === at) ?? null;
}

export function justifyEdits(
	plan: Plan,
	finding: Finding,
	{ reason, by, on }: { reason: string; by: string; on: string },
): Edit[] {
	const at = placeOf(finding);
	const { rule, measured } = finding;
	const value = { rule, at, measured, reason, by, on, confirmed: null };
	const old = plan.justifications.findLastIndex((one) => one.rule === rule && one.at === at);
	const revision = revisionOf(plan);
	const index = old < 0 ? plan.justifications.length : old;
	const path = `justifications/${index}`;
	return [...(old < 0 ? insert(revision, path, value) : put(revision, path, value)).edits];
}

/** A reason can be given for what is no mandatory breach; for a principle it is demanded. */
export const mayJustify = ({ status, strength }: Finding): boolean =>
	(status === 'violation' && strength !== 'mandatory') || status === 'justified';
