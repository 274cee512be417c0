/** What an example of a rule is: a plan or facts in plain words, and what the check must say of them. */
import type { Plan } from '#domain/plan/shape.ts';
import type { Status } from '#domain/rules/finding.ts';
import type { Strength } from '#domain/rules/parameter.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import { factsOf } from '#tests/builders/facts-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';

export interface Case {
	/** As a 教务 officer would say it: 总学时 2999. */
	readonly given: string;
	readonly plan: Plan;
	readonly facts: Facts | null;
	readonly status: Status;
	/** As in a finding: `-1 hours`; null where the rule has none. */
	readonly slack: string | null;
	/** Where this part of the rule has another strength, or another clause, than the rule. */
	readonly strength?: Strength;
	readonly clause?: string;
}

export interface Example {
	/** Rule id. */
	readonly rule: string;
	/** In the words of the report: `§8.2`. */
	readonly clause: string;
	readonly strength: Strength;
	readonly cases: readonly Case[];
}

export interface Group {
	readonly title: string;
	readonly examples: readonly Example[];
}

type Row<Given> = readonly [
	given: string,
	what: Given,
	status: Status,
	slack?: string | null,
	own?: Pick<Case, 'strength' | 'clause'>,
];

const caseOf = (
	[given, , status, slack = null, own]: Row<unknown>,
	plan: Plan,
	facts: Facts | null = null,
): Case => ({ given, plan, facts, status, slack, ...own });

/** Examples of a rule of scope plan. */
export const ofPlan = (
	rule: string,
	clause: string,
	strength: Strength,
	rows: readonly Row<Plan>[],
): Example => ({ rule, clause, strength, cases: rows.map((row) => caseOf(row, row[1])) });

/** Examples of a rule of scope conditions: changes to facts that meet every one of them. */
export const ofConditions = (
	rule: string,
	clause: string,
	strength: Strength,
	rows: readonly Row<Partial<Facts>>[],
): Example => ({
	rule,
	clause,
	strength,
	cases: rows.map((row) => caseOf(row, referencePlan(), factsOf(row[1]))),
});
