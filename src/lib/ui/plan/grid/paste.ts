/** Many cells at once, pasted, moved, filled or emptied: one intention, taken whole or not at all. */
import { applyEdits, type Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { refuse, typed, type Typed } from '#domain/plan/typed/typed.ts';
import { clearEdits } from './cell-edits.ts';
import type { Texts } from './clipboard.ts';
import type { Copied } from './copied.ts';
import { bareText } from './figures.ts';
import { placedCells, type Placed, type Written } from './placed-cells.ts';
import { placeKey, type Place } from './places.ts';
import { placesIn, sizeOf, type Span } from './selection.ts';
import type { Walk } from './walk.ts';

/** Places that the block covers, from its upper left cell; null where it does not fit. */
export function targets(walk: Walk, from: Place, rows: Texts): Written[] | null {
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

/** Edits of many cells, one upon the other; `how` names the intention where one cannot be read. */
export function writtenEdits(
	plan: Plan,
	walk: Walk,
	written: readonly Written[],
	how = '贴入',
): Typed<Edit[]> {
	const { edits, problems } = placedCells(plan, walk, written);
	const [first] = problems;
	return first
		? refuse(`没有${how}：《${first.name}》一行“${first.text}”，${first.why}`)
		: typed([...edits]);
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
	return written ? writtenEdits(plan, walk, written) : refuse(tooLarge);
}

const tooLarge = '贴入的内容比表格剩下的行或列多，请从更靠上、靠左的单元格开始。';

/** What stood in the source still, but for where something is written anyway. */
function leftBehind(walk: Walk, source: Copied, written: readonly Written[]): Place[] {
	const over = new Set(written.map(([place]) => placeKey(place)));
	return [...source.rows].flatMap((row, down) =>
		[...source.columns]
			.map((column, right) => ({ place: { row, column }, was: source.texts[down]?.[right] }))
			.filter(({ place, was }) => {
				const now = rowOf(walk, place)?.cells[place.column]?.text ?? '';
				return !over.has(placeKey(place)) && bareText(place.column, now) === was;
			})
			.map(({ place }) => place),
	);
}

/** What a move comes to: the source emptied as far as may be, and the block at its new place. */
export interface Moved extends Placed {
	/** Cells of the source that may not be empty and were left. */
	readonly left: number;
}

/** Null where the block does not fit. */
export function moved(
	plan: Plan,
	walk: Walk,
	from: Place,
	block: Texts,
	source: Copied | null,
): Moved | null {
	const written = targets(walk, from, block);
	if (!written) return null;
	const emptied = emptyAll(plan, walk, source ? leftBehind(walk, source, written) : []);
	const placed = placedCells(emptied.plan, walk, written);
	return { ...placed, edits: [...emptied.edits, ...placed.edits], left: emptied.left };
}

/** Of a move nothing is taken where a cell cannot be read. */
export function movedEdits(
	plan: Plan,
	walk: Walk,
	from: Place,
	block: Texts,
	source: Copied,
): Typed<Cleared> {
	const done = moved(plan, walk, from, block, source);
	if (!done) return refuse(tooLarge);
	const [first] = done.problems;
	return first
		? refuse(`没有移动：《${first.name}》一行“${first.text}”，${first.why}`)
		: typed({ edits: done.edits, left: done.left });
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

interface Emptied extends Cleared {
	readonly plan: Plan;
	/** Why the first of those that were left may not be empty. */
	readonly why: string;
}

/** Empties what may be empty, and counts the rest. */
function emptyAll(plan: Plan, walk: Walk, places: readonly Place[]): Emptied {
	let now = plan;
	let [left, why] = [0, ''];
	const edits: Edit[] = [];
	for (const place of places.filter((one) => !isComputed(walk, one))) {
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
	return { plan: now, edits, left, why };
}

/** Empties what may be empty; where nothing may, the reason of the first. */
export function clearedEdits(plan: Plan, walk: Walk, span: Span): Typed<Cleared> {
	const { edits, left, why } = emptyAll(plan, walk, placesIn(walk, span).flat());
	return edits.length > 0 || left === 0 ? typed({ edits, left }) : refuse(why);
}
