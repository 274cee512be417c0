/** One weight table: 理论知识权重表 or 技能要求权重表. */
import type { Level, LevelWork, Track, WeightColumn } from '#standards/schema/occupational.ts';
import type { Line } from '../lines.ts';
import { leaveUnread, type Reading } from '../reading.ts';
import { alignments, type Alignment, type Expected } from './align.ts';
import { balanced } from './balance.ts';
import { columnsOf, type LevelColumns } from './columns.ts';
import { functionNamed, namesOf } from './function-names.ts';
import { isTotal, labelsOf, type Label } from './labels.ts';
import { rawTable, type RawRow } from './rows.ts';

export interface WeightTableText {
	/** `4.1` */
	readonly number: string;
	readonly title: string;
	readonly kind: 'theory' | 'skill';
	/** Id of the track that the whole table is for; null: all. */
	readonly track: string | null;
	readonly offset: number;
	readonly lines: readonly Line[];
}

export interface Occupation {
	readonly levels: readonly Level[];
	readonly tracks: readonly Track[];
	readonly work: readonly LevelWork[];
}

interface Row {
	readonly raw: RawRow;
	readonly label: Label;
}

/** No table has as many rows; what follows is no weight table. */
const mostRows = 100;

function tooMany(row: RawRow, { number }: WeightTableText, reading: Reading): void {
	const text = `${row.label} ${row.printed}`.trim();
	leaveUnread(reading, {
		number,
		text,
		offset: row.offset,
		reason: '权重表的行太多，其余的没有读',
	});
}

function nameless(row: RawRow, { number }: WeightTableText, reading: Reading): void {
	const reason = '权重表中没有名称的一行';
	leaveUnread(reading, { number, text: row.printed, offset: row.offset, reason });
}

export function weightColumns(
	text: WeightTableText,
	occupation: Occupation,
	reading: Reading,
): WeightColumn[] {
	const { rows: all } = rawTable(text.lines);
	const raw = all.slice(0, mostRows);
	for (const each of all.slice(mostRows)) tooMany(each, text, reading);
	const group = text.kind === 'theory' ? '基本要求' : '技能要求';
	const labels = labelsOf(raw, group, namesOf(occupation.work));
	const rows = raw.flatMap((each, index): Row[] => {
		const label = labels[index];
		return label ? [{ raw: each, label }] : [];
	});
	const columns = columnsOf(raw[0]?.label ?? '', occupation.levels, occupation.tracks, text.track);
	const readable = rows.filter(
		({ raw: { figures }, label: { name } }) => figures.length > 0 && name !== '',
	);
	for (const { raw: row, label } of rows) if (label.name === '') nameless(row, text, reading);
	const readings = readable.map((row) =>
		alignments(row.raw.figures, expectedOf(row, columns, occupation)),
	);
	leaveOut(readable, readings, text, reading);
	const kept = readable.filter((_, index) => (readings[index]?.length ?? 0) > 0);
	const aligned = readings.filter((each) => each.length > 0);
	const items = kept.map((row, index) => ({ row, readings: aligned[index] ?? [] }));
	return build(items, columns, occupation, reading);
}

/** Rows with more figures than the table has columns, and text between the rows. */
function leaveOut(
	rows: readonly Row[],
	readings: readonly (readonly Alignment[])[],
	{ number }: WeightTableText,
	reading: Reading,
): void {
	for (const [index, { raw, label }] of rows.entries()) {
		if (label.unread !== '')
			leaveUnread(reading, {
				number,
				text: label.unread,
				offset: raw.offset,
				reason: '权重表中不属于任何一行的文字',
			});
		if (readings[index]?.length === 0)
			leaveUnread(reading, {
				number,
				text: `${label.name} ${raw.printed}`,
				offset: raw.offset,
				reason: '这一行的数值比表的列多，无法对应',
			});
	}
}

function expectedOf(
	{ label }: Row,
	columns: readonly LevelColumns[],
	occupation: Occupation,
): Expected {
	const basic = label.group === '基本要求' || isTotal(label.name);
	return columns.map(({ level, tracks }) =>
		tracks.map((track) => (basic ? true : isExamined(label.name, level, track, occupation))),
	);
}

/** By what stands before the level's table; null: the text does not say. */
function isExamined(
	name: string,
	level: Level,
	track: string | null,
	{ work }: Occupation,
): boolean | null {
	const tables = work.filter(
		(each) => each.level === level && (each.track === null || each.track === track),
	);
	const named = functionNamed(name, work);
	if (tables.length === 0 || named === null) return null;
	for (const { functions, examined } of tables) {
		const own = functions.find((each) => each.name === named);
		const listed = examined.find((each) => each.track === track)?.functions;
		if (own) return listed ? listed.includes(own.number) : track === null ? true : null;
	}
	return false;
}

interface Item {
	readonly row: Row;
	readonly readings: readonly Alignment[];
}

function build(
	items: readonly Item[],
	columns: readonly LevelColumns[],
	{ work }: Occupation,
	reading: Reading,
): WeightColumn[] {
	const parts = items.filter(({ row }) => !isTotal(row.label.name));
	const totals = items.find(({ row }) => isTotal(row.label.name))?.readings[0];
	const chosen = balanced(parts.map(({ readings }) => readings));
	for (const [index, { row }] of parts.entries()) recordMerged(row, chosen[index], reading);
	return columns.flatMap(({ level, tracks }, at) =>
		tracks.map((track, column): WeightColumn => ({
			level,
			track,
			rows: parts.map(({ row: { label } }, index) => ({
				group: label.group,
				name: label.name,
				function: numberOf(label.name, level, track, work),
				percent: chosen[index]?.cells[at]?.[column] ?? null,
			})),
			total: totals?.cells[at]?.[column] ?? null,
		})),
	);
}

function numberOf(
	name: string,
	level: Level,
	track: string | null,
	work: readonly LevelWork[],
): number | null {
	const named = functionNamed(name, work);
	const tables = work.filter(
		(each) => each.level === level && (each.track === null || each.track === track),
	);
	return (
		tables
			.flatMap(({ functions }) => functions)
			.find((each) => each.name !== null && each.name === named)?.number ?? null
	);
}

function recordMerged(
	{ raw, label }: Row,
	alignment: Alignment | undefined,
	reading: Reading,
): void {
	const cells = alignment?.cells.flat() ?? [];
	if (cells.length === raw.figures.length) return;
	reading.repairs.push({
		offset: raw.offset,
		kind: 'merged-cells',
		what: `权重表“${label.name}”行的合并单元格对应到各列`,
		before: raw.printed,
		after: cells.map((figure) => figure ?? '--').join(' '),
	});
}
