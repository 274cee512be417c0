/** A plan after a fix that a finding proposes. */
import { applyEdits } from '#domain/plan/edit.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { sound } from './plan-of.ts';

/** `which`: the first fix, unless told otherwise; a fix that does not apply is an error. */
export function mended(plan: Plan, finding: Finding, which = 0): Plan {
	const fix = finding.fixes[which];
	if (!fix) throw new Error(`no fix ${which} of ${finding.rule}`);
	const after = applyEdits(plan, fix.edits);
	if (!after.ok) throw new Error(JSON.stringify(after.faults));
	return sound(after.value);
}
