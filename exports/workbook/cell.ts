/** The content of a cell as the text that a person would have typed. */
import type { TableCell } from '#domain/table.ts';
import type { Book } from './book.ts';
import type { Format } from './formats.ts';
import { plainText } from './strings.ts';

/** A cell as its element tells it. */
export interface RawCell {
	/** s, str, inlineStr, n, b, e, d; as the file says it. */
	readonly type: string;
	readonly style: number;
	readonly value: string;
	readonly hasValue: boolean;
	/** null: it is none. */
	readonly formula: string | null;
}

const days1904 = 1462;
/** Of the years 1900 to 2199; other numbers in a format of days are no days. */
const isDay = (days: number): boolean => days >= 61 && days < 110_000;

function dayText(days: number, format: 'day' | 'month'): string {
	const day = new Date(Date.UTC(1899, 11, 30 + Math.floor(days))).toISOString();
	return day.slice(0, format === 'day' ? 10 : 7);
}

/** Spreadsheets show fifteen digits; what binary fractions leave behind them is cut off. */
const numberText = (value: number): string => String(Number(value.toPrecision(15)));

function numeric(value: string, format: Format, from1904: boolean): string {
	const number = Number(value);
	if (value.trim() === '' || !Number.isFinite(number)) return value;
	if (format === 'plain') return numberText(number);
	if (typeof format === 'object') return numberText(number).padStart(format.zeros, '0');
	const days = number + (from1904 ? days1904 : 0);
	return isDay(days) ? dayText(days, format) : numberText(number);
}

/** null where the cell is empty. */
export function cellOf(raw: RawCell, { strings, formats, from1904 }: Book): TableCell | null {
	const { type, value } = raw;
	const counted = raw.formula === null ? {} : { formula: raw.formula };
	if (raw.formula !== null && !raw.hasValue) return { text: '', broken: 'uncounted', ...counted };
	if (type === 'e') return { text: value, broken: 'error', ...counted };
	const text =
		type === 's'
			? (strings[Number(value)] ?? '')
			: type === 'str' || type === 'inlineStr'
				? plainText(value)
				: type === 'b'
					? Number(value) === 0
						? '否'
						: '是'
					: type === 'd'
						? value
						: numeric(value, formats[raw.style] ?? 'plain', from1904);
	return text.trim() === '' ? null : { text, ...counted };
}
