/** A document as what it says, before any word processor: the preview on screen and Word print the same. */

export interface CellView {
	readonly text: string;
	readonly align?: 'left' | 'center' | 'right';
	readonly bold?: boolean;
	readonly rowSpan?: number;
	readonly colSpan?: number;
	/** Characters one below the other, as category names stand in a schedule. */
	readonly vertical?: boolean;
}

export type Density = 0 | 1 | 2;

export interface TableView {
	readonly caption: string;
	/** 表 3: its place among the tables of the document. */
	readonly number?: number;
	/** Relative widths of the columns. */
	readonly widths: readonly number[];
	readonly head: readonly (readonly CellView[])[];
	readonly rows: readonly (readonly CellView[])[];
	/** Stands under the table as 注：… */
	readonly note?: string;
	/** Size of its text in points; default 9 (小五). */
	readonly points?: number;
	/** How close its lines stand: 1 closer than usual, 2 as close as can be read. */
	readonly dense?: Density;
	/** Columns too narrow for any space beside what stands in them. */
	readonly narrow?: boolean;
	/** To be seen whole on one page, on larger paper or in smaller print where that helps. */
	readonly whole?: boolean;
	/** Rows that stay with the row before them: subtotals. */
	readonly keep?: readonly number[];
}

export type Block =
	| { readonly kind: 'paragraph'; readonly text: string }
	/** A numbered item that carries its own mark: （1）… */
	| { readonly kind: 'item'; readonly text: string }
	| { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
	| { readonly kind: 'table'; readonly table: TableView };

export interface Chapter {
	readonly title: string;
	readonly blocks: readonly Block[];
}

export interface Appendix extends Chapter {
	readonly landscape: boolean;
}

export interface DocumentView {
	readonly chapters: readonly Chapter[];
	readonly appendices: readonly Appendix[];
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const item = (text: string): Block => ({ kind: 'item', text });
export const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const table = (view: TableView): Block => ({ kind: 'table', table: view });

export const cell = (text: string | number, align: CellView['align'] = 'center'): CellView => ({
	text: String(text),
	align,
});
export const headRow = (...texts: readonly string[]): CellView[] => texts.map((text) => cell(text));
