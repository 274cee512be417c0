/** Text copied out of a spreadsheet: cells by tab and line. It is taken whole or not at all. */
import { applyEdits, type Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { cellEdits } from './cell-edits.ts';
import type { Place } from './places.ts';
import { isNothing, refuse, typed, type Typed } from '#domain/plan/typed/typed.ts';
import type { Walk } from './walk.ts';

/** Rows of cells; a quoted cell may hold line breaks, as Excel and WPS write them. */
export function readTable(text: string): string[][] {
	const rows: string[][] = [[]];
	const cell = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/y;
	const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
	for (let match = cell.exec(body); match; match = cell.exec(body)) {
		const [, raw = '', end = ''] = match;
		const quoted = raw.startsWith('"') && raw.endsWith('"') && raw.length > 1;
		rows.at(-1)?.push(quoted ? raw.slice(1, -1).replaceAll('""', '"') : raw);
		if (end === '\n') rows.push([]);
		if (end === '' || cell.lastIndex > body.length) break;
	}
	return rows;
}

/** Places that the block covers, from its upper left cell; null where it does not fit. */
function targets(walk: Walk, from: Place, rows: readonly string[][]): [Place, string][] | null {
	const top = walk.rows.findIndex(({ id }) => id === from.row);
	const left = walk.columns.indexOf(from.column);
	const pairs = rows.flatMap((cells, down) =>
		cells.map((text, right): [Place | null, string] => {
			const row = walk.rows[top + down];
			const column = walk.columns[left + right];
			return [row && column ? { row: row.id, column } : null, text];
		}),
	);
	return pairs.every(([place]) => place !== null) ? (pairs as [Place, string][]) : null;
}

const isComputed = (walk: Walk, { row, column }: Place): boolean =>
	walk.rows.find(({ id }) => id === row)?.cells[column]?.fixed !== null;

/** Hours come before what is a part of them. */
const order = ({ column }: Place): number =>
	column.startsWith('s') ? 0 : column === 'theory' ? 1 : column === 'practice' ? 2 : 0;

/** An empty cell of the block empties what may be empty, and leaves the rest as it is. */
const keepsWhatIs = ({ column }: Place, text: string): boolean =>
	isNothing(text) && ['name', 'nature', 'theory', 'assessment'].includes(column);

/** Computed cells of the block are passed over, as what stands in them follows from the others. */
export function pasteEdits(plan: Plan, walk: Walk, from: Place, text: string): Typed<Edit[]> {
	const block = targets(walk, from, readTable(text));
	if (!block) return refuse('贴入的内容比表格剩下的行或列多，请从更靠上、靠左的单元格开始。');
	let now = plan;
	const edits: Edit[] = [];
	for (const [place, cell] of block.toSorted(([a], [b]) => order(a) - order(b))) {
		if (isComputed(walk, place) || keepsWhatIs(place, cell)) continue;
		const read = cellEdits(now, place, cell);
		const name = walk.rows.find(({ id }) => id === place.row)?.cells.name?.text ?? '';
		if (!read.ok) return refuse(`没有贴入：《${name}》一行“${cell}”，${read.why}`);
		const after = applyEdits(now, read.value);
		if (!after.ok) return refuse('没有贴入：内容前后矛盾。');
		now = after.value;
		edits.push(...read.value);
	}
	return typed(edits);
}
