/** What was typed in a cell: a number, a text, or why it is neither. */
import { hundredths } from '#domain/exact.ts';
import type { TableCell } from '#domain/table.ts';

export type Value<Kind> =
	| { readonly ok: true; readonly value: Kind }
	| { readonly ok: false; readonly wrong: string; readonly right: string };

export const read = <Kind>(value: Kind): Value<Kind> => ({ ok: true, value });
export const unread = (wrong: string, right: string): Value<never> => ({ ok: false, wrong, right });

function broken({ broken: how, text }: TableCell): Value<never> {
	return how === 'error'
		? unread(`是错误值 ${text}`, '改成数值或清空，再保存上传')
		: unread('的公式还没有计算结果', '用 Excel、WPS 或 LibreOffice 打开，保存一次再上传');
}

/** Units that people write behind a number. */
const units = /(周|学时|学分|节|课时)$/;

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);
const places = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

/** null of an empty cell. */
export function numberIn(cell: TableCell | null): Value<number | null> {
	if (!cell) return read(null);
	if (cell.broken) return broken(cell);
	const text = cell.text.normalize('NFKC').trim().replace(units, '').trim();
	if (text === '' || text === '-' || text === '—') return read(null);
	if (!isNumber(text)) return unread(`应填数值，现在是“${cell.text.slice(0, 40)}”`, '只填数字');
	const value = Number(text);
	if (value < 0) return unread(`不能是负数 ${text}`, '改为 0 或正数');
	return places(value)
		? read(Math.round(value * 100) / 100)
		: unread(`小数太多（${text}）`, '至多两位小数');
}

export function textIn(cell: TableCell | null): Value<string> {
	if (!cell) return read('');
	return cell.broken ? broken(cell) : read(cell.text.normalize('NFC').trim());
}

export const shown = (value: number | null | undefined): string =>
	value === null || value === undefined ? '' : String(value);

export const sameNumber = (a: number | null, b: number | null): boolean =>
	a === null || b === null ? a === b : hundredths(a) === hundredths(b);

/** A hundredth or less apart: what is left of a product that was divided. */
export const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;

export interface Product {
	readonly first: number;
	readonly second: number;
}

const product = /^(\d+(?:\.\d+)?)\*(\d+(?:\.\d+)?)$/;

/** `2*9+4*18` or `(2*9+4*18)/R12` as its products, and what stands behind them; null: something else. */
export function productsIn(formula: string): { products: Product[]; rest: number } | null {
	const [sum = ''] = formula.replaceAll(/[\s()$]/g, '').split('/');
	const products: Product[] = [];
	let rest = 0;
	for (const part of sum.split('+')) {
		const [, first, second] = product.exec(part) ?? [];
		if (first !== undefined && second !== undefined)
			products.push({ first: Number(first), second: Number(second) });
		else if (isNumber(part)) rest += Number(part);
		else return null;
	}
	return { products, rest };
}
