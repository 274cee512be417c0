/** A workbook that came back, as its page shows it: changes by row, conflicts, and what they would do. */
import type { EffectFinding } from '../library/effects.ts';
import type { CheckVerdict } from '../rules/verdict.ts';
import type { BackFault, CellPlace } from './shape.ts';

export interface BackCell {
	/** Names it in what is sent. */
	readonly id: string;
	readonly field: string;
	readonly place: CellPlace;
	readonly from: string;
	readonly to: string;
	readonly note: string | null;
	/** Chosen unless someone takes it back; a conflict never is. */
	readonly chosen: boolean;
	readonly removes: boolean;
	/** What others wrote there meanwhile; null: nobody did. */
	readonly conflict: {
		readonly theirs: string;
		/** Who, and when (ISO); null where it is not known. */
		readonly by: string | null;
		readonly at: string | null;
	} | null;
}

export interface BackGroup {
	readonly row: string;
	readonly subject: string;
	readonly cells: readonly BackCell[];
}

export interface BackFigure {
	readonly label: string;
	readonly before: string;
	readonly after: string;
	readonly changed: boolean;
}

/** What the chosen changes would do. */
export interface BackEffect {
	readonly chosen: readonly string[];
	readonly figures: readonly BackFigure[];
	/** null: it cannot be judged. */
	readonly verdict: readonly [before: CheckVerdict, after: CheckVerdict] | null;
	readonly findings: readonly EffectFinding[];
	/** Why they cannot be brought in together; null: they can. */
	readonly because: string | null;
}

export interface BackView {
	readonly id: string;
	/** Of the file, as it is shown. */
	readonly name: string;
	/** Revision that it was exported at, and that of the plan it is compared with. */
	readonly exported: number;
	readonly revision: number;
	readonly groups: readonly BackGroup[];
	readonly faults: readonly BackFault[];
	readonly notes: readonly string[];
	/** How many cells say what the plan says by now. */
	readonly same: number;
	/** Changes of what is no longer in the plan. */
	readonly gone: readonly BackCell[];
	readonly effect: BackEffect;
	/** Revision that it was brought in with; null: it was not yet. */
	readonly applied: number | null;
	/** That was taken back again. */
	readonly undone: boolean;
}
