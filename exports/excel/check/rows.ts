/** Rows of the compliance check: the figure and the verdict recalculate where they can. */
import { exactString, readExact, shown, times, type Fraction } from '#domain/exact.ts';
import type { Worksheet } from 'exceljs';
import { breachWords } from '../../views/index.ts';
import type { Book } from '../book.ts';
import { address } from '../kit/address.ts';
import { formula, quoted, type Content } from '../kit/formula.ts';
import { heightFor, linesOf, put } from '../kit/sheet.ts';
import { averageStyle, decimalStyle, shareStyle, styles, type CellStyle } from '../kit/style.ts';
import { checkColumns as columns, type PlacedFinding } from './layout.ts';
import { liveOf, type Live } from './live.ts';

export const widths = {
	title: 20,
	clause: 13,
	quote: 40,
	required: 20,
	measured: 22,
	slack: 18,
	message: 60,
} as const;

/** `17/60` as a formula, so that no place of it is lost. */
function boundContent(value: Fraction | null | undefined, place: string | undefined): Content {
	if (!value) return null;
	const number = value.numerator / value.denominator;
	if (place !== undefined) return formula(place, number);
	const text = exactString(value);
	return text.includes('/') ? formula(text, number) : number;
}

/** The word where the requirement is not met: a reason holds until the figure gets worse. */
function breachOf({ view, range }: PlacedFinding, { result }: Live, value: string): string {
	const { finding } = view;
	const word = quoted(breachWords[finding.strength]);
	const measured = readExact(finding.measured);
	if (finding.status !== 'justified' || typeof result !== 'number' || !measured) return word;
	const below = range?.min && result < range.min.numerator / range.min.denominator;
	return `IF(${value}${below ? '>=' : '<='}${exactString(measured)},"已说明",${word})`;
}

/** 结果: what is judged by an excuse or by a person stays as it was at export. */
function resultContent(placed: PlacedFinding, live: Live): Content {
	const { row, view, range } = placed;
	const { status } = view.finding;
	if (status === 'not-applicable') return view.result;
	if (status === 'missing-data' && live.open === undefined) return view.result;
	const value = address(columns.measured, row);
	const ends = [
		...(range?.min ? [`${value}>=${address(columns.min, row)}`] : []),
		...(range?.max ? [`${value}<=${address(columns.max, row)}`] : []),
	];
	const met = live.met ?? `AND(${ends.join(',')})`;
	const breach = breachOf(placed, live, value);
	const other = live.open === undefined ? breach : `IF(${live.open},"待补",${breach})`;
	return formula(`IF(${met},"符合",${other})`, view.result);
}

const hundred: Fraction = { numerator: 100, denominator: 1 };

/** Places that keep a figure on its side of the bounds. */
function places({ range, view }: PlacedFinding, share: boolean, least: number): number {
	const value = readExact(view.finding.measured.split('–')[0] ?? '');
	if (!value) return least;
	const scaled = (figure: Fraction) => (share ? times(figure, hundred) : figure);
	const ends = [range?.min, range?.max].flatMap((end) => (end ? [scaled(end)] : []));
	const text = shown(scaled(value), least, ends);
	return text.includes('/') ? 8 : (text.split('.')[1]?.length ?? least);
}

function measuredStyle(placed: PlacedFinding, live: Live): CellStyle {
	if (live.look === 'share') return shareStyle(places(placed, true, 1));
	if (live.look === 'months') return decimalStyle(places(placed, false, 2), '个月');
	const { result } = live;
	return typeof result === 'number' && averageStyle(styles.number, result) !== styles.number
		? decimalStyle(places(placed, false, 2), '')
		: styles.number;
}

function putFigure(sheet: Worksheet, placed: PlacedFinding, live: Live | null): void {
	const row = sheet.getRow(placed.row);
	const { view, range } = placed;
	if (live)
		put(row, columns.measured, formula(live.value, live.result), measuredStyle(placed, live));
	else put(row, columns.measured, view.measured || '—', styles.centred);
	put(row, columns.result, live ? resultContent(placed, live) : view.result, styles.verdict);
	put(row, columns.origin, live ? '公式' : '导出时结果', styles.centred);
	put(row, columns.min, boundContent(range?.min, live?.bound), styles.number);
	put(row, columns.max, boundContent(range?.max, live?.bound), styles.number);
}

export function putFinding(sheet: Worksheet, book: Book, placed: PlacedFinding): void {
	const row = sheet.getRow(placed.row);
	const { view } = placed;
	put(row, columns.number, view.number, styles.centred);
	put(row, columns.title, view.title, styles.text);
	put(row, columns.strength, view.strength, styles.centred);
	put(row, columns.clause, view.clause, styles.centred);
	const quotes = [view.quote ?? '', ...view.others].filter(Boolean).join('\n');
	put(row, columns.quote, quotes || null, styles.text);
	put(row, columns.required, view.required, styles.centred);
	putFigure(sheet, placed, liveOf(book, placed));
	put(row, columns.slack, view.slack || null, styles.centred);
	put(row, columns.message, view.message, styles.text);
	put(row, columns.rule, view.rule, styles.text);
	row.height = heightFor(
		Math.max(
			linesOf(view.title, widths.title),
			linesOf(view.clause, widths.clause),
			linesOf(quotes, widths.quote),
			linesOf(view.required, widths.required),
			linesOf(view.measured, widths.measured),
			linesOf(view.message, widths.message),
		),
		22,
	);
}
