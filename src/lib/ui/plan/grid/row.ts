/** What stands in the schedule's table: rows of cells, each with its text and whether it can be typed in. */
import type { MarkKind } from '#ui/findings/mark.ts';
import type { ColumnKey } from './columns.ts';

export interface Cell {
	readonly text: string;
	/** Why it cannot be typed in (computed, several terms); null: it can. */
	readonly fixed: string | null;
	/** Worst finding that stands here. */
	readonly mark: MarkKind | null;
}

export type Cells = Readonly<Partial<Record<ColumnKey, Cell>>>;

export type SectionId =
	| 'public-compulsory'
	| 'public-limited'
	| 'public-free'
	| 'foundation'
	| 'core'
	| 'extension'
	| 'segments';

export interface SectionRow {
	readonly kind: 'section';
	/** `section/core` */
	readonly id: string;
	readonly section: SectionId;
	readonly title: string;
	/** `7 门`; of a group only what counts. */
	readonly count: string;
	readonly cells: Cells;
}

export interface MemberRow {
	readonly kind: 'course' | 'segment';
	/** Path of the course or segment in the plan, `courses/c21`. */
	readonly id: string;
	readonly section: SectionId;
	readonly number: number;
	/** 任选 6 选 3: the group that it is an option of; holiday or parallel of a segment. */
	readonly remark: string;
	readonly cells: Cells;
}

/** A course that is missing, as the suggestion would bring it. */
export interface GhostRow {
	readonly kind: 'ghost';
	/** `ghost/courses/public-limited/0`: rule and number of its finding. */
	readonly id: string;
	readonly section: SectionId;
	readonly finding: number;
	readonly cells: Cells;
}

export type Row = SectionRow | MemberRow | GhostRow;

const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
	a === b || (a?.text === b?.text && a?.fixed === b?.fixed && a?.mark === b?.mark);

const sameCells = (a: Cells, b: Cells): boolean => {
	if (a === b) return true;
	const keys = Object.keys(b) as ColumnKey[];
	return Object.keys(a).length === keys.length && keys.every((key) => sameCell(a[key], b[key]));
};

/** Beside its cells a row has only texts and numbers. */
function sameRow(a: Row, b: Row): boolean {
	const keys = Object.keys(b) as (keyof Row)[];
	return sameCells(a.cells, b.cells) && keys.every((key) => key === 'cells' || a[key] === b[key]);
}

/** `next` with the rows of `before` wherever nothing in them changed, so that they are not drawn again. */
export function keepRows(before: readonly Row[], next: readonly Row[]): readonly Row[] {
	const known = new Map(before.map((row) => [row.id, row]));
	return next.map((row) => {
		const old = known.get(row.id);
		return old && sameRow(old, row) ? old : row;
	});
}
