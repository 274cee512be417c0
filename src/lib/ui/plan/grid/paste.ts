/** Many cells at once, pasted, filled or emptied: one intention, taken whole or not at all. */
import { applyEdits, type Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { cellEdits, clearEdits } from './cell-edits.ts';
import type { Texts } from './clipboard.ts';
import { bareText } from './figures.ts';
import type { Place } from './places.ts';
import { isNothing, refuse, typed, type Typed } from '#domain/plan/typed/typed.ts';
import { placesIn, sizeOf, type Span } from './selection.ts';
import type { Walk } from './walk.ts';

/** What is to stand where. */
export type Written = readonly [place: Place, text: string];

/** Places that the block covers, from its upper left cell; null where it does not fit. */
function targets(walk: Walk, from: Place, rows: Texts): Written[] | null {
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

const rowOf = (walk: Walk, { row }: Place) => walk.rows.find(({ id }) => id === row);

const isComputed = (walk: Walk, place: Place): boolean =>
	rowOf(walk, place)?.cells[place.column]?.fixed !== null;

/** Hours come before what is a part of them. */
const order = ({ column }: Place): number =>
	column.startsWith('s') ? 0 : column === 'theory' ? 1 : column === 'practice' ? 2 : 0;

/** An empty cell of the block empties what may be empty, and leaves the rest as it is. */
const keepsWhatIs = ({ column }: Place, text: string): boolean =>
	isNothing(text) && ['name', 'nature', 'theory', 'assessment'].includes(column);

/** Edits of many cells, one upon the other; `how` names the intention where one cannot be read. */
export function writtenEdits(
	plan: Plan,
	walk: Walk,
	written: readonly Written[],
	how = '贴入',
): Typed<Edit[]> {
	let now = plan;
	const edits: Edit[] = [];
	for (const [place, text] of written.toSorted(([a], [b]) => order(a) - order(b))) {
		if (isComputed(walk, place) || keepsWhatIs(place, text)) continue;
		const read = cellEdits(now, place, text);
		const name = rowOf(walk, place)?.cells.name?.text ?? '';
		if (!read.ok) return refuse(`没有${how}：《${name}》一行“${text}”，${read.why}`);
		const after = applyEdits(now, read.value);
		if (!after.ok) return refuse(`没有${how}：内容前后矛盾。`);
		now = after.value;
		edits.push(...read.value);
	}
	return typed(edits);
}

/** A block that fits the selection several times fills it, as in spreadsheets. */
export function repeated(block: Texts, span: Span | null): Texts {
	const [rows, columns] = span ? sizeOf(span) : [0, 0];
	const [height, width] = [block.length, block[0]?.length ?? 0];
	const fits = width > 0 && rows % height === 0 && columns % width === 0;
	if (!fits || rows * columns === 0) return block;
	return Array.from({ length: rows }, (_, down) =>
		Array.from({ length: columns }, (_, right) => block[down % height]?.[right % width] ?? ''),
	);
}

/** Computed cells of the block are passed over, as what stands in them follows from the others. */
export function pasteEdits(plan: Plan, walk: Walk, from: Place, block: Texts): Typed<Edit[]> {
	const written = targets(walk, from, block);
	return written
		? writtenEdits(plan, walk, written)
		: refuse('贴入的内容比表格剩下的行或列多，请从更靠上、靠左的单元格开始。');
}

export type Filling = 'down' | 'right';

/** A single row takes what stands above it, a single column what stands before it. */
const withSource = (span: Span, by: Filling): Span =>
	by === 'down'
		? { ...span, top: span.top === span.bottom ? span.top - 1 : span.top }
		: { ...span, left: span.left === span.right ? span.left - 1 : span.left };

const isMember = ({ row }: Place): boolean => !row.startsWith('section/');

/** Rows (or columns) that are filled from: of the selection's own, or its first. */
const linesOf = (walk: Walk, by: Filling, source: Span | undefined): number => {
	if (!source) return 1;
	return by === 'down'
		? placesIn(walk, source).filter(([first]) => first && isMember(first)).length
		: sizeOf(source)[1];
};

/** `source` goes over the rest of the selection, again and again; without it the first row (or column) does. */
export function fillEdits(
	plan: Plan,
	walk: Walk,
	selected: Span,
	by: Filling,
	source?: Span,
): Typed<Edit[]> {
	const span = source ? selected : withSource(selected, by);
	const lines = linesOf(walk, by, source);
	if (span.top < 0 || span.left < 0) return refuse('上方（左侧）没有可以填充的内容。');
	const rows = placesIn(walk, span).filter(([first]) => first && isMember(first));
	const sourceOf = (down: number, right: number): Place | undefined =>
		by === 'down' ? rows[down % lines]?.[right] : rows[down]?.[right % lines];
	const written = rows.flatMap((row, down) =>
		row.flatMap((place, right): Written[] => {
			const from = sourceOf(down, right);
			if (!from || from === place) return [];
			const text = rowOf(walk, from)?.cells[from.column]?.text ?? '';
			return [[place, bareText(from.column, text)]];
		}),
	);
	return written.length > 0
		? writtenEdits(plan, walk, written, '填充')
		: refuse('上方（左侧）没有可以填充的内容。');
}

export interface Cleared {
	readonly edits: readonly Edit[];
	/** Cells that may not be empty and were left. */
	readonly left: number;
}

/** Empties what may be empty; where nothing may, the reason of the first. */
export function clearedEdits(plan: Plan, walk: Walk, span: Span): Typed<Cleared> {
	let now = plan;
	let [left, why] = [0, ''];
	const edits: Edit[] = [];
	for (const place of placesIn(walk, span).flat()) {
		if (isComputed(walk, place)) continue;
		const read = clearEdits(now, place);
		const after = read.ok ? applyEdits(now, read.value) : null;
		if (read.ok && after?.ok) {
			now = after.value;
			edits.push(...read.value);
		} else {
			left += 1;
			why ||= read.ok ? '' : read.why;
		}
	}
	return edits.length > 0 || left === 0 ? typed({ edits, left }) : refuse(why);
}
