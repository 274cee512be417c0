/** How a table was read: every row of it, with what became of it. */
import type { Nature } from '../plan/shape.ts';
import type { RowClass } from './classes.ts';
import type { Figure } from './figures.ts';
import type { Mapping } from './mapping.ts';
import type { RowKind } from './rows.ts';
import type { Problem } from './source.ts';

/** What a course has in one semester. */
export interface ReadTerm {
	readonly semester: number;
	readonly weekly: number | null;
	/** null: all teaching weeks of the semester. */
	readonly weeks: number | null;
	readonly block: number | null;
	/** Hours that were given as such. */
	readonly hours: number | null;
	/** Weekly hours that are practice, where the file says it by semester. */
	readonly practiceWeekly: number | null;
	readonly assessment: 'exam' | 'check' | null;
	/** In brackets, a lecture: shown, and in no sum. */
	readonly counted: boolean;
	/** Merged with the row above: in the sums once. */
	readonly repeated: boolean;
	readonly text: string;
}

export interface Figures {
	readonly credits: Figure | null;
	readonly hours: Figure | null;
	readonly theory: Figure | null;
	readonly practice: Figure | null;
}
export type FigureName = keyof Figures;

export interface ReadRow {
	/** Number in the table. */
	readonly row: number;
	readonly at: string;
	readonly kind: RowKind;
	readonly name: string;
	readonly code: string;
	readonly place: string;
	readonly rowClass: RowClass | null;
	readonly classText: string;
	readonly nature: Nature;
	/** What the file does not say: what stands for it here is only usual. */
	readonly unsaid: readonly ('category' | 'nature' | 'assessment')[];
	readonly assessment: 'exam' | 'check' | null;
	readonly figures: Figures;
	/** Figures that are of the row above, too: in the sums once. */
	readonly repeated: readonly FigureName[];
	readonly terms: readonly ReadTerm[];
	readonly outside: number;
	/** Semesters that are only ticked. */
	readonly ticked: readonly number[];
	readonly notes: readonly string[];
	readonly problems: readonly Problem[];
}

/** Where the weeks of a semester come from. */
export interface SemesterWeeks {
	readonly weeks: number;
	readonly from: 'heads' | 'row' | 'table' | 'hours' | 'plan' | 'usual';
}

export type WeeksOf = ReadonlyMap<number, SemesterWeeks>;

/** A sum that the file makes itself, and what it comes to. */
export interface WrongSum {
	readonly at: string;
	/** `第 9 行小计的总学时`. */
	readonly what: string;
	readonly stated: number;
	readonly counted: number;
	/** How it was counted. */
	readonly how: string;
}

export interface ReadTable {
	readonly name: string;
	readonly mapping: Mapping;
	readonly rows: readonly ReadRow[];
	readonly weeks: WeeksOf;
	readonly wrong: readonly WrongSum[];
	/** Sums that were looked at. */
	readonly checked: number;
}
