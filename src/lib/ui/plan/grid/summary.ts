/** What is said of selected cells: how many, and the sum of their numbers. Subtotals are not counted twice. */
import { decimal, type Hundredths } from '#domain/exact.ts';
import { bareText } from './figures.ts';
import { columnsIn, rowsIn, sizeOf, type Span } from './selection.ts';
import type { Walk } from './walk.ts';

export interface Summary {
	readonly rows: number;
	readonly columns: number;
	/** Cells in which something stands. */
	readonly filled: number;
	/** Null where no cell holds a number. */
	readonly sum: Hundredths | null;
	readonly numbers: number;
}

/** A plain number, of weeks without its unit; `2/16W` is none. */
const numberForm = /^(\d+(?:\.\d+)?)周?$/;

export function summaryOf(walk: Walk, span: Span): Summary {
	const members = rowsIn(walk, span).filter(({ kind }) => kind !== 'section');
	const texts = members.flatMap(({ cells }) =>
		columnsIn(walk, span).map((column) => bareText(column, cells[column]?.text ?? '')),
	);
	const numbers = texts.flatMap((text) => numberForm.exec(text)?.[1] ?? []);
	const [rows, columns] = sizeOf(span);
	return {
		rows,
		columns,
		filled: texts.filter((text) => text !== '').length,
		sum:
			numbers.length > 0
				? numbers.reduce((sum, one) => sum + Math.round(Number(one) * 100), 0)
				: null,
		numbers: numbers.length,
	};
}

/** 已选 3 行 × 2 列，6 格有内容，合计 24 */
export function summaryWords({ rows, columns, filled, sum, numbers }: Summary): string {
	const average = sum === null ? '' : `，平均 ${decimal(Math.round(sum / numbers))}`;
	const sums = sum === null ? '' : `，数字 ${numbers} 个，合计 ${decimal(sum)}${average}`;
	return `已选 ${rows} 行 × ${columns} 列，${filled} 格有内容${sums}`;
}
