/** Rows of tables as they stand after the changes. */
import type { Change } from './compare.ts';
import { formulaMark } from './content.ts';
import { placeIn } from './place.ts';
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
		rows.set(key, [...(rows.get(key) ?? []), change]);
	}
	return rows;
}

export function rowsAfter({ form, registered, changes }: Verification): RowAfter[] {
	const stream = registered.flatMap(({ lines }) => lines);
	return [...changedRows(changes).values()].flatMap((inRow) => {
		const { part, line, row: name } = inRow[0]!.place;
		const sheet = registered.find(({ title }) => title === part)?.lines ?? [];
		const lines = form === 'word' ? stream : sheet;
		const at = (line?.row ?? 1) - 1;
		const cells = lines[at];
		if (!Array.isArray(cells)) return [];
		const after = [...(cells as readonly string[])];
		for (const { place, after: text } of inRow) after[(place.line?.column ?? 1) - 1] = text ?? '';
		const figure = (column: string): number | null => {
			const index = after.findIndex((_, each) => placeIn(lines, at, each, part).column === column);
			return numberIn(after[index] ?? '');
		};
		return [{ name: name ?? '', figure }];
	});
}
