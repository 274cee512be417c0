/** Courses × tasks: of how many skills asked for in a task a course has how many, each skill once. */
import type { Worksheet } from 'exceljs';
import type { MapRow } from '#domain/certificates/map-rows.ts';
import type { Total } from '#domain/certificates/totals.ts';
import { coveredWord, reachWords } from '../../views/certificate-words.ts';
import { levelled, type MappedView } from '../../views/certificates.ts';
import { address } from '../kit/address.ts';
import { formula, quoted, rounded, type Content } from '../kit/formula.ts';
import { heightFor, linesOf, put, putAcross } from '../kit/sheet.ts';
import { styles } from '../kit/style.ts';
import { countOf, isKnowledge, isNot, isSkill, sumIn } from './counts.ts';
import {
	firstRow,
	firstTask,
	listColumns,
	nameColumn,
	numberColumn,
	pointColumns,
} from './layout.ts';
import type { MapLayout } from './layout.ts';

export const [nameWidth, taskWidth] = [46, 11];

export function putMapHead(sheet: Worksheet, { map }: MappedView): void {
	const row = sheet.getRow(firstRow - 1);
	const names = map.asked.levels.flatMap(({ level, domains }) =>
		domains
			.flatMap(({ tasks }) => tasks)
			.map(({ number, name }) =>
				[levelled(map.asked, level, number), name].filter(Boolean).join(' '),
			),
	);
	const heads = ['课程', '序号', ...names, '承担条数', '学时'];
	heads.forEach((name, index) => put(row, index + 1, name, styles.head));
	row.height = heightFor(Math.max(...heads.map((name) => linesOf(name, taskWidth))), 24);
}

function putCells(sheet: Worksheet, at: number, view: MapRow, layout: MapLayout): void {
	const row = sheet.getRow(at);
	const course = `$${address(numberColumn, at)}`;
	layout.tasks.forEach((task, index) => {
		const column = firstTask + index;
		const count = countOf(
			layout.listBlock,
			[listColumns.course, course],
			[listColumns.task, String(index + 1)],
			[listColumns.kind, isSkill],
		);
		const asked = address(column, layout.asked).replace(/\d+/, '$$$&');
		const skills = view.cells.get(task.key)?.skills ?? 0;
		const result = skills === 0 ? '' : `${skills}/${task.skills.length}`;
		put(row, column, formula(`IF(${count}=0,"",${count}&"/"&${asked})`, result), styles.number);
	});
}

function putCourse(sheet: Worksheet, at: number, view: MapRow, layout: MapLayout): void {
	const row = sheet.getRow(at);
	const course = `$${address(numberColumn, at)}`;
	const { listBlock } = layout;
	put(row, nameColumn, view.course.name, styles.name);
	put(row, numberColumn, at - firstRow + 1, styles.centred);
	putCells(sheet, at, view, layout);
	const carried = countOf(
		listBlock,
		[listColumns.course, course],
		[listColumns.kind, isSkill],
		[listColumns.reach, isNot(reachWords.none)],
	);
	put(row, layout.carried, formula(carried, view.carried), styles.number);
	const hours = rounded(sumIn(listColumns.hours, listBlock, [listColumns.course, course]));
	put(row, layout.hours, formula(hours, view.hours / 100), styles.number);
	row.height = heightFor(linesOf(view.course.name, nameWidth), 20);
}

interface SumRow {
	readonly at: number;
	readonly name: string;
	/** Of a task by its number; null: of all. */
	readonly content: (task: number | null, total: Total) => Content;
	readonly totals: MappedView['map']['skills'];
	/** What stands under the hours. */
	readonly hours: Content;
}

function putSums(
	sheet: Worksheet,
	{ at, name, content, totals, hours }: SumRow,
	layout: MapLayout,
) {
	const row = sheet.getRow(at);
	putAcross(row, nameColumn, numberColumn, name, styles.label);
	layout.tasks.forEach(({ key }, index) => {
		const total = totals.tasks.get(key) ?? { asked: 0, covered: 0 };
		put(row, firstTask + index, content(index + 1, total), styles.label);
	});
	put(row, layout.carried, content(null, totals), styles.label);
	put(row, layout.hours, hours, styles.label);
	row.height = 20;
}

/** How many points of a kind there are, or are covered. */
function counted({ pointBlock }: MapLayout, kind: string, task: number | null, covered: boolean) {
	const { task: tasks, kind: kinds, result } = pointColumns;
	return countOf(
		pointBlock,
		[kinds, kind],
		...(task === null ? [] : [[tasks, String(task)] as const]),
		...(covered ? [[result, quoted(coveredWord(true))] as const] : []),
	);
}

function totalHours({ rows, hours, asked }: MapLayout): Content {
	const cells = `${address(hours, firstRow)}:${address(hours, asked - 1)}`;
	const sum = rows.reduce((all, row) => all + row.hours, 0) / 100;
	return formula(rows.length === 0 ? '0' : rounded(`SUM(${cells})`), sum);
}

export function putMap(sheet: Worksheet, mapped: MappedView, layout: MapLayout): void {
	const { skills, knowledge } = mapped.map;
	layout.rows.forEach((view, index) => putCourse(sheet, firstRow + index, view, layout));
	const rest = (task: number | null): string => {
		const column = task === null ? layout.carried : firstTask + task - 1;
		return `${address(column, layout.asked)}-${address(column, layout.covered)}`;
	};
	const of = (kind: string, covered: boolean) => (task: number | null, total: Total) =>
		formula(counted(layout, kind, task, covered), covered ? total.covered : total.asked);
	const left = (task: number | null, { asked, covered }: Total) =>
		formula(rest(task), asked - covered);
	const sums: Omit<SumRow, 'totals'>[] = [
		{ at: layout.asked, name: '要求条数', content: of(isSkill, false), hours: totalHours(layout) },
		{ at: layout.covered, name: '已覆盖', content: of(isSkill, true), hours: null },
		{ at: layout.uncovered, name: '未覆盖', content: left, hours: null },
	];
	for (const row of sums) putSums(sheet, { ...row, totals: skills }, layout);
	if (layout.knowledge === null) return;
	const [at, totals] = [layout.knowledge, knowledge];
	const points = { totals, hours: null };
	putSums(sheet, { ...points, at, name: '知识点', content: of(isKnowledge, false) }, layout);
	const covered = of(isKnowledge, true);
	putSums(sheet, { ...points, at: at + 1, name: '知识点已覆盖', content: covered }, layout);
}
