/** 课程与学时的变更 of the 变更审批表: each row that came, went or differs in the columns that the form has. */
import { cell, headRow, table, type Block, type CellView } from './document.ts';
import type { ComparedRow, ComparedSchedule } from './difference/schedule.ts';
import { kindWords } from './difference/subject-words.ts';

/** Columns of the compared schedule that the form has, by their names. */
interface Places {
	readonly name: number;
	readonly hours: number;
	readonly credits: number;
	readonly semesters: readonly number[];
}

function placesOf({ columns }: ComparedSchedule): Places {
	const [name, hours, credits] = ['课程名称', '总学时', '学分'].map((one) => columns.indexOf(one));
	const first = columns.indexOf('实践') + 1;
	const semesters = columns.map((_, at) => at).slice(first, columns.indexOf('考核'));
	return { name: name ?? 0, hours: hours ?? 0, credits: credits ?? 0, semesters };
}

type Side = 'before' | 'after';

/** 三（4）、四（4）: the semesters in which it is held, with their hours a week. */
const heldIn = ({ columns }: ComparedSchedule, row: ComparedRow, places: Places, side: Side) =>
	places.semesters
		.filter((at) => (row.cells[at]?.[side] ?? '') !== '')
		.map((at) => `${columns[at]}（${row.cells[at]?.[side]}）`)
		.join('、');

function sideTexts(schedule: ComparedSchedule, row: ComparedRow, places: Places, side: Side) {
	const text = (at: number): string => row.cells[at]?.[side] ?? '';
	const held = heldIn(schedule, row, places, side);
	return [text(places.name), held, text(places.hours), text(places.credits)];
}

function sideCells(schedule: ComparedSchedule, row: ComparedRow, places: Places, side: Side) {
	const absent = row.kind === (side === 'before' ? 'added' : 'removed');
	const texts = sideTexts(schedule, row, places, side);
	return texts.map((one, at) => cell(absent ? '—' : one, at === 0 ? 'left' : 'center'));
}

/** Rows that came or went, or of which the form's columns show a change; all else is among the other changes. */
export function changedRows(schedule: ComparedSchedule): ComparedRow[] {
	const places = placesOf(schedule);
	const text = (row: ComparedRow, side: Side): string =>
		sideTexts(schedule, row, places, side).join('\n');
	return schedule.rows.filter(
		(row) =>
			row.kind !== 'same' && (row.kind !== 'changed' || text(row, 'before') !== text(row, 'after')),
	);
}

export function changedSchedule(schedule: ComparedSchedule, rows: readonly ComparedRow[]): Block[] {
	const places = placesOf(schedule);
	if (rows.length === 0) return [];
	const tall = (text: string): CellView => ({ text, rowSpan: 2 });
	const four = ['课程（环节）', '学期（周学时）', '学时', '学分'];
	return [
		table({
			caption: '课程与学时的变更',
			widths: [5, 6, 15, 14, 6, 6, 15, 14, 6, 6],
			head: [
				[
					tall('序号'),
					tall('变更'),
					{ text: '原计划', colSpan: 4 },
					{ text: '变更后', colSpan: 4 },
				],
				headRow(...four, ...four),
			],
			rows: rows.map((row, index) => [
				cell(index + 1),
				cell(row.kind === 'same' ? '' : kindWords[row.kind]),
				...sideCells(schedule, row, places, 'before'),
				...sideCells(schedule, row, places, 'after'),
			]),
		}),
	];
}
