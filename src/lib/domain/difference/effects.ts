/** What a difference did to the figures and verdicts of a plan: both sides as the checker sees them. */
import { findingChanges } from '../rules/finding-changes.ts';
import type { Check } from '../rules/check-plan.ts';
import type { Finding, Status } from '../rules/finding.ts';
import type { Strength } from '../rules/parameter.ts';
import type { Change, Difference } from './difference.ts';

/** A finding of one side, as far as it is compared; numbers are exact strings. */
export interface Judged {
	readonly status: Status;
	readonly strength: Strength;
	readonly measured: string;
	readonly required: string;
	readonly slack: string | null;
}

export interface DifferenceEffect {
	readonly rule: string;
	/** Chinese name of the rule: 总学时. */
	readonly title: string;
	/** null: nothing was asked for. */
	readonly before: Judged | null;
	readonly after: Judged | null;
	/** What the figures of either side open to. */
	readonly findings: readonly [before: Finding | null, after: Finding | null];
	/** Paths at which the finding stands, on either side. */
	readonly at: readonly string[];
	/** Subjects of the changes that touch what the finding stands on; empty where that cannot be said. */
	readonly causes: readonly string[];
}

const judged = (finding: Finding | null): Judged | null =>
	finding && {
		status: finding.status,
		strength: finding.strength,
		measured: finding.measured,
		required: finding.required,
		slack: finding.slack,
	};

const overlaps = (a: string, b: string): boolean =>
	a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/** A change of words alone moves no figure. */
const wordsOnly = /\/(name|code|description|textbooks|place|library)(\/|$)/;

/** Whether a change can have moved a finding that stands at `at`: a whole list is moved by figures alone. */
function touches({ edits }: Change, at: string): boolean {
	const isList = !at.includes('/');
	return edits.some(
		({ op, path }) => overlaps(path, at) && !(isList && (op === 'move' || wordsOnly.test(path))),
	);
}

function causesOf(changes: readonly Change[], at: readonly string[]): string[] {
	const own = changes.filter((change) => at.some((place) => touches(change, place)));
	return own.map(({ subject }) => subject);
}

/** A finding that only stands at another place says the same. */
const saysTheSame = (old: Finding | null, now: Finding | null): boolean =>
	JSON.stringify(judged(old)) === JSON.stringify(judged(now));

/**
 * Findings that do not say the same on both sides, the gravest first. `after` is the check of
 * `difference.after`, whose paths are those of `before`.
 */
export function effectsOf(
	{ changes }: Pick<Difference, 'changes'>,
	before: Pick<Check, 'findings'>,
	after: Pick<Check, 'findings'>,
): DifferenceEffect[] {
	return findingChanges(before.findings, after.findings).flatMap(({ before: old, after: now }) => {
		const finding = now ?? old;
		if (!finding || saysTheSame(old, now)) return [];
		const at = [...new Set([...(old?.at ?? []), ...(now?.at ?? [])])];
		return [
			{
				rule: finding.rule,
				title: finding.title,
				before: judged(old),
				after: judged(now),
				findings: [old, now],
				at,
				causes: causesOf(changes, at),
			},
		];
	});
}
