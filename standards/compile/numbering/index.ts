/** Tables whose items have no numbers 1.1.1: they get those that follow from their place. */
import { joined, slice, type Traced } from '../text/traced.ts';
import type { Repair } from '../compiled.ts';
import { cellsIn, ownMarks } from './cells.ts';
import { hasItemNumbers, marksIn } from './marks.ts';
import { labelColumns, Placing, type Placed } from './placed.ts';

export interface Numbered {
	/** The rows as they were given, with dotted numbers. */
	readonly rows: readonly Traced[];
	readonly repairs: readonly Repair[];
}

const what = '表中没有 1.1.1 这样的编号，按所在的行和列编号';
const shown = 20;

function repairOf({ text, at }: Traced, { from, to, number }: Placed): Repair {
	const words = text.slice(to, to + shown).replace(/<.*|\t.*/, '');
	return {
		offset: at[from] ?? 0,
		kind: 'placed-number',
		what,
		before: text.slice(from, to) + words,
		after: `${number} ${words}`,
	};
}

/** What is put in stands where the mark did. */
function written(row: Traced, placed: readonly Placed[]): Traced {
	const pieces: Traced[] = [];
	let end = 0;
	for (const { from, to, number } of placed) {
		const text = `${number} `;
		pieces.push(slice(row, end, from));
		pieces.push({ text, at: new Uint32Array(text.length).fill(row.at[from] ?? 0) });
		end = to;
	}
	return joined([...pieces, slice(row, end)]);
}

const isItem = (number: string): boolean => number.split('.').length > labelColumns;
const isRow = ({ text }: Traced): boolean => text.includes('\t');

/**
 * `lines` of one table without its heads, cells between tabs, `columns` of them: two of labels, then
 * items. null: its items have numbers of their own, or their places could be read in several ways.
 */
export function numberedByPlace(lines: readonly Traced[], columns: number): Numbered | null {
	const cells = lines.map((line) => (isRow(line) ? cellsIn(line.text) : []));
	const rows = cells.filter((row) => row.length > 0);
	if (rows.length === 0 || rows.some((row) => row.length !== columns)) return null;
	if (lines.some(({ text }) => hasItemNumbers(text))) return null;
	if (lines.some((line) => !isRow(line) && marksIn(line.text)[0]?.first)) return null;
	const own = ownMarks(cells, columns);
	const placing = new Placing(
		Array.from({ length: columns }, (_, at) =>
			own.some((row) => row[at]?.some(({ marks }) => marks.length > 0)),
		),
	);
	const placed: Placed[][] = [];
	for (const row of own) {
		const found = placing.row(row);
		if (found === null) return null;
		placed.push(found);
	}
	if (!placed.flat().some(({ number }) => isItem(number))) return null;
	return {
		rows: lines.map((line, at) => written(line, placed[at] ?? [])),
		repairs: lines.flatMap((line, at) => (placed[at] ?? []).map((each) => repairOf(line, each))),
	};
}
