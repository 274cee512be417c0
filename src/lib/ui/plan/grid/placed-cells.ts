/** Texts put into cells by their places: what comes of each cell, one upon the other. */
import { applyEdits, type Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { isNothing } from '#domain/plan/typed/typed.ts';
import { cellEdits } from './cell-edits.ts';
import type { Place } from './places.ts';
import type { Walk } from './walk.ts';

/** What is to stand where. */
export type Written = readonly [place: Place, text: string];

/** `passed`: the cell is calculated, what was put there is not taken. */
export type Fate = 'changed' | 'same' | 'passed' | 'unread';

export interface PlacedCell {
	readonly place: Place;
	/** 直播销售: the row that it stands in. */
	readonly name: string;
	readonly before: string;
	readonly text: string;
	readonly fate: Fate;
	/** Why it could not be taken. */
	readonly why: string;
}

export interface Placed {
	readonly plan: Plan;
	readonly edits: readonly Edit[];
	/** In the order in which they were given. */
	readonly cells: readonly PlacedCell[];
	readonly changed: number;
	/** Cells that cannot be read; they are left. */
	readonly problems: readonly PlacedCell[];
}

/** Hours come before what is a part of them. */
const order = ({ column }: Place): number =>
	column === 'theory' ? 1 : column === 'practice' ? 2 : 0;

/** An empty cell of the block empties what may be empty, and leaves the rest as it is. */
const keepsWhatIs = ({ column }: Place, text: string): boolean =>
	isNothing(text) && ['name', 'nature', 'theory', 'assessment'].includes(column);

class Placing {
	plan: Plan;
	readonly edits: Edit[] = [];
	readonly #rows: ReadonlyMap<string, Walk['rows'][number]>;

	constructor(plan: Plan, walk: Walk) {
		this.plan = plan;
		this.#rows = new Map(walk.rows.map((row) => [row.id, row]));
	}

	put([place, text]: Written): PlacedCell {
		const cells = this.#rows.get(place.row)?.cells;
		const before = cells?.[place.column]?.text ?? '';
		const said = { place, name: cells?.name?.text ?? '', before, text };
		const fixed = cells?.[place.column]?.fixed;
		if (fixed !== null) return { ...said, fate: 'passed', why: fixed ?? '' };
		if (keepsWhatIs(place, text)) return { ...said, fate: 'same', why: '' };
		return { ...said, ...this.#take(place, text) };
	}

	#take(place: Place, text: string): Pick<PlacedCell, 'fate' | 'why'> {
		const read = cellEdits(this.plan, place, text);
		if (!read.ok) return { fate: 'unread', why: read.why };
		const after = applyEdits(this.plan, read.value);
		if (!after.ok) return { fate: 'unread', why: '与前面的内容矛盾。' };
		this.plan = after.value;
		this.edits.push(...read.value);
		return { fate: read.value.length > 0 ? 'changed' : 'same', why: '' };
	}
}

export function placedCells(plan: Plan, walk: Walk, written: readonly Written[]): Placed {
	const placing = new Placing(plan, walk);
	const inOrder = written
		.map((one, at) => [one, at] as const)
		.toSorted(([[a]], [[b]]) => order(a) - order(b));
	const cells = new Array<PlacedCell>(written.length);
	for (const [one, at] of inOrder) cells[at] = placing.put(one);
	return {
		plan: placing.plan,
		edits: placing.edits,
		cells,
		changed: cells.filter(({ fate }) => fate === 'changed').length,
		problems: cells.filter(({ fate }) => fate === 'unread'),
	};
}
