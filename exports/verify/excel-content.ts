/** What is seen in a workbook: sheet by sheet what each cell shows, and the formula behind it. */
import type { Attributes, Hearer } from '../office-xml/index.ts';
import { formulaMark, tidy, type Line } from './content.ts';

export const mostColumns = 400;
const mostRows = 20_000;

/** `AB12` → 28 and 12. */
export function placeOf(address: string): readonly [column: number, row: number] {
	const [, letters = '', digits = '0'] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
	return [Array.from(letters).reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0), Number(digits)];
}

/** Fourteen digits: programs round what binary fractions leave behind each in its own way. */
const numberText = (value: string): string => {
	const number = Number(value);
	return value.trim() === '' || !Number.isFinite(number)
		? tidy(value)
		: String(Number(number.toPrecision(14)));
};

const escaped = /_x([0-9A-Fa-f]{4})_/g;
const plain = (text: string): string =>
	tidy(text.replaceAll(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16))));

/** The same formula however it is written: without spaces, marks of absolute places and needless quotes. */
const formulaText = (formula: string): string =>
	formula
		.split(/("(?:[^"]|"")*")/)
		.map((part, index) =>
			index % 2 === 1 ? part : part.replaceAll(/[\s']/g, '').replaceAll('_xlfn.', '').toUpperCase(),
		)
		.join('');

interface Cell {
	readonly type: string;
	value: string;
	formula: string;
	/** The number of a formula that several cells share. */
	shared: string;
}

export interface SheetWords {
	/** Texts that cells name by their place. */
	readonly strings: readonly string[];
	/** What a cell's format writes beside its value, by the number of its style. */
	readonly beside: readonly string[];
}

function shownIn({ type, value }: Cell, { strings }: SheetWords): string {
	if (type === 's') return plain(strings[Number(value)] ?? `#${value}`);
	if (type === 'b') return Number(value) === 0 ? 'FALSE' : 'TRUE';
	return type === 'n' ? numberText(value) : plain(value);
}

/** Rows of a sheet by their numbers, the first at 0; what is beyond the bounds is told by `tooMuch`. */
export function sheetHearer(
	words: SheetWords,
	rows: Map<number, Map<number, string>>,
	margins: string[],
	tooMuch: () => void,
): Hearer {
	let cell: Cell = { type: 'n', value: '', formula: '', shared: '' };
	let [row, column, style, inside, aside, margin] = [0, 0, 0, '', 0, ''];
	const openCell = ({ r = '', t = 'n', s = '0' }: Attributes): void => {
		const [atColumn, atRow] = placeOf(r);
		column = atColumn || column + 1;
		row = atRow || row;
		style = Number(s);
		cell = { type: t, value: '', formula: '', shared: '' };
	};
	const closeCell = (): void => {
		const shown = shownIn(cell, words);
		const around = shown === '' ? '' : (words.beside[style] ?? '');
		const formula = cell.formula || (cell.shared && `#${cell.shared}`);
		const text = shown + around + (formula && formulaMark + formulaText(formula));
		if (text === '') return;
		if (column > mostColumns || row > mostRows) return tooMuch();
		const cells = rows.get(row) ?? new Map<number, string>();
		cells.set(column, text);
		rows.set(row, cells);
	};
	return {
		open: (name, attributes) => {
			if (name === 'row') [row, column] = [Number(attributes['r']) || row + 1, 0];
			else if (name === 'c') openCell(attributes);
			else if (name === 'rPh') aside += 1;
			else if (name === 'f') [inside, cell.shared] = [name, attributes['si'] ?? ''];
			else if (name === 'v' || name === 't') inside = name;
			else if (/^(odd|even|first)(Header|Footer)$/.test(name)) [inside, margin] = [name, ''];
		},
		close: (name) => {
			if (name === 'c') closeCell();
			else if (name === 'rPh') aside -= 1;
			else if (name === inside) {
				if (name.endsWith('er')) margins.push(marginText(margin));
				inside = '';
			}
		},
		text: (text) => {
			if (aside > 0) return;
			if (inside === 'f') cell.formula += text;
			else if (inside.endsWith('er')) margin += text;
			else if (inside !== '') cell.value += text;
		},
	};
}

/** Of a printed head or foot what is read, without its codes. */
const marginText = (text: string): string =>
	tidy(
		text
			.replaceAll('&&', '\u0000')
			.replaceAll(/&"[^"]*"|&K[0-9A-F]{6}|&\d+|&[A-Z]/gi, ' ')
			.replaceAll('\u0000', '&'),
	);

/** Rows up to the last with anything in it, each up to its last cell. */
export function rowsOf(rows: ReadonlyMap<number, ReadonlyMap<number, string>>): Line[] {
	const lines: Line[] = [];
	const last = [...rows.keys()].reduce((most, row) => Math.max(most, row), 0);
	for (let row = 1; row <= last; row += 1) {
		const cells = rows.get(row) ?? new Map<number, string>();
		const width = [...cells.keys()].reduce((most, column) => Math.max(most, column), 0);
		lines.push(Array.from({ length: width }, (_, index) => cells.get(index + 1) ?? ''));
	}
	return lines;
}
