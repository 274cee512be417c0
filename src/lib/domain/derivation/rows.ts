/** Rows of a plan under one heading: its entries, or its practice segments. */
import { categoryWords, practiceWords } from '../plan/category-words.ts';
import type { SegmentHours } from '../plan/segment-hours.ts';
import { categories, type Category } from '../plan/shape.ts';
import type { Entry } from '../plan/totals.ts';
import type { Amount, Sources } from './amount.ts';
import { ofEntry } from './entry.ts';
import { sum } from './make.ts';
import type { Derivation } from './node.ts';

const heading = (label: string, unit: string, rows: readonly Derivation[]): Derivation[] =>
	rows.length > 0 ? [sum(label, unit, rows)] : [];

/** The entries that `counts` names; nothing where there are none. */
export const entryRows = (
	label: string,
	amount: Amount,
	from: Sources,
	counts: (entry: Entry) => boolean,
): Derivation[] =>
	heading(
		label,
		amount.unit,
		from.measures.entries.filter(counts).map((entry) => ofEntry(entry, amount, from)),
	);

export const categoryRows = (category: Category, amount: Amount, from: Sources): Derivation[] =>
	entryRows(categoryWords[category], amount, from, (entry) => entry.category === category);

export const courseRows = (amount: Amount, from: Sources): Derivation[] =>
	categories.flatMap((category) => categoryRows(category, amount, from));

export interface Segments {
	readonly unit: string;
	readonly of: (segment: SegmentHours) => Derivation;
	readonly counts?: (segment: SegmentHours) => boolean;
	readonly label?: string;
}

/** The segments that `counts` names, by default all; nothing where there are none. */
export const segmentRows = (
	{ measures }: Sources,
	{ unit, of, counts = () => true, label = practiceWords }: Segments,
): Derivation[] => heading(label, unit, measures.segments.filter(counts).map(of));
