/** What a workbook that comes back says of the plan that it was exported from. */
import type { Edit } from '../plan/edit.ts';
import type { Plan } from '../plan/shape.ts';

/** Where a workbook was exported from: which plan, as it stood at which revision. */
export interface BackSource {
	/** Id of the school. */
	readonly school: string;
	/** Id of the plan. */
	readonly plan: string;
	readonly revision: number;
}

export interface CellPlace {
	/** As the sheet is called in the file. */
	readonly sheet: string;
	/** `F12`; `12` of a whole row; empty of what is no longer there. */
	readonly cell: string;
}

/** One cell, or one row, that says something else than the plan that was exported. */
export interface BackChange {
	/** `courses/c21/credits`: the same whenever the same file is read. */
	readonly id: string;
	/** Path of the row: `courses/c21`. */
	readonly row: string;
	/** What the row is called in the plan that was exported. */
	readonly subject: string;
	/** 学分; 第三学期周学时 */
	readonly field: string;
	readonly place: CellPlace;
	/** As a reader sees them; empty: nothing. */
	readonly from: string;
	readonly to: string;
	/** On the plan that was exported; none of a row that is to be removed. */
	readonly edits: readonly Edit[];
	/** The row is no longer in the file: brought back only where someone says so. */
	readonly removes: boolean;
	/** Chosen unless someone takes it back. */
	readonly chosen: boolean;
	/** What should be known of it before it is chosen. */
	readonly note: string | null;
}

export interface BackFault {
	readonly place: CellPlace;
	readonly subject: string;
	readonly wrong: string;
	readonly right: string;
}

export interface ReadBack {
	/** null: exported before that was kept, or from no server. */
	readonly source: BackSource | null;
	/** The plan as it was exported. */
	readonly base: Plan;
	readonly changes: readonly BackChange[];
	readonly faults: readonly BackFault[];
	/** What else is to be known: how rows were recognised, what is not brought back. */
	readonly notes: readonly string[];
}
