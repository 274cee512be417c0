/** Rows of tables as they stand after the changes. */
import type { Change } from './compare.ts';
import { formulaMark, type Line } from './content.ts';
import { placesIn, type PlaceOf } from './place.ts';
import type { Verification } from './index.ts';

/** null: it is no number. */
export function numberIn(cell: string): number | null {
	const text = cell.split(formulaMark)[0]?.trim() ?? '';
	const number = Number(text);
	return text === '' || !Number.isFinite(number) ? null : number;
}

export interface RowAfter {
	readonly name: string;
	/** By the name of a column; null: no number stands there. */
	readonly figure: (column: string) => number | null;
}

/** Each row that was changed in one cell or several, with the changes in it. */
function changedRows(changes: readonly Change[]): Map<string, Change[]> {
	const rows = new Map<string, Change[]>();
	for (const change of changes) {
		const { part, line, column } = change.place;
		if (!line || column === null) continue;
		const key = `${part}\n${line.row}`;
		const inRow = rows.get(key);
		if (inRow) inRow.push(change);
		else rows.set(key, [change]);
	}
	return rows;
}

interface Lines {
	readonly lines: readonly Line[];
	readonly placeOf: PlaceOf;
}

/** The lines that places of a part count: of a Word file all of it. */
function linesBy({ form, registered }: Verification): (part: string) => Lines {
	const known = new Map<string, Lines>();
	const all = form === 'word' ? registered.flatMap(({ lines }) => lines) : null;
	return (part) => {
		const key = all ? '' : part;
		const lines = all ?? registered.find(({ title }) => title === part)?.lines ?? [];
		const found = known.get(key) ?? { lines, placeOf: placesIn(lines) };
		known.set(key, found);
		return found;
	};
}

export function rowsAfter(verification: Verification): RowAfter[] {
	const linesOf = linesBy(verification);
	return [...changedRows(verification.changes).values()].flatMap((inRow) => {
		const { part, line, row: name } = inRow[0]!.place;
		const { lines, placeOf } = linesOf(part);
		const at = (line?.row ?? 1) - 1;
		const cells = lines[at];
		if (!Array.isArray(cells)) return [];
		const after = [...(cells as readonly string[])];
		for (const { place, after: text } of inRow) after[(place.line?.column ?? 1) - 1] = text ?? '';
		const figure = (column: string): number | null => {
			const index = after.findIndex((_, each) => placeOf(at, each, part).column === column);
			return numberIn(after[index] ?? '');
		};
		return [{ name: name ?? '', figure }];
	});
}
