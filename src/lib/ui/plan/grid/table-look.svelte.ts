/** How a person likes the table: columns that are not shown, and how large it is. Kept in their browser. */
import { SvelteSet } from 'svelte/reactivity';
import type { ColumnKey } from './columns.ts';

/** Percent. */
export const zooms = [75, 90, 100, 115, 130, 150] as const;
export type Zoom = (typeof zooms)[number];

/** What a row is known by is always there. */
export const mayHide = (column: ColumnKey): boolean => column !== 'name';

interface Kept {
	readonly hidden: readonly ColumnKey[];
	readonly zoom: Zoom;
}

/** What somebody or something else wrote there counts for nothing. */
export function keptLook(text: string | null): Kept {
	try {
		const { hidden, zoom } = JSON.parse(text ?? '{}') as Record<string, unknown>;
		const names = Array.isArray(hidden) ? hidden.filter((one) => typeof one === 'string') : [];
		return {
			hidden: (names as ColumnKey[]).filter(mayHide),
			zoom: zooms.find((one) => one === zoom) ?? 100,
		};
	} catch {
		return { hidden: [], zoom: 100 };
	}
}

export class TableLook {
	readonly hidden = new SvelteSet<ColumnKey>();
	zoom = $state<Zoom>(100);
	readonly #name: string;

	constructor(personId: string) {
		this.#name = `xunbiao.table.${personId}`;
	}

	/** In the browser only, and after the page stands as the server drew it. */
	read(): void {
		const { hidden, zoom } = keptLook(this.#storage((storage) => storage.getItem(this.#name)));
		for (const key of hidden) this.hidden.add(key);
		this.zoom = zoom;
	}

	show(column: ColumnKey): void {
		if (this.hidden.has(column)) this.toggle(column);
	}

	showAll(): void {
		this.hidden.clear();
		this.#keep();
	}

	toggle(column: ColumnKey): void {
		if (!mayHide(column)) return;
		if (!this.hidden.delete(column)) this.hidden.add(column);
		this.#keep();
	}

	/** The next larger or smaller of the sizes; 0 is the size it comes in. */
	scale(by: 1 | 0 | -1): void {
		const at = zooms.indexOf(this.zoom) + by;
		this.zoom = by === 0 ? 100 : (zooms[Math.max(0, Math.min(zooms.length - 1, at))] ?? 100);
		this.#keep();
	}

	#keep(): void {
		const kept: Kept = { hidden: [...this.hidden], zoom: this.zoom };
		this.#storage((storage) => storage.setItem(this.#name, JSON.stringify(kept)) ?? null);
	}

	/** Null where the browser forbids it. */
	#storage(use: (storage: globalThis.Storage) => string | null): string | null {
		try {
			return use(window.localStorage);
		} catch {
			return null;
		}
	}
}
