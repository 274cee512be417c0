/** Categories with their parts; numbers, credits and hours come from the schedule's subtotals. */
import type { Fraction } from '#domain/exact.ts';
import type { StatisticsCategory, StatisticsRow } from '../../views/index.ts';
import { address, down, on, runsOf, type Run } from '../kit/address.ts';
import { formula, rounded, type Content } from '../kit/formula.ts';
import { put } from '../kit/sheet.ts';
import { styles, type CellStyle } from '../kit/style.ts';
import { plain, ratio } from '../schedule/cells.ts';
import { scheduleSheet, type PlacedRow, type PlacedSection } from '../schedule/layout.ts';
import type { Pen } from './index.ts';
import { rowsOf, statisticsColumns as columns } from './layout.ts';

const keys = ['credits', 'hours', 'theory', 'practice'] as const;
type Key = (typeof keys)[number];

const runsOfRows = (rows: readonly PlacedRow[]): Run[] => runsOf(rows.map(({ row }) => row));
const places = (column: number, runs: readonly Run[]): string =>
	runs.map((run) => on(scheduleSheet, down(column, run))).join(',');

/** Names that stand there, and what is to be taken of each group: `COUNTA(B5:B9)+2`. */
function countOf({ book }: Pen, rows: readonly PlacedRow[]): string {
	const { columns: schedule } = book.places.schedule;
	const alone = rows.filter(({ view }) => view.counted && view.kind !== 'group');
	const taken = rows.flatMap(({ view }) => (view.kind === 'group' ? [view.group.take] : []));
	const names = places(schedule.name, runsOfRows(alone));
	return [...(names ? [`COUNTA(${names})`] : []), ...taken].join('+') || '0';
}

/** Rows of one part of the practice segments: professional, or other. */
const segmentRows = (placed: PlacedSection, professional: boolean): PlacedRow[] =>
	placed.rows.filter(
		({ view }) => view.kind === 'segment' && view.measured.professional === professional,
	);

interface Source {
	readonly number: string;
	readonly of: (key: Key) => string;
}

function sourceOf(pen: Pen, { id, sections }: StatisticsRow): Source {
	const { columns: schedule, sections: all } = pen.book.places.schedule;
	const placed = all.find(({ section }) => section.id === sections[0]);
	if (!placed) return { number: '0', of: () => '0' };
	if (placed.section.category !== 'segments')
		return {
			number: countOf(pen, placed.rows),
			of: (key) => on(scheduleSheet, address(schedule[key], placed.subtotal)),
		};
	const rows = segmentRows(placed, id === 'segments-professional');
	return {
		number: countOf(pen, rows),
		of: (key) => rounded(`SUM(${places(schedule[key], runsOfRows(rows))})`),
	};
}

const share = (pen: Pen, row: number, value: Fraction | null): Content => {
	const total = address(columns.hours, pen.layout.total);
	const text = `IF(${total}=0,0,${address(columns.hours, row)}/${total})`;
	return formula(text, value ? ratio(value) : 0);
};

function putFigures(pen: Pen, at: number, view: StatisticsRow, source: Source, sum: boolean): void {
	const row = pen.sheet.getRow(at);
	const style: CellStyle = sum ? styles.sum : styles.number;
	put(row, columns.number, formula(source.number, view.number), style);
	for (const key of keys) put(row, columns[key], formula(source.of(key), plain(view[key])), style);
	const unset = view.unset > 0 ? `另有 ${plain(view.unset)} 学时未分理论与实践` : null;
	put(row, columns.share, share(pen, at, view.share), sum ? styles.sumShare : styles.share);
	put(row, columns.result, unset, styles.text);
	row.height = 21;
}

function adding(rows: readonly number[]): Source {
	const of = (column: number) => rows.map((row) => address(column, row)).join('+') || '0';
	return { number: of(columns.number), of: (key) => rounded(of(columns[key])) };
}

const nothing: Source = { number: '0', of: () => '0' };

export function putCategory(pen: Pen, category: StatisticsCategory): void {
	const { sheet, layout } = pen;
	const last = layout.rowOf.get(category.id) ?? layout.first;
	const first = last - rowsOf(category) + 1;
	for (let at = first; at <= last; at += 1)
		put(sheet.getRow(at), columns.category, null, styles.label);
	sheet.getRow(first).getCell(columns.category).value = category.name;
	if (last > first) sheet.mergeCells(first, columns.category, last, columns.category);
	category.parts.forEach((part, index) => {
		put(sheet.getRow(first + index), columns.part, part.name, styles.centred);
		putFigures(pen, first + index, part, sourceOf(pen, part), false);
	});
	if (category.parts.length === 1) return;
	const parts = category.parts.map((_, index) => first + index);
	put(sheet.getRow(last), columns.part, parts.length === 0 ? '—' : '小计', styles.label);
	putFigures(pen, last, category, parts.length === 0 ? nothing : adding(parts), true);
}

export function putTotal(pen: Pen): void {
	const { sheet, layout, book } = pen;
	const row = sheet.getRow(layout.total);
	put(row, columns.category, '合计', styles.label);
	put(row, columns.part, null, styles.label);
	sheet.mergeCells(layout.total, columns.category, layout.total, columns.part);
	const rows = book.statistics.categories.map(({ id }) => layout.rowOf.get(id) ?? 0);
	putFigures(pen, layout.total, book.statistics.total, adding(rows), true);
}
