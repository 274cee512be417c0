/** What is open in a plan, as its row keeps it: enough to list it over all plans of a school, and to lead there. */
import type { Finding, Status } from '../rules/finding.ts';
import { gateOf, gates, type Gate } from '../rules/gate.ts';
import type { Clause, Scope, Strength } from '../rules/parameter.ts';

export interface OpenPoint {
	readonly rule: string;
	readonly title: string;
	readonly scope: Scope;
	readonly status: Status;
	readonly strength: Strength;
	readonly clause: Clause;
	/** The first place in the plan, or in the facts; empty: none. */
	readonly at: string;
	/** How many places it has; with one a ruling is on that place, else on every finding of the rule. */
	readonly places: number;
	readonly measured: string;
	readonly required: string;
	/** The nearest step of its life that it keeps the plan from; null: none. */
	readonly gate: Gate | null;
	/** The reason that an author gave for a deviation and 教务 have to confirm; null: none waits. */
	readonly reason: string | null;
}

/** A plan with more that is open has other worries than a list. */
export const mostOpenPoints = 200;

const longest = 300;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

const isOpen = (finding: Finding): boolean =>
	gateOf(finding) !== null || finding.status === 'violation' || finding.status === 'missing-data';

function pointOf(finding: Finding): OpenPoint {
	const { rule, title, scope, status, strength, clause, at, measured, required } = finding;
	const gate = gateOf(finding);
	return {
		...{ rule, title, scope, status, strength, clause, gate },
		...{ at: at[0] ?? '', places: at.length, measured: cut(measured), required: cut(required) },
		// Whole: it is confirmed by the very words.
		reason: gate === 'accept' ? (finding.excuse?.reason ?? null) : null,
	};
}

const rank = ({ gate }: OpenPoint): number => (gate === null ? gates.length : gates.indexOf(gate));

/** What keeps the plan from the nearest step first; at most `mostOpenPoints`. */
export const openPointsIn = (findings: readonly Finding[]): OpenPoint[] =>
	findings
		.filter(isOpen)
		.map(pointOf)
		.toSorted((a, b) => rank(a) - rank(b))
		.slice(0, mostOpenPoints);
