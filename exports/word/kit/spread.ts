/**
 * Cells over several rows as Word writes them: a cell in each of the rows, of which all but the first go on with
 * the one above. They are written out because each has to stay with what follows as the rest of its row does.
 */
import type { CellView } from '../../views/document.ts';

export interface SpreadCell {
	readonly view: CellView;
	/** `begin` and `go-on`: of several rows; `alone`: of its own row. */
	readonly merge: 'alone' | 'begin' | 'go-on';
}

interface Open {
	readonly view: CellView;
	left: number;
}

const goesOn = ({ view }: Open): SpreadCell => ({ view: { ...view, text: '' }, merge: 'go-on' });

/** Puts the cells that go on from above into a row, left of what follows them. */
function rowOf(cells: readonly CellView[], open: Map<number, Open>): SpreadCell[] {
	const row: SpreadCell[] = [];
	let column = 0;
	const fill = (): void => {
		for (let above = open.get(column); above; above = open.get(column)) {
			row.push(goesOn(above));
			above.left -= 1;
			if (above.left === 0) open.delete(column);
			column += above.view.colSpan ?? 1;
		}
	};
	const begun: [number, Open][] = [];
	for (const view of cells) {
		fill();
		const rows = view.rowSpan ?? 1;
		row.push({ view, merge: rows > 1 ? 'begin' : 'alone' });
		if (rows > 1) begun.push([column, { view, left: rows - 1 }]);
		column += view.colSpan ?? 1;
	}
	fill();
	for (const [at, one] of begun) open.set(at, one);
	return row;
}

export function spread(rows: readonly (readonly CellView[])[]): SpreadCell[][] {
	const open = new Map<number, Open>();
	return rows.map((cells) => rowOf(cells, open));
}
