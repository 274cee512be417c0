/** Where everything of the compliance check stands; the bounds that other sheets judge by among it. */
import { readExact, type Fraction } from '#domain/exact.ts';
import type { Range } from '#domain/rules/range.ts';
import type { ReportRow, ReportView } from '../../views/index.ts';
import { fixed, on } from '../kit/address.ts';

export const checkSheet = '合规检查';

export const checkColumns = {
	number: 1,
	title: 2,
	strength: 3,
	clause: 4,
	quote: 5,
	required: 6,
	measured: 7,
	result: 8,
	slack: 9,
	message: 10,
	origin: 11,
	min: 12,
	max: 13,
	rule: 14,
} as const;

const forms: readonly [RegExp, (a: string, b: string) => [string | null, string | null]][] = [
	[/^>= ([\d./]+)$/, (a) => [a, null]],
	[/^<= ([\d./]+)$/, (a) => [null, a]],
	[/^= ([\d./]+)$/, (a) => [a, a]],
	[/^([\d./]+)–([\d./]+)$/, (a, b) => [a, b]],
];

const read = (text: string | null): Fraction | null => (text === null ? null : readExact(text));

/** `>= 3000`, `16–18` → its range; null where it asks for no number. */
export function rangeOf(required: string): Range | null {
	for (const [form, ends] of forms) {
		const match = form.exec(required);
		if (!match) continue;
		const [min, max] = ends(match[1] ?? '', match[2] ?? '');
		return { min: read(min), max: read(max) };
	}
	return null;
}

export interface PlacedFinding {
	readonly row: number;
	readonly view: ReportRow;
	readonly range: Range | null;
}

/** Places of a rule's bounds; null: open on that side. */
export interface BoundPlaces {
	readonly range: Range;
	readonly min: string | null;
	readonly max: string | null;
}

export interface CheckLayout {
	readonly first: number;
	readonly findings: readonly PlacedFinding[];
	readonly last: number;
	/** Bounds of a rule that is in force; null where it has no numbers. */
	readonly boundsOf: (rule: string) => BoundPlaces | null;
}

const firstRow = 5;

const bound = (value: Fraction | null, column: number, row: number): string | null =>
	value && on(checkSheet, fixed(column, row));

export function boundPlaces({ row, range }: PlacedFinding): BoundPlaces | null {
	if (!range) return null;
	const min = bound(range.min, checkColumns.min, row);
	const max = bound(range.max, checkColumns.max, row);
	return { range, min, max };
}

/** A semester's practice weeks are judged by what is held in it, not by the rule's own bounds. */
const hasOwnBounds = ({ view }: PlacedFinding): boolean =>
	/^calendar\/\d+\/weeks\/practice$/.test(view.finding.at[0] ?? '');

export function checkLayout({ rows }: ReportView): CheckLayout {
	const findings = rows.map((view, index) => ({
		row: firstRow + index,
		view,
		range: rangeOf(view.finding.required),
	}));
	const firstOf = new Map<string, PlacedFinding>();
	for (const placed of findings.filter((each) => !hasOwnBounds(each)))
		if (!firstOf.has(placed.view.rule)) firstOf.set(placed.view.rule, placed);
	return {
		first: firstRow,
		findings,
		last: firstRow + rows.length - 1,
		boundsOf: (rule) => {
			const placed = firstOf.get(rule);
			return placed ? boundPlaces(placed) : null;
		},
	};
}
