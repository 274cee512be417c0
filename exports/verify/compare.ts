/** What became of a document: the registered content beside what is seen in the file. */
import { formulaMark, isBlank, type Content, type Line } from './content.ts';
import { hiddenPart, withoutHidden } from './hidden.ts';
import { placesIn, type Place } from './place.ts';

/** One cell or passage; null: it was not there, or is no more. */
export interface Change {
	readonly place: Place;
	readonly before: string | null;
	readonly after: string | null;
}

/** Lines that differ between the same neighbours. */
interface Hunk {
	/** Place of the first line in the registered list. */
	readonly at: number;
	readonly before: readonly Line[];
	readonly after: readonly Line[];
}

/** Cells of the table that the alignment may fill; beyond, lines are compared in their order. */
const mostCells = 4_000_000;

const keyOf = (line: Line): string => JSON.stringify(line);

/** Longest common subsequence, from the end: lengths[i][j] of before[i..] and after[j..]. */
function common(before: readonly string[], after: readonly string[]): Uint32Array[] {
	const lengths = Array.from(
		{ length: before.length + 1 },
		() => new Uint32Array(after.length + 1),
	);
	for (let i = before.length - 1; i >= 0; i -= 1) {
		const [row, below] = [lengths[i]!, lengths[i + 1]!];
		for (let j = after.length - 1; j >= 0; j -= 1)
			row[j] = before[i] === after[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!);
	}
	return lengths;
}

function walk(before: readonly Line[], after: readonly Line[], at: number): Hunk[] {
	const [a, b] = [before.map(keyOf), after.map(keyOf)];
	const lengths = common(a, b);
	const hunks: { at: number; before: Line[]; after: Line[] }[] = [];
	let [i, j, open] = [0, 0, false];
	while (i < a.length || j < b.length) {
		if (i < a.length && j < b.length && a[i] === b[j]) {
			[i, j, open] = [i + 1, j + 1, false];
			continue;
		}
		if (!open) hunks.push({ at: at + i, before: [], after: [] });
		open = true;
		const hunk = hunks[hunks.length - 1]!;
		if (j >= b.length || (i < a.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!))
			hunk.before.push(before[i++]!);
		else hunk.after.push(after[j++]!);
	}
	return hunks;
}

/** Same beginnings and ends are set aside first: of most files nothing else remains. */
function hunksOf(before: readonly Line[], after: readonly Line[]): Hunk[] {
	const shorter = Math.min(before.length, after.length);
	const same = (i: number, j: number): boolean => keyOf(before[i]!) === keyOf(after[j]!);
	let [head, tail] = [0, 0];
	while (head < shorter && same(head, head)) head += 1;
	while (tail < shorter - head && same(before.length - 1 - tail, after.length - 1 - tail))
		tail += 1;
	const a = before.slice(head, before.length - tail);
	const b = after.slice(head, after.length - tail);
	if (a.length === 0 && b.length === 0) return [];
	return a.length * b.length > mostCells ? [{ at: head, before: a, after: b }] : walk(a, b, head);
}

const cellsOf = (line: Line): readonly string[] => (typeof line === 'string' ? [line] : line);
const shown = (line: Line): string => cellsOf(line).filter(Boolean).map(said).join('　');

/** `3108（=SUM(F5:F16)）` */
const said = (cell: string): string => {
	const [value = '', formula] = cell.split(formulaMark);
	return formula === undefined ? value : `${value}（=${formula}）`;
};

/** What differs between two cells: the value alone where that says it. */
function cellChange(before: string, after: string): Pick<Change, 'before' | 'after'> {
	const [[a = '', behindA], [b = '', behindB]] = [
		before.split(formulaMark),
		after.split(formulaMark),
	];
	return a !== b && behindA === behindB
		? { before: a, after: b }
		: { before: said(before), after: said(after) };
}

/** Of two rows the cells that differ, by their columns; a passage is one cell. */
function lineChanges(before: Line, after: Line, place: (column: number | null) => Place): Change[] {
	if (typeof before === 'string' || typeof after === 'string')
		return [{ place: place(null), before: shown(before), after: shown(after) }];
	const width = Math.max(before.length, after.length);
	return Array.from({ length: width }, (_, column) => column)
		.filter((column) => (before[column] ?? '') !== (after[column] ?? ''))
		.map((column) => ({
			place: place(column),
			...cellChange(before[column] ?? '', after[column] ?? ''),
		}));
}

/** Changes of a list of lines; `partAt` names the chapter or sheet of a line. */
function changesOf(
	lines: readonly Line[],
	after: readonly Line[],
	partAt: (line: number) => string,
): Change[] {
	const hunks = hunksOf(lines, after);
	if (hunks.length === 0) return [];
	const placeOf = placesIn(lines);
	return hunks.flatMap((hunk) => {
		const length = Math.max(hunk.before.length, hunk.after.length);
		return Array.from({ length }, (_, index) => index).flatMap((index): Change[] => {
			const at = hunk.at + index;
			const [old, now] = [hunk.before[index], hunk.after[index]];
			if (old !== undefined && now !== undefined)
				return lineChanges(old, now, (column) => placeOf(at, column, partAt(at)));
			const last = Math.min(at, lines.length);
			const place = placeOf(old === undefined ? last : at, null, partAt(at));
			const [was, is] = [
				old && !isBlank(old) ? shown(old) : null,
				now && !isBlank(now) ? shown(now) : null,
			];
			return was === null && is === null ? [] : [{ place, before: was, after: is }];
		});
	});
}

/** A Word file is one stream of lines: programs that save it again say chapters in their own way. */
function compareStreams(registered: Content, seen: Content): Change[] {
	const parts = registered.flatMap(({ title, lines }) => lines.map(() => title));
	const lines = registered.flatMap((part) => part.lines);
	const partAt = (line: number): string => parts[Math.min(line, parts.length - 1)] ?? '';
	return changesOf(
		lines,
		seen.flatMap((part) => part.lines),
		partAt,
	);
}

function compareSheets(registered: Content, seen: Content): Change[] {
	const titles = [...new Set([...registered, ...seen].map(({ title }) => title))];
	return titles.flatMap((title) => {
		const old = registered.find((part) => part.title === title);
		const now = seen.find((part) => part.title === title);
		if (old && now) return changesOf(old.lines, now.lines, () => title);
		return [
			{
				place: nowhere(title),
				before: old ? '整张工作表' : null,
				after: now ? '整张工作表' : null,
			},
		];
	});
}

const nowhere = (part: string): Place => ({
	...{ part, table: null, row: null, column: null, line: null },
});

/** Everything that differs in what is seen; none where both say the same. */
export function compare(form: 'word' | 'excel', registered: Content, seen: Content): Change[] {
	const ofBoth = [withoutHidden(registered), withoutHidden(seen)] as const;
	return form === 'word' ? compareStreams(...ofBoth) : compareSheets(...ofBoth);
}

/** What was hidden since, as changes. */
export const hiddenChanges = (told: readonly string[]): Change[] =>
	told.map((after) => ({ place: nowhere(hiddenPart), before: null, after }));
