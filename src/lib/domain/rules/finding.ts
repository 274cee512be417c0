/** What a check says of one place in a plan (formats.md, `check --json`). */
import type { Derivation } from '../derivation/node.ts';
import type { Edit } from '../plan/edit.ts';
import type { Clause, Parameter, Scope, Strength } from './parameter.ts';

export type Status = 'pass' | 'violation' | 'justified' | 'missing-data' | 'not-applicable';

/** Edits that mend a finding, and what they do in one Chinese sentence. */
export interface Fix {
	readonly edits: readonly Edit[];
	readonly effect: string;
}

/** A figure that a rule has judged, by its name (derivation/figures.ts). */
export interface Compared {
	readonly figure: string;
	/** What it is compared with, where that is not the finding's own; null: it is shown, not compared. */
	readonly required?: string | null;
	/** Who asks for that, where it is not the finding's own clause. */
	readonly clause?: Clause;
	/** Name of the figure of the plan that is the last bound itself. */
	readonly bound?: string;
}

/** How numbers of a finding come about: from figures of the plan, or as the rule has brought it. */
export interface Explained {
	readonly compared?: readonly Compared[];
	/** Of figures that are not of the plan, made by the rule. */
	readonly derivations?: readonly Derivation[];
}

/** What a rule says; strength and clause come from the parameter that it judged by. */
export interface Judgement extends Explained {
	readonly status: 'pass' | 'violation' | 'missing-data' | 'not-applicable';
	readonly parameter: Parameter;
	/** Exact value, or the members of a list joined by 、 */
	readonly measured: string;
	/** `>= 3000`, `= 7`, `16–18`. */
	readonly required: string;
	/** `"-16 hours"`; null where the rule has none. */
	readonly slack?: string | null;
	/** Paths in the plan, or in the facts, where the figure stands. */
	readonly at: readonly string[];
	/** Where, what, by which clause, how to mend: one Chinese sentence or two (ui/design.md §7). */
	readonly message: string;
	readonly fixes?: readonly Fix[];
	/** True where the present figure is worse than the one that a justification was given for. */
	readonly worseThan?: (measured: string) => boolean;
}

export interface Finding extends Explained {
	readonly rule: string;
	/** Chinese name of the rule: 总学时. */
	readonly title: string;
	readonly strength: Strength;
	readonly scope: Scope;
	readonly status: Status;
	readonly clause: Clause;
	/** Clauses of all layers that ask for this, where there are several. */
	readonly layers: readonly Clause[];
	readonly measured: string;
	readonly required: string;
	readonly slack: string | null;
	readonly at: readonly string[];
	readonly message: string;
	/** Reason, author and day of the justification or waiver that holds. */
	readonly excuse: Excuse | null;
	readonly remedy: Remedy | null;
	readonly fixes: readonly Fix[];
}

export interface Excuse {
	readonly kind: 'justification' | 'waiver';
	readonly reason: string;
	readonly by: string;
	readonly on: string;
	readonly confirmed: boolean;
	/** Who of 教务 has confirmed it, and when; null: nobody yet. */
	readonly confirmation: Confirmation | null;
}

export interface Confirmation {
	readonly by: string;
	readonly on: string;
}

export interface Remedy {
	readonly what: string;
	readonly who: string;
	readonly by: string;
	readonly on: string;
}
