/** Formulas with the result that the application has counted: viewers that cannot calculate show it. */
import type { CellFormulaValue } from 'exceljs';
import { down, type Run } from './address.ts';

export type Result = number | string;
export type Content = number | string | CellFormulaValue | null;

/** Spreadsheets write fifteen digits: so do we, and a file recalculated elsewhere is the same. */
const digits = (result: Result): Result =>
	typeof result === 'number' && !Number.isInteger(result) ? Number(result.toPrecision(15)) : result;

export const formula = (text: string, result: Result): CellFormulaValue => ({
	formula: text,
	result: digits(result),
});

/** `SUM(E5:E10,E14)`; `0` of nothing. */
export const sumOf = (column: number, runs: readonly Run[]): string =>
	runs.length === 0 ? '0' : `SUM(${runs.map((run) => down(column, run)).join(',')})`;

/** Hours of `hours` × `weeks`, row by row: `SUMPRODUCT(I5:I10,R5:R10)+…`. */
export const productOf = (hours: number, weeks: number, runs: readonly Run[]): string =>
	runs.length === 0
		? '0'
		: runs.map((run) => `SUMPRODUCT(${down(hours, run)},${down(weeks, run)})`).join('+');

/** Two places: what the products of binary fractions leave behind is cut off. */
export const rounded = (text: string): string => `ROUND(${text},2)`;

/** Text as a formula's literal. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
