/** The table as it is seen: which rows are shown, in which columns, and where one stands among them. */
import { SvelteSet } from 'svelte/reactivity';
import { afterFrame } from '../sync/after-frame.ts';
import type { LivePlan } from '../sync/live-plan.svelte.ts';
import { addressOf } from './address.ts';
import { cellFigures } from './cell-figure.ts';
import { columnsOf, type Column } from './columns.ts';
import type { Listed } from './listed.ts';
import { gridModel, type GridModel } from './model.ts';
import { placeKey, type Place } from './places.ts';
import type { Cell, Row, SectionId } from './row.ts';
import { rowsIn, sizeOf, spanOf, type Span } from './selection.ts';
import { Standing } from './standing.svelte.ts';
import { summaryOf, summaryWords } from './summary.ts';
import { TableLook } from './table-look.svelte.ts';
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
	/** Rows that a figure elsewhere is made of, and no others; null: all. */
	listed = $state.raw<Listed | null>(null);
	/** Courses are looked for (counts the times that one began; 0: not now): where one stands is shown, though the keyboard is elsewhere. */
	seeking = $state(0);
	/** Rows that fit on the screen. */
	page = $state(20);
	/** Kept apart from the model: as long as the semesters stay, no row depends on them. */
	allColumns = $state.raw<readonly Column[]>([]);
	readonly look: TableLook;
	protected place = $state.raw<Place>({ row: '', column: 'name' });
	/** The corner of the selection opposite to where one stands; null: nothing more is selected. */
	protected lead = $state.raw<Place | null>(null);
	#before: GridModel | undefined;
	/** Number of the row one stood on last. */
	#index = 0;

	constructor(live: LivePlan) {
		this.live = live;
		this.allColumns = columnsOf(live.plan);
		this.look = new TableLook(live.person.id);
	}

	/** Those that are shown. */
	readonly columns = $derived.by(() =>
		this.allColumns.filter(({ key }) => !this.look.hidden.has(key)),
	);

	/** Where one stands, row by row. */
	readonly standing = new Standing(() => this.active);

	readonly model = $derived.by(() => {
		this.#before = gridModel(this.live.plan, this.live.check, this.#before);
		return this.#before;
	});
	readonly shown = $derived.by(() =>
		shownRows(this.model.rows, this.folded, this.onlyProblems, this.listed?.rows),
	);
	readonly walk = $derived.by(() => walkOf({ columns: this.columns }, this.shown, this.page));
	/** Where one stands; when its row goes, what then stands there. */
	readonly active = $derived.by((): Place => {
		const at = this.place.row === '' ? firstPlace(this.walk.rows) : this.place;
		const index = this.walk.rows.findIndex(({ id }) => id === at.row);
		if (index >= 0) this.#index = index;
		const column = this.walk.columns.includes(at.column) ? at.column : 'name';
		if (index < 0) return placeAt(this.walk, this.#index, column);
		return column === at.column ? at : { ...at, column };
	});
	/** What is selected beside the cell one stands on; null: nothing. */
	readonly span = $derived.by((): Span | null =>
		this.lead ? spanOf(this.walk, this.active, this.lead) : null,
	);
	/** 已选 3 行 × 2 列… */
	readonly summary = $derived.by(() =>
		this.span ? summaryWords(summaryOf(this.walk, this.span)) : '',
	);
	readonly row = $derived.by(() => this.walk.rows.find(({ id }) => id === this.active.row));
	readonly column = $derived.by(() => this.columns.find(({ key }) => key === this.active.column));
	readonly cell = $derived.by((): Cell | undefined => this.row?.cells[this.active.column]);
	readonly findings = $derived.by(() => this.model.placed.at.get(placeKey(this.active)) ?? []);
	/** What the cell shows that is calculated. */
	readonly figures = $derived.by(() => cellFigures(this.row, this.active.column));

	/**
	 * Tells the rows concerned where one stands and what is selected. With the key that changes it,
	 * so that all is drawn, and laid out, once; and before drawing, for what changes otherwise.
	 */
	tellRows(): void {
		this.standing.tell();
		this.standing.mark(this.walk, this.span);
		if (!this.standing.stays) this.standing.corner(this.corner);
	}

	/**
	 * The keyboard follows when the key is drawn: to give it to another input is the dearest part of a key,
	 * and nobody sees it. What is typed before that calls `settle`, so that it goes where one stands.
	 */
	followLater(): void {
		if (this.standing.stays) return;
		this.standing.stays = true;
		afterFrame(() => this.settle(), true);
	}

	/** The keyboard comes to where one stands. */
	settle(): void {
		if (!this.standing.stays) return;
		this.standing.stays = false;
		this.tellRows();
	}

	/** What stands beside the keyboard: as long as that stays, what was read before. */
	withKeyboard<Value>(read: () => Value): () => Value {
		const kept: { value?: Value } = {};
		const value = $derived.by(() => {
			if (!this.standing.stays) kept.value = read();
			return kept.value as Value;
		});
		return () => value;
	}

	keepColumns(): void {
		const { columns } = this.model;
		if (columns.length !== this.allColumns.length) this.allColumns = columns;
	}

	/** Why the cell cannot be typed in; null: it can. */
	get fixed(): string | null {
		return this.live.locked ?? this.cell?.fixed ?? (this.cell ? null : '这里不能填写。');
	}

	/** Stands on a cell, unfolding and unfiltering what hides it. */
	protected stand(place: Place): void {
		const row = this.model.rows.find(({ id }) => id === place.row);
		if (row && row.kind !== 'section') this.folded.delete(row.section);
		if (row && !this.shown.includes(row)) this.showAll();
		this.look.show(place.column);
		this.place = place;
		this.tellRows();
	}

	/** The selection, or the cell one stands on alone. */
	protected get chosen(): Span | null {
		return this.span ?? spanOf(this.walk, this.active, this.active);
	}

	/** The cell at the lower right of what is selected. */
	readonly corner = $derived.by((): Place => {
		const row = this.span && this.walk.rows[this.span.bottom]?.id;
		const column = this.span && this.walk.columns[this.span.right];
		return row && column ? { row, column } : this.active;
	});

	/** 零售基础 / 学分, or how much is selected. */
	protected get chosenWords(): string {
		const name = (this.span ? rowsIn(this.walk, this.span)[0] : this.row)?.cells.name?.text ?? '';
		if (!this.span) return addressOf(this.row, this.column);
		const [rows, columns] = sizeOf(this.span);
		return `《${name}》起 ${rows} 行 × ${columns} 列`;
	}

	/** What hides rows is taken away, but for folds. */
	showAll(): void {
		this.onlyProblems = false;
		this.listed = null;
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
