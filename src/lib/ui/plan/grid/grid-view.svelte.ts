/** The table as it is seen: which rows are shown, in which columns, and where one stands among them. */
import { SvelteSet } from 'svelte/reactivity';
import type { LivePlan } from '../sync/live-plan.svelte.ts';
import { cellFigures } from './cell-figure.ts';
import { columnsOf, type Column } from './columns.ts';
import { gridModel, type GridModel } from './model.ts';
import { placeKey, type Place } from './places.ts';
import type { Cell, Row, SectionId } from './row.ts';
import { Standing } from './standing.svelte.ts';
import { placeAt, shownRows, walkOf } from './walk.ts';

/** The first cell that can be typed in is where one begins. */
const firstPlace = (rows: readonly Row[]): Place => ({
	row: (rows.find(({ kind }) => kind !== 'section') ?? rows[0])?.id ?? '',
	column: 'name',
});

export class GridView {
	readonly live: LivePlan;
	readonly folded = new SvelteSet<SectionId>();
	onlyProblems = $state(false);
	/** Rows that fit on the screen. */
	page = $state(20);
	/** Kept apart from the model: as long as the semesters stay, no row depends on them. */
	columns = $state.raw<readonly Column[]>([]);
	protected place = $state.raw<Place>({ row: '', column: 'name' });
	#before: GridModel | undefined;
	/** Number of the row one stood on last. */
	#index = 0;

	constructor(live: LivePlan) {
		this.live = live;
		this.columns = columnsOf(live.plan);
	}

	/** Where one stands, row by row. */
	readonly standing = new Standing(() => this.active);

	readonly model = $derived.by(() => {
		this.#before = gridModel(this.live.plan, this.live.check, this.#before);
		return this.#before;
	});
	readonly shown = $derived.by(() => shownRows(this.model.rows, this.folded, this.onlyProblems));
	readonly walk = $derived.by(() => walkOf(this.model, this.shown, this.page));
	/** Where one stands; when its row goes, what then stands there. */
	readonly active = $derived.by((): Place => {
		const at = this.place.row === '' ? firstPlace(this.walk.rows) : this.place;
		const index = this.walk.rows.findIndex(({ id }) => id === at.row);
		if (index >= 0) this.#index = index;
		return index >= 0 ? at : placeAt(this.walk, this.#index, at.column);
	});
	readonly row = $derived.by(() => this.walk.rows.find(({ id }) => id === this.active.row));
	readonly column = $derived.by(() =>
		this.model.columns.find(({ key }) => key === this.active.column),
	);
	readonly cell = $derived.by((): Cell | undefined => this.row?.cells[this.active.column]);
	readonly findings = $derived.by(() => this.model.placed.at.get(placeKey(this.active)) ?? []);
	/** What the cell shows that is calculated. */
	readonly figures = $derived.by(() => cellFigures(this.row, this.active.column));

	keepColumns(): void {
		const { columns } = this.model;
		if (columns.length !== this.columns.length) this.columns = columns;
	}

	/** Why the cell cannot be typed in; null: it can. */
	get fixed(): string | null {
		return this.live.locked ?? this.cell?.fixed ?? (this.cell ? null : '这里不能填写。');
	}

	/** Stands on a cell, unfolding and unfiltering what hides it. */
	protected stand(place: Place): void {
		const row = this.model.rows.find(({ id }) => id === place.row);
		if (row && row.kind !== 'section') this.folded.delete(row.section);
		if (row && !this.shown.includes(row)) this.onlyProblems = false;
		this.place = place;
	}

	toggleFold(fold?: boolean): void {
		const section = this.row?.section;
		if (!section) return;
		const closes = fold ?? !this.folded.has(section);
		if (closes) this.folded.add(section);
		else this.folded.delete(section);
		if (closes) this.place = { row: `section/${section}`, column: 'name' };
	}
}
